// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of a case's end, and of the orders that ended cases (DOMAIN §10). Plain values; only apply() writes them.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

struct RetentionState {
    ArchiveReason archiveReason = ArchiveReason::CivilLimitation;
    Day archivedOn = Day::None;
    Day heldUntil = Day::None; ///< inclusive; None: no hold
    HoldGround holdGround = HoldGround::ThirdPartyAppeal;
    OrderId order; ///< the one that disposed of it
    Day disposedOn = Day::None;

    bool operator==(const RetentionState&) const = default;
};

struct DisposalState {
    RetentionCategory category = RetentionCategory::CaseFile;
    std::vector<CaseId> cases;
    std::string visa;
    Day disposedOn = Day::None;
    std::vector<AlertId> alerts{};

    bool operator==(const DisposalState&) const = default;
};

} // namespace vault::charter
