// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's own keeping: who cosigns it, how long its traces stay, and the end of a quarter's (DOMAIN §10, §11).

#include "tests/charter/story.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::uint64_t kDayMs = 86'400'000;

/// A story in which the next quarter has begun with a pair of its own.
struct Quarters : Story {
    Quarter first{}, second{};

    Quarters()
    {
        first = quarterOf(today * kDayMs);
        second = Quarter{value(first) + 1};
        today = value(firstDayOf(second)) + 5; // made late: the first quarter's pair served five days longer
        must(florimond, QuarterMade{second, Bytes(1216, 9)});
        settleKeys();
    }
    void until(Day date) { today = value(date); }
    [[nodiscard]] Day forgettable() const { return *forgettableFrom(state, first, quarterOf(today * kDayMs)); }
    [[nodiscard]] Act proposed(const Act& act) { return Proposed{fresh<ProposalId>(), encodeAct({day(), act})}; }
    /// Proposes, and returns what the second person signs.
    Countersigned begin(const MemberId& who, const Act& act)
    {
        const auto proposal = proposed(act);
        must(who, proposal);
        const auto id = std::get<Proposed>(proposal).proposal;
        const auto& waiting = state.vault.proposals.at(id);
        return {id, waiting.index, waiting.leafHash};
    }
};

} // namespace

TEST(TraceRetention, AQuarterIsForgottenTwelveMonthsAfterItsPairLastServed)
{
    Quarters story;
    const auto served = Day{value(firstDayOf(story.second)) + 5};
    EXPECT_EQ(story.forgettable(), Day{value(addMonths(served, 12)) + 1});
    const auto asked = [&] { return story.refusal(story.capucine, story.proposed(QuarterForgotten{story.first})); };
    story.until(Day{value(story.forgettable()) - 1});
    EXPECT_EQ(asked(), TracesStillKept);
    story.until(story.forgettable());
    EXPECT_EQ(asked(), std::nullopt);
}

TEST(TraceRetention, AQuarterWhosePairStillServesIsNeverForgotten)
{
    Story story;
    const auto quarter = quarterOf(story.today * kDayMs);
    story.today += 5'000;
    EXPECT_EQ(forgettableFrom(story.state, quarter, quarterOf(story.today * kDayMs)), std::nullopt);
    const Proposed proposal{story.fresh<ProposalId>(), encodeAct({story.day(), QuarterForgotten{quarter}})};
    EXPECT_EQ(story.refusal(story.capucine, proposal), TracesStillKept);
}

TEST(TraceRetention, ItTakesTheDirectorAndThePrivacyOfficerWhoeverBegins)
{
    for (const bool directorBegins : {true, false}) {
        Quarters story;
        story.until(story.forgettable());
        const auto first = directorBegins ? story.capucine : story.olivine;
        const auto second = directorBegins ? story.olivine : story.capucine;
        EXPECT_EQ(story.refusal(first, QuarterForgotten{story.first}), NeedsTwoPeople);
        for (const auto& other : {story.florimond, story.eglantine, story.prunelle})
            EXPECT_EQ(story.refusal(other, story.proposed(QuarterForgotten{story.first})), RoleMayNot);
        const auto sign = story.begin(first, QuarterForgotten{story.first});
        EXPECT_EQ(story.refusal(story.florimond, sign), DirectorAndPrivacyOfficer);
        EXPECT_FALSE(mayCountersign(story.state, story.florimond, story.state.vault.proposals.at(sign.proposal)));
        EXPECT_TRUE(mayCountersign(story.state, second, story.state.vault.proposals.at(sign.proposal)));
        story.must(second, sign);
        EXPECT_EQ(story.state.vault.forgotten.at(story.first), story.leaves - 1);
        EXPECT_EQ(story.refusal(first, story.proposed(QuarterForgotten{story.first})), QuarterIsForgotten);
    }
}

