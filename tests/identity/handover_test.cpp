// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/handover.h"

#include "audit/leaf.h"
#include "crypto/hash.h"
#include "tests/identity/people.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vault::identity {
namespace {

constexpr std::uint8_t kHalf1 = 10, kHalf2 = 12;

// An act of these tests: the claims, one after the other.
Bytes actOf(const HandoverClaims& claims)
{
    return joined(
        {claims.disclosure.bytes, claims.partner.bytes, claims.fieldList, claims.projection, claims.grantHash});
}

std::optional<HandoverClaims> claimsOf(ByteView act)
{
    crypto::Decoder in(act);
    HandoverClaims out;
    out.disclosure.bytes = in.array<16>();
    out.partner.bytes = in.array<16>();
    out.fieldList = in.array<32>();
    out.projection = in.array<32>();
    out.grantHash = in.array<32>();
    return in.finish() ? std::optional(out) : std::nullopt;
}

// A log in memory.
class SmallLog final : public audit::HashReader {
public:
    void append(const audit::LeafBytes& leaf)
    {
        for (const auto& hash : m_frontier.append(audit::leafHash(leaf))) m_hashes.push_back(hash);
    }
    audit::Result<std::vector<Hash32>> readHashes(std::span<const audit::HashIndex> indexes) const override
    {
        std::vector<Hash32> out;
        for (const auto index : indexes) out.push_back(m_hashes.at(audit::value(index)));
        return out;
    }
    audit::Head head() const { return m_frontier.head(); }
    audit::Proof proof(audit::LeafIndex index) const { return *audit::proveInclusion(index, m_frontier.size(), *this); }

private:
    audit::Frontier m_frontier;
    std::vector<Hash32> m_hashes;
};

// The whole story: a mediator prepares, a director gives, a log of eleven leaves holds both acts.
class AHandover : public testing::Test {
protected:
    static constexpr audit::LeafIndex kPreparedAt{3}, kGivenAt{8};
    static constexpr std::uint64_t kLeaves = 11;

    const UnlockedIdentity m_mediator = somebody(), m_director = somebody(), m_partner = somebody();
    const crypto::SigningSeed m_logSeed = crypto::SigningSeed::random();
    const crypto::Signer m_logSigner{m_logSeed};
    const audit::NoteKey m_logKey = *audit::NoteKey::named("vault.example/casevault", m_logSigner.verifyingKey());
    const VaultId m_vault = someId<VaultId>(1);
    const ObjectId m_disclosure = someId<ObjectId>(2);

    KeyGrant half(const UnlockedIdentity& granter, std::uint8_t kind, std::uint8_t key) const
    {
        return *giveKey({.vault = m_vault, .kind = kind, .object = m_disclosure}, granter, m_partner.identity,
                        Bytes(32, key));
    }

    HandoverClaims claims(const Handover& handover, ByteView grant) const
    {
        return {.disclosure = handover.disclosure,
                .partner = handover.partner,
                .fieldList = crypto::sha256(handover.fieldList),
                .projection = crypto::sha256(handover.projection),
                .grantHash = crypto::sha256(grant)};
    }

    audit::LeafBytes leaf(ProvenLeaf& proven, const UnlockedIdentity& actor,
                          audit::LeafClass leafClass = audit::LeafClass::Governance) const
    {
        audit::Leaf out;
        out.vault = m_vault.bytes;
        out.time = kSomeTime;
        out.actor = actor.identity.id().bytes;
        out.leafClass = leafClass;
        out.payloadCommit = audit::commitToPayload(proven.salt, proven.act);
        return audit::signLeaf(out, crypto::Signer(actor.seeds.signing));
    }

    // Puts the two leaves of a hand-over into a log and proves them.
    void prove(Handover& handover) const
    {
        SmallLog log;
        ProvenLeaf other;
        for (std::uint64_t i = 0; i < kLeaves; ++i) {
            if (audit::LeafIndex{i} == handover.prepared.index)
                log.append(handover.prepared.leaf);
            else if (audit::LeafIndex{i} == handover.given.index)
                log.append(handover.given.leaf);
            else
                log.append(leaf(other, m_director));
        }
        handover.prepared.inclusion = log.proof(handover.prepared.index);
        handover.given.inclusion = log.proof(handover.given.index);
        handover.checkpointNote = audit::signCheckpoint(log.head(), m_logKey, m_logSigner);
    }

    // Acts and leaves by those who should sign them, for whatever the hand-over holds now.
    void tell(Handover& handover) const
    {
        handover.prepared.act = actOf(claims(handover, handover.half1));
        handover.given.act = actOf(claims(handover, handover.half2));
        handover.prepared.leaf = leaf(handover.prepared, m_mediator);
        handover.given.leaf = leaf(handover.given, m_director);
        prove(handover);
    }

