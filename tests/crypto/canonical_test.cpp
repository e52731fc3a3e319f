// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/canonical.h"

#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

namespace crypto {
namespace {

using test::hex;

Bytes oneOfEach()
{
    Encoder out;
    out.u8(0x01);
    out.u16(0x0203);
    out.u32(0x04050607);
    out.u64(0x08090a0b0c0d0e0f);
    out.boolean(true);
    out.raw(ByteArray<2>{0xaa, 0xbb});
    out.opaque16(ByteArray<1>{0xcc});
    out.opaque32(ByteArray<1>{0xdd});
    out.text16("é");
    return std::move(out).take();
}

void readOneOfEach(Decoder& in)
{
    EXPECT_EQ(in.u8(), 0x01);
    EXPECT_EQ(in.u16(), 0x0203);
    EXPECT_EQ(in.u32(), 0x04050607U);
    EXPECT_EQ(in.u64(), 0x08090a0b0c0d0e0fU);
    EXPECT_TRUE(in.boolean());
    EXPECT_EQ(in.array<2>(), (ByteArray<2>{0xaa, 0xbb}));
    EXPECT_EQ(toHex(in.opaque16()), "cc");
    EXPECT_EQ(toHex(in.opaque32()), "dd");
    EXPECT_EQ(textOf(in.opaque16()), "é");
}

TEST(Canonical, IntegersAreBigEndianAndVariableFieldsCarryTheirLength)
{
    EXPECT_EQ(toHex(oneOfEach()), "01"
                                  "0203"
                                  "04050607"
                                  "08090a0b0c0d0e0f"
                                  "01"
                                  "aabb"
                                  "0001cc"
                                  "00000001dd"
                                  "0002c3a9");
}

TEST(Canonical, WhatWasEncodedIsReadBack)
{
    const auto bytes = oneOfEach();
    Decoder in(bytes);
    readOneOfEach(in);
    EXPECT_TRUE(in.finish());
    EXPECT_EQ(in.remaining(), 0U);
}

TEST(Canonical, EveryTruncationFails)
{
    const auto bytes = oneOfEach();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        Decoder in(ByteView(bytes).first(size));
        (void)in.u8(), (void)in.u16(), (void)in.u32(), (void)in.u64(), (void)in.boolean();
        (void)in.array<2>(), (void)in.opaque16(), (void)in.opaque32(), (void)in.opaque16();
        EXPECT_FALSE(in.finish()) << size;
        EXPECT_TRUE(in.failed()) << size;
    }
}

TEST(Canonical, LeftOverBytesFail)
{
    auto bytes = oneOfEach();
    bytes.push_back(0);
    Decoder in(bytes);
    readOneOfEach(in);
    EXPECT_FALSE(in.failed());
    EXPECT_EQ(in.remaining(), 1U);
    EXPECT_FALSE(in.finish());
}

TEST(Canonical, AFailureStaysAndReadsAsZero)
{
    const auto bytes = hex("01ff");
    Decoder in(bytes);
    EXPECT_EQ(in.u32(), 0U);
    EXPECT_TRUE(in.failed());
    EXPECT_EQ(in.u8(), 0U) << "a later read that would fit must not succeed";
    EXPECT_TRUE(in.raw(0).empty());
    EXPECT_EQ(in.remaining(), 0U);
    EXPECT_FALSE(in.finish());
}

TEST(Canonical, ABooleanIsZeroOrOne)
{
    for (int value = 0; value < 256; ++value) {
        const Bytes bytes{static_cast<std::uint8_t>(value)};
        Decoder in(bytes);
        (void)in.boolean();
        EXPECT_EQ(in.finish(), value < 2) << value;
    }
}

TEST(Canonical, ALengthBeyondTheEndFailsWithoutReading)
{
    for (const auto* text : {"ffff", "0001", "00020a"}) {
        const auto bytes = hex(text);
        Decoder in(bytes);
        EXPECT_TRUE(in.opaque16().empty());
        EXPECT_TRUE(in.failed()) << text;
    }
    const auto bytes = hex("ffffffff00");
    Decoder in(bytes);
    EXPECT_TRUE(in.opaque32().empty());
    EXPECT_TRUE(in.failed());
}

TEST(Canonical, AnExpectedLiteralMustBeThere)
{
    const auto bytes = hex("637601");
    Decoder good(bytes);
    good.expect(bytesOf("cv"));
    EXPECT_EQ(good.u8(), 1);
    EXPECT_TRUE(good.finish());
    Decoder bad(bytes);
    bad.expect(bytesOf("cw"));
    EXPECT_TRUE(bad.failed());
    Decoder shorter(bytes);
    shorter.expect(bytesOf("cv\1\1"));
    EXPECT_TRUE(shorter.failed());
}

TEST(CanonicalDeathTest, AFieldTooLongForItsLengthIsABrokenPromise)
{
    EXPECT_DEATH(Encoder().opaque16(Bytes(65536)), "too long");
    EXPECT_DEATH(Context(std::string(256, 'x')), "too long");
}

TEST(Context, IsLabelCountAndFieldsBehindTheirLengths)
{
    const auto context = Context("ab").field(ByteArray<1>{0xcc}).u8(1).u16(2).u32(3).u64(4);
    EXPECT_EQ(toHex(context.bytes()), "02"
                                      "6162"
                                      "05"
                                      "00000001cc"
                                      "0000000101"
                                      "000000020002"
                                      "0000000400000003"
                                      "000000080000000000000004");
    EXPECT_EQ(toHex(Context("").bytes()), "0000");
}

TEST(Context, MovingABoundaryMakesAnotherContext)
{
    const auto context = [](std::string_view label, std::initializer_list<std::string_view> fields) {
        Context out(label);
        for (const auto field : fields) out.field(bytesOf(field));
        return out.bytes();
    };
    EXPECT_NE(context("a", {"bc"}), context("ab", {"c"}));
    EXPECT_NE(context("a", {"b", "c"}), context("a", {"bc"}));
    EXPECT_NE(context("a", {"b", ""}), context("a", {"b"}));
    EXPECT_NE(context("a", {"", "b"}), context("a", {"b", ""}));
}

} // namespace
} // namespace crypto
