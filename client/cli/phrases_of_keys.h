// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program says of kits, keyslots and the recovery.
#pragma once

#include "client/cli/phrase.h"

namespace cli::phrases {

// ---- papers

inline constexpr Phrase kAskKit{"Clé secrète du kit d'urgence (CVK1…) : ", "Secret key of the emergency kit (CVK1…): "};
inline constexpr Phrase kPaperWrittenDown{"\nEntrée quand c'est écrit : ", "\nEnter once it is written down: "};
inline constexpr Phrase kPaperCheckDiffers{
    "{} : un signe au moins est faux, le code de contrôle ne correspond pas. Relisez groupe par groupe.",
    "{}: at least one character is wrong, the check code does not agree. Read it again group by group."};
inline constexpr Phrase kPaperNotUnderstood{
    "{} : ce n'est pas le texte attendu (CVK1… d'un kit, CVS1… d'une part), ou il en manque.",
    "{}: this is not the text expected (CVK1… of a kit, CVS1… of a share), or some of it is missing."};

// ---- ways in, and the recovery

inline constexpr Phrase kKitTitle{
    "Kit d'urgence casevault de {}, fait le {}.\nAvec la phrase de passe du kit, cette clé ouvre le coffre : casevault --kit. "
    "À garder sous clé, loin du portable.",
    "casevault emergency kit of {}, made on {}.\nTogether with the kit's passphrase this key opens the vault: casevault "
    "--kit. Keep it locked away, far from the laptop."};
inline constexpr Phrase kKitMade{
    "Le kit est fait et n'est gardé nulle part. L'ancien moyen d'ouvrir reste, tant que vous ne le retirez pas : casevault "
    "member keyslots.",
    "The kit is made and kept nowhere. The earlier way in stays until you remove it: casevault member keyslots."};
inline constexpr Phrase kSlotPassphrase{"phrase de passe", "passphrase"};
inline constexpr Phrase kSlotKit{"phrase de passe et kit d'urgence", "passphrase and emergency kit"};
inline constexpr Phrase kSlotRecovery{"recouvrement par l'organisation", "recovery by the organisation"};
inline constexpr Phrase kSlotOther{"d'une version plus récente", "of a newer version"};
inline constexpr Phrase kHeadWay{"Moyen d'ouvrir", "Way in"};
inline constexpr Phrase kHeadOpen{"Ouvert par lui", "Opened by it"};
inline constexpr Phrase kKeyslotRemoved{"Ce moyen d'ouvrir est retiré.", "This way in is removed."};
inline constexpr Phrase kAskShare{"Part (CVS1…) : ", "Share (CVS1…): "};
inline constexpr Phrase kShareTitle{
    "Part {} sur {} du recouvrement casevault ; il en faut {}. Cérémonie du {}.\nÀ garder sous clé par une seule personne ; "
    "seule, elle n'ouvre rien.",
    "Share {} of {} of the casevault recovery; it takes {}. Ceremony of {}.\nTo be kept locked away by one person; alone it "
    "opens nothing."};
inline constexpr Phrase kCeremonyHeld{
    "{} parts sont faites et ne sont gardées nulle part : remettez-les en main propre. La cérémonie attend une deuxième "
    "signature :\n    casevault countersign {}",
    "{} shares are made and kept nowhere: hand them over in person. The ceremony waits for a second signature:\n    "
    "casevault countersign {}"};
inline constexpr Phrase kNoRecovery{"Pas de recouvrement : ce qu'une personne perd, elle le perd.",
                                    "No recovery: what a person loses is lost."};
inline constexpr Phrase kRecoveryIs{"Recouvrement : {} parts sur {}, cérémonie du {}.",
                                    "Recovery: {} shares of {}, ceremony of {}."};
inline constexpr Phrase kNeverRehearsed{"Jamais répété.", "Never rehearsed."};
inline constexpr Phrase kRehearsedOn{"Répété le {}, en {} s.", "Rehearsed on {}, in {} s."};
inline constexpr Phrase kRehearsalDueOn{"Prochaine répétition au plus tard le {}.", "Next rehearsal by {} at the latest."};
inline constexpr Phrase kRehearsalOverdue{
    "Attention : la répétition du recouvrement était à faire avant le {} : casevault recovery rehearse",
    "Warning: the rehearsal of the recovery was due by {}: casevault recovery rehearse"};
inline constexpr Phrase kKeysAwaited{"{} clé(s) attendent encore qu'un détenteur ouvre le coffre.",
                                     "{} key(s) still wait for a holder to unlock the vault."};
inline constexpr Phrase kNotYetRecoverable{"Pas encore recouvrable : {} n'a pas ouvert le coffre depuis la cérémonie.",
                                           "Not recoverable yet: {} has not unlocked since the ceremony."};
inline constexpr Phrase kRecoveryWaits{
    "Proposé. Une seconde personne doit le contresigner : countersign {}\nEnsuite les parts ont quatorze jours.",
    "Proposed. A second person must countersign it: countersign {}\nThen the shares have fourteen days."};
inline constexpr Phrase kMemberRecovered{
    "Recouvré : l'ancienne phrase de passe n'ouvre plus. Tous l'apprendront à leur prochaine ouverture.",
    "Recovered: the old passphrase opens no longer. Everybody will be told at their next unlock."};
inline constexpr Phrase kRehearsed{"Le leurre s'est ouvert, en {} s. Les parts sont bonnes.",
                                   "The decoy opened, in {} s. The shares are good."};
inline constexpr Phrase kCeremonyAct{"établir le recouvrement : {} parts sur {}", "set up the recovery: {} shares of {}"};
inline constexpr Phrase kRecoverAct{"recouvrer les clés de {}", "recover the keys of {}"};

} // namespace cli::phrases
