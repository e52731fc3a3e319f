// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Break-glass: two people, a ground, a delay unless somebody is in danger, an end, a review; never a compartment.

#include "tests/charter/story.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

struct Glass {
    Story story;
    CaseStory file{story};
    BreakGlassId id = story.fresh<BreakGlassId>();

    Glass()
    {
        file.begin();
        story.settleKeys();
    }
    [[nodiscard]] BreakGlassAsked asking(GlassGround ground = GlassGround::PublicOrder, int days = 5) const
    {
        return {file.id, id, ground, story.day(days)};
    }
    [[nodiscard]] BreakGlassApproved approval() const { return {file.id, id}; }
    [[nodiscard]] BreakGlassOpened opening() const { return {file.id, id}; }
    [[nodiscard]] BreakGlassEnded ending() const { return {file.id, id}; }
    [[nodiscard]] BreakGlassReviewed review() const { return {file.id, id}; }
    [[nodiscard]] const BreakGlassState& state() const { return file.part().breakGlasses.at(id); }
    [[nodiscard]] bool holds(const MemberId& member) const
    {
        return mayHold(story.state, member, KeyKind::Case, idAs<ObjectId>(file.id));
    }
    [[nodiscard]] std::optional<RefusalReason> reading(const MemberId& member) const
    {
        return reasonOf(
            mayView(story.state, member, ReadKind::CaseContent, idAs<ObjectId>(file.id), story.day()));
    }
    void breakIt(const MemberId& asker, GlassGround ground = GlassGround::Integrity)
    {
        story.must(asker, asking(ground));
        story.must(story.florimond, approval());
        story.settleKeys();
    }
};

} // namespace

TEST(BreakGlass, NoPathWithOnePerson)
{
    Glass glass;
    auto& story = glass.story;
    EXPECT_EQ(story.refusal(story.capucine, glass.approval()), ObjectUnknown);
    story.must(story.capucine, glass.asking(GlassGround::Integrity));
    EXPECT_EQ(story.refusal(story.capucine, glass.approval()), GlassNeedsSecond);
    EXPECT_EQ(story.refusal(story.capucine, glass.opening()), GlassNeedsSecond);
    EXPECT_EQ(glass.reading(story.capucine), DirectorReadsNoContent);
    for (const auto& other : {story.eglantine, story.celeste, story.prunelle})
        EXPECT_EQ(story.refusal(other, glass.approval()), GlassNeedsSecond);
    EXPECT_EQ(story.refusal(story.eglantine, glass.opening()), GlassNeedsSecond);
    EXPECT_FALSE(glass.holds(story.capucine));
    EXPECT_EQ(ruleOf(GlassNeedsSecond), Rule::HouseTwo);
}

TEST(BreakGlass, OnlyTheDirectorAndThePrivacyOfficerAsk)
{
    Glass glass;
    auto& story = glass.story;
    for (const auto& other : {story.florimond, story.eglantine, story.prunelle})
        EXPECT_EQ(story.refusal(other, glass.asking()), GlassNotYoursToAsk);
    EXPECT_EQ(story.refusal(story.ekidom, glass.asking()), PartnerMayNot);
    EXPECT_EQ(story.refusal(story.olivine, glass.asking()), std::nullopt);
}

TEST(BreakGlass, ItSaysItsEndEightDaysAtMost)
{
    Glass glass;
    auto& story = glass.story;
    EXPECT_EQ(story.refusal(story.capucine, glass.asking(GlassGround::Integrity, 0)), std::nullopt);
    EXPECT_EQ(story.refusal(story.capucine, glass.asking(GlassGround::PublicOrder, 0)), GlassUntilOutOfRange)
        << "over before its delay is";
    EXPECT_EQ(story.refusal(story.capucine, glass.asking(GlassGround::Integrity, 8)), std::nullopt);
    for (const auto days : {-1, 9, 400})
        EXPECT_EQ(story.refusal(story.capucine, glass.asking(GlassGround::Integrity, days)), GlassUntilOutOfRange);
    auto endless = glass.asking();
    endless.until = Day::None;
    EXPECT_EQ(story.refusal(story.capucine, endless), GlassUntilOutOfRange);
}

TEST(BreakGlass, WithSomebodyInDangerItOpensAtTheApproval)
{
    for (const auto ground : {GlassGround::Integrity, GlassGround::ChildInterest}) {
        Glass glass;
        glass.breakIt(glass.story.capucine, ground);
        EXPECT_EQ(glass.state().stage, GlassStage::Open);
        EXPECT_TRUE(glass.holds(glass.story.capucine));
        EXPECT_EQ(glass.reading(glass.story.capucine), std::nullopt);
    }
}

