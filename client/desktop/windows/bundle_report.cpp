// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/bundle_report.h"

#include "client/desktop/desk/wording.h"
#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/finding_walk.h"
#include "client/desktop/windows/verdict_card.h"

#include "client/verify/phrases.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace desktop {

class BundleReport {
    Q_DECLARE_TR_FUNCTIONS(desktop::BundleReport)
};

namespace {

/// What a check asks, in the words of casevault-verify.
verify::Phrase phraseOf(verify::Check check)
{
    namespace phrases = verify::phrases;
    switch (check) {
    case verify::Check::Checkpoint: return phrases::kCheckpoint;
    case verify::Check::Cosigners: return phrases::kCosigners;
    case verify::Check::People: return phrases::kPeople;
    case verify::Check::Tree: return phrases::kTree;
    case verify::Check::History: return phrases::kHistory;
    case verify::Check::Signatures: return phrases::kSignatures;
    case verify::Check::Sequences: return phrases::kSequences;
    case verify::Check::Payloads: return phrases::kPayloads;
    case verify::Check::Charter: return phrases::kCharter;
    }
    return {};
}

/// Sign, and the same in a word for who does not see it.
std::pair<QString, QString> signOf(verify::Standing standing)
{
    switch (standing) {
    case verify::Standing::Passed: return {QStringLiteral("✓"), BundleReport::tr("en ordre")};
    case verify::Standing::Failed: return {QStringLiteral("✕"), BundleReport::tr("constat")};
    case verify::Standing::NotDone: return {QStringLiteral("–"), BundleReport::tr("non fait")};
    }
    return {};
}

std::vector<FindingText> findingsOf(const verify::Report& report)
{
    std::vector<FindingText> out;
    for (const auto& finding : report.findings)
        out.push_back({say(verify::placeOf(finding, language())), say(verify::sentenceOf(finding, language())),
                       finding.actor ? say(verify::wordsOf(*finding.actor)) : QString()});
    return out;
}

VerdictCard* verdictOf(const verify::Report& report)
{
    const auto headline = verdictText(report);
    if (report.unusable)
        return new VerdictCard(Tone::Waiting, headline,
                               {BundleReport::tr("%1 : %2").arg(say(verify::placeOf(*report.unusable, language())),
                                                               say(verify::sentenceOf(*report.unusable, language())))});
    if (report.outcome() == verify::Outcome::Whole) return new VerdictCard(Tone::Good, headline, {BundleReport::tr("Constats : aucun")});
    return new VerdictCard(Tone::Stop, headline, {BundleReport::tr("Constats : %1").arg(report.findings.size())});
}

QWidget* factsOf(const verify::Report& report)
{
    auto* card = new Card(BundleReport::tr("Ce journal"));
    const auto line = [card](const QString& text) { card->column()->addWidget(textLabel(text, true)); };
    if (report.vault) line(BundleReport::tr("Coffre : %1").arg(say(crypto::toHex(report.vault->bytes))));
    if (report.founder) line(BundleReport::tr("Fondé par : %1").arg(say(verify::wordsOf(*report.founder))));
    if (!report.checkpoint) return card;
    line(BundleReport::tr("Entrées : %1").arg(report.entries));
    if (report.checkpoints > 0) line(BundleReport::tr("Points de contrôle signés, dont chacun prolonge le précédent : %1").arg(report.checkpoints));
    if (report.cosigned)
        line(BundleReport::tr("Cosigné, selon la règle donnée, jusqu'à %1 entrées").arg(static_cast<std::uint64_t>(report.cosigned->size)));
    if (report.entries > 0)
        line(BundleReport::tr("Période, en temps universel : du %1 au %2").arg(say(verify::timeText(report.firstTime)), say(verify::timeText(report.lastTime))));
    line(BundleReport::tr("Personnes inscrites : %1").arg(report.people));
    line(BundleReport::tr("Tête : %1").arg(say(audit::headLine(report.checkpoint->origin, report.checkpoint->head))));
    return card;
}

QWidget* checksOf(const verify::Report& report)
{
    auto* card = new Card(BundleReport::tr("Contrôles (✓ en ordre, ✕ constat, – non fait)"));
    for (const auto check : verify::kChecks) {
        const auto [sign, word] = signOf(report.standingOf(check));
        const auto question = say(phraseOf(check).in(language()));
        auto* line = textLabel(QStringLiteral("%1  %2").arg(sign, question));
        line->setAccessibleName(BundleReport::tr("%1 : %2").arg(word, question));
        card->column()->addWidget(line);
    }
    if (report.done[static_cast<std::size_t>(verify::Check::Charter)])
        card->column()->addWidget(quietLabel(BundleReport::tr("Actes rejoués : %1 ; lectures et traces rejouées : %2").arg(report.acts).arg(report.traces)));
    return card;
}

QWidget* limitsOf(const verify::Report& report)
{
    auto* card = new Card(BundleReport::tr("Ce qui n'a pas été contrôlé"));
    const auto line = [card](const QString& text) { card->column()->addWidget(textLabel(QStringLiteral("–  %1").arg(text))); };
    if (!report.checkpoint) {
        line(BundleReport::tr("Rien d'autre : sans tête signée, le reste ne prouve rien."));
        return card;
    }
    const auto end = static_cast<std::uint64_t>(report.checkpoint->head.size);
    if (!report.hasPolicy) line(BundleReport::tr("Les cosignatures : aucune règle n'a été donnée."));
    if (report.cosigned && static_cast<std::uint64_t>(report.cosigned->size) < end)
        line(BundleReport::tr("Les dernières entrées, que trop peu de cosignataires ont vues jusqu'ici : %1")
                 .arg(end - static_cast<std::uint64_t>(report.cosigned->size)));
    if (report.remembered > 0)
        line(BundleReport::tr("Les signatures des premières entrées, que la tête donnée dit déjà vérifiées : %1").arg(report.remembered));
    if (report.erased > 0)
        line((report.hasReader ? BundleReport::tr("Traces effacées à la fin de leur délai, par un acte du journal : %1")
                               : BundleReport::tr("Traces dont le contenu n'est plus là ; seules vos clés diraient si le journal l'a décidé : %1"))
                 .arg(report.erased));
    if (!report.hasReader) line(BundleReport::tr("Ce qui a été fait, et si c'était permis : vos clés n'ont pas été données."));
    if (report.unseenTraces > 0)
        line(BundleReport::tr("Lectures et traces dont la clé du trimestre ne vous a pas été remise : %1").arg(report.unseenTraces));
    line(BundleReport::tr("Le contenu des dossiers et les documents : ils ne sont pas dans un export."));
    line(BundleReport::tr("S'il existe une tête plus récente : comparez avec une tête que quelqu'un d'autre a gardée."));
    return card;
}

} // namespace

QString verdictText(const verify::Report& report)
{
    if (report.unusable) return BundleReport::tr("Rien n'a pu être vérifié.");
    return report.outcome() == verify::Outcome::Whole
               ? BundleReport::tr("Dans ce qui a été contrôlé, ce journal est entier et en ordre.")
               : BundleReport::tr("Ce journal n'est pas en ordre.");
}

std::vector<QWidget*> reportCards(const verify::Report& report)
{
    std::vector<QWidget*> out{verdictOf(report)};
    if (report.unusable) return out;
    out.insert(out.end(), {factsOf(report), checksOf(report), limitsOf(report)});
    if (report.findings.empty()) return out;
    out.push_back(headingLabel(BundleReport::tr("Constats, l'un après l'autre")));
    out.push_back(new FindingWalk(findingsOf(report), 1));
    return out;
}

} // namespace desktop
