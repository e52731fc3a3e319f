// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's public keys, certified by their own id (FORMATS §5). Belongs to no vault; 1338 bytes, self-signed.
#pragma once

#include "crypto/hpke.h"
#include "crypto/sign.h"
#include "vault/identity/fault.h"
#include "vault/ids.h"

#include <array>
#include <string>
#include <string_view>

namespace vault::identity {

using crypto::Bytes;
using crypto::ByteView;
using crypto::Hash32;

inline constexpr std::size_t kIdentitySize = 1338;

/// The two secret seeds behind an Identity. Independent and random.
struct IdentitySeeds {
    crypto::SigningSeed signing;
    crypto::SealingSeed sealing;

    [[nodiscard]] static IdentitySeeds random();
    [[nodiscard]] IdentitySeeds duplicate() const;
};

class Identity {
public:
    /// Self-signed now; `created` in milliseconds since 1970 UTC.
    [[nodiscard]] static Identity of(const IdentitySeeds& seeds, std::uint64_t created);
    /// Malformed, NewerVersion, BadSignature, BadKey (points that libsodium or Botan refuse).
    [[nodiscard]] static Result<Identity> decode(ByteView bytes);

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] const crypto::VerifyingKey& verifyingKey() const { return m_signing; }
    [[nodiscard]] const crypto::SealingPublicKey& sealingKey() const { return m_sealing; }
    [[nodiscard]] std::uint64_t created() const { return m_created; }
    /// SHA-256 of all bytes.
    [[nodiscard]] const Hash32& fingerprint() const { return m_fingerprint; }
    /// The fingerprint's first 16 bytes.
    [[nodiscard]] MemberId id() const;

private:
    Identity() = default;
    Bytes m_bytes;
    crypto::VerifyingKey m_signing{};
    crypto::SealingPublicKey m_sealing{};
    std::uint64_t m_created = 0;
    Hash32 m_fingerprint{};
};

/// SHA-256("casevault-vault\0" ‖ founder's Identity ‖ nonce32)[0:16].
[[nodiscard]] VaultId vaultIdOf(const Identity& founder, const Hash32& nonce);

/// 256 unaccented French words; also the source of display aliases' sound-alikes for fingerprints read aloud.
[[nodiscard]] const std::array<std::string_view, 256>& fingerprintWordList();
/// The first ten bytes as ten words joined by hyphens.
[[nodiscard]] std::string fingerprintWords(const Hash32& fingerprint);

} // namespace vault::identity
