// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/nearest.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t kLongestTyped = 40; ///< no word of ours is longer, and the work grows with the length

/// Signs to put in, take out, replace or swap with their neighbour.
std::size_t changesBetween(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> least(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            auto& here = least[i][j];
            if (i == 0 || j == 0) {
                here = i + j;
                continue;
            }
            const std::size_t replaced = a[i - 1] == b[j - 1] ? 0 : 1;
            here = std::min({least[i - 1][j] + 1, least[i][j - 1] + 1, least[i - 1][j - 1] + replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                here = std::min(here, least[i - 2][j - 2] + 1);
        }
    }
    return least[a.size()][b.size()];
}

} // namespace

std::optional<std::string> nearestTo(std::string_view typed, const std::vector<std::string>& ours)
{
    if (typed.empty() || typed.size() > kLongestTyped) return std::nullopt;
    std::optional<std::string> nearest;
    auto bound = std::max<std::size_t>(1, typed.size() / 3) + 1; // one more than what is still near
    for (const auto& word : ours) {
        const auto changes = changesBetween(typed, word);
        if (changes >= bound) continue;
        bound = changes;
        nearest = word;
    }
    return nearest;
}

} // namespace cli
