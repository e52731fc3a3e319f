// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/paper_text.h"

#include "tests/identity/people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <string>

namespace vault::identity {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::string textOf(const crypto::SecretBytes& text) { return std::string(crypto::textOf(text.expose())); }

Bytes counted(std::size_t size)
{
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::uint8_t>(i * 7 + 3);
    return out;
}

Result<crypto::SecretBytes> read(PaperKind kind, std::string_view typed)
{
    return readPaper(kind, crypto::bytesOf(typed));
}

/// The value of base32 characters, bit by bit: without the code under test.
Bytes bitsOf(std::string_view digits, std::size_t size)
{
    Bytes out(size);
    for (std::size_t bit = 0; bit < size * 8; ++bit) {
        const auto digit = kDigits.find(digits[bit / 5]);
        if ((digit >> (4 - bit % 5) & 1U) != 0) out[bit / 8] |= static_cast<std::uint8_t>(1U << (7 - bit % 8));
    }
    return out;
}

TEST(PaperText, IsItsMarkItsBytesAndACheckInGroupsOfFour)
{
    const auto secret = counted(32);
    const auto text = textOf(paperText(PaperKind::Kit, secret));
    ASSERT_EQ(text.size(), 15 * 4 + 14U); // mark, 13 groups, check
    EXPECT_TRUE(text.starts_with("CVK1-"));
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        EXPECT_EQ(text[i] == '-', i % 5 == 4) << i;
        if (text[i] != '-' && i >= 5) digits += text[i];
    }
    EXPECT_EQ(bitsOf(digits, 32), secret);
    // computed apart from this code, with big integers
    EXPECT_EQ(text, "CVK1-0C51-260Z-4RPK-8ET2-9585-EQK5-DHSQ-N0C8-HYB9-V95B-PAWW-1HYE-TQE0-7131");
    const auto share = textOf(paperText(PaperKind::Share, counted(85)));
    EXPECT_TRUE(share.starts_with("CVS1-"));
    EXPECT_EQ(share.size(), 36 * 4 + 35U); // mark, 34 groups, check
}

TEST(PaperText, IsReadBackAsPeopleTypeIt)
{
    for (const auto kind : {PaperKind::Kit, PaperKind::Share}) {
        const auto secret = counted(paperSize(kind));
        const auto text = textOf(paperText(kind, secret)), lines = textOf(paperLines(kind, secret));
        auto small = text, bare = text, confused = text;
        std::ranges::transform(small, small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        std::erase(bare, '-');
        for (auto& c : confused) c = c == '0' ? 'o' : c == '1' ? 'l' : c;
        confused.replace(0, 4, text.substr(0, 4));
        for (const auto& typed : {text, lines, small, bare, confused, text + "\r\n", "Un titre\n\n" + lines + "\n\n▀▄\n"}) {
            const auto back = read(kind, typed);
            ASSERT_TRUE(back) << typed;
            EXPECT_TRUE(std::ranges::equal(std::as_const(*back).expose(), secret));
        }
    }
}

TEST(PaperText, EveryWrongCharacterIsNoticed)
{
    const auto text = textOf(paperText(PaperKind::Kit, counted(32)));
    for (std::size_t at = 5; at < text.size(); ++at) {
        if (text[at] == '-') continue;
        auto wrong = text;
        wrong[at] = text[at] == 'Z' ? 'Y' : 'Z';
        const auto back = read(PaperKind::Kit, wrong);
        ASSERT_FALSE(back) << at;
        // the last digit of 32 bytes has four bits to spare: those that are not zero are no digit of a kit
        EXPECT_TRUE(back.error() == Fault::CannotOpen || back.error() == Fault::Malformed) << at;
    }
}

TEST(PaperText, WhatIsLeftOutOrTooMuchIsMalformed)
{
    const auto text = textOf(paperText(PaperKind::Share, counted(85)));
    for (std::size_t size = 4; size < text.size(); ++size)
        EXPECT_EQ(faultOf(read(PaperKind::Share, text.substr(0, size))), Fault::Malformed) << size;
    EXPECT_EQ(faultOf(read(PaperKind::Share, text + "-0")), Fault::Malformed);
    EXPECT_EQ(faultOf(read(PaperKind::Share, text + "\n" + text)), Fault::Malformed) << "two of them";
    auto foreign = text;
    foreign[7] = 'U'; // not in the alphabet
    EXPECT_EQ(faultOf(read(PaperKind::Share, foreign)), Fault::Malformed);
    foreign[7] = '*';
    EXPECT_EQ(faultOf(read(PaperKind::Share, foreign)), Fault::Malformed);
}

TEST(PaperText, AnotherPaperIsNotThere)
{
    const auto kit = textOf(paperText(PaperKind::Kit, counted(32)));
    EXPECT_EQ(faultOf(read(PaperKind::Share, kit)), Fault::Missing);
    EXPECT_EQ(faultOf(read(PaperKind::Kit, "")), Fault::Missing);
    EXPECT_EQ(faultOf(read(PaperKind::Kit, "une liste de courses\n")), Fault::Missing);
    EXPECT_EQ(faultOf(read(PaperKind::Kit, "clé : " + kit)), Fault::Missing) << "the mark begins its line";
}

} // namespace
} // namespace vault::identity
