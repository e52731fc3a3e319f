// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checkpoints that left the vault are kept (DECISIONS), so that whoever has one can be shown later that the log went on
// from it, and so that cosignatures have something to come back to.
#pragma once

#include "vault/session/core.h"

namespace vault {

/// This note leaves the vault now. Lines that are kept with it already stay. In a transaction of its own, without a leaf:
/// the act under which it leaves has one.
[[nodiscard]] Outcome<void> keepCheckpoint(SessionCore& core, const std::string& note);
/// Those that are kept, and this one if it is not, shortest first, as they stand in the store.
[[nodiscard]] Outcome<std::vector<std::string>> checkpointsWith(store::Transaction& look, const std::string& note);

} // namespace vault
