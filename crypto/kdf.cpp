// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/kdf.h"

#include "crypto/promise.h"
#include "crypto/random.h"
#include "crypto/sodium_start.h"
#include "crypto/suite.h"

#include <botan/kdf.h>
#include <sodium.h>

#include <algorithm>

namespace crypto {
namespace {

constexpr std::uint8_t kParallelism = 1;
constexpr std::size_t kEncodedParameters = 26;
constexpr std::uint32_t kMemoryOfOneGiB = 1024 * 1024, kMemoryOfNewSlots = 256 * 1024;

bool withinBounds(std::uint32_t passes, std::uint32_t memoryKiB)
{
    return passes >= KdfParameters::kMinPasses && passes <= KdfParameters::kMaxPasses &&
           memoryKiB >= KdfParameters::kMinMemoryKiB && memoryKiB <= KdfParameters::kMaxMemoryKiB;
}

Result<SecretBytes> argon2id(ByteView passphrase, const KdfParameters& parameters)
{
    startSodium();
    SecretBytes out(32);
    const auto memory = std::size_t{parameters.memoryKiB} * 1024;
    // libsodium takes no null pointer, not even for an empty passphrase.
    const auto* text = passphrase.empty() ? "" : reinterpret_cast<const char*>(passphrase.data());
    if (crypto_pwhash_argon2id(out.expose().data(), out.size(), text, passphrase.size(), parameters.salt.data(),
                               parameters.passes, memory, crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0) {
        return std::unexpected(Fault::OutOfMemory);
    }
    return out;
}

} // namespace

Bytes KdfParameters::encode() const
{
    Encoder out;
    out.u8(kKdfArgon2id);
    out.u32(passes);
    out.u32(memoryKiB);
    out.u8(kParallelism);
    out.raw(salt);
    return std::move(out).take();
}

Result<KdfParameters> KdfParameters::decode(ByteView bytes)
{
    if (bytes.size() != kEncodedParameters) return std::unexpected(Fault::Malformed);
    Decoder in(bytes);
    const auto algorithm = in.u8();
    KdfParameters out;
    out.passes = in.u32();
    out.memoryKiB = in.u32();
    const auto parallelism = in.u8();
    out.salt = in.array<16>();
    if (!in.finish()) return std::unexpected(Fault::Malformed);
    if (algorithm != kKdfArgon2id || parallelism != kParallelism || !withinBounds(out.passes, out.memoryKiB))
        return std::unexpected(Fault::OutOfBounds);
    return out;
}

KdfParameters KdfParameters::atFloor()
{
    return {.passes = kMinPasses, .memoryKiB = kMinMemoryKiB, .salt = randomArray<16>()};
}

KdfParameters KdfParameters::forThisMachine(std::chrono::milliseconds target)
{
    // Argon2id's time grows with passes times memory, so one measurement at the floor tells the rest.
    auto chosen = atFloor();
    const auto start = std::chrono::steady_clock::now();
    const bool measured = argon2id({}, chosen).has_value();
    const std::chrono::duration<double> floorTime = std::chrono::steady_clock::now() - start;
    if (!measured) return chosen; // no more memory than the floor can be had here, if that
    const double floors = std::chrono::duration<double>(target) / std::max(floorTime, decltype(floorTime){1e-6});
    const double memory = floors * kMinMemoryKiB;
    const double bounded = std::clamp(memory, double{kMemoryOfNewSlots}, double{kMemoryOfOneGiB});
    chosen.memoryKiB = static_cast<std::uint32_t>(bounded) / 1024 * 1024;
    const double passes = kMinPasses * memory / bounded;
    chosen.passes = static_cast<std::uint32_t>(std::clamp(passes, double{kMinPasses}, double{kMaxPasses}));
    return chosen;
}

Result<SecretBytes> stretch(const Passphrase& passphrase, const KdfParameters& parameters)
{
    if (!withinBounds(parameters.passes, parameters.memoryKiB)) return std::unexpected(Fault::OutOfBounds);
    return argon2id(passphrase.expose(), parameters);
}

SecretBytes hkdf(ByteView inputKey, const Context& context, ByteView salt)
{
    return unfailing([&] {
        SecretBytes out(32);
        Botan::KDF::create_or_throw("HKDF(SHA-256)")->derive_key(out.expose(), inputKey, salt, context.bytes());
        return out;
    });
}

SecretBytes hkdf(ByteView inputKey, const Context& context) { return hkdf(inputKey, context, Hash32{}); }

} // namespace crypto
