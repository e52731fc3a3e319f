// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN S1, "Le bruit du dessus": noise upstairs, the full happy path, plus the disclosure of the undertakings to the
// city that DECISIONS adds for the demo. Played scene by scene through the public door; a listener hears each scene.
#pragma once

#include "tests/scenarios/stage.h"

#include <functional>

namespace stage {

/// What the play leaves behind, for those who check it.
struct NoiseUpstairs {
    vault::ReferralId referral;
    vault::CaseId caseFile;
    vault::PartyId tilleul, hirondelle;
    vault::InterviewId interviewOfTilleul, interviewOfHirondelle;
    vault::ShuttleId fromTilleul, fromHirondelle;
    vault::JointSessionId session;
    vault::AgreementId agreement;
    vault::FollowUpId followUp;
    vault::DocumentId letter, plan;
    vault::DisclosureId disclosure;
    crypto::Bytes handover;
    crypto::Bytes notice; ///< what EKIDOM got
    std::string logKey;
    std::filesystem::path bundle;
    vault::DecryptedBytes directorRead;
};

/// Told before each scene (who, what happens, the equivalent command).
using Listener = std::function<void(std::string_view who, std::string_view what, std::string_view command)>;

inline constexpr const char *kCapucine = "Capucine", *kFlorimond = "Florimond", *kEglantine = "Églantine",
                            *kBasile = "Basile", *kPrunelle = "Prunelle", *kOlivine = "Olivine", *kCeleste = "Céleste",
                            *kEkidom = "EKIDOM", *kVille = "Ville", *kAuditrice = "Auditrice";

/// Days after the beginning of the play: the follow-up, and the end of the city's access.
inline constexpr unsigned kFollowUpDays = 69, kGrantDays = 114;

/// The team, its partners and its auditor, each with their own keys.
void enrolEverybody(Stage& stage, const Listener& listener);
[[nodiscard]] NoiseUpstairs playNoiseUpstairs(Stage& stage, const Listener& listener);

} // namespace stage
