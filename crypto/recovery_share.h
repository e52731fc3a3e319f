// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A 32-byte secret split among people: any `needed` of the shares give it back, fewer say nothing of it (RTSS,
// draft-mcgrew-tss-03, with SHA-256; Botan). A share is 85 bytes and as secret as its part of the whole:
// set id 16 ‖ hash 1 (2 = SHA-256) ‖ needed 1 ‖ length 2 ‖ number 1 ‖ 64. Thread-safe.
#pragma once

#include "crypto/secret.h"

#include <span>
#include <vector>

namespace crypto {

inline constexpr std::size_t kShareSize = 85;
inline constexpr unsigned kMostSharesOfASplit = 255;

class RecoveryShare {
public:
    /// Malformed unless it is the 85 bytes of one share of a 32-byte secret under SHA-256, of two or more needed.
    [[nodiscard]] static Result<RecoveryShare> from(SecretBytes bytes);

    [[nodiscard]] unsigned number() const; ///< from 1 on
    [[nodiscard]] unsigned needed() const;
    /// SHA-256 of its bytes: what the log knows it by.
    [[nodiscard]] Hash32 hash() const;
    /// Of one splitting: what all its shares begin with.
    [[nodiscard]] bool isOfTheSameSplit(const RecoveryShare& other) const;
    [[nodiscard]] RecoveryShare duplicate() const { return RecoveryShare(m_bytes.duplicate()); }

    [[nodiscard]] ByteView expose() const& { return m_bytes.expose(); }
    [[nodiscard]] ByteView expose() const&& = delete;

private:
    explicit RecoveryShare(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

/// Splits 32 bytes. Malformed unless the secret has 32 bytes and 2 ≤ needed ≤ count ≤ 255.
[[nodiscard]] Result<std::vector<RecoveryShare>> splitSecret(ByteView secret, unsigned needed, unsigned count);

/// Puts shares together. Malformed: too few, one twice, or of two splittings. CannotOpen: one was altered.
[[nodiscard]] Result<SecretBytes> joinShares(std::span<const RecoveryShare> shares);

} // namespace crypto
