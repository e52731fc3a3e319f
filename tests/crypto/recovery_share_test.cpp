// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/recovery_share.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace crypto {
namespace {

std::vector<RecoveryShare> chosen(const std::vector<RecoveryShare>& all, std::initializer_list<std::size_t> which)
{
    std::vector<RecoveryShare> out;
    for (const auto i : which) out.push_back(all.at(i).duplicate());
    return out;
}

Result<RecoveryShare> withByteFlipped(const RecoveryShare& share, std::size_t at)
{
    auto bytes = SecretBytes::copyOf(share.expose());
    bytes.expose()[at] ^= 1;
    return RecoveryShare::from(std::move(bytes));
}

std::optional<Fault> faultOf(const Result<SecretBytes>& joined)
{
    return joined ? std::nullopt : std::optional(joined.error());
}

TEST(RecoveryShare, AnyThreeOfFiveGiveTheSecretBack)
{
    const auto secret = SecretBytes::random(32);
    const auto shares = splitSecret(secret.expose(), 3, 5);
    ASSERT_TRUE(shares);
    ASSERT_EQ(shares->size(), 5U);
    for (std::size_t a = 0; a < 5; ++a)
        for (std::size_t b = a + 1; b < 5; ++b)
            for (std::size_t c = b + 1; c < 5; ++c) {
                const auto joined = joinShares(chosen(*shares, {c, a, b})); // in whatever order they come
                ASSERT_TRUE(joined) << a << b << c;
                EXPECT_TRUE(equalInConstantTime(joined->expose(), secret.expose()));
            }
    EXPECT_TRUE(joinShares(*shares)) << "more than it takes";
}

TEST(RecoveryShare, SharesAreOfTheSizeOfTheFormatsAndNumbered)
{
    const auto secret = SecretBytes::random(32);
    const auto shares = splitSecret(secret.expose(), 2, 4);
    ASSERT_TRUE(shares);
    std::set<Hash32> hashes;
    for (std::size_t i = 0; i < shares->size(); ++i) {
        const auto& share = (*shares)[i];
        EXPECT_EQ(share.expose().size(), kShareSize);
        EXPECT_EQ(share.number(), i + 1);
        EXPECT_EQ(share.needed(), 2U);
        EXPECT_TRUE(share.isOfTheSameSplit(shares->front()));
        hashes.insert(share.hash());
        const auto read = RecoveryShare::from(SecretBytes::copyOf(share.expose()));
        ASSERT_TRUE(read);
        EXPECT_EQ(read->hash(), share.hash());
    }
    EXPECT_EQ(hashes.size(), 4U);
}

TEST(RecoveryShare, TooFewAreNotEnoughAndOneTwiceIsOne)
{
    const auto secret = SecretBytes::random(32);
    const auto shares = splitSecret(secret.expose(), 3, 5);
    ASSERT_TRUE(shares);
    EXPECT_EQ(faultOf(joinShares({})), Fault::Malformed);
    EXPECT_EQ(faultOf(joinShares(chosen(*shares, {0}))), Fault::Malformed);
    EXPECT_EQ(faultOf(joinShares(chosen(*shares, {0, 4}))), Fault::Malformed);
    EXPECT_EQ(faultOf(joinShares(chosen(*shares, {0, 4, 4}))), Fault::Malformed);
}

TEST(RecoveryShare, AnAlteredShareGivesNothing)
{
    const auto secret = SecretBytes::random(32);
    const auto shares = splitSecret(secret.expose(), 2, 3);
    ASSERT_TRUE(shares);
    for (std::size_t at = 21; at < kShareSize; ++at) {
        auto altered = withByteFlipped((*shares)[0], at);
        ASSERT_TRUE(altered) << at;
        std::vector<RecoveryShare> both;
        both.push_back(std::move(*altered));
        both.push_back((*shares)[1].duplicate());
        EXPECT_EQ(faultOf(joinShares(both)), Fault::CannotOpen) << at;
    }
}

TEST(RecoveryShare, SharesOfTwoCeremoniesDoNotMix)
{
    const auto secret = SecretBytes::random(32);
    const auto first = splitSecret(secret.expose(), 2, 3), second = splitSecret(secret.expose(), 2, 3);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE((*first)[0].isOfTheSameSplit((*second)[0]));
    std::vector<RecoveryShare> mixed;
    mixed.push_back((*first)[0].duplicate());
    mixed.push_back((*second)[1].duplicate());
    EXPECT_EQ(faultOf(joinShares(mixed)), Fault::Malformed);
}

TEST(RecoveryShare, WhatIsNoShareIsRefused)
{
    const auto secret = SecretBytes::random(32);
    const auto shares = splitSecret(secret.expose(), 2, 3);
    ASSERT_TRUE(shares);
    const auto bytes = shares->front().expose();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(RecoveryShare::from(SecretBytes::copyOf(bytes.first(size)))) << size;
    EXPECT_FALSE(RecoveryShare::from(SecretBytes(kShareSize + 1)));
    EXPECT_FALSE(RecoveryShare::from(SecretBytes(kShareSize))) << "zeroes";
    EXPECT_FALSE(withByteFlipped(shares->front(), 16)) << "another hash";
}

TEST(RecoveryShare, ASplitOutsideItsBoundsIsRefused)
{
    const auto secret = SecretBytes::random(32);
    EXPECT_FALSE(splitSecret(secret.expose(), 1, 3));
    EXPECT_FALSE(splitSecret(secret.expose(), 4, 3));
    EXPECT_FALSE(splitSecret(secret.expose(), 2, 256));
    EXPECT_FALSE(splitSecret(secret.expose().first(31), 2, 3));
}

} // namespace
} // namespace crypto
