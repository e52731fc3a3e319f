// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's key file: the Identity, one or more keyslots under passphrases, and the seeds under the keyring key
// (FORMATS §5). The same bytes are FILE of `identity create` and an entry of the vault's `keyring`. Safe to be read by
// a thief as far as the passphrase is good.
#pragma once

#include "crypto/kdf.h"
#include "vault/identity/identity.h"

#include <filesystem>
#include <vector>

namespace vault::identity {

using RootKey = crypto::SecretKey<struct RootKeyPurpose>;

/// A person's keys, opened: what a session holds while unlocked. Move-only.
struct UnlockedIdentity {
    Identity identity;
    IdentitySeeds seeds;
    RootKey rootKey;
    crypto::ByteArray<16> slot{}; ///< the keyslot that opened; zero when none did
};

struct Keyslot {
    crypto::ByteArray<16> id{};
    std::uint8_t type = 1; ///< 1: passphrase
    Bytes kdf;             ///< KdfParameters as stored, decoded when used so that its bounds are checked then
    Bytes envelope;        ///< the root key under the unlock key
};

class KeyFile {
public:
    /// New random seeds under one passphrase slot. The salt of `cost` is not used: each slot draws its own.
    /// OutOfBounds, OutOfMemory.
    [[nodiscard]] static Result<KeyFile> create(const crypto::Passphrase& passphrase, const crypto::KdfParameters& cost,
                                                std::uint64_t created);
    /// Malformed, NewerVersion; the Identity's own faults.
    [[nodiscard]] static Result<KeyFile> decode(ByteView bytes);
    /// Canonical: decode() of these bytes encodes to them again.
    [[nodiscard]] Bytes encode() const;

    [[nodiscard]] const Identity& identity() const { return m_identity; }

    /// Tries each slot. CannotOpen for a wrong passphrase or altered bytes; OutOfBounds before any work when a slot
    /// asks for a cost outside the bounds. Public keys re-derived from the seeds must equal the Identity.
    [[nodiscard]] Result<UnlockedIdentity> unlock(const crypto::Passphrase& passphrase) const;

    /// The same keys under a new passphrase: the slot that opened replaced (the first passphrase slot when it is not
    /// here), everything else kept. CannotOpen when these keys are not `unlocked`'s; OutOfBounds, OutOfMemory.
    [[nodiscard]] Result<KeyFile> withPassphrase(const UnlockedIdentity& unlocked, const crypto::Passphrase& passphrase,
                                                 const crypto::KdfParameters& cost) const;

private:
    KeyFile(Identity identity) : m_identity(std::move(identity)) {}
    Identity m_identity;
    crypto::ByteArray<16> m_keyring{};
    std::vector<Keyslot> m_slots;
    Bytes m_body;
};

/// Writes FILE (mode 0600, new file, fsynced) and FILE.pub. Io when either exists or cannot be written.
[[nodiscard]] Result<void> writeKeyFile(const KeyFile& keys, const std::filesystem::path& file);
/// Io when it cannot be read; else the faults of decode.
[[nodiscard]] Result<KeyFile> readKeyFile(const std::filesystem::path& file);
/// Reads FILE.pub (or the Identity inside FILE). Io when it cannot be read; else the faults of decode.
[[nodiscard]] Result<Identity> readIdentity(const std::filesystem::path& file);

/// A passphrase of seven words (90 bits) of a list of 7 775, with a space between them. Io when the list's package is
/// not there, Malformed when the list has fewer words or others than plain ones.
[[nodiscard]] Result<crypto::SecretBytes> generatePassphrase(unsigned words = 7);

} // namespace vault::identity