    Handover handover() const
    {
        Handover out;
        out.vault = m_vault;
        out.disclosure = m_disclosure;
        out.partner = m_partner.identity.id();
        out.fieldList = bytesOf("undertakings");
        const auto key = disclosureKey(Bytes(32, 0x31), Bytes(32, 0x32), out.vault, out.disclosure, out.partner,
                                       crypto::sha256(out.fieldList));
        out.projection = sealProjection(key, out, crypto::bytesOf("what the city may read"));
        out.half1 = half(m_mediator, kHalf1, 0x31).encode();
        out.half2 = half(m_director, kHalf2, 0x32).encode();
        out.preparer = m_mediator.identity.bytes();
        out.director = m_director.identity.bytes();
        out.prepared.index = kPreparedAt;
        out.prepared.salt = hashOf(0x51);
        out.given.index = kGivenAt;
        out.given.salt = hashOf(0x52);
        tell(out);
        return out;
    }

    Result<crypto::SecretBytes> open(const Handover& handover) const
    {
        return openHandover(handover, m_partner, m_logKey, claimsOf, claimsOf);
    }
};

TEST_F(AHandover, OpensForItsPartner)
{
    const auto read = Handover::decode(handover().encode());
    ASSERT_TRUE(read);
    const auto opened = open(*read);
    ASSERT_TRUE(opened);
    EXPECT_EQ(crypto::textOf(opened->expose()), "what the city may read");
}

TEST_F(AHandover, ReadsBackAsItself)
{
    const auto bytes = handover().encode();
    EXPECT_EQ(Handover::decode(bytes)->encode(), bytes);
    EXPECT_EQ(crypto::textOf(ByteView(bytes).first(16)), std::string_view("casevault-hand\0\0", 16));
}

TEST_F(AHandover, EveryTruncationIsMalformedAndVersionTwoIsNewer)
{
    const auto bytes = handover().encode();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        ASSERT_EQ(faultOf(Handover::decode(ByteView(bytes).first(size))), Fault::Malformed) << size;
    EXPECT_EQ(faultOf(Handover::decode(joined({bytes, Bytes{0}}))), Fault::Malformed);
    EXPECT_EQ(faultOf(Handover::decode(withByte(bytes, 17, 2))), Fault::NewerVersion);
}

TEST_F(AHandover, FlippedBytesOfEveryRegionAreRefused)
{
    const auto bytes = handover().encode();
    for (std::size_t at = 0; at < bytes.size(); at += at < 200 ? 1 : 7) {
        const auto read = Handover::decode(flipped(bytes, at));
        ASSERT_FALSE(read && open(*read)) << at;
    }
}

TEST_F(AHandover, OpensForNobodyElse)
{
    EXPECT_EQ(faultOf(openHandover(handover(), m_director, m_logKey, claimsOf, claimsOf)), Fault::CannotOpen);
    auto readdressed = handover();
    readdressed.partner = m_director.identity.id();
    EXPECT_EQ(faultOf(openHandover(readdressed, m_director, m_logKey, claimsOf, claimsOf)), Fault::CannotOpen);
}

TEST_F(AHandover, AlteredPartsHaveTheirFaults)
{
    const auto with = [this](const auto& change) {
        auto altered = handover();
        change(altered);
        return faultOf(open(altered));
    };
    EXPECT_EQ(with([](Handover& h) { h.vault = someId<VaultId>(9); }), Fault::Malformed);
    EXPECT_EQ(with([](Handover& h) { h.disclosure = someId<ObjectId>(9); }), Fault::Malformed);
    EXPECT_EQ(with([](Handover& h) { h.fieldList[0] ^= 1; }), Fault::Missing);
    EXPECT_EQ(with([](Handover& h) { h.projection.back() ^= 1; }), Fault::Missing);
    EXPECT_EQ(with([](Handover& h) { h.half1.back() ^= 1; }), Fault::Missing);
    EXPECT_EQ(with([](Handover& h) { std::swap(h.half1, h.half2); }), Fault::Malformed);
    EXPECT_EQ(with([](Handover& h) { h.preparer.back() ^= 1; }), Fault::BadSignature);
    EXPECT_EQ(with([](Handover& h) { std::swap(h.preparer, h.director); }), Fault::Malformed);
    EXPECT_EQ(with([](Handover& h) { h.prepared.index = audit::LeafIndex{4}; }), Fault::BadSignature);
    EXPECT_EQ(with([](Handover& h) { h.given.index = audit::LeafIndex{2}; }), Fault::Malformed);
    EXPECT_EQ(with([](Handover& h) { h.given.index = audit::LeafIndex{11}; }), Fault::BadSignature);
    EXPECT_EQ(with([](Handover& h) { h.prepared.leaf.back() ^= 1; }), Fault::BadSignature);
    EXPECT_EQ(with([](Handover& h) { h.given.salt[0] ^= 1; }), Fault::BadSignature);
    EXPECT_EQ(with([](Handover& h) { h.given.act[0] ^= 1; }), Fault::BadSignature);
    EXPECT_EQ(with([](Handover& h) { h.prepared.inclusion.pop_back(); }), Fault::BadSignature);
    EXPECT_EQ(with([](Handover& h) { h.given.inclusion[0][0] ^= 1; }), Fault::BadSignature);
    EXPECT_EQ(with([](Handover& h) { std::swap(h.prepared, h.given); }), Fault::Malformed);
    EXPECT_EQ(with([](Handover& h) { h.checkpointNote.clear(); }), Fault::Malformed);
    EXPECT_EQ(with([](Handover& h) { h.checkpointNote[h.checkpointNote.find("\n11\n") + 2] = '2'; }),
              Fault::BadSignature);
}

TEST_F(AHandover, UnderAnotherLogKeyIsABadSignature)
{
    const auto seed = crypto::SigningSeed::random();
    const auto otherKey = *audit::NoteKey::named(m_logKey.name, crypto::Signer(seed).verifyingKey());
    EXPECT_EQ(faultOf(openHandover(handover(), m_partner, otherKey, claimsOf, claimsOf)), Fault::BadSignature);
    auto resigned = handover();
    SmallLog empty;
    resigned.checkpointNote = audit::signCheckpoint(empty.head(), m_logKey, m_logSigner);
    EXPECT_EQ(faultOf(open(resigned)), Fault::BadSignature);
}

TEST_F(AHandover, ALeafBySomebodyElseIsABadSignature)
{
    auto altered = handover();
    altered.given.leaf = leaf(altered.given, m_mediator);
    prove(altered);
    EXPECT_EQ(faultOf(open(altered)), Fault::BadSignature);
}

TEST_F(AHandover, ALeafOfAnotherClassIsMalformed)
{
    auto altered = handover();
    altered.given.leaf = leaf(altered.given, m_director, audit::LeafClass::Trace);
    prove(altered);
    EXPECT_EQ(faultOf(open(altered)), Fault::Malformed);
}

TEST_F(AHandover, AnActThatSaysSomethingElseIsMissing)
{
    const auto saying = [this](const auto& change) {
        auto altered = handover();
        auto said = claims(altered, altered.half2);
        change(said);
        altered.given.act = actOf(said);
        altered.given.leaf = leaf(altered.given, m_director);
        prove(altered);
        return faultOf(open(altered));
    };
    EXPECT_EQ(saying([](HandoverClaims& c) { c.disclosure = someId<ObjectId>(9); }), Fault::Missing);
    EXPECT_EQ(saying([](HandoverClaims& c) { c.partner = someId<MemberId>(9); }), Fault::Missing);
    EXPECT_EQ(saying([](HandoverClaims& c) { c.fieldList = hashOf(9); }), Fault::Missing);
    EXPECT_EQ(saying([](HandoverClaims& c) { c.projection = hashOf(9); }), Fault::Missing);
    EXPECT_EQ(saying([](HandoverClaims& c) { c.grantHash = hashOf(9); }), Fault::Missing);
    const auto nothing = [](ByteView) -> std::optional<HandoverClaims> { return std::nullopt; };
    EXPECT_EQ(faultOf(openHandover(handover(), m_partner, m_logKey, nothing, claimsOf)), Fault::Missing);
    EXPECT_EQ(faultOf(openHandover(handover(), m_partner, m_logKey, claimsOf, nothing)), Fault::Missing);
}

TEST_F(AHandover, AGrantWithoutItsGrantersSignatureIsRefusedEvenWhenAnActCarriesIt)
{
    auto altered = handover();
    altered.half2.back() ^= 1;
    tell(altered);
    EXPECT_EQ(faultOf(open(altered)), Fault::BadSignature);
}

TEST_F(AHandover, WithAnotherSecondHalfTheProjectionDoesNotOpen)
{
    auto altered = handover();
    altered.half2 = half(m_director, kHalf2, 0x33).encode();
    tell(altered);
    EXPECT_EQ(faultOf(open(altered)), Fault::CannotOpen);
}

TEST_F(AHandover, AnotherProjectionThatTheActsCarryDoesNotOpenEither)
{
    auto altered = handover();
    altered.projection.back() ^= 1;
    tell(altered);
    EXPECT_EQ(faultOf(open(altered)), Fault::CannotOpen);
}

TEST_F(AHandover, EitherHalfChangesTheKey)
{
    const auto key = [this](std::uint8_t half1, std::uint8_t half2) {
        return disclosureKey(Bytes(32, half1), Bytes(32, half2), m_vault, m_disclosure, m_partner.identity.id(),
                             hashOf(1));
    };
    const auto first = key(1, 2);
    for (const auto& [half1, half2] : {std::pair<std::uint8_t, std::uint8_t>{2, 1}, {1, 3}, {3, 2}}) {
        const auto other = key(half1, half2);
        EXPECT_FALSE(std::ranges::equal(first.expose(), other.expose()));
    }
}

} // namespace
} // namespace vault::identity
