// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The organisation's recovery, folded. Plain values; only apply() writes them.
#pragma once

#include "vault/charter/act_parts.h"

#include <map>
#include <vector>

namespace vault::charter {

inline constexpr std::uint16_t kFewestShares = 2, kMostShares = 16;
inline constexpr std::uint32_t kRehearsalEvery = 365; ///< days
inline constexpr std::uint32_t kRecoveryWithin = 14;  ///< days from the second signature to the shares

struct RecoveryState {
    RecoveryId id;
    MemberId identity;
    MemberId founder; ///< whoever held the ceremony
    std::uint16_t quorum = 0;
    std::vector<Hash32> shares;
    Hash32 decoy{};
    Day heldOn = Day::None;
    Day rehearsedOn = Day::None;
    std::uint32_t rehearsedIn = 0;     ///< seconds
    std::map<MemberId, Day> allowed{}; ///< whose recovery two people agreed to, until when, inclusive

    bool operator==(const RecoveryState&) const = default;
};

/// The last day of the rehearsal that comes next.
[[nodiscard]] inline Day rehearsalDueOn(const RecoveryState& recovery)
{
    const auto last = recovery.rehearsedOn == Day::None ? recovery.heldOn : recovery.rehearsedOn;
    return static_cast<Day>(value(last) + kRehearsalEvery);
}

} // namespace vault::charter
