// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/home_cards.h"

#include <algorithm>
#include <set>

namespace desktop {
namespace {

QString signOf(const charter::PartyState& party)
{
    const QChar letter = QLatin1Char(vault::letterOf(party));
    return QStringLiteral("%1 · %2").arg(letter).arg(say(vault::aliasOf(party)));
}

QString signIn(const charter::CasePart& part, const vault::PartyId& id)
{
    const auto found = part.parties.find(id);
    return found == part.parties.end() ? QString() : signOf(found->second);
}

HomeLine lineOf(const vault::CaseId& id, const QString& text)
{
    return {.text = text, .caseFile = id, .wayOn = HomeFlow::tr("Ouvrir")};
}

/// Calls `take` with every open case that this member is assigned to.
template <class Take>
void forMine(const Looking& look, Take take)
{
    for (const auto& [id, part] : look.state.cases)
        if (isOpen(part.state) && charter::isAssigned(part, look.session.me())) take(id, part);
}

/// An agreement is looked at again with each of its parties.
bool everyoneWasFollowed(const charter::CasePart& part)
{
    std::set<vault::PartyId> followed;
    for (const auto& [id, party] : part.followUps) followed.insert(party);
    return followed.size() >= part.parties.size();
}

HomeCard cardOfReferrals(const Looking& look, const QString& heading, const QString& whenEmpty)
{
    HomeCard card{.heading = heading, .whenEmpty = whenEmpty, .room = QStringLiteral("referrals")};
    for (const auto& [id, referral] : look.state.referrals) {
        if (referral.decision != charter::ScreeningDecision::None) continue;
        const int age = workingDaysBetween(referral.receivedOn, look.today);
        HomeLine line{.text = HomeFlow::tr("Saisine %1, reçue le %2").arg(say(vault::referenceOf(id)), dateText(referral.receivedOn)),
                      .detail = capitalised(label(referral.sector)),
                      .wayOn = HomeFlow::tr("Voir"),
                      .on = referral.receivedOn};
        line.due = age > kAnswerWithin ? Due::Late : age > kAnswerWithin / 2 ? Due::Soon : Due::Open;
        line.dueText = age > kAnswerWithin ? HomeFlow::tr("En retard, jours ouvrés : %1 (REFU-1)").arg(age)
                                           : HomeFlow::tr("Jours ouvrés : %1").arg(age);
        card.lines.push_back(std::move(line));
    }
    finish(card);
    return card;
}

} // namespace

HomeCard myCases(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Mes dossiers"),
                  .whenEmpty = HomeFlow::tr("Aucun dossier ouvert ne vous est confié pour l'instant."),
                  .room = QStringLiteral("cases"),
                  .wayOn = HomeFlow::tr("Tous les dossiers")};
    forMine(look, [&card](const vault::CaseId& id, const charter::CasePart& part) {
        auto line = lineOf(id, caseText(part));
        QStringList about{capitalised(label(part.state))};
        for (const auto& [partyId, party] : part.parties) about.push_back(signOf(party));
        line.detail = about.join(QStringLiteral(", "));
        line.on = part.openedOn;
        card.lines.push_back(std::move(line));
    });
    finish(card);
    return card;
}

HomeCard wordsToCarry(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Mots à porter"), .whenEmpty = HomeFlow::tr("Aucun mot n'attend d'être relu ou dit.")};
    forMine(look, [&card](const vault::CaseId& id, const charter::CasePart& part) {
        for (const auto& [shuttleId, shuttle] : part.shuttles) {
            auto line = lineOf(id, caseText(part));
            if (shuttle.stage == charter::ShuttleStage::Draft) {
                line.detail = HomeFlow::tr("À relire à %1, qui n'a pas encore dit oui").arg(signIn(part, shuttle.from));
            } else if (shuttle.stage == charter::ShuttleStage::Authorised) {
                line.detail = HomeFlow::tr("À dire à %1, de la part de %2").arg(signIn(part, shuttle.to), signIn(part, shuttle.from));
                line.due = Due::Soon;
                line.dueText = HomeFlow::tr("Autorisé");
            } else {
                continue;
            }
            card.lines.push_back(std::move(line));
        }
    });
    finish(card);
    return card;
}

