// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/leaf.h"

#include "crypto/canonical.h"
#include "crypto/promise.h"

namespace audit {
namespace {

using namespace std::string_view_literals;

constexpr auto kMagic = "casevault-audit\0"sv;
constexpr auto kPayloadLabel = "casevault/v1/audit-payload\0"sv;
constexpr std::uint16_t kLeafVersion = 1, kReserved = 0;

bool isNumbered(std::uint16_t leafClass)
{
    return leafClass >= static_cast<std::uint16_t>(LeafClass::Founding) &&
           leafClass <= static_cast<std::uint16_t>(LeafClass::Trace);
}

crypto::Bytes signedPart(const Leaf& leaf)
{
    crypto::Encoder out;
    out.raw(crypto::bytesOf(kMagic));
    out.u16(kLeafVersion);
    out.raw(leaf.vault);
    out.u64(leaf.time);
    out.raw(leaf.actor);
    out.raw(leaf.session);
    out.u64(leaf.sessionSeq);
    out.u64(value(leaf.previous.size));
    out.raw(leaf.previous.root);
    out.u16(static_cast<std::uint16_t>(leaf.leafClass));
    out.raw(leaf.subject);
    out.raw(leaf.payloadCommit);
    out.u16(kReserved);
    return std::move(out).take();
}

} // namespace

Hash32 commitToPayload(const Hash32& salt, ByteView payload)
{
    return crypto::sha256({crypto::bytesOf(kPayloadLabel), salt, payload});
}

LeafBytes signLeaf(const Leaf& leaf, const crypto::Signer& actor)
{
    const auto message = signedPart(leaf);
    crypto::require(message.size() == kLeafSignedSize, "A leaf has another size than its format.");
    const auto signature = actor.sign(message);
    LeafBytes out{};
    std::ranges::copy(signature, std::ranges::copy(message, out.begin()).out);
    return out;
}

Result<Leaf> decodeLeaf(ByteView bytes)
{
    crypto::Decoder in(bytes);
    in.expect(crypto::bytesOf(kMagic));
    const auto version = in.u16();
    // Before anything about the size: a later version may have another.
    if (!in.failed() && version > kLeafVersion) return std::unexpected(Fault::NewerVersion);
    if (version != kLeafVersion) return std::unexpected(Fault::Malformed);

    Leaf leaf;
    leaf.vault = in.array<16>();
    leaf.time = in.u64();
    leaf.actor = in.array<16>();
    leaf.session = in.array<16>();
    leaf.sessionSeq = in.u64();
    leaf.previous.size = TreeSize{in.u64()};
    leaf.previous.root = in.array<32>();
    const auto leafClass = in.u16();
    leaf.leafClass = LeafClass{leafClass};
    leaf.subject = in.array<16>();
    leaf.payloadCommit = in.array<32>();
    const auto reserved = in.u16();
    leaf.signature = in.array<64>();
    if (!in.finish() || !isNumbered(leafClass) || reserved != kReserved) return std::unexpected(Fault::Malformed);
    return leaf;
}

bool leafSignatureHolds(ByteView leafBytes, const crypto::VerifyingKey& actor)
{
    if (leafBytes.size() != kLeafSize) return false;
    crypto::Signature signature{};
    std::ranges::copy(leafBytes.subspan(kLeafSignedSize), signature.begin());
    return crypto::verify(actor, leafBytes.first(kLeafSignedSize), signature);
}

} // namespace audit