TEST(BreakGlass, ElseItOpensTheDayAfterAndByTheHandOfAHolder)
{
    for (const auto ground : {GlassGround::PublicOrder, GlassGround::CourtOrder}) {
        Glass glass;
        auto& story = glass.story;
        glass.breakIt(story.capucine, ground);
        EXPECT_EQ(glass.state().stage, GlassStage::Approved);
        EXPECT_FALSE(glass.holds(story.capucine));
        EXPECT_EQ(story.refusal(story.basile, glass.opening()), GlassTooEarly);
        EXPECT_TRUE(glassesDueBy(story.state, story.basile, story.day()).empty());
        ++story.today;
        EXPECT_EQ(story.refusal(story.capucine, glass.opening()), GlassNeedsSecond);
        EXPECT_EQ(story.refusal(story.celeste, glass.opening()), HolderOnly);
        EXPECT_TRUE(glassesDueBy(story.state, story.capucine, story.day()).empty());
        const auto due = glassesDueBy(story.state, story.basile, story.day());
        ASSERT_EQ(due.size(), 1u);
        story.must(story.basile, due[0]);
        EXPECT_TRUE(glass.holds(story.capucine));
        EXPECT_EQ(glass.reading(story.capucine), std::nullopt);
    }
}

TEST(BreakGlass, ItOpensWhatWasSaidTogetherAndNeverACompartment)
{
    for (const bool director : {true, false}) {
        Glass glass;
        const auto& story = glass.story;
        const auto& state = story.state;
        const auto asker = director ? story.capucine : story.olivine;
        const auto interview = glass.file.interview(glass.file.parties[0]);
        const auto draft = glass.file.draft(glass.file.parties[0], glass.file.parties[1]);
        glass.breakIt(asker);
        EXPECT_FALSE(mayHold(state, asker, KeyKind::Confidence, idAs<ObjectId>(glass.file.id)));
        EXPECT_FALSE(mayHold(state, asker, KeyKind::Referral, idAs<ObjectId>(glass.file.referral)));
        const auto may = [&](ReadKind what, const ObjectId& object) {
            return mayView(state, asker, what, object, story.day()).has_value();
        };
        EXPECT_TRUE(may(ReadKind::DocumentList, idAs<ObjectId>(glass.file.id)));
        EXPECT_FALSE(may(ReadKind::Interview, idAs<ObjectId>(interview)));
        EXPECT_FALSE(may(ReadKind::ShuttleMessage, idAs<ObjectId>(draft)));
        EXPECT_FALSE(may(ReadKind::PartyName, idAs<ObjectId>(glass.file.parties[0])));
        EXPECT_FALSE(may(ReadKind::SearchIndex, idAs<ObjectId>(glass.file.id))) << "nothing of it stays in a profile";
        EXPECT_FALSE(may(ReadKind::ReferralNames, idAs<ObjectId>(glass.file.referral)));
        EXPECT_EQ(story.refusal(asker, glass.file.interviewOf(glass.file.parties[0])), RoleMayNot);
    }
}

TEST(BreakGlass, ItOpensOneCaseAndNoOther)
{
    Glass glass;
    CaseStory other(glass.story);
    glass.breakIt(glass.story.capucine);
    EXPECT_FALSE(mayHold(glass.story.state, glass.story.capucine, KeyKind::Case, idAs<ObjectId>(other.id)));
    EXPECT_FALSE(glass.holds(glass.story.olivine)) << "it is the asker's";
}

TEST(BreakGlass, ReadingEndsWithItsDayAndTheKeyWithTheActThatSaysSo)
{
    Glass glass;
    auto& story = glass.story;
    glass.breakIt(story.capucine);
    const auto* key = keyIn(story.state, KeyKind::Case, idAs<ObjectId>(glass.file.id));
    ASSERT_TRUE(key->holders.at(key->epoch).contains(story.capucine));
    story.today += 5;
    EXPECT_EQ(glass.reading(story.capucine), std::nullopt) << "the last day is one of its days";
    EXPECT_EQ(story.refusal(story.celeste, glass.ending()), GlassNotOver);
    ++story.today;
    EXPECT_EQ(glass.reading(story.capucine), DirectorReadsNoContent);
    const auto due = glassesDueBy(story.state, story.prunelle, story.day());
    ASSERT_EQ(due.size(), 1u);
    story.must(story.prunelle, due[0]);
    EXPECT_EQ(glass.state().stage, GlassStage::Ended);
    EXPECT_FALSE(glass.holds(story.capucine));
    EXPECT_FALSE(key->holders.at(key->epoch).contains(story.capucine));
    EXPECT_TRUE(key->due) << "what is written next has another key";
    EXPECT_EQ(story.refusal(story.eglantine, glass.file.interviewOf(glass.file.parties[0])), EpochDueFirst);
    story.settleKeys();
    EXPECT_EQ(key->epoch, 2u);
    EXPECT_FALSE(key->holders.at(2).contains(story.capucine));
    EXPECT_EQ(story.refusal(story.eglantine, glass.file.interviewOf(glass.file.parties[0])), std::nullopt);
}

