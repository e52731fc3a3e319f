// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seal of one case, folded (RIGHT-3). Plain values; only apply() writes them.
#pragma once

#include "vault/charter/act_parts.h"

#include <map>

namespace vault::charter {

struct SealOpening {
    Day until = Day::None; ///< inclusive
    Purpose purpose = Purpose::FollowCase;

    bool operator==(const SealOpening&) const = default;
};

/// Means something while the case is Sealed; who reads it all the same, also while it is archived.
struct SealPart {
    CaseState before = CaseState::Proposed; ///< where the case stands behind its seal
    SealReason reason = SealReason::LastWithdrawal;
    Day on = Day::None;
    std::map<MemberId, SealOpening> openings; ///< who reads it all the same, until when

    bool operator==(const SealPart&) const = default;
};

} // namespace vault::charter
