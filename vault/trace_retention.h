// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the payloads of traces stay (DOMAIN §10, §11), and the end of a quarter's: its key, the sessions' keys sealed
// to it and what they sealed are deleted; leaves and roots stay, and verification says how many. "Gone" is true once the
// backups that still hold them have expired; bundles already given are outside it.
#pragma once

#include "vault/session.h"

namespace vault {

struct QuarterLine {
    charter::Quarter quarter{};
    bool forgotten = false;
    std::optional<charter::Day> forgettableFrom; ///< nothing while its key still serves
};
/// Every quarter with a key, oldest first.
[[nodiscard]] std::vector<QuarterLine> quartersOf(const Session& session);

/// Begun by the director or the privacy officer, signed by the other; what waits for that signature.
/// Refusals: HOUSE-1, HOUSE-4 before the period is over or for a quarter already forgotten.
[[nodiscard]] Outcome<ProposalId> forgetQuarter(Session& session, charter::Quarter quarter);
/// 12 to 36 months (HOUSE-5); the longer period stands for a documented ground. Nothing waits in the founding phase.
[[nodiscard]] Outcome<std::optional<ProposalId>> keepTracesFor(Session& session, std::uint16_t months);

/// "2024-Q3"; nothing for anything else.
[[nodiscard]] std::optional<charter::Quarter> quarterFrom(std::string_view text);
[[nodiscard]] std::string quarterText(charter::Quarter quarter);

} // namespace vault
