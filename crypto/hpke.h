// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys given to people: HPKE base mode (RFC 9180) with X-Wing, HKDF-SHA256, ChaCha20-Poly1305 (FORMATS §4).
// Base mode does not say who sent: every grant is signed by the granter, elsewhere. Thread-safe.
#pragma once

#include "crypto/canonical.h"
#include "crypto/secret.h"

namespace crypto {

inline constexpr std::size_t kXWingPublicKey = 1216, kXWingEncapsulation = 1120, kXWingSeed = 32;
using SealingPublicKey = ByteArray<kXWingPublicKey>;
using SealingSeed = SecretKey<struct SealingSeedPurpose>;

/// What travels: the encapsulation and the ciphertext (plaintext + 16 bytes).
struct SealedToPerson {
    Bytes encapsulation;
    Bytes ciphertext;
};

/// The X-Wing public key of a seed.
[[nodiscard]] SealingPublicKey sealingPublicKey(const SealingSeed& seed);

/// Single-shot Seal with empty aad. BadKey when the recipient's key is refused.
[[nodiscard]] Result<SealedToPerson> sealTo(const SealingPublicKey& recipient, const Context& info, ByteView plaintext);
/// Single-shot Open. CannotOpen for a wrong key, other info or altered bytes; Malformed for a wrong size.
[[nodiscard]] Result<SecretBytes> openFrom(const SealingSeed& seed, const Context& info, ByteView encapsulation,
                                           ByteView ciphertext);

/// The pieces, for published vectors and nothing else.
namespace xwing {
struct Encapsulated {
    SecretBytes sharedSecret;
    Bytes encapsulation;
};
[[nodiscard]] Result<Encapsulated> encapsulateWith(const SealingPublicKey& recipient, ByteView randomness64);
[[nodiscard]] Result<SecretBytes> decapsulate(const SealingSeed& seed, ByteView encapsulation);
} // namespace xwing
namespace hpke {
[[nodiscard]] Result<SecretBytes> openRaw(const SealingSeed& seed, ByteView info, ByteView aad, ByteView encapsulation,
                                          ByteView ciphertext);
} // namespace hpke

} // namespace crypto
