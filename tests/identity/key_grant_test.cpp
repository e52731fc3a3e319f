// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/key_grant.h"

#include "crypto/hash.h"
#include "tests/identity/people.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vault::identity {
namespace {

// 16 mark ‖ 2 version ‖ 16 vault ‖ 1 kind ‖ 16 object ‖ 4 epoch ‖ 16 recipient ‖ 16 granter ‖ 8 time ‖ 8 expires ‖
// 2+1120 encapsulation ‖ 2+48 ciphertext ‖ 64 signature
constexpr std::size_t kVaultAt = 18, kKindAt = 34, kObjectAt = 35, kEpochAt = 51, kRecipientAt = 55, kGranterAt = 71;
constexpr std::size_t kTimeAt = 87, kExpiresAt = 95, kEncapsulationAt = 105, kCiphertextAt = 1227, kSignatureAt = 1275;
constexpr std::size_t kEnd = 1339;

class AGrant : public testing::Test {
protected:
    const UnlockedIdentity m_director = somebody(), m_partner = somebody(), m_stranger = somebody();
    const Bytes m_key = Bytes(32, 0x42);
    const GrantTerms m_terms{.vault = someId<VaultId>(1),
                             .kind = 9,
                             .object = someId<ObjectId>(2),
                             .epoch = 3,
                             .time = kSomeTime,
                             .expires = kSomeTime + 5};
    const KeyGrant m_grant = *giveKey(m_terms, m_director, m_partner.identity, m_key);

    // The grant with other terms, signed by its granter all the same.
    KeyGrant signedAgain(KeyGrant grant) const
    {
        const auto bytes = grant.encode();
        grant.signature = crypto::Signer(m_director.seeds.signing).sign(ByteView(bytes).first(kSignatureAt));
        return grant;
    }
};

TEST_F(AGrant, IsExactlyTheBytesOfItsFormat)
{
    const auto bytes = m_grant.encode();
    ASSERT_EQ(bytes.size(), kEnd);
    crypto::Decoder in(bytes);
    in.expect(crypto::bytesOf(std::string_view("casevault-grant\0", 16)));
    EXPECT_EQ(in.u16(), 1);
    EXPECT_EQ(in.array<16>(), m_terms.vault.bytes);
    EXPECT_EQ(in.u8(), 9);
    EXPECT_EQ(in.array<16>(), m_terms.object.bytes);
    EXPECT_EQ(in.u32(), 3U);
    EXPECT_EQ(in.array<16>(), m_partner.identity.id().bytes);
    EXPECT_EQ(in.array<16>(), m_director.identity.id().bytes);
    EXPECT_EQ(in.u64(), kSomeTime);
    EXPECT_EQ(in.u64(), kSomeTime + 5);
    EXPECT_EQ(in.opaque16().size(), 1120U);
    EXPECT_EQ(in.opaque16().size(), 48U);
    in.raw(64);
    EXPECT_TRUE(in.finish());
    EXPECT_EQ(m_grant.hash(), crypto::sha256(bytes));
}

TEST_F(AGrant, ReadsBackAndOpensForItsRecipient)
{
    const auto read = KeyGrant::decode(m_grant.encode());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->encode(), m_grant.encode());
    EXPECT_EQ(read->expires, kSomeTime + 5);
    EXPECT_EQ(read->time, kSomeTime);
    EXPECT_TRUE(read->signatureHolds(m_director.identity));
    const auto key = openGrant(*read, m_partner, m_director.identity);
    ASSERT_TRUE(key);
    EXPECT_TRUE(std::ranges::equal(key->expose(), m_key));
}

TEST_F(AGrant, OpensForNobodyElse)
{
    EXPECT_EQ(faultOf(openGrant(m_grant, m_stranger, m_director.identity)), Fault::CannotOpen);
    EXPECT_EQ(faultOf(openGrant(m_grant, m_director, m_director.identity)), Fault::CannotOpen);
}