HomeCard followUpsDue(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Suivis et rendez-vous"),
                  .whenEmpty = HomeFlow::tr("Aucun suivi n'est prévu dans les quatorze jours.")};
    forMine(look, [&card, &look](const vault::CaseId& id, const charter::CasePart& part) {
        const bool isFollowed = part.state == charter::CaseState::FollowUp && part.followUpOn != charter::Day::None;
        if (isFollowed && part.followUpOn <= look.soon && !everyoneWasFollowed(part)) {
            auto line = lineOf(id, caseText(part));
            line.detail = HomeFlow::tr("Suivi de l'accord");
            setDue(line, look, part.followUpOn);
            card.lines.push_back(std::move(line));
        }
        for (const auto& [agreementId, agreement] : part.agreements) {
            if (agreement.reviewOn == charter::Day::None || agreement.reviewOn > look.soon || everyoneWasFollowed(part)) continue;
            auto line = lineOf(id, caseText(part));
            line.detail = HomeFlow::tr("Accord à revoir ensemble");
            setDue(line, look, agreement.reviewOn);
            card.lines.push_back(std::move(line));
        }
    });
    finish(card);
    return card;
}

HomeCard consentsMissing(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Accords qui manquent"),
                  .whenEmpty = HomeFlow::tr("Chacun a dit ce qu'il voulait dans vos dossiers.")};
    forMine(look, [&card, &look](const vault::CaseId& id, const charter::CasePart& part) {
        using enum charter::CaseState;
        if (part.state != Proposed && part.state != Consented && part.state != Suspended) return;
        QStringList letters;
        for (const auto letter : charter::missingParticipation(part, look.today))
            letters.push_back(QString(QLatin1Char(static_cast<char>('A' + letter))));
        if (letters.isEmpty()) return;
        auto line = lineOf(id, caseText(part));
        line.detail = HomeFlow::tr("Participation à demander : %1").arg(letters.join(QStringLiteral(", ")));
        line.on = part.openedOn;
        card.lines.push_back(std::move(line));
    });
    finish(card);
    return card;
}

HomeCard referralsToScreen(const Looking& look)
{
    auto card = cardOfReferrals(look, HomeFlow::tr("Saisines à étudier"), HomeFlow::tr("Toutes les saisines ont reçu une réponse."));
    card.wayOn = HomeFlow::tr("Toutes les saisines");
    return card;
}

HomeCard referralsReceived(const Looking& look)
{
    auto card = cardOfReferrals(look, HomeFlow::tr("Saisines"), HomeFlow::tr("Aucune saisine n'attend. Enregistrez ici celles qui arrivent."));
    card.wayOn = HomeFlow::tr("Enregistrer une saisine");
    return card;
}

HomeCard casesWithoutPair(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Dossiers sans binôme"), .whenEmpty = HomeFlow::tr("Chaque dossier ouvert est mené à deux, ou seul avec une raison.")};
    for (const auto& [id, part] : look.state.cases) {
        if (!isOpen(part.state) || part.mediators.size() > 1 || part.removed.contains(look.session.me())) continue;
        if (part.mediators.size() == 1 && part.soloReason != charter::SoloReason::None) continue;
        auto line = lineOf(id, caseText(part));
        line.detail = part.mediators.empty() ? HomeFlow::tr("Confié à personne encore") : HomeFlow::tr("Une seule personne, sans raison notée");
        line.due = part.mediators.empty() ? Due::Soon : Due::Open;
        line.dueText = part.mediators.empty() ? HomeFlow::tr("À confier") : QString();
        line.on = part.openedOn;
        card.lines.push_back(std::move(line));
    }
    finish(card);
    return card;
}

HomeCard balanceOf(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Équilibre : dossiers ouverts par personne"), .whenEmpty = HomeFlow::tr("Aucun médiateur n'est inscrit encore.")};
    std::map<vault::MemberId, int> counts;
    for (const auto& [id, member] : look.state.vault.members)
        if (member.present && member.role == charter::Role::Mediator) counts[id] = 0;
    for (const auto& [id, part] : look.state.cases)
        if (isOpen(part.state))
            for (const auto& mediator : part.mediators) ++counts[mediator];
    for (const auto& [id, count] : counts) card.bars.push_back({say(look.session.nameOf(id)), count});
    std::ranges::sort(card.bars, {}, [](const Bar& bar) { return bar.name.toLower(); }); // no ranking
    return card;
}

HomeCard followUpDates(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Dates de suivi"),
                  .whenEmpty = HomeFlow::tr("Aucune date de suivi n'est fixée."),
                  .room = QStringLiteral("cases"),
                  .wayOn = HomeFlow::tr("Tous les dossiers")};
    for (const auto& [id, part] : look.state.cases) {
        if (part.state != charter::CaseState::FollowUp || part.followUpOn == charter::Day::None) continue;
        HomeLine line{.text = caseText(part), .wayOn = HomeFlow::tr("Voir")};
        setDue(line, look, part.followUpOn);
        card.lines.push_back(std::move(line));
    }
    finish(card);
    return card;
}

} // namespace desktop
