// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes to its day: people's requests, and cases and names whose time is over. These cards show only when they say
// something.

#include "client/desktop/flows/home_cards.h"

#include "vault/charter/retention.h"

#include <algorithm>

namespace desktop {
namespace {

HomeCard requestsDue(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Demandes des personnes"), .room = QStringLiteral("rights"), .wayOn = HomeFlow::tr("Toutes les demandes")};
    for (const auto& due : charter::rightsDue(look.state, look.today)) {
        const auto* part = charter::caseIn(look.state, due.caseFile);
        if (part == nullptr || part->removed.contains(look.session.me())) continue;
        if (look.session.role() == charter::Role::Mediator && !charter::isAssigned(*part, look.session.me())) continue;
        const auto& request = part->rights.at(due.request);
        const auto party = part->parties.find(request.party);
        if (party == part->parties.end()) continue;
        HomeLine line{.text = HomeFlow::tr("%1 : partie %2").arg(capitalised(label(request.kind)), QString(QLatin1Char(vault::letterOf(party->second)))),
                      .detail = caseText(*part),
                      .wayOn = HomeFlow::tr("Voir")};
        setDue(line, look, due.dueOn);
        if (!due.late && line.due == Due::Open) line.due = Due::Soon; // the alarm rang
        card.lines.push_back(std::move(line));
    }
    finish(card);
    return card;
}

HomeCard endsDue(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Fin des dossiers"), .room = QStringLiteral("retention"), .wayOn = HomeFlow::tr("Conservation")};
    const auto add = [&](const QString& text, const QString& detail, charter::Day day) {
        HomeLine line{.text = text, .detail = detail, .due = Due::Soon, .dueText = HomeFlow::tr("Depuis le %1").arg(dateText(day)), .wayOn = HomeFlow::tr("Voir"), .on = day};
        card.lines.push_back(std::move(line));
    };
    for (const auto& [id, part] : look.state.cases) {
        if (part.removed.contains(look.session.me()) || !charter::isDueForDisposal(look.state, part, look.today)) continue;
        if (charter::isOnHold(part, look.today) || charter::isInWaitingOrder(look.state, id, look.today)) continue;
        add(caseText(part), HomeFlow::tr("Son délai est passé : à archiver ou à éliminer, à deux"), charter::disposalDueOn(look.state, part));
    }
    for (const auto& [id, referral] : look.state.referrals) {
        const auto due = charter::namesDueOn(look.state, referral);
        if (due == charter::Day::None || due > look.today) continue;
        add(HomeFlow::tr("Saisine %1").arg(say(vault::referenceOf(id))), HomeFlow::tr("Ses noms sont à effacer"), due);
    }
    finish(card);
    return card;
}

} // namespace

std::vector<HomeCard> termsOf(const Looking& look)
{
    using enum charter::Role;
    const auto role = look.session.role();
    std::vector<HomeCard> out;
    if (role == PrivacyOfficer || role == Coordinator || role == Mediator) out.push_back(requestsDue(look));
    if (role == PrivacyOfficer || role == Coordinator || role == Director) out.push_back(endsDue(look));
    std::erase_if(out, [](const HomeCard& card) { return card.lines.empty(); });
    return out;
}

} // namespace desktop
