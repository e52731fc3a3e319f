// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/nearest.h"

#include <gtest/gtest.h>

namespace {

const std::vector<std::string> kWords{"show", "list", "open", "remove", "interview"};

TEST(NearestWord, ForgivesOneSlip)
{
    EXPECT_EQ(cli::nearestTo("shwo", kWords), "show");  // two neighbours swapped
    EXPECT_EQ(cli::nearestTo("lst", kWords), "list");   // one left out
    EXPECT_EQ(cli::nearestTo("oopen", kWords), "open"); // one too many
    EXPECT_EQ(cli::nearestTo("inteview", kWords), "interview");
    EXPECT_EQ(cli::nearestTo("enterviwe", kWords), "interview"); // two slips in a long word
}

TEST(NearestWord, IsNotGuessedFromAfar)
{
    for (const auto* typed : {"", "x", "hirondelle", "stop", "Mme Hirondelle", "lift off"})
        EXPECT_EQ(cli::nearestTo(typed, kWords), std::nullopt) << typed;
    EXPECT_EQ(cli::nearestTo(std::string(100'000, 's'), kWords), std::nullopt);
}

} // namespace
