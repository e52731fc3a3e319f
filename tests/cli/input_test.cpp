// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/input.h"

#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace {

std::string tokenOf(const cli::Failure& failure) { return std::get<cli::Complaint>(failure).token; }

TEST(BytesFrom, ReadsAWholeFileUpToItsLimit)
{
    const cli_test::Folder folder;
    const auto bytes = cli::bytesFrom(folder.file("r", "1234"), 4, "--from");
    ASSERT_TRUE(bytes);
    EXPECT_EQ(crypto::textOf(bytes->expose()), "1234");
    EXPECT_EQ(tokenOf(cli::bytesFrom(folder.file("r", "12345"), 4, "--from").error()), "too-large");
}

TEST(BytesFrom, RefusesAFolderAndAFileThatIsNotThere)
{
    const cli_test::Folder folder;
    EXPECT_EQ(tokenOf(cli::bytesFrom(folder.path().string(), 4, "--from").error()), "cannot-read");
    EXPECT_EQ(tokenOf(cli::bytesFrom((folder / "none").string(), 4, "--from").error()), "cannot-read");
}

TEST(WriteNewFile, NeverOverwritesAndKeepsItsFileToItsOwner)
{
    const cli_test::Folder folder;
    const auto file = folder / "out";
    ASSERT_TRUE(cli::writeNewFile(file, crypto::bytesOf("a"), "--out"));
    EXPECT_EQ(tokenOf(cli::writeNewFile(file, crypto::bytesOf("b"), "--out").error()), "already-there");
    EXPECT_EQ(cli_test::contentOf(file), "a");
    struct stat found{};
    ASSERT_EQ(::stat(file.c_str(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777U, 0600U);
}

TEST(IsFree, LeavesNothingBehindAndRefusesWhatIsThereOrHasNoFolder)
{
    const cli_test::Folder folder;
    const auto there = std::filesystem::path(folder.file("there", "x"));
    EXPECT_TRUE(cli::isFree(folder / "new", "--out"));
    EXPECT_FALSE(std::filesystem::exists(folder / "new"));
    EXPECT_EQ(tokenOf(cli::isFree(there, "--out").error()), "already-there");
    EXPECT_EQ(tokenOf(cli::isFree(folder.path(), "--out").error()), "already-there");
    EXPECT_EQ(tokenOf(cli::isFree(folder / "none" / "new", "--out").error()), "cannot-write");
    EXPECT_EQ(tokenOf(cli::isFree(there / "new", "--out").error()), "cannot-write");
}

} // namespace