TEST(TraceRetention, NobodyHoldsAForgottenQuartersKeyAndNobodyIsOwedIt)
{
    Quarters story;
    const auto object = objectOf(story.first);
    EXPECT_TRUE(mayHold(story.state, story.olivine, KeyKind::Quarter, object));
    story.until(story.forgettable());
    story.must(story.olivine, story.begin(story.capucine, QuarterForgotten{story.first}));
    for (const auto& member : story.everyone()) EXPECT_FALSE(mayHold(story.state, member, KeyKind::Quarter, object));
    for (const auto& duty : duties(story.state)) EXPECT_NE(duty.key.object, object);
    const auto& key = story.state.vault.keys.at({KeyKind::Quarter, object});
    for (const auto& [epoch, holders] : key.holders) EXPECT_TRUE(holders.empty());
    for (const auto& [epoch, made] : key.history) EXPECT_TRUE(made.grants.empty());
    EXPECT_TRUE(mayHold(story.state, story.olivine, KeyKind::Quarter, objectOf(story.second))) << "the others stay";
}

TEST(TraceRetention, EvenAFoundingDirectorDoesNotForgetAlone)
{
    Story story;
    State alone;
    Founded founded;
    founded.founder = story.capucine;
    apply(alone, story.by(story.capucine), founded, {});
    EXPECT_TRUE(needsSecondPerson(alone, QuarterForgotten{}));
    EXPECT_FALSE(needsSecondPerson(alone, TracePeriodSet{}));
}

TEST(TraceRetention, ALongerPeriodIsSetByTwoBetweenTwelveAndThirtySixMonths)
{
    Quarters story;
    EXPECT_EQ(story.refusal(story.capucine, TracePeriodSet{24}), NeedsTwoPeople);
    for (const auto months : {std::uint16_t{0}, std::uint16_t{11}, std::uint16_t{37}})
        EXPECT_EQ(story.refusal(story.capucine, story.proposed(TracePeriodSet{months})), TracePeriodOutOfRange)
            << months;
    const auto before = story.forgettable();
    story.must(story.florimond, story.begin(story.capucine, TracePeriodSet{36}));
    EXPECT_EQ(story.state.vault.traceMonths, 36);
    EXPECT_EQ(value(story.forgettable()) - 1, value(addMonths(Day{value(before) - 1}, 24)));
}

TEST(Cosigners, AreSetByTheDirectorWithASecondPerson)
{
    Quarters story;
    const CosignersSet act{1, {{"ville.example/a", Hash32{1}}, {"bailleur.example/b", Hash32{2}}}};
    EXPECT_EQ(story.refusal(story.capucine, act), NeedsTwoPeople);
    for (const auto& other : {story.florimond, story.olivine, story.eglantine})
        EXPECT_EQ(story.refusal(other, story.proposed(act)), RoleMayNot);
    story.must(story.florimond, story.begin(story.capucine, act));
    EXPECT_EQ(story.state.vault.quorum, 1);
    EXPECT_EQ(story.state.vault.cosigners, act.cosigners);
    story.must(story.olivine, story.begin(story.capucine, CosignersSet{}));
    EXPECT_TRUE(story.state.vault.cosigners.empty()) << "nobody and 0 ends it";
}

TEST(Cosigners, AListThatCannotBeReachedOrNamesOneTwiceIsRefused)
{
    Quarters story;
    const CosignerKey one{"ville.example/a", Hash32{1}}, two{"bailleur.example/b", Hash32{2}};
    const auto why = [&](const CosignersSet& act) { return story.refusal(story.capucine, story.proposed(act)); };
    EXPECT_EQ(why({2, {one, two}}), std::nullopt);
    EXPECT_EQ(why({3, {one, two}}), CosignersMalformed);
    EXPECT_EQ(why({0, {one}}), CosignersMalformed);
    EXPECT_EQ(why({1, {}}), CosignersMalformed);
    EXPECT_EQ(why({1, {one, {"autre.example/c", one.key}}}), CosignersMalformed);
    EXPECT_EQ(why({1, {one, {one.name, two.key}}}), CosignersMalformed);
    EXPECT_EQ(why({1, {{"ville+a", one.key}}}), CosignersMalformed);
    EXPECT_EQ(why({1, {{"", one.key}}}), CosignersMalformed);
    EXPECT_EQ(why({1, {{"ville.example/a", {}}}}), CosignersMalformed);
}

} // namespace vault::charter
