// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/flaw_sentences.h"
#include "tests/verify/sample_vault.h"

#include "vault/charter/sentences.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <set>
#include <sstream>

namespace {

using namespace verify;
using namespace verify::sample;
using testing::HasSubstr;
using testing::Not;

std::string page(const Report& report, Language language)
{
    std::ostringstream out;
    printPage(out, report, language);
    return out.str();
}

nlohmann::json jsonOf(const Report& report)
{
    std::ostringstream out;
    printJson(out, report, Language::English);
    return nlohmann::json::parse(out.str());
}

TEST(ReportPage, OfAWholeLogSaysWhatWasCheckedAndWhatWasNot)
{
    const SmallVault small;
    const auto report = checked(small.vault, small.auditor);
    const auto french = page(report, Language::French);
    EXPECT_THAT(french, HasSubstr("Constats : aucun."));
    EXPECT_THAT(french, HasSubstr("ce journal est entier"));
    EXPECT_THAT(french, HasSubstr(audit::headLine(report.checkpoint->origin, report.checkpoint->head)));
    EXPECT_THAT(french, HasSubstr("2025-06-15T12:00:01Z"));
    EXPECT_THAT(french, HasSubstr("comparez avec une tête"));
    EXPECT_THAT(french, Not(HasSubstr("\n  ✗ ")));
    EXPECT_THAT(page(report, Language::English), HasSubstr("this log is whole and in order"));
}

TEST(ReportPage, WithoutAnIdentitySaysSo)
{
    const SmallVault small;
    const auto report = checkedWithout(small.vault, small.auditor);
    EXPECT_THAT(page(report, Language::English), HasSubstr("no identity was given"));
    EXPECT_THAT(page(report, Language::French), HasSubstr("aucune identité n'a été donnée"));
}

TEST(ReportPage, NamesWhatWasNotAllowed)
{
    Team team;
    charter::MemberEnrolled own;
    own.member = team.vault.idOf(team.vault.somebody());
    const auto index = team.vault.act(team.mediator, own, Asked::No);
    const auto report = checked(team.vault, team.auditor);
    const auto text = page(report, Language::English);
    EXPECT_THAT(text, HasSubstr("entry " + std::to_string(index)));
    EXPECT_THAT(text, HasSubstr("enrolled a person"));
    EXPECT_THAT(text, HasSubstr("HOUSE-1"));
    EXPECT_THAT(text,
                HasSubstr("by " + identity::fingerprintWords(team.vault.keysOf(team.mediator).identity.fingerprint())));
    EXPECT_THAT(text, HasSubstr("not in order"));

    const auto json = jsonOf(report);
    EXPECT_EQ(json["result"], "finding");
    ASSERT_EQ(json["findings"].size(), 1U);
    const auto& finding = json["findings"][0];
    EXPECT_EQ(finding["kind"], "not-allowed");
    EXPECT_EQ(finding["entry"], index);
    EXPECT_EQ(finding["rule"], "HOUSE-1");
    EXPECT_EQ(finding["actor"]["id"], crypto::toHex(team.vault.idOf(team.mediator).bytes));
    EXPECT_EQ(json["checks"]["charter"], "failed");
    EXPECT_EQ(json["checks"]["tree"], "passed");
}

TEST(ReportPage, ShowsTheFirstTwentyFindingsAndCountsTheOthers)
{
    Report report;
    report.checkpoint = audit::Checkpoint{"origin", audit::emptyHead()};
    for (std::uint64_t i = 0; i < 50; ++i) report.findings.push_back(findingOf(Flaw::TraceKeyMissing, i));
    const auto text = page(report, Language::English);
    EXPECT_THAT(text, HasSubstr("Findings: 50"));
    EXPECT_THAT(text, HasSubstr("entry 19"));
    EXPECT_THAT(text, Not(HasSubstr("entry 20")));
    EXPECT_THAT(text, HasSubstr("and 30 more"));
    EXPECT_EQ(jsonOf(report)["findings"].size(), 50U);
}

TEST(ReportJson, OfAWholeLog)
{
    SmallVault small;
    small.vault.kept = {4, 7};
    small.vault.cosigners = {30, 60};
    const auto policy = audit::Policy::anyOf(2, {cosignerKey(30), cosignerKey(60)}).value();
    const TemporaryFolder folder;
    small.vault.writeTo(folder.path(), small.auditor);
    const auto json = jsonOf(checkBundle({.folder = folder.path(),
                                          .logKey = small.vault.logKey(),
                                          .reader = &small.vault.keysOf(small.auditor),
                                          .policy = &policy}));
    EXPECT_EQ(json["result"], "whole");
    EXPECT_EQ(json["checkpoints"], 3);
    EXPECT_EQ(json["cosignersAsked"], 2);
    EXPECT_EQ(json["entries"], small.vault.leaves.size());
    EXPECT_EQ(json["findingCount"], 0);
    EXPECT_EQ(json["founder"]["id"], crypto::toHex(small.vault.idOf(0).bytes));
    EXPECT_EQ(json["from"], "2025-06-15T12:00:01Z");
    for (const auto check : kChecks) EXPECT_EQ(json["checks"][std::string(tokenOf(check))], "passed");
}

TEST(ReportJson, OfAnUnusableFolder)
{
    Report report;
    report.unusable = findingOf(Flaw::FileMissing, "grants");
    const auto json = jsonOf(report);
    EXPECT_EQ(json["result"], "unusable");
    EXPECT_EQ(json["unusable"]["file"], "grants");
    EXPECT_THAT(page(report, Language::French), HasSubstr("grants : Ce fichier manque"));
}

TEST(ReportSentences, EveryFlawHasTwoSentencesAndANameOfItsOwn)
{
    std::set<std::string_view> tokens;
    for (const auto& row : kFlawSentences) {
        EXPECT_FALSE(row.fr.empty());
        EXPECT_FALSE(row.en.empty());
        EXPECT_TRUE(tokens.insert(row.token).second) << row.token;
    }
    for (auto flaw = static_cast<int>(Flaw::FolderMissing); flaw <= static_cast<int>(kLastFlaw); ++flaw)
        EXPECT_EQ(sentenceOf(Flaw(flaw)).flaw, Flaw(flaw));
}

TEST(ReportTimes, ThatNoCalendarHasAreAQuestionMark)
{
    EXPECT_EQ(timeText(0), "1970-01-01T00:00:00Z");
    EXPECT_EQ(timeText(253'402'300'799'999), "9999-12-31T23:59:59Z");
    EXPECT_EQ(timeText(~std::uint64_t{0}), "?");
}

} // namespace
