// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/identity.h"

#include "crypto/hash.h"
#include "crypto/promise.h"
#include "vault/identity/coding.h"

#include <algorithm>

namespace vault::identity {
namespace {

using namespace std::string_view_literals;

constexpr auto kMark = "casevault-ident\0"sv;
constexpr auto kVaultMark = "casevault-vault\0"sv;
constexpr std::size_t kWordsOfFingerprint = 10;

Id16 firstHalf(const Hash32& hash)
{
    Id16 out{};
    std::copy_n(hash.begin(), out.size(), out.begin());
    return out;
}

Bytes signedPart(const crypto::VerifyingKey& signing, const crypto::SealingPublicKey& sealing, std::uint64_t created)
{
    crypto::Encoder out;
    writeMark(out, kMark);
    out.raw(signing);
    out.raw(sealing);
    out.u64(created);
    return std::move(out).take();
}

// The libraries look at a sealing key only when something is sealed to it.
bool canBeSealedTo(const crypto::SealingPublicKey& key)
{
    return crypto::sealTo(key, crypto::Context("casevault/v1/trial"), {}).has_value();
}

} // namespace

IdentitySeeds IdentitySeeds::random()
{
    return {.signing = crypto::SigningSeed::random(), .sealing = crypto::SealingSeed::random()};
}

IdentitySeeds IdentitySeeds::duplicate() const
{
    return {.signing = signing.duplicate(), .sealing = sealing.duplicate()};
}

Identity Identity::of(const IdentitySeeds& seeds, std::uint64_t created)
{
    const crypto::Signer signer(seeds.signing);
    Identity out;
    out.m_signing = signer.verifyingKey();
    out.m_sealing = crypto::sealingPublicKey(seeds.sealing);
    out.m_created = created;
    out.m_bytes = signedPart(out.m_signing, out.m_sealing, created);
    const auto signature = signer.sign(out.m_bytes);
    out.m_bytes.insert(out.m_bytes.end(), signature.begin(), signature.end());
    crypto::require(out.m_bytes.size() == kIdentitySize, "An identity has another size than its format.");
    out.m_fingerprint = crypto::sha256(out.m_bytes);
    return out;
}

Result<Identity> Identity::decode(ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (const auto mark = readMark(in, kMark); !mark) return std::unexpected(mark.error());
    Identity out;
    out.m_signing = in.array<std::tuple_size_v<crypto::VerifyingKey>>();
    out.m_sealing = in.array<crypto::kXWingPublicKey>();
    out.m_created = in.u64();
    const auto signature = in.array<std::tuple_size_v<crypto::Signature>>();
    if (!in.finish()) return std::unexpected(Fault::Malformed);
    if (!crypto::isAcceptable(out.m_signing)) return std::unexpected(Fault::BadKey);
    if (!crypto::verify(out.m_signing, bytes.first(kIdentitySize - signature.size()), signature))
        return std::unexpected(Fault::BadSignature);
    if (!canBeSealedTo(out.m_sealing)) return std::unexpected(Fault::BadKey);
    out.m_bytes = owned(bytes);
    out.m_fingerprint = crypto::sha256(bytes);
    return out;
}

MemberId Identity::id() const { return {firstHalf(m_fingerprint)}; }

VaultId vaultIdOf(const Identity& founder, const Hash32& nonce)
{
    return {firstHalf(crypto::sha256({crypto::bytesOf(kVaultMark), founder.bytes(), nonce}))};
}

std::string fingerprintWords(const Hash32& fingerprint)
{
    std::string out;
    for (const auto byte : ByteView(fingerprint).first(kWordsOfFingerprint)) {
        if (!out.empty()) out += '-';
        out += fingerprintWordList()[byte];
    }
    return out;
}

} // namespace vault::identity
