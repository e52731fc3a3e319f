// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking for entries in the log: by case, person, subject and date; and nobody learns by a filter what they do not read.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using charter::ActTheme;
using vault::LogFilter;

class LogReader : public Door {
protected:
    static std::vector<vault::LogLine> read(vault::Session& session, const LogFilter& filter, std::size_t count = 1000)
    {
        return must(vault::readLog(session, filter, 0, count, Language::English), "log");
    }
};

TEST_F(LogReader, ShowsAMediatorsOwnActsOfOneCaseAndOneSubject)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto party = addParty(session);
    (void)must(vault::revealName(session, party, Purpose::FollowCase), "name");
    const auto reads = read(session, {.caseFile = m_case, .theme = ActTheme::Reads});
    ASSERT_EQ(reads.size(), 1U);
    EXPECT_EQ(reads.front().sentence, "read: a person's name");
    const auto consents = read(session, {.theme = ActTheme::Consents});
    EXPECT_EQ(consents.size(), 2U) << "explained, and said yes";
    EXPECT_TRUE(read(session, {.caseFile = vault::CaseId{{1}}}).empty());
}

TEST_F(LogReader, AFilterByCaseOrSubjectShowsNothingThatTheRoleDoesNotRead)
{
    vault::PartyId party;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        party = addParty(session);
        (void)must(vault::revealName(session, party, Purpose::FollowCase), "name");
    }
    auto basile = m_stage->unlock(stage::kBasile); // assigned too, but a colleague's reads are not his to see
    for (const auto& line : read(basile, {.caseFile = m_case})) EXPECT_EQ(line.actor, stage::kBasile);
    for (const auto& line : read(basile, {.theme = ActTheme::Reads})) EXPECT_EQ(line.actor, stage::kBasile);
    const auto hers = read(basile, {.member = must(vault::memberNamed(basile, stage::kEglantine), "Églantine")});
    EXPECT_FALSE(hers.empty());
    for (const auto& line : hers) EXPECT_FALSE(line.readable);
}

TEST_F(LogReader, ByDateBothEndsAreIncluded)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto first = session.today();
    m_stage->waitDays(3);
    (void)must(vault::roster(session), "roster");
    const auto last = session.today();
    const auto since = read(session, {.from = last});
    ASSERT_EQ(since.size(), 2U) << "the roster, and this reading of the log";
    const LogFilter between{.from = charter::Day{charter::value(first) + 1},
                            .until = charter::Day{charter::value(last) - 1}};
    EXPECT_TRUE(read(session, between).empty());
    for (const auto& line : read(session, {.until = first})) EXPECT_LT(line.time, since.front().time);
}

TEST_F(LogReader, GivesTheNewestOfThoseThatMatchOldestFirst)
{
    auto session = m_stage->unlock(stage::kEglantine);
    for (int i = 0; i < 300; ++i) (void)must(vault::roster(session), "roster"); // more than is read at once
    const auto unlocks = read(session, {.member = session.me(), .theme = ActTheme::Unlocks}, 2);
    ASSERT_FALSE(unlocks.empty()) << "behind three hundred reads";
    const auto newest = read(session, {.theme = ActTheme::Reads}, 5);
    ASSERT_EQ(newest.size(), 5U);
    for (std::size_t i = 1; i < newest.size(); ++i) EXPECT_EQ(newest[i].index, newest[i - 1].index + 1);
    EXPECT_EQ(newest.back().index + 1, audit::value(session.head().size));
}

} // namespace
