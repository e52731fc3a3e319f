// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of as many cases as a team has after many years, as the desk would hand it over; nobody in it.
#pragma once

#include "client/desktop/models/case_list.h"

namespace stage {

[[nodiscard]] inline std::vector<desktop::CaseRow> manyCases(std::size_t count)
{
    namespace charter = vault::charter;
    std::vector<desktop::CaseRow> rows;
    for (std::size_t at = 0; at < count; ++at) {
        const auto number = static_cast<std::uint32_t>(at);
        vault::CaseLine line;
        line.number = vault::publicNumberText(std::uint64_t{number} * 7919);
        line.state = static_cast<charter::CaseState>(1 + number % 6);
        line.mode = static_cast<charter::Mode>(1 + number % 4);
        line.openedOn = charter::Day{18'000 + number / 10};
        line.aliases = {"Mésange", "Tilleul"};
        line.mine = number % 4 == 0;
        rows.push_back(desktop::caseRow(std::move(line), QStringLiteral("Églantine, Basile")));
    }
    return rows;
}

} // namespace stage
