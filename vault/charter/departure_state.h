// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A departure, folded: what the keys of that member opened on the day they left. It says what a breach notice has to say,
// in numbers, after the keys themselves are gone. Plain values; only apply() writes them.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

/// How much a member's keys open: counts only.
struct Reach {
    std::uint32_t cases = 0;        ///< whose joint room they open
    std::uint32_t compartments = 0; ///< parties whose compartment they open
    std::uint32_t referrals = 0;    ///< whose names and summary they open
    std::uint32_t alerts = 0;       ///< danger alerts whose facts they open
    std::uint32_t letters = 0;      ///< whose name and address they open

    bool operator==(const Reach&) const = default;
};

struct DepartureState {
    DepartureReason reason = DepartureReason::Leaves;
    Day on = Day::None;
    Reach reach;

    bool operator==(const DepartureState&) const = default;
};

} // namespace vault::charter
