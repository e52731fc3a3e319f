// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One break-glass of a case, folded. Plain values; only apply() writes them.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

struct BreakGlassState {
    MemberId asker, approver, reviewer;
    GlassGround ground = GlassGround::Integrity;
    GlassStage stage = GlassStage::Asked;
    Day askedOn = Day::None, approvedOn = Day::None;
    Day opensOn = Day::None; ///< no sooner than this day
    Day openedOn = Day::None, endedOn = Day::None, reviewedOn = Day::None;
    Day until = Day::None;    ///< the last day of reading, inclusive
    Day reviewBy = Day::None; ///< from the approval on; later it is overdue

    bool operator==(const BreakGlassState&) const = default;
};

} // namespace vault::charter
