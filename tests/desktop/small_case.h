// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stage for tests that S1 would make slow: three people and one case that may be written in, with a little of everything.
// What somebody confided in it carries the stage's canary.
#pragma once

#include "tests/scenarios/stage.h"

namespace stage {

inline constexpr const char *kDirector = "Capucine", *kCoordinator = "Florimond", *kMediator = "Basile";

struct SmallCase {
    vault::CaseId caseFile;
    vault::PartyId party;
    vault::InterviewId interview;
    vault::DocumentId letter, sheet; ///< a text, and a PDF of one page
};

/// Founds the vault on a fresh stage; the case is Consented, its mediator's search knows it. Planted with canary(): Tilleul
/// and contact (the party), confidence (what they told), lettre and fichier (the letter, its file's
/// name), feuille (the sheet), situation.
[[nodiscard]] SmallCase openSmallCase(Stage& stage);

} // namespace stage