TEST(BreakGlass, NoKeyIsGivenAfterItsLastDay)
{
    Glass glass;
    auto& story = glass.story;
    story.must(story.capucine, glass.asking(GlassGround::Integrity));
    story.must(story.florimond, glass.approval());
    const KeysGiven gift{ScopeId{glass.file.id.bytes},
                         {GrantRef{{KeyKind::Case, idAs<ObjectId>(glass.file.id), 1}, story.capucine, {}}}};
    EXPECT_EQ(story.refusal(story.florimond, gift), std::nullopt);
    story.today += 6;
    EXPECT_EQ(story.refusal(story.florimond, gift), RecipientNotEntitled);
}

TEST(BreakGlass, ItsReviewIsThePrivacyOfficersOrTheDirectorsWhereThatOfficerAsked)
{
    Glass glass;
    auto& story = glass.story;
    story.must(story.capucine, glass.asking(GlassGround::Integrity));
    EXPECT_EQ(story.refusal(story.olivine, glass.review()), GlassStageOver) << "nothing to review yet";
    story.must(story.florimond, glass.approval());
    for (const auto& other : {story.capucine, story.florimond, story.eglantine})
        EXPECT_EQ(story.refusal(other, glass.review()), GlassReviewByAnother);
    story.must(story.olivine, glass.review());
    EXPECT_EQ(glass.state().stage, GlassStage::Reviewed);
    EXPECT_EQ(story.refusal(story.olivine, glass.review()), GlassStageOver);

    Glass officers;
    officers.breakIt(officers.story.olivine);
    EXPECT_EQ(officers.story.refusal(officers.story.olivine, officers.review()), GlassReviewByAnother);
    officers.story.must(officers.story.capucine, officers.review());
    EXPECT_FALSE(officers.holds(officers.story.olivine)) << "the review ends it";
}

TEST(BreakGlass, AReviewIsDueWithinAMonthAndStillAcceptedLate)
{
    Glass glass;
    auto& story = glass.story;
    glass.breakIt(story.capucine);
    EXPECT_EQ(glass.state().reviewBy, addMonths(story.day(), 1));
    story.today += 50;
    EXPECT_EQ(story.refusal(story.olivine, glass.review()), std::nullopt);
}

TEST(BreakGlass, ARequestNobodyApprovedLapsesAndMayBeMadeAgain)
{
    Glass glass;
    auto& story = glass.story;
    story.must(story.capucine, glass.asking());
    auto again = glass.asking();
    again.breakGlass = story.fresh<BreakGlassId>();
    EXPECT_EQ(story.refusal(story.capucine, again), GlassAlreadyAsked);
    story.today += 5;
    EXPECT_EQ(story.refusal(story.florimond, glass.approval()), GlassStageOver) << "it could open only after its end";
    ++story.today;
    EXPECT_EQ(story.refusal(story.florimond, glass.approval()), GlassStageOver);
    again.until = story.day(5);
    EXPECT_EQ(story.refusal(story.capucine, again), std::nullopt);
}

TEST(BreakGlass, WhoeverIsRecusedFromTheCaseApprovesNothingInIt_IMPA_3)
{
    Glass glass;
    auto& story = glass.story;
    story.must(story.florimond, MediatorRemoved{glass.file.id, story.florimond});
    story.must(story.capucine, glass.asking(GlassGround::Integrity));
    EXPECT_EQ(story.refusal(story.florimond, glass.approval()), MediatorWasRemoved);
    EXPECT_EQ(story.refusal(story.olivine, glass.approval()), std::nullopt);
}

TEST(BreakGlass, ItDoesNotGoThroughASeal)
{
    Glass glass;
    auto& story = glass.story;
    glass.breakIt(story.capucine);
    EXPECT_EQ(glass.reading(story.capucine), std::nullopt);
    story.must(story.olivine, CaseSealed{glass.file.id, SealReason::Objection});
    EXPECT_EQ(glass.reading(story.capucine), CaseIsSealed);
    auto another = glass.asking();
    another.breakGlass = story.fresh<BreakGlassId>();
    EXPECT_EQ(story.refusal(story.olivine, another), CaseIsSealed);
    story.must(story.capucine, glass.ending());
    EXPECT_EQ(story.refusal(story.olivine, glass.review()), std::nullopt);
}

} // namespace vault::charter
