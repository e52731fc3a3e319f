// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/cosigner_key.h"

#include "crypto/envelope.h"
#include "crypto/random.h"
#include "vault/identity/files.h"

namespace verify {

namespace {

using namespace std::string_view_literals;
using identity::Fault;

constexpr auto kMark = "casevault-cosign"sv;
constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kKdfSize = 26, kEnvelopeSize = crypto::kEnvelopeHeader + crypto::SigningSeed::kSize + 16;
constexpr std::uint64_t kMostBytes = 16384;

using UnlockKey = crypto::SecretKey<struct CosignerUnlockPurpose>;

Fault faultOf(crypto::Fault fault)
{
    switch (fault) {
    case crypto::Fault::OutOfBounds: return Fault::OutOfBounds;
    case crypto::Fault::OutOfMemory: return Fault::OutOfMemory;
    default: return Fault::Malformed;
    }
}

crypto::Context contextOf(const audit::CosignerKey& key, crypto::ByteView kdf)
{
    crypto::Context out("casevault/v1/cosigner");
    out.field(crypto::bytesOf(key.vkey())).field(kdf);
    return out;
}

identity::Result<UnlockKey> unlockKey(const crypto::Passphrase& passphrase, crypto::ByteView kdf,
                                      const crypto::Context& context)
{
    const auto cost = crypto::KdfParameters::decode(kdf);
    if (!cost) return std::unexpected(faultOf(cost.error()));
    const auto stretched = crypto::stretch(passphrase, *cost);
    if (!stretched) return std::unexpected(faultOf(stretched.error()));
    return crypto::deriveKey<struct CosignerUnlockPurpose>(stretched->expose(), context);
}

} // namespace

identity::Result<CosignerKeyFile> CosignerKeyFile::create(std::string_view name, const crypto::Passphrase& passphrase,
                                                          const crypto::KdfParameters& cost)
{
    const auto seed = crypto::SigningSeed::random();
    auto key = audit::CosignerKey::named(name, crypto::Signer(seed).verifyingKey());
    if (!key) return std::unexpected(Fault::Malformed);
    auto own = cost;
    own.salt = crypto::randomArray<16>();
    CosignerKeyFile out;
    out.m_key = *std::move(key);
    out.m_kdf = own.encode();
    const auto context = contextOf(out.m_key, out.m_kdf);
    const auto unlock = unlockKey(passphrase, out.m_kdf, context);
    if (!unlock) return std::unexpected(unlock.error());
    out.m_envelope = crypto::seal(unlock->expose(), context, seed.expose());
    return out;
}

crypto::Bytes CosignerKeyFile::encode() const
{
    crypto::Encoder out;
    out.raw(crypto::bytesOf(kMark));
    out.u16(kVersion);
    out.text16(m_key.vkey());
    out.opaque16(m_kdf);
    out.opaque16(m_envelope);
    return std::move(out).take();
}

identity::Result<CosignerKeyFile> CosignerKeyFile::decode(crypto::ByteView bytes)
{
    crypto::Decoder in(bytes);
    in.expect(crypto::bytesOf(kMark));
    const auto version = in.u16();
    if (!in.failed() && version > kVersion) return std::unexpected(Fault::NewerVersion);
    const auto vkey = in.opaque16();
    const auto kdf = in.opaque16();
    const auto envelope = in.opaque16();
    if (!in.finish() || version != kVersion || kdf.size() != kKdfSize || envelope.size() != kEnvelopeSize)
        return std::unexpected(Fault::Malformed);
    auto key = audit::CosignerKey::parse(crypto::textOf(vkey));
    if (!key) return std::unexpected(Fault::Malformed);
    CosignerKeyFile out;
    out.m_key = *std::move(key);
    out.m_kdf.assign(kdf.begin(), kdf.end());
    out.m_envelope.assign(envelope.begin(), envelope.end());
    return out;
}

identity::Result<UnlockedCosigner> CosignerKeyFile::unlock(const crypto::Passphrase& passphrase) const
{
    const auto context = contextOf(m_key, m_kdf);
    const auto unlock = unlockKey(passphrase, m_kdf, context);
    if (!unlock) return std::unexpected(unlock.error());
    auto opened = crypto::open(unlock->expose(), context, m_envelope);
    if (!opened) return std::unexpected(Fault::CannotOpen);
    const auto seed = crypto::SigningSeed::from(std::move(*opened));
    if (!seed) return std::unexpected(Fault::CannotOpen);
    UnlockedCosigner out{m_key, crypto::Signer(*seed)};
    if (out.signer.verifyingKey() != m_key.key) return std::unexpected(Fault::CannotOpen);
    return out;
}

identity::Result<void> writeCosignerKey(const CosignerKeyFile& keys, const std::filesystem::path& file)
{
    std::array one{identity::files::NewFile{file, keys.encode()}};
    return identity::files::writeNew(one);
}

identity::Result<CosignerKeyFile> readCosignerKey(const std::filesystem::path& file)
{
    const auto bytes = identity::files::readWhole(file, kMostBytes);
    if (!bytes) return std::unexpected(bytes.error() == Fault::Missing ? Fault::Io : bytes.error());
    return CosignerKeyFile::decode(*bytes);
}

} // namespace verify
