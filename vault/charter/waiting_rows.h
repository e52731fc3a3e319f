// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal seals its rows before anybody countersigns it: they are in the store, and no fold names them yet. Whoever
// seals one of them again (after the proposal expired) has to know how far they got.
#pragma once

#include "vault/charter/state.h"

namespace vault::charter {

/// The newest version of this row that any proposal sealed, whether it waits, expired or took effect; 0 when none did.
[[nodiscard]] std::uint64_t versionProposed(const State& state, const RowId& row);
/// The proposal seals one of these rows.
[[nodiscard]] bool sharesRows(const ProposalState& proposal, const Rows& rows);

} // namespace vault::charter
