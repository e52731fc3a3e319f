// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/invitation.h"

#include "tests/identity/people.h"

#include <gtest/gtest.h>

namespace vault::identity {
namespace {

// The log key and the root are those of FORMATS §6.
const std::string kKey = "vault.example/audit/demo+06c4a85c+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
const std::string kFingerprint = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff";
const std::string kRoot = "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=";
const std::string kLine = "casevault1 " + kKey + " " + kFingerprint + " 8 " + kRoot;

TEST(Invitation, ReadsAndWritesOneLine)
{
    const auto read = Invitation::parse(kLine);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->logKey.name, "vault.example/audit/demo");
    EXPECT_EQ(read->founderFingerprint[31], 0xff);
    EXPECT_EQ(audit::value(read->head.size), 8U);
    EXPECT_EQ(crypto::toHex(read->head.root), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    EXPECT_EQ(read->line(), kLine);
}

TEST(Invitation, IsExactlyThatLine)
{
    const std::string upper = "000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1EFF";
    for (const auto& line :
         {std::string(), std::string("casevault1"), " " + kLine, kLine + " ", kLine + "\n", kLine + " more",
          "casevault1  " + kKey + " " + kFingerprint + " 8 " + kRoot, // two spaces
          "casevault1\t" + kKey + " " + kFingerprint + " 8 " + kRoot,
          "Casevault1 " + kKey + " " + kFingerprint + " 8 " + kRoot,
          "casevault " + kKey + " " + kFingerprint + " 8 " + kRoot,
          "casevault01 " + kKey + " " + kFingerprint + " 8 " + kRoot,
          "casevault1x " + kKey + " " + kFingerprint + " 8 " + kRoot,
          "casevault1 " + kKey + " " + upper + " 8 " + kRoot,
          "casevault1 " + kKey + " " + kFingerprint.substr(2) + " 8 " + kRoot,
          "casevault1 " + kKey + " " + kFingerprint + " 08 " + kRoot,
          "casevault1 " + kKey + " " + kFingerprint + " -8 " + kRoot,
          "casevault1 " + kKey + " " + kFingerprint + " 8 " + kRoot.substr(0, 43),
          "casevault1 " + kKey + " " + kFingerprint + " 8 XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyh=", // loose bits
          "casevault1 " + kKey + " " + kFingerprint + " 8"})
        EXPECT_EQ(faultOf(Invitation::parse(line)), Fault::Malformed) << line;
}

TEST(Invitation, EveryTruncationIsRefused)
{
    for (std::size_t size = 0; size < kLine.size(); ++size)
        EXPECT_FALSE(Invitation::parse(std::string_view(kLine).substr(0, size))) << size;
}

TEST(Invitation, EveryFlippedCharacterOfTheKeyIsRefused)
{
    const auto key = kLine.find(kKey);
    for (auto at = key; at < key + kKey.size(); ++at) {
        auto line = kLine;
        line[at] = static_cast<char>(line[at] ^ 1);
        EXPECT_FALSE(Invitation::parse(line)) << line;
    }
}

TEST(Invitation, OfALaterFormIsNewer)
{
    EXPECT_EQ(faultOf(Invitation::parse("casevault2 something else")), Fault::NewerVersion);
    EXPECT_EQ(faultOf(Invitation::parse("casevault12")), Fault::NewerVersion);
}

TEST(Invitation, ALogKeyThatNobodyCanSignWithIsRefused)
{
    crypto::VerifyingKey neutral{};
    neutral[0] = 1;
    const auto key = audit::NoteKey::named("vault.example", neutral);
    if (!key) GTEST_SKIP() << "the log's room refuses such a key by itself";
    const Invitation invitation{.logKey = *key, .founderFingerprint = hashOf(1), .head = audit::emptyHead()};
    EXPECT_EQ(faultOf(Invitation::parse(invitation.line())), Fault::BadKey);
}

} // namespace
} // namespace vault::identity
