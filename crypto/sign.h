// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ed25519 (RFC 8032) through libsodium: one verifier in the whole product. Thread-safe.
#pragma once

#include "crypto/bytes.h"
#include "crypto/secret.h"

#include <span>

namespace crypto {

using Signature = ByteArray<64>;
using VerifyingKey = ByteArray<32>;
using SigningSeed = SecretKey<struct SigningSeedPurpose>;

/// A seed expanded once for many signatures. Move-only.
class Signer {
public:
    explicit Signer(const SigningSeed& seed);
    [[nodiscard]] const VerifyingKey& verifyingKey() const { return m_public; }
    [[nodiscard]] Signature sign(ByteView message) const;

private:
    SecretBytes m_secret;
    VerifyingKey m_public{};
};

[[nodiscard]] bool verify(const VerifyingKey& key, ByteView message, const Signature& signature);

/// False for points that libsodium refuses (small order, not canonical): enrolment refuses such keys.
[[nodiscard]] bool isAcceptable(const VerifyingKey& key);

struct SignedMessage {
    VerifyingKey key{};
    ByteView message;
    Signature signature{};
};
/// Verifies over all cores; returns the index of the first that fails, or messages.size().
[[nodiscard]] std::size_t verifyAll(std::span<const SignedMessage> messages);

} // namespace crypto
