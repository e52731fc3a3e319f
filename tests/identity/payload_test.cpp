// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/payload.h"

#include "crypto/envelope.h"
#include "tests/identity/people.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vault::identity {
namespace {

const Bytes kKey(32, 0x11);
const PayloadPlace kPlace{.vault = someId<VaultId>(1),
                          .session = someId<SessionId>(2),
                          .sessionSeq = 7,
                          .leafClass = 5,
                          .scope = someId<ScopeId>(3),
                          .epoch = 4};

TEST(Payload, OpensWhereItBelongs)
{
    const auto act = bytesOf("an act");
    const auto sealed = sealPayload(kKey, kPlace, act);
    EXPECT_EQ(sealed.envelope.size(), crypto::envelopeSize(32 + act.size()));
    const auto opened = openPayload(kKey, kPlace, sealed.envelope, sealed.commit);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->act, act);
    EXPECT_EQ(audit::commitToPayload(opened->salt, act), sealed.commit);
}

TEST(Payload, OpensByThePageOfTheFormat)
{
    const auto sealed = sealPayload(kKey, kPlace, bytesOf("an act"));
    const auto context = crypto::Context("casevault/v1/payload")
                             .field(kPlace.vault.bytes)
                             .field(kPlace.session.bytes)
                             .u64(7)
                             .u16(5)
                             .field(kPlace.scope.bytes)
                             .u32(4);
    const auto opened = crypto::open(kKey, context, sealed.envelope);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(std::ranges::equal(opened->expose().subspan(32), bytesOf("an act")));
}

TEST(Payload, OfAnEmptyActIsASaltAlone)
{
    const auto sealed = sealPayload(kKey, kPlace, {});
    const auto opened = openPayload(kKey, kPlace, sealed.envelope, sealed.commit);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->act.empty());
}

TEST(Payload, TheSameActHidesBehindAnotherCommitmentEachTime)
{
    EXPECT_NE(sealPayload(kKey, kPlace, bytesOf("an act")).commit, sealPayload(kKey, kPlace, bytesOf("an act")).commit);
}

TEST(Payload, OpensNowhereElse)
{
    const auto sealed = sealPayload(kKey, kPlace, bytesOf("an act"));
    std::vector<PayloadPlace> elsewhere(6, kPlace);
    elsewhere[0].vault = someId<VaultId>(9);
    elsewhere[1].session = someId<SessionId>(9);
    elsewhere[2].sessionSeq = 8;
    elsewhere[3].leafClass = 6;
    elsewhere[4].scope = {};
    elsewhere[5].epoch = 5;
    for (const auto& place : elsewhere)
        EXPECT_EQ(faultOf(openPayload(kKey, place, sealed.envelope, sealed.commit)), Fault::CannotOpen);
    EXPECT_EQ(faultOf(openPayload(Bytes(32, 0x12), kPlace, sealed.envelope, sealed.commit)), Fault::CannotOpen);
}

TEST(Payload, EveryFlippedByteAndEveryTruncationIsOneAnswer)
{
    const auto sealed = sealPayload(kKey, kPlace, bytesOf("an act"));
    for (std::size_t at = 0; at < sealed.envelope.size(); ++at) {
        ASSERT_EQ(faultOf(openPayload(kKey, kPlace, flipped(sealed.envelope, at), sealed.commit)), Fault::CannotOpen);
        const auto cut = ByteView(sealed.envelope).first(at);
        ASSERT_EQ(faultOf(openPayload(kKey, kPlace, cut, sealed.commit)), Fault::CannotOpen);
    }
}

TEST(Payload, AnotherLeafsCommitmentIsABadSignature)
{
    const auto sealed = sealPayload(kKey, kPlace, bytesOf("an act"));
    const auto other = sealPayload(kKey, kPlace, bytesOf("an act"));
    EXPECT_EQ(faultOf(openPayload(kKey, kPlace, sealed.envelope, other.commit)), Fault::BadSignature);
}

TEST(Payload, WithoutRoomForASaltIsMalformed)
{
    const auto context = crypto::Context("casevault/v1/payload")
                             .field(kPlace.vault.bytes)
                             .field(kPlace.session.bytes)
                             .u64(7)
                             .u16(5)
                             .field(kPlace.scope.bytes)
                             .u32(4);
    EXPECT_EQ(faultOf(openPayload(kKey, kPlace, crypto::seal(kKey, context, Bytes(31)), {})), Fault::Malformed);
}

