// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several processes on one vault at the same time, of one and the same member.

#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <thread>

namespace {

TEST(Together, ProcessesOfOneMemberDoNotTakeEachOtherForAnOlderVault)
{
    const cli_test::Folder folder;
    const auto phrase = folder.file("phrase", "une phrase de passe\n");
    const auto key = (folder / "key").string();
    const auto run = [&](std::vector<std::string> command) {
        for (const auto& word : {std::string("--vault"), (folder / "vault").string(), std::string("--profile"),
                                 (folder / "profile").string(), std::string("--passphrase-file"), phrase})
            command.push_back(word);
        return cli_test::runProgram(command);
    };
    ASSERT_EQ(run({"identity", "create", "--out", key}).code, 0);
    ASSERT_EQ(run({"found", "--organisation", "Collectif", "--identity", key}).code, 0);

    std::vector<cli_test::Ended> ended(6);
    std::vector<std::thread> people;
    for (auto& each : ended) people.emplace_back([&each, &run] { each = run({"member", "list"}); });
    for (auto& each : people) each.join();
    for (const auto& each : ended) EXPECT_EQ(each.code, 0) << each.err;
    EXPECT_EQ(run({"verify"}).code, 0);
}

} // namespace
