// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/terminal.h"

#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace {

std::string lineOf(const std::string& content)
{
    const cli_test::Folder folder;
    const auto line = cli::passphraseLine(folder.file("p", content));
    return line ? std::string(crypto::textOf(line->expose())) : std::get<cli::Complaint>(line.error()).token;
}

TEST(PassphraseFile, EndsBeforeOneFinalLineFeed)
{
    EXPECT_EQ(lineOf("sept mots\n"), "sept mots");
    EXPECT_EQ(lineOf("sept mots\r\n"), "sept mots");
    EXPECT_EQ(lineOf("sept mots"), "sept mots");
}

TEST(PassphraseFile, KeepsEverythingElse)
{
    EXPECT_EQ(lineOf("deux\nlignes\n\n"), "deux\nlignes\n");
    EXPECT_EQ(lineOf(" bords \t\n"), " bords \t");
}

TEST(PassphraseFile, RefusesWhatIsTooLong)
{
    EXPECT_EQ(lineOf(std::string(cli::kLongestPassphrase, 'x') + "\r\n"), std::string(cli::kLongestPassphrase, 'x'));
    EXPECT_EQ(lineOf(std::string(cli::kLongestPassphrase + 1, 'x')), "bad-passphrase");
    EXPECT_EQ(lineOf(std::string(cli::kLongestPassphrase * 4, 'x')), "bad-passphrase");
}

TEST(PassphraseFile, IsNotAFolder)
{
    const cli_test::Folder folder;
    const auto line = cli::passphraseLine(folder.path());
    ASSERT_FALSE(line);
    EXPECT_EQ(std::get<cli::Complaint>(line.error()).token, "cannot-read");
}

TEST(PassphraseFile, SaysWhenOthersMayReadIt)
{
    const cli_test::Folder folder;
    const auto file = folder.file("p", "x");
    EXPECT_FALSE(cli::isReadableByOthers(file));
    std::filesystem::permissions(file, std::filesystem::perms::group_read, std::filesystem::perm_options::add);
    EXPECT_TRUE(cli::isReadableByOthers(file));
}

} // namespace
