// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key of the database as a whole, and its change when a member leaves (FORMATS §5). The keyring names the epoch in
// force; its rename is the instant at which a new database takes the old one's place. Killed before it, the vault is the
// old one, whole; killed after it, the new one, and the old file is removed at the next unlock.
#pragma once

#include "vault/session/core.h"

namespace vault {

struct OpenedStore {
    std::unique_ptr<store::Store> store;
    store::VaultKey key;
    std::uint32_t epoch = 1;
};

/// The database that the keyring names, opened with this member's grant. NotInvited, Departed, Damaged, and the store's.
[[nodiscard]] Outcome<OpenedStore> openStore(const std::filesystem::path& vaultFolder, keys::KeyringFile ring,
                                             const identity::UnlockedIdentity& me);

/// The database of a copy that was put back has the first one's name, whatever its epoch: it takes its own. BadFile, Io.
[[nodiscard]] Outcome<void> nameDatabase(const std::filesystem::path& vaultFolder);

/// Another process changed the vault key since this session opened its database.
[[nodiscard]] Outcome<bool> vaultKeyChanged(const SessionCore& core);
/// Opens the database in force in the place of this session's.
[[nodiscard]] Outcome<void> followVaultKey(SessionCore& core);

/// Takes the write lock of the database in force; another process may have changed the vault key meanwhile. Busy,
/// ReadOnly, Departed.
[[nodiscard]] Outcome<std::unique_ptr<store::Transaction>> beginInForce(SessionCore& core);

/// The vault key waits for its next epoch, and this member is one who makes it.
[[nodiscard]] bool owesVaultKey(const SessionCore& core);
/// Draws the next vault key, writes the database anew under it, says so in the log there, and puts the keyring in place.
/// The old database's write lock is held to the end. Nothing changes when it fails.
[[nodiscard]] Outcome<void> renewVaultKey(SessionCore& core);

[[nodiscard]] Failure keyringFailure(identity::Fault fault);

} // namespace vault
