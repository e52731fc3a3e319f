// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/bytes.h"

#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

namespace crypto {
namespace {

using test::pattern;

TEST(Bytes, TextAndBytesAreTwoViewsOfTheSame)
{
    const std::string text = "Noisy-le-Sec";
    EXPECT_EQ(textOf(bytesOf(text)), text);
    EXPECT_EQ(bytesOf(text).size(), text.size());
    EXPECT_TRUE(bytesOf("").empty());
}

TEST(Hex, IsLowerCaseAndReadsBothCases)
{
    EXPECT_EQ(toHex(Bytes{0x00, 0x7f, 0xAB, 0xff}), "007fabff");
    EXPECT_EQ(fromHex("007FabFf"), (Bytes{0x00, 0x7f, 0xab, 0xff}));
    EXPECT_EQ(toHex({}), "");
    EXPECT_EQ(fromHex(""), Bytes{});
}

TEST(Hex, RefusesWhatIsNotHexadecimal)
{
    for (const auto* text : {"0", "0g", "g0", " 00", "00 ", "0x00", "00:11", "0\n", "é"})
        EXPECT_EQ(fromHex(text), std::nullopt) << text;
    EXPECT_EQ(fromHex(std::string_view("00\0", 3)), std::nullopt);
    EXPECT_EQ(fromHex(std::string_view("0\0", 2)), std::nullopt);
}

TEST(Base64, GivesTheValuesOfRfc4648)
{ // §10
    constexpr std::pair<std::string_view, std::string_view> kValues[] = {{"", ""},
                                                                         {"f", "Zg=="},
                                                                         {"fo", "Zm8="},
                                                                         {"foo", "Zm9v"},
                                                                         {"foob", "Zm9vYg=="},
                                                                         {"fooba", "Zm9vYmE="},
                                                                         {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : kValues) {
        EXPECT_EQ(toBase64(bytesOf(bytes)), text);
        const auto back = fromBase64(text);
        ASSERT_TRUE(back) << text;
        EXPECT_EQ(textOf(*back), bytes);
    }
}

TEST(Base64, ReadsBackEveryLength)
{
    for (std::size_t size = 0; size < 200; ++size) EXPECT_EQ(fromBase64(toBase64(pattern(size))), pattern(size));
}

TEST(Base64, RefusesWhatIsNotStrict)
{
    for (const auto* text :
         {"Z", "Zg", "Zg=", "Zg===", "Zg==Zg==", "Zm 8=", "Zm8=\n", "\nZm8=", "Zm-_", "=", "====", "Zm9v="})
        EXPECT_EQ(fromBase64(text), std::nullopt) << text;
    EXPECT_EQ(fromBase64(std::string_view("Zm8=\0", 5)), std::nullopt);
}

TEST(Base64, RefusesLeftOverBits)
{
    EXPECT_EQ(fromBase64("Zh=="), std::nullopt); // decodes to the same byte as Zg==
    EXPECT_EQ(fromBase64("Zm9="), std::nullopt); // decodes to the same bytes as Zm8=
}

} // namespace
} // namespace crypto
