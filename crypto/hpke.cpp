// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// HPKE base mode, single shot (RFC 9180 §5.1, §6.1) with the suite of FORMATS §4. The KEM is in x_wing.cpp.
#include "crypto/hpke.h"

#include "crypto/promise.h"
#include "crypto/suite.h"

#include <botan/aead.h>
#include <botan/exceptn.h>
#include <botan/mac.h>

#include <algorithm>

namespace crypto {
namespace {

constexpr std::size_t kAeadKey = 32, kAeadNonce = 12, kAeadTag = 16, kExtracted = 32;

/// RFC 9180 §5.1: "HPKE" ‖ KEM ‖ KDF ‖ AEAD.
Bytes suiteId()
{
    Encoder out;
    out.raw(bytesOf("HPKE"));
    out.u16(kKemXWing);
    out.u16(kKdfHkdfSha256);
    out.u16(kAeadChaCha20Poly1305);
    return std::move(out).take();
}

/// HKDF-SHA256 of RFC 5869 with the labels of RFC 9180 §4. Every output here is one hash block or less.
class LabeledKdf {
public:
    SecretBytes extract(ByteView salt, std::string_view label, ByteView input)
    {
        SecretBytes out(kExtracted);
        m_hmac->set_key(salt.empty() ? ByteView(m_zeros) : salt);
        updateLabel(label);
        m_hmac->update(input);
        m_hmac->final(out.expose());
        return out;
    }
    SecretBytes expand(const SecretBytes& secret, std::string_view label, ByteView info, std::uint16_t size)
    {
        SecretBytes out(kExtracted);
        m_hmac->set_key(secret.expose());
        m_hmac->update_be(size);
        updateLabel(label);
        m_hmac->update(info);
        m_hmac->update(std::uint8_t{1});
        m_hmac->final(out.expose());
        out.shrink(size);
        return out;
    }

private:
    void updateLabel(std::string_view label)
    {
        m_hmac->update(bytesOf("HPKE-v1"));
        m_hmac->update(m_suite);
        m_hmac->update(bytesOf(label));
    }
    std::unique_ptr<Botan::MessageAuthenticationCode> m_hmac =
        Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
    Bytes m_suite = suiteId();
    Hash32 m_zeros{};
};

struct AeadKeys {
    SecretBytes key, nonce;
};

// RFC 9180 §5.1, KeySchedule in mode_base.
AeadKeys keySchedule(const SecretBytes& sharedSecret, ByteView info)
{
    LabeledKdf kdf;
    const auto pskIdHash = kdf.extract({}, "psk_id_hash", {});
    const auto infoHash = kdf.extract({}, "info_hash", info);
    Encoder context;
    context.u8(0);
    context.raw(pskIdHash.expose());
    context.raw(infoHash.expose());
    const auto secret = kdf.extract(sharedSecret.expose(), "secret", {});
    return {.key = kdf.expand(secret, "key", context.bytes(), kAeadKey),
            .nonce = kdf.expand(secret, "base_nonce", context.bytes(), kAeadNonce)};
}

std::unique_ptr<Botan::AEAD_Mode> started(const AeadKeys& keys, ByteView aad, Botan::Cipher_Dir direction)
{
    auto aead = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", direction);
    aead->set_key(keys.key.expose());
    aead->set_associated_data(aad);
    aead->start(keys.nonce.expose());
    return aead;
}

} // namespace

Result<SealedToPerson> sealTo(const SealingPublicKey& recipient, const Context& info, ByteView plaintext)
{
    const auto randomness = SecretBytes::random(64);
    auto encapsulated = xwing::encapsulateWith(recipient, randomness.expose());
    if (!encapsulated) return std::unexpected(encapsulated.error());
    return unfailing([&] {
        const auto keys = keySchedule(encapsulated->sharedSecret, info.bytes());
        Botan::secure_vector<std::uint8_t> text(plaintext.begin(), plaintext.end());
        started(keys, {}, Botan::Cipher_Dir::Encryption)->finish(text);
        return SealedToPerson{.encapsulation = std::move(encapsulated->encapsulation),
                              .ciphertext = Bytes(text.begin(), text.end())};
    });
}

Result<SecretBytes> openFrom(const SealingSeed& seed, const Context& info, ByteView encapsulation, ByteView ciphertext)
{
    return hpke::openRaw(seed, info.bytes(), {}, encapsulation, ciphertext);
}

namespace hpke {

Result<SecretBytes> openRaw(const SealingSeed& seed, ByteView info, ByteView aad, ByteView encapsulation,
                            ByteView ciphertext)
{
    if (ciphertext.size() < kAeadTag) return std::unexpected(Fault::Malformed);
    const auto sharedSecret = xwing::decapsulate(seed, encapsulation);
    if (!sharedSecret) return std::unexpected(sharedSecret.error());
    return unfailing([&]() -> Result<SecretBytes> {
        const auto keys = keySchedule(*sharedSecret, info);
        Botan::secure_vector<std::uint8_t> text(ciphertext.begin(), ciphertext.end());
        try {
            started(keys, aad, Botan::Cipher_Dir::Decryption)->finish(text);
        } catch (const Botan::Invalid_Authentication_Tag&) {
            return std::unexpected(Fault::CannotOpen);
        }
        return SecretBytes::copyOf(text);
    });
}

} // namespace hpke
} // namespace crypto
