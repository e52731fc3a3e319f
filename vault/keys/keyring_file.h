// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vault's `keyring`: Identities, keyslots and grants of the vault key; what is needed before the database opens.
// Safe to be read by a thief; no names. Replaced whole, by rename, under the write lock and before COMMIT (DECISIONS).
// Entries that the log does not know are ignored.
#pragma once

#include "vault/fault.h"
#include "vault/identity/key_grant.h"
#include "vault/ids.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace vault::keys {

using identity::Fault;
using identity::Result;

struct KeyringFile {
    VaultId vault;
    std::uint32_t epoch = 1; ///< of the vault key in force
    std::vector<identity::Identity> identities;
    std::vector<identity::KeyFile> keyFiles; ///< of members who have joined
    std::vector<identity::KeyGrant> grants;  ///< of the vault key

    [[nodiscard]] crypto::Bytes encode() const;
    /// Malformed, NewerVersion.
    [[nodiscard]] static Result<KeyringFile> decode(crypto::ByteView bytes);

    /// The epoch of the vault key that the file in place names, and nothing else of it: asked at each BEGIN.
    [[nodiscard]] static Result<std::uint32_t> epochIn(const std::filesystem::path& vaultFolder);
    /// Missing when there is none, Io.
    [[nodiscard]] static Result<KeyringFile> read(const std::filesystem::path& vaultFolder);
    /// Written beside, fsynced, renamed into place, the folder fsynced.
    /// A full disk and a read-only folder are told apart.
    [[nodiscard]] Outcome<void> write(const std::filesystem::path& vaultFolder) const;

    [[nodiscard]] const identity::Identity* identityOf(const MemberId& member) const;
    [[nodiscard]] const identity::KeyFile* keyFileOf(const MemberId& member) const;
    [[nodiscard]] const identity::KeyGrant* grantTo(const MemberId& member) const; ///< at the epoch in force
    /// The vault key of the next epoch is in force: only its grants stay, and only the keyslots of these members.
    void turnTo(std::uint32_t next, const std::vector<MemberId>& present);
    void addIdentity(const identity::Identity& identity);
    void putGrant(const identity::KeyGrant& grant); ///< added, or replaces that recipient's of that epoch
    void putKeyFile(const identity::KeyFile& keys); ///< added, or replaces that member's
};

} // namespace vault::keys
