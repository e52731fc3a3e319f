// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/identity/people.h"
#include "vault/identity/key_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vault::identity {
namespace {

TEST(GeneratedPassphrase, IsSevenPlainWords)
{
    const auto words = generatePassphrase();
    ASSERT_TRUE(words);
    const auto text = crypto::textOf(words->expose());
    EXPECT_EQ(std::ranges::count(text, ' '), 6);
    EXPECT_EQ(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz "), std::string_view::npos);
    EXPECT_FALSE(text.starts_with(' ') || text.ends_with(' ') || text.contains("  "));
    EXPECT_TRUE(crypto::Passphrase::from(words->duplicate()));
}

TEST(GeneratedPassphrase, HasAsManyWordsAsAskedFor)
{
    const auto twelve = generatePassphrase(12);
    ASSERT_TRUE(twelve);
    EXPECT_EQ(std::ranges::count(crypto::textOf(twelve->expose()), ' '), 11);
    EXPECT_TRUE(generatePassphrase(0)->empty());
}

TEST(GeneratedPassphrase, IsAnotherEachTime)
{
    std::set<std::string> seen;
    for (int i = 0; i < 10; ++i) {
        const auto words = generatePassphrase();
        seen.emplace(crypto::textOf(words->expose()));
    }
    EXPECT_EQ(seen.size(), 10U);
}

} // namespace
} // namespace vault::identity
