// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys from keys (HKDF-SHA256, Botan) and from passphrases (Argon2id, libsodium). FORMATS §2 and §5.
// Thread-safe; stretch() holds its memory for the call only.
#pragma once

#include "crypto/canonical.h"
#include "crypto/secret.h"

#include <chrono>

namespace crypto {

/// Algorithm 1 is Argon2id (RFC 9106), version 0x13, parallelism 1.
struct KdfParameters {
    std::uint32_t passes = 3;
    std::uint32_t memoryKiB = 256 * 1024;
    ByteArray<16> salt{};

    static constexpr std::uint32_t kMinPasses = 3, kMaxPasses = 16;
    static constexpr std::uint32_t kMinMemoryKiB = 64 * 1024, kMaxMemoryKiB = 2 * 1024 * 1024;

    /// u8 algorithm ‖ u32 t ‖ u32 m in KiB ‖ u8 p ‖ salt16 (FORMATS §2).
    [[nodiscard]] Bytes encode() const;
    /// OutOfBounds outside floor and ceiling or for another algorithm or p; Malformed unless 26 bytes.
    [[nodiscard]] static Result<KdfParameters> decode(ByteView bytes);
    /// A fresh salt at the cheapest permitted cost; for tests through the library only.
    [[nodiscard]] static KdfParameters atFloor();
    /// A fresh salt; measures this machine and chooses 256 MiB ≤ m ≤ 1 GiB, t ≥ 3, for about `target` of work.
    [[nodiscard]] static KdfParameters forThisMachine(std::chrono::milliseconds target = std::chrono::seconds(1));
};

/// Argon2id, 32 bytes. OutOfBounds before any work is done, OutOfMemory when the memory cannot be had.
[[nodiscard]] Result<SecretBytes> stretch(const Passphrase& passphrase, const KdfParameters& parameters);

/// HKDF-SHA256 of FORMATS §2: salt 32 zero bytes unless given, info = context, 32 bytes out.
[[nodiscard]] SecretBytes hkdf(ByteView inputKey, const Context& context);
[[nodiscard]] SecretBytes hkdf(ByteView inputKey, const Context& context, ByteView salt);

template <class Purpose>
[[nodiscard]] SecretKey<Purpose> deriveKey(ByteView inputKey, const Context& context)
{
    return *SecretKey<Purpose>::from(hkdf(inputKey, context));
}

} // namespace crypto
