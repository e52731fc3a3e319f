// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/random.h"

#include <gtest/gtest.h>

#include <set>

namespace crypto {
namespace {

TEST(Random, TwoValuesDiffer)
{
    std::set<ByteArray<16>> seen;
    for (int round = 0; round < 1000; ++round) seen.insert(randomArray<16>());
    EXPECT_EQ(seen.size(), 1000U);
}

TEST(Random, BelowIsBelowAndReachesEveryValue)
{
    std::set<std::uint32_t> seen;
    for (int round = 0; round < 1000; ++round) seen.insert(randomBelow(6));
    EXPECT_EQ(seen, (std::set<std::uint32_t>{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(randomBelow(1), 0U);
}

TEST(RandomDeathTest, BelowZeroIsABrokenPromise) { EXPECT_DEATH((void)randomBelow(0), "below zero"); }

} // namespace
} // namespace crypto
