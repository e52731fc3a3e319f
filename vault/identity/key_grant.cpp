// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/key_grant.h"

#include "crypto/hash.h"
#include "crypto/promise.h"
#include "vault/identity/coding.h"
#include "vault/identity/translated.h"

namespace vault::identity {
namespace {

using namespace std::string_view_literals;

constexpr auto kMark = "casevault-grant\0"sv;
constexpr std::size_t kKey = 32, kTag = 16;

crypto::Context grantInfo(const KeyGrant& grant)
{
    crypto::Context out("casevault/v1/grant");
    out.field(grant.vault.bytes).u8(grant.kind).field(grant.object.bytes).u32(grant.epoch);
    out.field(grant.recipient.bytes);
    return out;
}

Bytes signedPart(const KeyGrant& grant)
{
    crypto::Encoder out;
    writeMark(out, kMark);
    out.raw(grant.vault.bytes);
    out.u8(grant.kind);
    out.raw(grant.object.bytes);
    out.u32(grant.epoch);
    out.raw(grant.recipient.bytes);
    out.raw(grant.granter.bytes);
    out.u64(grant.time);
    out.u64(grant.expires);
    out.opaque16(grant.encapsulation);
    out.opaque16(grant.ciphertext);
    return std::move(out).take();
}

} // namespace

Bytes KeyGrant::encode() const
{
    auto out = signedPart(*this);
    out.insert(out.end(), signature.begin(), signature.end());
    return out;
}

Result<KeyGrant> KeyGrant::decode(ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (const auto mark = readMark(in, kMark); !mark) return std::unexpected(mark.error());
    KeyGrant out;
    readId(in, out.vault);
    out.kind = in.u8();
    readId(in, out.object);
    out.epoch = in.u32();
    readId(in, out.recipient);
    readId(in, out.granter);
    out.time = in.u64();
    out.expires = in.u64();
    out.encapsulation = owned(in.opaque16());
    out.ciphertext = owned(in.opaque16());
    out.signature = in.array<std::tuple_size_v<crypto::Signature>>();
    if (!in.finish() || out.encapsulation.size() != crypto::kXWingEncapsulation || out.ciphertext.size() != kKey + kTag)
        return std::unexpected(Fault::Malformed);
    return out;
}

Hash32 KeyGrant::hash() const { return crypto::sha256(encode()); }

bool KeyGrant::signatureHolds(const Identity& granterIdentity) const
{
    return granter == granterIdentity.id() &&
           crypto::verify(granterIdentity.verifyingKey(), signedPart(*this), signature);
}

Result<KeyGrant> giveKey(const GrantTerms& terms, const UnlockedIdentity& granter, const Identity& recipient,
                         ByteView key)
{
    crypto::require(key.size() == kKey, "A key to be granted is not 32 bytes long.");
    KeyGrant out;
    out.vault = terms.vault;
    out.kind = terms.kind;
    out.object = terms.object;
    out.epoch = terms.epoch;
    out.recipient = recipient.id();
    out.granter = granter.identity.id();
    out.time = terms.time;
    out.expires = terms.expires;
    auto sealed = crypto::sealTo(recipient.sealingKey(), grantInfo(out), key);
    if (!sealed) return std::unexpected(translated(sealed.error()));
    out.encapsulation = std::move(sealed->encapsulation);
    out.ciphertext = std::move(sealed->ciphertext);
    out.signature = crypto::Signer(granter.seeds.signing).sign(signedPart(out));
    return out;
}

Result<crypto::SecretBytes> openGrant(const KeyGrant& grant, const UnlockedIdentity& recipient, const Identity& granter)
{
    if (grant.recipient != recipient.identity.id()) return std::unexpected(Fault::CannotOpen);
    if (!grant.signatureHolds(granter)) return std::unexpected(Fault::BadSignature);
    auto key = crypto::openFrom(recipient.seeds.sealing, grantInfo(grant), grant.encapsulation, grant.ciphertext);
    if (!key || key->size() != kKey) return std::unexpected(Fault::CannotOpen);
    return std::move(*key);
}

} // namespace vault::identity
