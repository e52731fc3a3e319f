// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/handover.h"

#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "vault/identity/translated.h"

namespace vault::identity {
namespace {

// One half: who gave it, the grant, the leaf, and what that leaf must say.
struct Half {
    Identity granter;
    KeyGrant grant;
    const ProvenLeaf& proven;
    audit::Leaf leaf;
};

Result<Half> parsedHalf(ByteView granterBytes, ByteView grantBytes, const ProvenLeaf& proven)
{
    auto granter = Identity::decode(granterBytes);
    if (!granter) return std::unexpected(granter.error());
    auto grant = KeyGrant::decode(grantBytes);
    if (!grant) return std::unexpected(grant.error());
    auto leaf = audit::decodeLeaf(proven.leaf);
    if (!leaf) return std::unexpected(translated(leaf.error()));
    return Half{.granter = std::move(*granter), .grant = std::move(*grant), .proven = proven, .leaf = *leaf};
}

Result<void> checkAddresses(const Handover& handover, const Half& half, const MemberId& partner)
{
    if (handover.partner != partner || half.grant.recipient != partner) return std::unexpected(Fault::CannotOpen);
    const bool fits = half.grant.vault == handover.vault && half.grant.object == handover.disclosure &&
                      half.grant.granter == half.granter.id();
    return fits ? Result<void>() : std::unexpected(Fault::Malformed);
}

Result<void> checkLeaf(const Handover& handover, const Half& half, const audit::Head& head)
{
    const auto& leaf = half.leaf;
    if (leaf.vault != handover.vault.bytes || leaf.leafClass != audit::LeafClass::Governance)
        return std::unexpected(Fault::Malformed);
    const auto& proven = half.proven;
    if (leaf.actor != half.granter.id().bytes || !audit::leafSignatureHolds(proven.leaf, half.granter.verifyingKey()) ||
        !audit::checkInclusion(proven.inclusion, proven.index, audit::leafHash(proven.leaf), head) ||
        audit::commitToPayload(proven.salt, proven.act) != leaf.payloadCommit)
        return std::unexpected(Fault::BadSignature);
    return {};
}

Result<void> checkClaims(const Handover& handover, const Half& half, const ClaimsOf& claimsOf)
{
    const auto claims = claimsOf(half.proven.act);
    const bool said = claims && claims->disclosure == handover.disclosure && claims->partner == handover.partner &&
                      claims->fieldList == crypto::sha256(handover.fieldList) &&
                      claims->projection == crypto::sha256(handover.projection) &&
                      claims->grantHash == half.grant.hash();
    return said ? Result<void>() : std::unexpected(Fault::Missing);
}

} // namespace

Result<crypto::SecretBytes> openHandover(const Handover& handover, const UnlockedIdentity& partner,
                                         const audit::NoteKey& logKey, const ClaimsOf& preparedClaims,
                                         const ClaimsOf& givenClaims)
{
    const auto prepared = parsedHalf(handover.preparer, handover.half1, handover.prepared);
    const auto given = parsedHalf(handover.director, handover.half2, handover.given);
    if (!prepared || !given) return std::unexpected(prepared ? given.error() : prepared.error());
    for (const auto* half : {&*prepared, &*given})
        if (const auto fits = checkAddresses(handover, *half, partner.identity.id()); !fits)
            return std::unexpected(fits.error());

    const auto checkpoint = audit::openCheckpoint(handover.checkpointNote, logKey);
    if (!checkpoint) return std::unexpected(translated(checkpoint.error()));
    if (handover.prepared.index >= handover.given.index) return std::unexpected(Fault::Malformed);
    for (const auto* half : {&*prepared, &*given})
        if (const auto holds = checkLeaf(handover, *half, checkpoint->head); !holds)
            return std::unexpected(holds.error());
    const auto said = checkClaims(handover, *prepared, preparedClaims).and_then([&] {
        return checkClaims(handover, *given, givenClaims);
    });
    if (!said) return std::unexpected(said.error());

    const auto half1 = openGrant(prepared->grant, partner, prepared->granter);
    const auto half2 = openGrant(given->grant, partner, given->granter);
    if (!half1 || !half2) return std::unexpected(half1 ? half2.error() : half1.error());
    const auto key = disclosureKey(half1->expose(), half2->expose(), handover.vault, handover.disclosure,
                                   handover.partner, crypto::sha256(handover.fieldList));
    return openProjection(key, handover);
}

} // namespace vault::identity