TEST_F(AGrant, ReaddressedBySomebodyWhoCanSignItStillDoesNotOpen)
{
    auto readdressed = m_grant;
    readdressed.recipient = m_stranger.identity.id();
    EXPECT_EQ(faultOf(openGrant(readdressed, m_stranger, m_director.identity)), Fault::BadSignature);
    EXPECT_EQ(faultOf(openGrant(signedAgain(readdressed), m_stranger, m_director.identity)), Fault::CannotOpen);
}

TEST_F(AGrant, ItsTermsAreBoundToTheKeyInside)
{
    auto other = m_grant;
    other.kind = 8;
    EXPECT_EQ(faultOf(openGrant(signedAgain(other), m_partner, m_director.identity)), Fault::CannotOpen);
    other = m_grant;
    other.epoch = 4;
    EXPECT_EQ(faultOf(openGrant(signedAgain(other), m_partner, m_director.identity)), Fault::CannotOpen);
    other = m_grant;
    other.object = someId<ObjectId>(9);
    EXPECT_EQ(faultOf(openGrant(signedAgain(other), m_partner, m_director.identity)), Fault::CannotOpen);
    other = m_grant;
    other.vault = someId<VaultId>(9);
    EXPECT_EQ(faultOf(openGrant(signedAgain(other), m_partner, m_director.identity)), Fault::CannotOpen);
}

TEST_F(AGrant, FromAnotherGranterIsABadSignature)
{
    EXPECT_FALSE(m_grant.signatureHolds(m_stranger.identity));
    EXPECT_EQ(faultOf(openGrant(m_grant, m_partner, m_stranger.identity)), Fault::BadSignature);
}

TEST_F(AGrant, EveryAlteredByteIsRefused)
{
    const auto bytes = m_grant.encode();
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto read = KeyGrant::decode(flipped(bytes, at));
        ASSERT_FALSE(read && openGrant(*read, m_partner, m_director.identity)) << at;
    }
    for (const auto at : {kVaultAt, kKindAt, kObjectAt, kEpochAt, kGranterAt, kTimeAt, kExpiresAt, kEncapsulationAt,
                          kCiphertextAt, kSignatureAt})
        EXPECT_EQ(faultOf(openGrant(*KeyGrant::decode(flipped(bytes, at)), m_partner, m_director.identity)),
                  Fault::BadSignature)
            << at;
    EXPECT_EQ(faultOf(openGrant(*KeyGrant::decode(flipped(bytes, kRecipientAt)), m_partner, m_director.identity)),
              Fault::CannotOpen);
}

TEST_F(AGrant, EveryTruncationIsMalformed)
{
    const auto bytes = m_grant.encode();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        ASSERT_EQ(faultOf(KeyGrant::decode(ByteView(bytes).first(size))), Fault::Malformed) << size;
    EXPECT_EQ(faultOf(KeyGrant::decode(joined({bytes, Bytes{0}}))), Fault::Malformed);
}

TEST_F(AGrant, OtherSizesInsideAreMalformed)
{
    auto shorter = m_grant;
    shorter.ciphertext.pop_back();
    EXPECT_EQ(faultOf(KeyGrant::decode(shorter.encode())), Fault::Malformed);
    auto longer = m_grant;
    longer.encapsulation.push_back(0);
    EXPECT_EQ(faultOf(KeyGrant::decode(longer.encode())), Fault::Malformed);
}

TEST_F(AGrant, OfAVersionAboveOursIsNewer)
{
    EXPECT_EQ(faultOf(KeyGrant::decode(withByte(m_grant.encode(), 17, 2))), Fault::NewerVersion);
}

TEST_F(AGrant, OfTheSameKeyIsSealedAnewEachTime)
{
    const auto again = giveKey(m_terms, m_director, m_partner.identity, m_key);
    ASSERT_TRUE(again);
    EXPECT_NE(again->encapsulation, m_grant.encapsulation);
    EXPECT_NE(again->hash(), m_grant.hash());
}

} // namespace
} // namespace vault::identity
