// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/home_cards.h"

#include "client/desktop/flows/backup_flow.h"
#include "client/desktop/flows/departure_flow.h"

#include <algorithm>

namespace desktop {
namespace {

/// Break-glasses that this member may approve, or has to review now that they are over.
HomeCard glassesToDecide(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Bris de glace"), .room = QStringLiteral("break-glass")};
    for (const auto& [caseFile, part] : look.state.cases)
        for (const auto& [id, glass] : part.breakGlasses) {
            const auto who = say(look.session.nameOf(glass.asker));
            if (glass.stage == charter::GlassStage::Asked && !lackOf(look.session, charter::BreakGlassApproved{caseFile, id})) {
                HomeLine line{.text = HomeFlow::tr("%1 demande à lire un dossier : %2").arg(who, label(glass.ground)),
                              .detail = caseText(part),
                              .wayOn = HomeFlow::tr("Décider")};
                setDue(line, look, glass.until);
                card.lines.push_back(std::move(line));
            } else if (glass.stage == charter::GlassStage::Ended && !lackOf(look.session, charter::BreakGlassReviewed{caseFile, id})) {
                HomeLine line{.text = HomeFlow::tr("À relire : ce que %1 a lu").arg(who), .detail = caseText(part), .wayOn = HomeFlow::tr("Relire")};
                setDue(line, look, glass.reviewBy);
                card.lines.push_back(std::move(line));
            }
        }
    finish(card);
    return card;
}

/// Keys that somebody held who is gone, and that nobody has renewed yet.
HomeCard departuresUnfinished(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Départs"), .room = QStringLiteral("team")};
    if (look.state.vault.departures.empty()) return card;
    const auto due = keysDueIn(look.state, look.session.me());
    if (due.keys == 0) return card;
    HomeLine line{.text = HomeFlow::tr("Clés encore à renouveler : %1").arg(due.keys), .wayOn = HomeFlow::tr("Voir l'équipe")};
    line.detail = due.mine > 0 ? HomeFlow::tr("Dont vous pouvez renouveler : %1. Ouvrez la fiche de la personne partie.").arg(due.mine)
                               : HomeFlow::tr("Elles se renouvellent à la prochaine ouverture du coffre par qui les tient.");
    line.due = due.vaultKey ? Due::Late : Due::Soon;
    line.dueText = due.vaultKey ? HomeFlow::tr("La clé du coffre aussi") : HomeFlow::tr("Pas encore fini");
    card.lines.push_back(std::move(line));
    return card;
}

HomeCard backupsDue(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Sauvegardes"), .room = QStringLiteral("backups")};
    auto newest = charter::Day::None;
    for (const auto& [id, backup] : look.state.vault.backups) newest = std::max(newest, backup.madeOn);
    if (newest != charter::Day::None && charter::value(newest) + kBackupEvery >= charter::value(look.today)) return card;
    HomeLine line{.text = newest == charter::Day::None ? HomeFlow::tr("Aucune sauvegarde n'a encore été faite.")
                                                       : HomeFlow::tr("La dernière sauvegarde est du %1.").arg(dateText(newest)),
                  .due = Due::Late,
                  .dueText = HomeFlow::tr("Plus de %1 jours").arg(kBackupEvery),
                  .wayOn = HomeFlow::tr("Sauvegarder")};
    if (newest == charter::Day::None) line.dueText = HomeFlow::tr("À faire");
    card.lines.push_back(std::move(line));
    return card;
}

} // namespace

HomeCard lettersToSend(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Courriers à envoyer"),
                  .whenEmpty = HomeFlow::tr("Aucun courrier n'attend."),
                  .room = QStringLiteral("letters"),
                  .wayOn = HomeFlow::tr("Tous les courriers")};
    for (const auto& [id, letter] : look.state.letters) {
        if (letter.sentOn != charter::Day::None || lackOf(look.session, charter::LetterSent{id})) continue;
        HomeLine line{.text = capitalised(label(letter.kind)), .wayOn = HomeFlow::tr("Voir")};
        if (const auto* part = charter::caseIn(look.state, letter.ofCase)) line.detail = caseText(*part);
        if (letter.meetOn != charter::Day::None)
            setDue(line, look, letter.meetOn);
        else
            line.on = letter.orderedOn;
        card.lines.push_back(std::move(line));
    }
    finish(card);
    return card;
}

std::vector<HomeCard> whatTheVaultAsks(const Looking& look)
{
    using enum charter::Role;
    std::vector<HomeCard> out;
    const auto role = look.session.role();
    if (role == Director || role == Coordinator || role == PrivacyOfficer)
        for (auto& card : {glassesToDecide(look), departuresUnfinished(look)})
            if (!card.lines.empty()) out.push_back(card);
    if (role == Director || role == Coordinator)
        if (auto card = backupsDue(look); !card.lines.empty()) out.push_back(std::move(card));
    return out;
}

} // namespace desktop
