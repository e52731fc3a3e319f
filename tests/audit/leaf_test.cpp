// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/leaf.h"

#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

namespace {

using namespace audit;
using sample::id;
using sample::signerOf;

Hash32 filled(std::uint8_t byte)
{
    Hash32 out{};
    out.fill(byte);
    return out;
}

Leaf exampleLeaf()
{
    Leaf leaf;
    leaf.vault = id(0x11);
    leaf.time = 0x0102030405060708;
    leaf.actor = id(0x22);
    leaf.session = id(0x33);
    leaf.sessionSeq = 0x1112131415161718;
    leaf.previous = {TreeSize{0x2122232425262728}, filled(0x44)};
    leaf.leafClass = LeafClass::MemberEnrolled;
    leaf.subject = id(0x55);
    leaf.payloadCommit = filled(0x66);
    return leaf;
}

std::string part(const LeafBytes& bytes, std::size_t offset, std::size_t size)
{
    return crypto::toHex(ByteView(bytes).subspan(offset, size));
}

std::string times(std::string_view digits, int count)
{
    std::string out;
    for (; count > 0; --count) out += digits;
    return out;
}

TEST(Leaf, EachFieldIsAtItsOffset)
{
    const auto bytes = signLeaf(exampleLeaf(), signerOf(0));
    static_assert(sizeof(bytes) == 238 && kLeafSignedSize == 174);
    EXPECT_EQ(part(bytes, 0, 16), "636173657661756c742d617564697400"); // "casevault-audit" and a zero
    EXPECT_EQ(part(bytes, 16, 2), "0001");
    EXPECT_EQ(part(bytes, 18, 16), times("11", 16));
    EXPECT_EQ(part(bytes, 34, 8), "0102030405060708");
    EXPECT_EQ(part(bytes, 42, 16), times("22", 16));
    EXPECT_EQ(part(bytes, 58, 16), times("33", 16));
    EXPECT_EQ(part(bytes, 74, 8), "1112131415161718");
    EXPECT_EQ(part(bytes, 82, 8), "2122232425262728");
    EXPECT_EQ(part(bytes, 90, 32), times("44", 32));
    EXPECT_EQ(part(bytes, 122, 2), "0002");
    EXPECT_EQ(part(bytes, 124, 16), times("55", 16));
    EXPECT_EQ(part(bytes, 140, 32), times("66", 32));
    EXPECT_EQ(part(bytes, 172, 2), "0000");
    EXPECT_EQ(part(bytes, 174, 64), crypto::toHex(signerOf(0).sign(ByteView(bytes).first(174))));
}

TEST(Leaf, RoundTrip)
{
    for (const auto leafClass : {LeafClass::Founding, LeafClass::MemberEnrolled, LeafClass::MemberRemoved,
                                 LeafClass::LogKeyChanged, LeafClass::Governance, LeafClass::Trace}) {
        auto leaf = exampleLeaf();
        leaf.leafClass = leafClass;
        const auto bytes = signLeaf(leaf, signerOf(0));
        const auto read = decodeLeaf(bytes).value();
        EXPECT_EQ(read.vault, leaf.vault);
        EXPECT_EQ(read.time, leaf.time);
        EXPECT_EQ(read.actor, leaf.actor);
        EXPECT_EQ(read.session, leaf.session);
        EXPECT_EQ(read.sessionSeq, leaf.sessionSeq);
        EXPECT_EQ(read.previous, leaf.previous);
        EXPECT_EQ(read.leafClass, leafClass);
        EXPECT_EQ(read.subject, leaf.subject);
        EXPECT_EQ(read.payloadCommit, leaf.payloadCommit);
        EXPECT_EQ(signLeaf(read, signerOf(0)), bytes);
    }
}

TEST(Leaf, SignatureIsTheActors)
{
    const auto bytes = signLeaf(exampleLeaf(), signerOf(0));
    EXPECT_TRUE(leafSignatureHolds(bytes, signerOf(0).verifyingKey()));
    EXPECT_FALSE(leafSignatureHolds(bytes, signerOf(1).verifyingKey()));
    EXPECT_FALSE(leafSignatureHolds(ByteView(bytes).first(237), signerOf(0).verifyingKey()));
}

TEST(Leaf, EveryFlippedBitIsRefusedOrDoesNotVerify)
{
    const auto bytes = signLeaf(exampleLeaf(), signerOf(0));
    for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
        auto altered = bytes;
        altered[i / 8] = static_cast<std::uint8_t>(altered[i / 8] ^ (1U << (i % 8)));
        EXPECT_FALSE(leafSignatureHolds(altered, signerOf(0).verifyingKey())) << i;
    }
}

TEST(Leaf, EveryTruncationAndAnyByteMoreIsRefused)
{
    const auto bytes = signLeaf(exampleLeaf(), signerOf(0));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_EQ(decodeLeaf(ByteView(bytes).first(size)).error(), Fault::Malformed) << size;
    crypto::Bytes longer(bytes.begin(), bytes.end());
    longer.push_back(0);
    EXPECT_EQ(decodeLeaf(longer).error(), Fault::Malformed);
}

TEST(LeafStrictness, OtherMagic)
{
    auto bytes = signLeaf(exampleLeaf(), signerOf(0));
    bytes[15] = 1;
    EXPECT_EQ(decodeLeaf(bytes).error(), Fault::Malformed);
}

TEST(LeafStrictness, NewerVersionIsSaidWhateverFollows)
{
    auto bytes = signLeaf(exampleLeaf(), signerOf(0));
    bytes[17] = 2;
    EXPECT_EQ(decodeLeaf(bytes).error(), Fault::NewerVersion);
    EXPECT_EQ(decodeLeaf(ByteView(bytes).first(18)).error(), Fault::NewerVersion);
    bytes[17] = 0;
    EXPECT_EQ(decodeLeaf(bytes).error(), Fault::Malformed);
}

TEST(LeafStrictness, ClassThatIsNotNumbered)
{
    auto bytes = signLeaf(exampleLeaf(), signerOf(0));
    for (const int leafClass : {0, 7, 255}) {
        bytes[123] = static_cast<std::uint8_t>(leafClass);
        EXPECT_EQ(decodeLeaf(bytes).error(), Fault::Malformed);
    }
}

TEST(LeafStrictness, ReservedIsZero)
{
    auto bytes = signLeaf(exampleLeaf(), signerOf(0));
    bytes[173] = 1;
    EXPECT_EQ(decodeLeaf(bytes).error(), Fault::Malformed);
}

TEST(PayloadCommit, IsLabelSaltPayload)
{
    const auto salt = filled(0x77);
    const auto payload = sample::hex("010203");
    // "casevault/v1/audit-payload" and a zero
    auto all = sample::hex("636173657661756c742f76312f61756469742d7061796c6f616400");
    all.insert(all.end(), salt.begin(), salt.end());
    all.insert(all.end(), payload.begin(), payload.end());
    EXPECT_EQ(commitToPayload(salt, payload), crypto::sha256(all));
}

} // namespace
