// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first act of a vault that was made from a backup, and how a member's memory meets it.
#pragma once

#include "vault/locked_vault.h"
#include "vault/session/core.h"

namespace vault {

struct RestoredCopy {
    VaultId vault;
    BackupId backup;
    audit::Head log;
    std::uint64_t time = 0; ///< of the copy, milliseconds UTC
};

/// Opens the vault that was put back, whose log must be the copy's to the byte (LogDamaged), and appends Restored. The
/// civil day of the copy. Faults of an unlock.
[[nodiscard]] Outcome<charter::Day> noteRestored(const Places& places, identity::UnlockedIdentity me,
                                                 const RestoredCopy& copy);

/// The last restore by which entries up to this remembered size were lost; null when none explains it. Its leaf stands
/// where it says that the copy ended.
[[nodiscard]] const charter::RestoreState* restoreThatLost(const SessionCore& core, std::uint64_t rememberedSize);

} // namespace vault
