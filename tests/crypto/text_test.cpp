// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/text.h"

#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

namespace crypto {
namespace {

using test::hex;

TEST(Text, AcceptsUtf8)
{
    for (const auto* text : {"", "abc", "é", "€", "𝄞", "\u0000x", "日本語"}) EXPECT_TRUE(isUtf8(bytesOf(text))) << text;
    EXPECT_TRUE(isUtf8(hex("00")));
    EXPECT_TRUE(isUtf8(hex("f48fbfbf"))); // U+10FFFF
}

// RFC 3629 §4: no overlong form, no surrogate, nothing beyond U+10FFFF.
TEST(Text, RefusesWhatIsNotUtf8)
{
    for (const auto* bytes : {"80", "c3", "c328", "c080", "c1bf", "e08080", "eda080", "edbfbf", "f08080af", "f4908080",
                              "f5808080", "fe", "ff", "e282", "f09d84", "61e9"}) {
        EXPECT_FALSE(isUtf8(hex(bytes))) << bytes;
        EXPECT_EQ(normalised(hex(bytes)).error(), Fault::NotUtf8) << bytes;
        EXPECT_EQ(normalisedPlain(textOf(hex(bytes))).error(), Fault::NotUtf8) << bytes;
    }
}

TEST(Text, NormalisesToNfc)
{ // UAX #15 §1.2, figures 3 to 5
    constexpr std::pair<std::string_view, std::string_view> kValues[] = {
        {"", ""},
        {"abc", "abc"},
        {"e\u0301", "\u00e9"},
        {"\u00e9", "\u00e9"},
        {"\u212b", "\u00c5"},             // ANGSTROM SIGN
        {"\u2126", "\u03a9"},             // OHM SIGN
        {"\u1100\u1161\u11a8", "\uac01"}, // Hangul
        {"\u1e0b\u0323", "\u1e0d\u0307"}, // marks reordered
        {"d\u0307\u0323", "\u1e0d\u0307"},
        {"\ufb01", "\ufb01"}, // a ligature stays: NFC, not NFKC
        {"\u2075", "\u2075"},
        {"\U0001d15e", "\U0001d157\U0001d165"}, // a composition exclusion
    };
    for (const auto& [from, to] : kValues) EXPECT_EQ(normalisedPlain(from), std::string(to)) << from;
}

TEST(Text, KeepsAZeroByte)
{
    const std::string_view text("a\0b", 3);
    EXPECT_EQ(normalisedPlain(text), std::string(text));
}

TEST(Text, SecretAndPlainFormsAgree)
{
    const auto secret = normalised(bytesOf("Ve\u0301ro\u0302nica"));
    ASSERT_TRUE(secret);
    EXPECT_EQ(textOf(secret->expose()), normalisedPlain("Ve\u0301ro\u0302nica"));
}

TEST(Text, FoldsANameAsPeopleTypeIt)
{
    EXPECT_EQ(folded("Éloïse"), "eloise");
    EXPECT_EQ(folded("E\u0301loi\u0308se"), "eloise");
    EXPECT_EQ(folded("ŒUVRE"), "oeuvre");
    EXPECT_EQ(folded("D’Angelo"), "d'angelo");
    EXPECT_EQ(folded("STRASSE"), folded("Straße"));
    EXPECT_EQ(folded("Şahin"), "sahin");
    EXPECT_EQ(folded(""), "");
    EXPECT_EQ(folded(textOf(hex("61e9"))), textOf(hex("61e9"))); // not text: as it was
}

} // namespace
} // namespace crypto
