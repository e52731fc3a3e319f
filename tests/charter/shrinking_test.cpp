// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shrinking, tried on promises that are not kept: a play that breaks one ends as the few acts that it takes.

#include "tests/charter/plays.h"

#include <gmock/gmock.h>

namespace vault::charter {

namespace {

Story playedOut(const Play& play)
{
    Story story = begun();
    for (const auto& step : play) {
        goTo(story, step);
        (void)story.perform(step.actor, step.act);
    }
    return story;
}

/// Not so: the director and the privacy officer dispose of what is over.
void expectThatNothingIsDisposedOf(const Play& play)
{
    EXPECT_TRUE(playedOut(play).state.disposals.empty());
}

std::vector<ActKind> kindsOf(const Play& play)
{
    std::vector<ActKind> out;
    for (const auto& step : play) out.push_back(kindOf(step.act));
    return out;
}

/// The first play that breaks it, of those that a test can afford to draw.
Play brokenPlay(const Judge& judge)
{
    for (std::uint64_t seed = 1; seed <= 2'000; ++seed)
        if (auto play = drawn(seed, Keep::AllowedOnly); judged(play, judge)) return play;
    return {};
}

} // namespace

TEST(Shrinking, WhatPointsToALeafStillDoesOnceTheActsBeforeItAreGone)
{
    const auto play = brokenPlay(expectThatNothingIsDisposedOf);
    ASSERT_GT(play.size(), 2u) << "no play disposes of a case";
    const auto least = shortest(play, expectThatNothingIsDisposedOf);
    EXPECT_EQ(kindsOf(least), (std::vector{ActKind::Proposed, ActKind::Countersigned})) << inWords(least);
}

TEST(Shrinking, APlayThatBreaksNothingStaysAsItIs)
{
    const auto play = drawn(1, Keep::AllowedOnly);
    const auto content = [](const Play&) { SUCCEED(); };
    EXPECT_EQ(judged(play, content), std::nullopt);
    EXPECT_EQ(shortest(play, content).size(), play.size());
}

TEST(Shrinking, AnotherFailureIsNotTheSame)
{
    const Play play = drawn(1, Keep::AllowedOnly);
    ASSERT_GT(play.size(), 4u);
    const auto judge = [&](const Play& tried) {
        EXPECT_LT(tried.size(), 4u); // what is looked for
        EXPECT_NE(tried.size(), 3u); // what shrinking would run into
    };
    EXPECT_EQ(shortest(play, judge).size(), 4u);
}

TEST(Shrinking, APlayIsToldInWords)
{
    const auto& story = begun();
    const auto& file = *story.state.cases.rbegin();
    ConsentRecorded word;
    word.caseFile = file.first;
    word.party = file.second.parties.begin()->first;
    word.action = ConsentAction::Withdrawn;
    const Proposed proposed{ProposalId{{9}}, encodeAct({story.day(), MemberRemoved{story.anselme, DepartureReason::Leaves}})};
    const auto said = inWords({{story.today + 3, 0, story.eglantine, word}, {story.today, 1, story.capucine, proposed}});
    EXPECT_THAT(said, testing::StartsWith("1. day 3, Églantine recorded what the person wants (#"));
    EXPECT_THAT(said, testing::HasSubstr(", participate, withdrawn, "));
    EXPECT_THAT(said, testing::HasSubstr("\n2. day 0, Capucine proposed an act to countersign [removed a person or a "
                                         "partner from the vault (Anselme, leaves)]\n"));
}

} // namespace vault::charter
