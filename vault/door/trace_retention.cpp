// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/trace_retention.h"

#include "vault/door/writing.h"

#include <charconv>
#include <format>

namespace vault {

std::vector<QuarterLine> quartersOf(const Session& session)
{
    const auto& vault = session.state().vault;
    const auto now = charter::quarterOf(session.now());
    std::vector<QuarterLine> out;
    for (const auto& [quarter, key] : vault.quarters)
        out.push_back({quarter, vault.forgotten.contains(quarter),
                       charter::forgettableFrom(session.state(), quarter, now)});
    return out;
}

Outcome<ProposalId> forgetQuarter(Session& session, charter::Quarter quarter)
{
    auto waiting = performOrPropose(session, charter::QuarterForgotten{quarter});
    if (!waiting) return std::unexpected(waiting.error());
    crypto::require(waiting->has_value(), "A quarter is never forgotten by one person.");
    return **waiting;
}

Outcome<std::optional<ProposalId>> keepTracesFor(Session& session, std::uint16_t months)
{
    return performOrPropose(session, charter::TracePeriodSet{months});
}

std::optional<charter::Quarter> quarterFrom(std::string_view text)
{
    std::uint32_t year = 0;
    if (text.size() != 7 || text.substr(4, 2) != "-Q" || text[6] < '1' || text[6] > '4') return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + 4, year);
    if (error != std::errc{} || end != text.data() + 4) return std::nullopt;
    return charter::Quarter{year * 4 + static_cast<std::uint32_t>(text[6] - '1')};
}

std::string quarterText(charter::Quarter quarter)
{
    return std::format("{:04}-Q{}", charter::value(quarter) / 4, charter::value(quarter) % 4 + 1);
}

} // namespace vault
