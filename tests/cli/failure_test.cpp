// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/failure.h"

#include <gtest/gtest.h>

namespace {

using vault::charter::RefusalReason;

TEST(Failures, ARefusalSaysPrincipleRuleAndSentenceInBothLanguages)
{
    const cli::Failure failure = vault::Failure(vault::Refusal{RefusalReason::ParticipateMissing, {1}});
    EXPECT_EQ(cli::exitCodeOf(failure), 1);
    for (const auto language : {cli::Language::French, cli::Language::English}) {
        const auto json = cli::jsonOf(failure, language);
        EXPECT_EQ(json["refused"], "CONS-1");
        EXPECT_EQ(json["rule"], "CONS-1");
        EXPECT_EQ(json["principle"], "free-consent");
        EXPECT_FALSE(json["sentence"].get<std::string>().empty());
        EXPECT_TRUE(cli::lineOf(failure, language).contains("CONS-1")) << cli::lineOf(failure, language);
    }
    EXPECT_NE(cli::lineOf(failure, cli::Language::French), cli::lineOf(failure, cli::Language::English));
}

TEST(Failures, AProblemNamesItsObjectAndHasItsExitCode)
{
    const cli::Failure failure = vault::Failure(vault::Problem{vault::Fault::Ambiguous, "3f2a, 3f2b"});
    const auto json = cli::jsonOf(failure, cli::Language::French);
    EXPECT_EQ(json["fault"], "ambiguous");
    EXPECT_EQ(json["object"], "3f2a, 3f2b");
    EXPECT_EQ(cli::exitCodeOf(failure), 2);
}

TEST(Failures, AComplaintIsUnusableInput)
{
    const cli::Failure failure = cli::Complaint{"missing-field", "fr", "en", "at"};
    EXPECT_EQ(cli::exitCodeOf(failure), 2);
    EXPECT_EQ(cli::lineOf(failure, cli::Language::English), "en");
    EXPECT_EQ(cli::jsonOf(failure, cli::Language::French)["field"], "at");
}

} // namespace
