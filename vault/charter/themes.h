// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an act is about, for people who look for some in the log. Never on disk: an act's number says it.
#pragma once

#include "vault/charter/acts.h"

namespace vault::charter {

enum class ActTheme : std::uint8_t {
    Team = 1,
    Trail, ///< the log itself: cosigners, quarters that were forgotten
    Keys,
    Unlocks,
    Refusals,
    Reads,
    Referrals,
    Cases,
    Consents,
    Disclosures,
    Letters,
    Rights,
    Retention,
    Danger,
    BreakGlass,
    Backups,
    Recovery
};

/// Acts are numbered in blocks, so a new one has its theme by its number.
[[nodiscard]] constexpr ActTheme themeOf(ActKind kind)
{
    using enum ActKind;
    if (kind == EpochMade || kind == KeysGiven || kind == QuarterMade) return ActTheme::Keys;
    if (kind == Unlocked) return ActTheme::Unlocks;
    if (kind == RefusalNoted) return ActTheme::Refusals;
    if (kind == Viewed) return ActTheme::Reads;
    if (kind == LimitsExplained || kind == ConsentRecorded) return ActTheme::Consents;
    const auto number = static_cast<std::uint16_t>(kind);
    if (number >= 8 && number <= 12) return ActTheme::Trail;
    if (number < 40) return ActTheme::Team;
    if (number < 60) return ActTheme::Referrals;
    if (number < 100) return ActTheme::Cases;
    if (number < 110) return ActTheme::Disclosures;
    if (number < 120) return ActTheme::Letters;
    if (number < 130) return ActTheme::Rights;
    if (number < 140) return ActTheme::Retention;
    if (number < 150) return ActTheme::Danger;
    if (number < 160) return ActTheme::BreakGlass;
    return number < 170 ? ActTheme::Backups : ActTheme::Recovery;
}

template <>
struct WordList<ActTheme> {
    static constexpr std::array kWords{
        Word<ActTheme>{ActTheme::Team, "team", "l'équipe", "the team"},
        Word<ActTheme>{ActTheme::Trail, "trail", "le journal lui-même", "the log itself"},
        Word<ActTheme>{ActTheme::Keys, "keys", "les clés", "keys"},
        Word<ActTheme>{ActTheme::Unlocks, "unlocks", "les ouvertures du coffre", "unlocks of the vault"},
        Word<ActTheme>{ActTheme::Refusals, "refusals", "les actes refusés", "refused acts"},
        Word<ActTheme>{ActTheme::Reads, "reads", "les consultations", "reads"},
        Word<ActTheme>{ActTheme::Referrals, "referrals", "les saisines", "referrals"},
        Word<ActTheme>{ActTheme::Cases, "cases", "les dossiers", "cases"},
        Word<ActTheme>{ActTheme::Consents, "consents", "les explications et consentements",
                       "explanations and consents"},
        Word<ActTheme>{ActTheme::Disclosures, "disclosures", "les communications", "disclosures"},
        Word<ActTheme>{ActTheme::Letters, "letters", "les courriers", "letters"},
        Word<ActTheme>{ActTheme::Rights, "rights", "les droits des personnes", "people's rights"},
        Word<ActTheme>{ActTheme::Retention, "retention", "la conservation et l'élimination", "retention and disposal"},
        Word<ActTheme>{ActTheme::Danger, "danger", "les alertes de danger", "danger alerts"},
        Word<ActTheme>{ActTheme::BreakGlass, "break-glass", "les ouvertures exceptionnelles", "exceptional openings"},
        Word<ActTheme>{ActTheme::Backups, "backups", "les sauvegardes", "backups"},
        Word<ActTheme>{ActTheme::Recovery, "recovery", "le recouvrement", "the recovery"},
    };
};

} // namespace vault::charter
