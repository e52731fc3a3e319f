// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups: the whole vault as one sealed file under a key of its own, which the director and the coordinators hold, and a
// vault made from such a file elsewhere. What leaves is sealed twice: the files are those of the vault, as they lie there.
#pragma once

#include "vault/locked_vault.h"

namespace vault {

/// done of total bytes; false cancels.
using BackupProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

struct BackupDone {
    BackupId backup;
    std::uint64_t entries = 0; ///< of the log in it
    std::uint64_t bytes = 0;   ///< of the vault's files
    crypto::Hash32 file{};
};
/// Copies while others work: they wait only while the database itself is read. The file is read back and opened whole
/// before it gets its name, and the log says so (BackupMade). A copy that does not come to be leaves nothing under that
/// name; killed, it leaves a hidden `.NAME.….part`, sealed. Refusals: HOUSE-1 for other roles. AlreadyThere, Full,
/// ReadOnly, Io, Cancelled.
[[nodiscard]] Outcome<BackupDone> makeBackup(Session& session, const std::filesystem::path& target,
                                             const BackupProgress& progress = {});

struct BackupLine {
    BackupId backup;
    charter::BackupState state;
};
/// Oldest first. Codes and dates; no leaf.
[[nodiscard]] std::vector<BackupLine> listBackups(const Session& session);
/// The last day on which what was erased by now may still be in a backup: the newest one's day and the days for which
/// one is kept. None: there is no backup.
[[nodiscard]] charter::Day lastDayInABackup(const Session& session);

struct Restoration {
    charter::Day copiedOn = charter::Day::None;
    std::uint64_t entries = 0; ///< of the log that is back
};
/// Makes the vault of `file` in `places.vault`, which must not exist, and notes the restore as its next act. This
/// member's own profile is not touched: it asks like everybody's (WasRestored). Faults: AlreadyThere, BadFile,
/// NotInvited (no key of this copy), CannotOpen, Full, ReadOnly, Io, Cancelled; those of an unlock. Refusals: HOUSE-1.
[[nodiscard]] Outcome<Restoration> restoreBackup(const Places& places, const std::filesystem::path& file,
                                                 const identity::KeyFile& keys, const crypto::Passphrase& passphrase,
                                                 const BackupProgress& progress = {},
                                                 const identity::KitKey* kit = nullptr);

} // namespace vault
