// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// X-Wing (draft-connolly-cfrg-xwing-kem): ML-KEM-768 (Botan) beside X25519 (libsodium), combined with SHA3-256.
#include "crypto/hpke.h"

#include "crypto/hash.h"
#include "crypto/promise.h"
#include "crypto/sodium_start.h"

#include <botan/exceptn.h>
#include <botan/hash.h>
#include <botan/ml_kem.h>
#include <botan/pubkey.h>
#include <botan/rng.h>
#include <sodium.h>

#include <algorithm>

namespace crypto {
namespace {

constexpr std::size_t kMlKemPublicKey = 1184, kMlKemCiphertext = 1088, kMlKemSeed = 64, kX25519 = 32;
constexpr std::size_t kExpandedSeed = kMlKemSeed + kX25519;
constexpr ByteArray<6> kLabel{0x5c, 0x2e, 0x2f, 0x2f, 0x5e, 0x5c};

/// Gives Botan exactly the bytes it is given, once: the randomness of an encapsulation is drawn by libsodium (or
/// fixed by a vector), never by Botan.
class GivenRandomness final : public Botan::RandomNumberGenerator {
public:
    explicit GivenRandomness(ByteView bytes) : m_rest(bytes) {}
    bool accepts_input() const override { return false; }
    std::string name() const override { return "given"; }
    void clear() override { m_rest = {}; }
    bool is_seeded() const override { return !m_rest.empty(); }

private:
    void fill_bytes_with_input(std::span<std::uint8_t> out, std::span<const std::uint8_t>) override
    {
        require(out.size() <= m_rest.size(), "More randomness was asked for than an encapsulation needs.");
        std::copy_n(m_rest.begin(), out.size(), out.begin());
        m_rest = m_rest.subspan(out.size());
    }
    ByteView m_rest;
};

// ML-KEM d ‖ z, then the X25519 secret (draft §5.2).
SecretBytes expanded(const SealingSeed& seed)
{
    return unfailing([&] {
        SecretBytes out(kExpandedSeed);
        const auto shake = Botan::HashFunction::create_or_throw("SHAKE-256(768)");
        shake->update(seed.expose());
        shake->final(out.expose());
        return out;
    });
}

Botan::ML_KEM_PrivateKey mlKemKey(const SecretBytes& expandedSeed)
{
    return {expandedSeed.expose().first(kMlKemSeed), Botan::ML_KEM_Mode::ML_KEM_768};
}

ByteArray<kX25519> x25519PublicKey(ByteView secret)
{
    startSodium();
    ByteArray<kX25519> out{};
    crypto_scalarmult_curve25519_base(out.data(), secret.data());
    return out;
}

// False for the all-zero result.
bool x25519(MutableBytes out, ByteView secret, ByteView publicKey)
{
    startSodium();
    return crypto_scalarmult_curve25519(out.data(), secret.data(), publicKey.data()) == 0;
}

// draft §5.3. `halves` is ss_mlkem ‖ ss_x25519.
SecretBytes combined(const SecretBytes& halves, ByteView x25519Ciphertext, ByteView x25519Key)
{
    return unfailing([&] {
        SecretBytes out(32);
        const auto digest = Botan::HashFunction::create_or_throw("SHA-3(256)");
        digest->update(halves.expose());
        digest->update(x25519Ciphertext);
        digest->update(x25519Key);
        digest->update(kLabel);
        digest->final(out.expose());
        return out;
    });
}

} // namespace

SealingPublicKey sealingPublicKey(const SealingSeed& seed)
{
    return unfailing([&] {
        const auto secrets = expanded(seed);
        const auto mlKem = mlKemKey(secrets).raw_public_key_bits();
        const auto x = x25519PublicKey(secrets.expose().last(kX25519));
        require(mlKem.size() == kMlKemPublicKey, "An ML-KEM-768 public key does not have 1184 bytes.");
        SealingPublicKey out{};
        std::ranges::copy(x, std::ranges::copy(mlKem, out.begin()).out);
        return out;
    });
}

namespace xwing {

Result<Encapsulated> encapsulateWith(const SealingPublicKey& recipient, ByteView randomness64)
{
    require(randomness64.size() == 64, "An encapsulation takes 64 bytes of randomness.");
    const ByteView mlKemPart = ByteView(recipient).first(kMlKemPublicKey);
    const ByteView xPart = ByteView(recipient).last(kX25519);
    Encapsulated out{.sharedSecret = {}, .encapsulation = Bytes(kXWingEncapsulation)};
    SecretBytes halves(64);
    try {
        const Botan::ML_KEM_PublicKey key(mlKemPart, Botan::ML_KEM_Mode::ML_KEM_768);
        GivenRandomness randomness(randomness64.first(32));
        Botan::PK_KEM_Encryptor(key, "Raw")
            .encrypt(MutableBytes(out.encapsulation).first(kMlKemCiphertext), halves.expose().first(32), randomness);
    } catch (const Botan::Exception&) {
        return std::unexpected(Fault::BadKey);
    }
    const auto ephemeral = randomness64.last(32);
    const auto xCiphertext = x25519PublicKey(ephemeral);
    if (!x25519(halves.expose().last(32), ephemeral, xPart)) return std::unexpected(Fault::BadKey);
    std::ranges::copy(xCiphertext, out.encapsulation.begin() + kMlKemCiphertext);
    out.sharedSecret = combined(halves, xCiphertext, xPart);
    return out;
}

Result<SecretBytes> decapsulate(const SealingSeed& seed, ByteView encapsulation)
{
    if (encapsulation.size() != kXWingEncapsulation) return std::unexpected(Fault::Malformed);
    const auto secrets = expanded(seed);
    const auto xSecret = secrets.expose().last(kX25519);
    const auto xCiphertext = encapsulation.last(kX25519);
    SecretBytes halves(64);
    try {
        const auto key = mlKemKey(secrets);
        Botan::Null_RNG unused;
        Botan::PK_KEM_Decryptor(key, unused, "Raw")
            .decrypt(halves.expose().first(32), encapsulation.first(kMlKemCiphertext));
    } catch (const Botan::Exception&) {
        return std::unexpected(Fault::CannotOpen);
    }
    if (!x25519(halves.expose().last(32), xSecret, xCiphertext)) return std::unexpected(Fault::CannotOpen);
    return combined(halves, xCiphertext, x25519PublicKey(xSecret));
}

} // namespace xwing
} // namespace crypto
