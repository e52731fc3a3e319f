// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Break-glass (DOMAIN §3, §6): the director or the privacy officer reads what was said together in one case, never what
// one person confided. Two people decide, the case's mediators are always told, a review must follow. The key goes to the
// asker by the hand of somebody who holds it, and is dropped when the reading ends.
#pragma once

#include "vault/session.h"

namespace vault {

/// Refusals: HOUSE-1 for other roles; HOUSE-3 for an end beyond eight days or a second one that runs. Unknown.
[[nodiscard]] Outcome<BreakGlassId> askBreakGlass(Session& session, const CaseId& caseFile,
                                                  charter::GlassGround ground, charter::Day until);
/// By the coordinator, the privacy officer or a director, never the asker: HOUSE-3; IMPA-3 for somebody recused. Gives
/// the key where this member holds it and no delay runs; else the next holder who unlocks does.
[[nodiscard]] Outcome<void> approveBreakGlass(Session& session, const BreakGlassId& breakGlass);
/// Before the last day by the asker, the approver or the reviewer; after it by anyone, and by itself at an unlock.
[[nodiscard]] Outcome<void> endBreakGlass(Session& session, const BreakGlassId& breakGlass);
/// By the privacy officer, or a director where the privacy officer asked. Ends it too. Refusals: HOUSE-3.
[[nodiscard]] Outcome<void> reviewBreakGlass(Session& session, const BreakGlassId& breakGlass);

struct BreakGlassLine {
    BreakGlassId breakGlass;
    CaseId caseFile;
    std::string number;
    charter::BreakGlassState state;
    bool overdue = false; ///< approved, and not reviewed within the month
};
/// Every case's for a director, a coordinator and the privacy officer; of one's own cases for a mediator. Oldest first.
/// One read leaf.
[[nodiscard]] Outcome<std::vector<BreakGlassLine>> listBreakGlass(Session& session, charter::Purpose purpose);

} // namespace vault