class ATraceKey : public testing::Test {
protected:
    const UnlockedIdentity m_member = somebody(), m_stranger = somebody();
    const crypto::SealingSeed m_quarter = crypto::SealingSeed::random();
    const crypto::SealingPublicKey m_quarterKey = crypto::sealingPublicKey(m_quarter);
    const TraceKey m_key = TraceKey::random();
    const VaultId m_vault = someId<VaultId>(1);
    const TraceKeyWrap m_wrap =
        *wrapTraceKey(m_key, m_vault, someId<SessionId>(2), 20253, m_quarterKey, m_member.identity);
};

TEST_F(ATraceKey, OpensForTheQuarterAndForItsMember)
{
    const auto read = TraceKeyWrap::decode(m_wrap.encode());
    ASSERT_TRUE(read);
    const auto byQuarter = openTraceKey(*read, m_vault, m_quarter);
    const auto byMember = openOwnTraceKey(*read, m_vault, m_member);
    ASSERT_TRUE(byQuarter && byMember);
    EXPECT_TRUE(std::ranges::equal(byQuarter->expose(), m_key.expose()));
    EXPECT_TRUE(std::ranges::equal(byMember->expose(), m_key.expose()));
}

TEST_F(ATraceKey, OpensForNobodyElseAndNowhereElse)
{
    EXPECT_EQ(faultOf(openTraceKey(m_wrap, m_vault, m_stranger.seeds.sealing)), Fault::CannotOpen);
    EXPECT_EQ(faultOf(openOwnTraceKey(m_wrap, m_vault, m_stranger)), Fault::CannotOpen);
    EXPECT_EQ(faultOf(openTraceKey(m_wrap, someId<VaultId>(9), m_quarter)), Fault::CannotOpen);
    auto other = m_wrap;
    other.session = someId<SessionId>(9);
    EXPECT_EQ(faultOf(openTraceKey(other, m_vault, m_quarter)), Fault::CannotOpen);
    other = m_wrap;
    other.quarter = 20254;
    EXPECT_EQ(faultOf(openOwnTraceKey(other, m_vault, m_member)), Fault::CannotOpen);
    other = m_wrap;
    std::swap(other.toMember, other.toQuarter);
    EXPECT_EQ(faultOf(openTraceKey(other, m_vault, m_quarter)), Fault::CannotOpen);
    EXPECT_EQ(faultOf(openOwnTraceKey(other, m_vault, m_member)), Fault::CannotOpen);
    other = m_wrap;
    other.member = m_stranger.identity.id();
    EXPECT_EQ(faultOf(openTraceKey(other, m_vault, m_quarter)), Fault::CannotOpen);
    other.toQuarter.clear();
    EXPECT_EQ(faultOf(openTraceKey(other, m_vault, m_quarter)), Fault::CannotOpen);
}

TEST_F(ATraceKey, IsExactlyTheBytesOfItsFormat)
{
    const auto bytes = m_wrap.encode();
    ASSERT_EQ(bytes.size(), 16U + 2 + 16 + 4 + 16 + 2 * (2 + 1120 + 48));
    EXPECT_EQ(crypto::textOf(ByteView(bytes).first(16)), std::string_view("casevault-trace\0", 16));
    EXPECT_EQ(TraceKeyWrap::decode(bytes)->encode(), bytes);
}

TEST_F(ATraceKey, EveryTruncationIsMalformedAndVersionTwoIsNewer)
{
    const auto bytes = m_wrap.encode();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        ASSERT_EQ(faultOf(TraceKeyWrap::decode(ByteView(bytes).first(size))), Fault::Malformed) << size;
    EXPECT_EQ(faultOf(TraceKeyWrap::decode(joined({bytes, Bytes{0}}))), Fault::Malformed);
    EXPECT_EQ(faultOf(TraceKeyWrap::decode(withByte(bytes, 17, 2))), Fault::NewerVersion);
}

TEST_F(ATraceKey, FlippedBytesOfEveryRegionOpenForNobody)
{
    const auto bytes = m_wrap.encode();
    for (std::size_t at = 0; at < bytes.size(); at += at < 60 ? 1 : 37) {
        const auto read = TraceKeyWrap::decode(flipped(bytes, at));
        ASSERT_FALSE(read && openTraceKey(*read, m_vault, m_quarter) && openOwnTraceKey(*read, m_vault, m_member))
            << at;
    }
}

TEST_F(ATraceKey, IsNotWrappedToABadQuarterKey)
{
    const auto session = someId<SessionId>(2);
    const auto& member = m_member.identity;
    EXPECT_EQ(faultOf(wrapTraceKey(m_key, m_vault, session, 1, Bytes(1215), member)), Fault::BadKey);
    EXPECT_EQ(faultOf(wrapTraceKey(m_key, m_vault, session, 1, Bytes(1216), member)), Fault::BadKey);
}

} // namespace
} // namespace vault::identity
