// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/home_cards.h"

#include "vault/charter/sentences.h"

#include <algorithm>

namespace desktop {
namespace {

constexpr const char* kDisclosures = "disclosures";

/// A card whose lines are the disclosures at one stage, as `line` puts each into words; nothing where it has none.
template <class Line>
void addDisclosures(HomeCard& card, const Looking& look, charter::DisclosureStage stage, Line line)
{
    for (const auto& [caseId, part] : look.state.cases)
        for (const auto& [id, disclosure] : part.disclosures)
            if (disclosure.stage == stage)
                if (std::optional<HomeLine> made = line(part, disclosure)) card.lines.push_back(std::move(*made));
    finish(card);
}

QString partnerOf(const Looking& look, const charter::DisclosureState& disclosure)
{
    return say(look.session.nameOf(disclosure.partner));
}

/// What an act that waits would do.
QString proposedText(const Looking& look, const vault::Waiting& waiting)
{
    const auto who = say(look.session.nameOf(waiting.proposer));
    if (const auto* enrolled = std::get_if<charter::MemberEnrolled>(&waiting.act))
        return HomeFlow::tr("%1 propose d'inscrire quelqu'un (%2)").arg(who, label(enrolled->role));
    return HomeFlow::tr("%1 propose un acte qui, contresigné, se lira : « %2 »")
        .arg(who, say(charter::sentenceOf(charter::kindOf(waiting.act), language())));
}

QString quarterText(charter::Quarter quarter)
{
    const auto code = charter::value(quarter);
    return HomeFlow::tr("Trimestre %1 de %2").arg(code % 4 + 1).arg(code / 4);
}

} // namespace

HomeCard disclosuresToDecide(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Communications à décider"),
                  .whenEmpty = HomeFlow::tr("Rien n'attend votre décision."),
                  .room = QLatin1String(kDisclosures),
                  .wayOn = HomeFlow::tr("Toutes les communications")};
    addDisclosures(card, look, charter::DisclosureStage::Prepared,
                   [&look](const charter::CasePart& part, const charter::DisclosureState& disclosure) -> std::optional<HomeLine> {
                       return HomeLine{.text = HomeFlow::tr("À %1, pour : %2").arg(partnerOf(look, disclosure), label(disclosure.purpose)),
                                       .detail = caseText(part),
                                       .wayOn = HomeFlow::tr("Décider")};
                   });
    return card;
}

HomeCard disclosuresEnding(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Échéances"),
                  .whenEmpty = HomeFlow::tr("Aucune communication ne prend fin dans les quatorze jours."),
                  .room = QLatin1String(kDisclosures)};
    addDisclosures(card, look, charter::DisclosureStage::Given,
                   [&look](const charter::CasePart& part, const charter::DisclosureState& disclosure) -> std::optional<HomeLine> {
                       if (disclosure.until < look.today || disclosure.until > look.soon) return std::nullopt;
                       HomeLine line{.text = HomeFlow::tr("Accordée à %1").arg(partnerOf(look, disclosure)),
                                     .detail = caseText(part),
                                     .due = Due::Soon,
                                     .dueText = HomeFlow::tr("Prend fin après le %1").arg(dateText(disclosure.until)),
                                     .wayOn = HomeFlow::tr("Voir")};
                       line.on = disclosure.until;
                       return line;
                   });
    return card;
}

HomeCard disclosuresGiven(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Communications en cours"),
                  .whenEmpty = HomeFlow::tr("Rien n'est communiqué à personne en ce moment."),
                  .room = QLatin1String(kDisclosures),
                  .wayOn = HomeFlow::tr("Registre des communications")};
    addDisclosures(card, look, charter::DisclosureStage::Given,
                   [&look](const charter::CasePart&, const charter::DisclosureState& disclosure) -> std::optional<HomeLine> {
                       if (disclosure.until < look.today) return std::nullopt;
                       HomeLine line{.text = HomeFlow::tr("À %1").arg(partnerOf(look, disclosure)),
                                     .detail = HomeFlow::tr("Fondement : %1 ; but : %2").arg(label(disclosure.ground), label(disclosure.purpose)),
                                     .due = disclosure.until <= look.soon ? Due::Soon : Due::Open,
                                     .dueText = HomeFlow::tr("Jusqu'au %1").arg(dateText(disclosure.until)),
                                     .wayOn = HomeFlow::tr("Voir")};
                       line.on = disclosure.until;
                       return line;
                   });
    return card;
}

HomeCard countersignatures(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Contresignatures"),
                  .whenEmpty = HomeFlow::tr("Aucun acte n'attend votre signature."),
                  .room = QStringLiteral("team")};
    const std::uint32_t patience = look.state.vault.policy.countersignDays;
    for (const auto& waiting : vault::waitingFor(look.session)) {
        HomeLine line{.text = proposedText(look, waiting), .wayOn = HomeFlow::tr("Relire et signer")};
        setDue(line, look, charter::Day{charter::value(waiting.since) + patience});
        card.lines.push_back(std::move(line));
    }
    finish(card);
    return card;
}

HomeCard auditorsToServe(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Audit"),
                  .whenEmpty = HomeFlow::tr("Aucun auditeur n'est inscrit ; la direction peut en inscrire un."),
                  .room = QStringLiteral("trail"),
                  .wayOn = HomeFlow::tr("Ouvrir le journal")};
    for (const auto& [id, member] : look.state.vault.members)
        if (member.present && member.role == charter::Role::Auditor)
            card.lines.push_back({.text = say(look.session.nameOf(id)),
                                  .detail = HomeFlow::tr("Peut recevoir un export du journal, sans aucun contenu"),
                                  .wayOn = HomeFlow::tr("Exporter")});
    finish(card);
    return card;
}

HomeCard quarterKeys(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Trimestres des traces"), .whenEmpty = HomeFlow::tr("Aucun trimestre n'a encore sa clé.")};
    const auto now = charter::quarterOf(look.session.now());
    for (const auto quarter : {now, charter::Quarter{charter::value(now) + 1}}) {
        const bool isThere = look.state.vault.quarters.contains(quarter);
        HomeLine line{.text = quarterText(quarter)};
        line.detail = isThere ? HomeFlow::tr("Sa clé est prête.") : HomeFlow::tr("Sa clé sera faite à la prochaine ouverture du coffre qui le peut.");
        line.due = isThere || quarter != now ? Due::Open : Due::Soon;
        line.dueText = isThere ? QString() : HomeFlow::tr("Pas encore");
        card.lines.push_back(std::move(line));
    }
    return card;
}

HomeCard whatWasFound(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("À regarder d'abord"), .room = QStringLiteral("trail"), .wayOn = HomeFlow::tr("Vérifier le coffre")};
    for (const auto& finding : look.session.findings(language()))
        card.lines.push_back({.text = say(finding.sentence), .due = Due::Late, .dueText = HomeFlow::tr("Constat"), .wayOn = HomeFlow::tr("Vérifier")});
    finish(card);
    return card;
}

} // namespace desktop
