// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hand-over's bytes and its key; opening one is in handover_open.cpp.
#include "vault/identity/handover.h"

#include "crypto/envelope.h"
#include "crypto/hash.h"
#include "crypto/promise.h"
#include "vault/identity/coding.h"

#include <algorithm>

namespace vault::identity {
namespace {

using namespace std::string_view_literals;

constexpr auto kMark = "casevault-hand\0\0"sv;
constexpr std::size_t kMostProofHashes = 64, kHalf = 32;

void writeLeaf(crypto::Encoder& out, const ProvenLeaf& leaf)
{
    crypto::require(leaf.inclusion.size() <= kMostProofHashes, "A proof is longer than any tree is high.");
    out.u64(audit::value(leaf.index));
    out.raw(leaf.leaf);
    out.raw(leaf.salt);
    out.opaque32(leaf.act);
    out.u8(static_cast<std::uint8_t>(leaf.inclusion.size()));
    for (const auto& hash : leaf.inclusion) out.raw(hash);
}

void readLeaf(crypto::Decoder& in, ProvenLeaf& out)
{
    out.index = audit::LeafIndex{in.u64()};
    out.leaf = in.array<audit::kLeafSize>();
    out.salt = in.array<std::tuple_size_v<Hash32>>();
    out.act = owned(in.opaque32());
    const auto count = in.u8();
    if (count > kMostProofHashes) in.fail();
    for (unsigned i = 0; i < count && !in.failed(); ++i) out.inclusion.push_back(in.array<std::tuple_size_v<Hash32>>());
}

crypto::Context disclosureContext(const VaultId& vault, const ObjectId& disclosure, const MemberId& partner,
                                  const Hash32& fieldListHash)
{
    crypto::Context out("casevault/v1/disclosure");
    out.field(vault.bytes).field(disclosure.bytes).field(partner.bytes).field(fieldListHash);
    return out;
}

crypto::Context contextOf(const Handover& place)
{
    return disclosureContext(place.vault, place.disclosure, place.partner, crypto::sha256(place.fieldList));
}

} // namespace

Bytes Handover::encode() const
{
    crypto::Encoder out;
    writeMark(out, kMark);
    out.raw(vault.bytes);
    out.raw(disclosure.bytes);
    out.raw(partner.bytes);
    out.opaque16(fieldList);
    out.opaque32(projection);
    for (const auto* part : {&half1, &half2, &preparer, &director}) out.opaque16(*part);
    writeLeaf(out, prepared);
    writeLeaf(out, given);
    out.text16(checkpointNote);
    return std::move(out).take();
}

Result<Handover> Handover::decode(ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (const auto mark = readMark(in, kMark); !mark) return std::unexpected(mark.error());
    Handover out;
    readId(in, out.vault);
    readId(in, out.disclosure);
    readId(in, out.partner);
    out.fieldList = owned(in.opaque16());
    out.projection = owned(in.opaque32());
    for (auto* part : {&out.half1, &out.half2, &out.preparer, &out.director}) *part = owned(in.opaque16());
    readLeaf(in, out.prepared);
    readLeaf(in, out.given);
    out.checkpointNote = crypto::textOf(in.opaque16());
    if (!in.finish()) return std::unexpected(Fault::Malformed);
    return out;
}

DisclosureKey disclosureKey(ByteView half1, ByteView half2, const VaultId& vault, const ObjectId& disclosure,
                            const MemberId& partner, const Hash32& fieldListHash)
{
    crypto::require(half1.size() == kHalf && half2.size() == kHalf, "Half of a key is not 32 bytes long.");
    crypto::SecretBytes both(2 * kHalf);
    std::ranges::copy(half2, std::ranges::copy(half1, both.expose().begin()).out);
    return crypto::deriveKey<struct DisclosureKeyPurpose>(both.expose(),
                                                          disclosureContext(vault, disclosure, partner, fieldListHash));
}

Bytes sealProjection(const DisclosureKey& key, const Handover& place, ByteView projection)
{
    return crypto::seal(key.expose(), contextOf(place), projection);
}

Result<crypto::SecretBytes> openProjection(const DisclosureKey& key, const Handover& handover)
{
    auto out = crypto::open(key.expose(), contextOf(handover), handover.projection);
    if (!out) return std::unexpected(Fault::CannotOpen);
    return std::move(*out);
}

} // namespace vault::identity
