// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of a case (HOUSE-7, DOMAIN §10): the clock, the hold, the order of two people, and what is left.

#include "tests/charter/story.h"
#include "vault/charter/retention.h"

#include <chrono>

namespace vault::charter {

using enum RefusalReason;

namespace {

Day dayOf(int year, unsigned month, unsigned date)
{
    using namespace std::chrono;
    const sys_days days{year_month_day{std::chrono::year(year), std::chrono::month(month), std::chrono::day(date)}};
    return static_cast<Day>(days.time_since_epoch().count());
}

/// A case closed today, its last contact today too.
struct Closed {
    Story story;
    CaseStory file{story};

    Closed()
    {
        file.begin();
        file.interview(file.parties[0]);
        file.move(CaseState::Stopped, Outcome::NoAgreement);
        file.move(CaseState::Closed, Outcome::None, story.day());
    }
    [[nodiscard]] Day due() const { return disposalDueOn(story.state, file.part()); }
    void goTo(Day day) { story.today = value(day); }
    [[nodiscard]] DisposalOrdered order(RetentionCategory category = RetentionCategory::CaseFile)
    {
        return {story.fresh<OrderId>(), category, {file.id}, "AD86/2026-14"};
    }
    [[nodiscard]] Proposed proposal(const DisposalOrdered& order)
    {
        return {story.fresh<ProposalId>(), encodeAct({story.day(), order})};
    }
    [[nodiscard]] Countersigned signature(const ProposalId& proposal) const
    {
        const auto& waiting = story.state.vault.proposals.at(proposal);
        return {proposal, waiting.index, waiting.leafHash};
    }
    ProposalId propose()
    {
        const auto act = proposal(order());
        story.must(story.olivine, act);
        return act.proposal;
    }
    void dispose() { story.must(story.capucine, signature(propose())); }
};

} // namespace

TEST(House7Keep, TheClockRunsFromTheLastContactAndReadingIsNone)
{
    Closed closed;
    auto& story = closed.story;
    const auto due = closed.due();
    EXPECT_EQ(due, addMonths(story.day(), 24));
    story.today += 300;
    story.must(story.eglantine,
               Viewed{ScopeId{closed.file.id.bytes}, ReadKind::CaseContent, idAs<ObjectId>(closed.file.id), Purpose::FollowCase});
    EXPECT_EQ(closed.due(), due);
}

TEST(House7Keep, AMeetingAfterTheSaidLastContactCounts)
{
    Story story;
    CaseStory file(story);
    file.begin();
    file.interview(file.parties[0]);
    file.move(CaseState::Stopped, Outcome::NoAgreement);
    file.move(CaseState::Closed, Outcome::None, story.day(-40));
    EXPECT_EQ(lastContactOf(file.part()), story.day()) << "the interview was after the date that closing names";
}

TEST(House7Keep, TheTwentyNinthOfFebruaryEndsOnTheTwentyEighth)
{
    Closed closed;
    auto& part = closed.story.state.cases.at(closed.file.id);
    part.interviews.clear();
    part.lastContactOn = dayOf(2024, 2, 29);
    EXPECT_EQ(closed.due(), dayOf(2026, 2, 28));
    part.state = CaseState::IntermediateArchive;
    EXPECT_EQ(closed.due(), dayOf(2029, 2, 28));
    part.lastContactOn = dayOf(2026, 2, 28);
    part.state = CaseState::Closed;
    EXPECT_EQ(closed.due(), dayOf(2028, 2, 28));
}

TEST(House7Keep, NothingGoesOnTheDayBeforeAndAllMayOnTheDay)
{
    Closed closed;
    auto& story = closed.story;
    closed.goTo(static_cast<Day>(value(closed.due()) - 1));
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(closed.order())), RetentionNotOver);
    EXPECT_EQ(story.refusal(story.olivine, CaseArchived{closed.file.id}), RetentionNotOver);
    EXPECT_EQ(shownState(story.state, closed.file.part(), story.day()), CaseState::Closed);
    ++story.today;
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(closed.order())), std::nullopt);
    EXPECT_EQ(story.refusal(story.olivine, CaseArchived{closed.file.id}), std::nullopt);
    EXPECT_EQ(shownState(story.state, closed.file.part(), story.day()), CaseState::DisposalDue);
}

TEST(House7Keep, AReopenedCaseStartsItsClockAgain)
{
    Closed closed;
    auto& story = closed.story;
    closed.goTo(closed.due());
    const auto waiting = closed.propose();
    story.must(story.florimond, closed.file.step(CaseState::Proposed));
    EXPECT_EQ(closed.due(), Day::None);
    EXPECT_EQ(story.refusal(story.capucine, closed.signature(waiting)), WrongState);
    closed.file.move(CaseState::Stopped, Outcome::NoFurtherAction);
    closed.file.move(CaseState::Closed, Outcome::None, story.day());
    EXPECT_EQ(closed.due(), addMonths(story.day(), 24));
    EXPECT_EQ(story.refusal(story.capucine, closed.signature(waiting)), RetentionNotOver);
}

TEST(House7Keep, AHoldPlacedTheDayBeforeWinsOverTheOrder)
{
    Closed closed;
    auto& story = closed.story;
    closed.goTo(closed.due());
    const auto waiting = closed.propose();
    story.must(story.florimond, HoldPlaced{closed.file.id, story.day(10), HoldGround::ThirdPartyAppeal});
    ++story.today;
    EXPECT_EQ(story.refusal(story.capucine, closed.signature(waiting)), CaseOnHold);
    story.today += 9; // its last day
    EXPECT_EQ(story.refusal(story.capucine, closed.signature(waiting)), CaseOnHold);
    ++story.today;
    EXPECT_EQ(story.refusal(story.capucine, closed.signature(waiting)), std::nullopt);
}

TEST(House7Keep, AHoldIsLimitedInTimeAndLiftedByWhoMayPlaceIt)
{
    Closed closed;
    auto& story = closed.story;
    const auto hold = [&](Day until) { return HoldPlaced{closed.file.id, until, HoldGround::Inspection}; };
    for (const auto until : {Day::None, story.day(-1), addMonths(story.day(), 13)})
        EXPECT_EQ(story.refusal(story.olivine, hold(until)), HoldDateOutOfRange);
    for (const auto& other : {story.eglantine, story.prunelle})
        EXPECT_EQ(story.refusal(other, hold(story.day(5))), RoleMayNot);
    EXPECT_EQ(story.refusal(story.olivine, HoldLifted{closed.file.id}), NothingHeld);
    story.must(story.olivine, hold(addMonths(story.day(), 12)));
    story.must(story.capucine, HoldLifted{closed.file.id});
    EXPECT_FALSE(isOnHold(closed.file.part(), story.day()));
}

TEST(House3Two, ADisposalTakesTheDirectorAndThePrivacyOfficer)
{
    Closed closed;
    auto& story = closed.story;
    closed.goTo(closed.due());
    for (const auto& one : {story.capucine, story.olivine})
        EXPECT_EQ(story.refusal(one, closed.order()), DisposalTakesBoth) << "by one person";
    for (const auto& other : {story.florimond, story.eglantine, story.prunelle})
        EXPECT_EQ(story.refusal(other, closed.proposal(closed.order())), RoleMayNot);
    const auto waiting = closed.propose();
    EXPECT_EQ(story.refusal(story.olivine, closed.signature(waiting)), ProposerCannotCountersign);
    EXPECT_EQ(story.refusal(story.florimond, closed.signature(waiting)), DisposalTakesBoth);
    EXPECT_FALSE(mayCountersign(story.state, story.florimond, story.state.vault.proposals.at(waiting)));
    EXPECT_TRUE(mayCountersign(story.state, story.capucine, story.state.vault.proposals.at(waiting)));
    story.must(story.capucine, closed.signature(waiting));
    EXPECT_EQ(closed.file.part().state, CaseState::Disposed);
}

TEST(House3Two, NotEvenAFounderAloneDisposes)
{
    Closed closed;
    auto& story = closed.story;
    closed.goTo(closed.due());
    for (auto& [member, about] : story.state.vault.members)
        if (member != story.capucine) about.present = false;
    ASSERT_TRUE(inFoundingPhase(story.state));
    EXPECT_TRUE(needsSecondPerson(story.state, closed.order()));
    EXPECT_EQ(story.refusal(story.capucine, closed.order()), DisposalTakesBoth);
}

TEST(House7Keep, ThereIsNoDisposalWithoutTheArchivesVisa)
{
    Closed closed;
    auto& story = closed.story;
    closed.goTo(closed.due());
    auto order = closed.order();
    for (const auto& visa : {std::string(), std::string(41, 'A')}) {
        order.visa = visa;
        EXPECT_EQ(story.refusal(story.olivine, closed.proposal(order)), VisaMissing);
    }
    order.visa = std::string(40, 'A');
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(order)), std::nullopt);
    order.visa = "AD 86"; // a payload holds no such text
    EXPECT_FALSE(decodeAct(encodeAct({story.day(), order})).has_value());
}

TEST(House7Keep, OneCaseIsNotInTwoOrdersAtOnce)
{
    Closed closed;
    auto& story = closed.story;
    closed.goTo(closed.due());
    (void)closed.propose();
    EXPECT_EQ(story.refusal(story.capucine, closed.proposal(closed.order())), InAnotherOrder);
    story.today += 31; // nobody countersigned
    const auto second = closed.proposal(closed.order());
    story.must(story.capucine, second);
    story.must(story.olivine, closed.signature(second.proposal));
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(closed.order())), CaseIsDisposed);
}

TEST(House7Keep, AnOrderNamesClosedCasesOfItsCategoryOnce)
{
    Closed closed;
    auto& story = closed.story;
    closed.goTo(closed.due());
    CaseStory open(story);
    auto order = closed.order();
    order.cases = {closed.file.id, open.id};
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(order)), WrongState);
    order.cases = {closed.file.id, closed.file.id};
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(order)), ListMalformed);
    order.cases.clear();
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(order)), ListMalformed);
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(closed.order(RetentionCategory::CaseArchive))), WrongState);
}

TEST(House7Keep, AnArchivedCaseIsReadByNobodyAndEndsThreeYearsLater)
{
    Closed closed;
    auto& story = closed.story;
    const auto last = story.day();
    closed.goTo(closed.due());
    for (const auto& other : {story.capucine, story.florimond, story.eglantine})
        EXPECT_EQ(story.refusal(other, CaseArchived{closed.file.id}), RoleMayNot);
    story.today += 20; // late: it keeps nothing longer
    story.must(story.olivine, CaseArchived{closed.file.id, ArchiveReason::CivilLimitation});
    EXPECT_EQ(closed.due(), addMonths(last, 60));
    const auto object = idAs<ObjectId>(closed.file.id);
    for (const auto& reader : {story.florimond, story.eglantine})
        EXPECT_EQ(reasonOf(mayView(story.state, reader, ReadKind::CaseContent, object, story.day())), CaseIsArchived);
    EXPECT_EQ(story.refusal(story.florimond, closed.file.step(CaseState::Proposed)), CaseIsArchived);
    const auto order = closed.order(RetentionCategory::CaseArchive);
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(order)), RetentionNotOver);
    closed.goTo(closed.due());
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(order)), std::nullopt);
}

TEST(House7Keep, WhatWasDisposedOfHasNoKeyNoRowAndNoReader)
{
    Closed closed;
    auto& story = closed.story;
    closed.goTo(closed.due());
    closed.dispose();
    story.settleKeys(); // nobody owes anything for it
    const auto& part = closed.file.part();
    EXPECT_TRUE(part.keys.empty() && part.rows.empty());
    EXPECT_TRUE(story.state.referrals.at(closed.file.referral).keys.empty());
    for (const auto& [row, about] : story.state.referrals.at(closed.file.referral).rows)
        EXPECT_NE(about.kind, RecordKind::ReferralNames);
    const auto object = idAs<ObjectId>(closed.file.id);
    for (const auto& member : story.everyone()) {
        for (const auto kind : {KeyKind::Case, KeyKind::Confidence})
            EXPECT_FALSE(mayHold(story.state, member, kind, object));
        EXPECT_FALSE(mayView(story.state, member, ReadKind::CaseHeader, object, story.day()).has_value());
        for (const auto& due : epochsDueBy(story.state, member)) EXPECT_NE(due.scope, ScopeId{closed.file.id.bytes});
    }
    EXPECT_EQ(story.refusal(story.florimond, closed.file.step(CaseState::Proposed)), CaseIsDisposed);
    EXPECT_EQ(story.refusal(story.olivine, HoldPlaced{closed.file.id, story.day(3)}), CaseIsDisposed);
    EXPECT_EQ(partnerStatus(story.state, story.state.referrals.at(closed.file.referral)), PartnerStatus::Ended);
}

TEST(House7Keep, AClockSetBackDisposesOfNothing)
{
    Closed closed;
    auto& story = closed.story;
    const auto dayBefore = static_cast<Day>(value(closed.due()) - 1);
    closed.goTo(dayBefore);
    const auto early = [&](Day said) {
        const auto now = story.by(story.olivine);
        return reasonOf(check(story.state, {now.actor, now.time, said}, closed.proposal(closed.order())));
    };
    EXPECT_EQ(early(dayBefore), RetentionNotOver);
    EXPECT_EQ(early(addDays(dayBefore, 2)), DayFarFromTime) << "a day that is not that of the clock";
    closed.goTo(closed.due());
    const auto waiting = closed.propose();
    closed.goTo(dayBefore);
    EXPECT_EQ(story.refusal(story.capucine, closed.signature(waiting)), ProposalExpired) << "before it was proposed";
}

TEST(House7Keep, TheNamesOfAReferralWithoutACaseGoAfterSixMonths)
{
    Story story;
    const auto referral = story.fresh<ReferralId>();
    ReferralReceived received;
    received.referral = referral;
    received.rows = {story.row(RecordKind::ReferralHeader), story.row(RecordKind::ReferralNames)};
    story.must(story.prunelle, received);
    story.settleKeys();
    EXPECT_EQ(story.refusal(story.olivine, ReferralNamesErased{referral}), NamesNotDue) << "not answered yet";
    story.today += 30;
    story.must(story.florimond, ReferralScreened{referral, ScreeningDecision::AnsweredDeclined, ConflictKind::None});
    const auto due = addMonths(story.day(), 6);
    EXPECT_EQ(namesDueOn(story.state, story.state.referrals.at(referral)), due);
    story.today = value(due) - 1;
    EXPECT_EQ(story.refusal(story.olivine, ReferralNamesErased{referral}), NamesNotDue);
    ++story.today;
    for (const auto& other : {story.capucine, story.eglantine, story.prunelle})
        EXPECT_EQ(story.refusal(other, ReferralNamesErased{referral}), RoleMayNot);
    story.must(story.florimond, ReferralNamesErased{referral});
    EXPECT_EQ(reasonOf(mayView(story.state, story.florimond, ReadKind::ReferralNames, idAs<ObjectId>(referral), story.day())),
              NamesAreErased);
    EXPECT_TRUE(mayView(story.state, story.florimond, ReadKind::ReferralHeader, idAs<ObjectId>(referral), story.day())
                    .has_value());
    EXPECT_EQ(story.refusal(story.olivine, ReferralNamesErased{referral}), NamesAreErased);
}

TEST(House7Keep, ThePolicyKeepsNothingLongerThanTheDomain)
{
    for (const auto field : {&Policy::caseMonths, &Policy::archiveMonths, &Policy::namesMonths, &Policy::alertMonths,
                             &Policy::backupDays}) {
        Founded founded;
        founded.founder = MemberId{{1}};
        founded.zone = "Europe/Paris";
        const Attempt attempt{founded.founder, 86'400'000, Day{1}};
        EXPECT_EQ(reasonOf(check(State{}, attempt, founded)), std::nullopt);
        ++(founded.policy.*field);
        EXPECT_EQ(reasonOf(check(State{}, attempt, founded)), DateOutOfRange);
    }
}

TEST(House7Keep, ASealStopsNoClockAndAnOpenRestrictionHoldsBackTheOrder)
{
    Closed closed;
    auto& story = closed.story;
    const auto due = closed.due();
    story.must(story.olivine, CaseSealed{closed.file.id, SealReason::Objection});
    EXPECT_EQ(closed.due(), due);
    closed.goTo(due);
    EXPECT_EQ(shownState(story.state, closed.file.part(), story.day()), CaseState::Sealed);
    EXPECT_EQ(story.refusal(story.olivine, CaseArchived{closed.file.id}), CaseIsSealed);
    const auto request = story.fresh<RightsId>();
    story.must(story.olivine, RightsRequested{closed.file.id, request, closed.file.parties[0], RightsKind::Restriction,
                                              story.day(), IdentityCheck::Paper});
    EXPECT_EQ(story.refusal(story.olivine, closed.proposal(closed.order())), RestrictionStillOpen);
    story.must(story.olivine, RightsAnswered{closed.file.id, request, RightsAnswer::Refused, RightsGround::PublicTask,
                                             IdentityCheck::Paper, {}});
    closed.dispose();
    EXPECT_EQ(closed.file.part().state, CaseState::Disposed);
    EXPECT_TRUE(closed.file.part().seal == SealPart{});
}

TEST(House7Keep, TwoPeopleOpenAnArchivedCaseToOneReaderForATime)
{
    Closed closed;
    auto& story = closed.story;
    const auto reading = [&](const MemberId& member, ReadKind what = ReadKind::CaseContent) {
        return reasonOf(mayView(story.state, member, what, idAs<ObjectId>(closed.file.id), story.day()));
    };
    const SealOpened open{closed.file.id, story.florimond, story.day(800), Purpose::Coordination};
    EXPECT_EQ(story.refusal(story.capucine, Proposed{story.fresh<ProposalId>(), encodeAct({story.day(), open})}),
              CaseNotSealed);
    closed.goTo(closed.due());
    story.must(story.olivine, CaseArchived{closed.file.id});
    const auto propose = [&](const MemberId& reader, Day until) {
        return Proposed{story.fresh<ProposalId>(),
                        encodeAct({story.day(), SealOpened{closed.file.id, reader, until, Purpose::Coordination}})};
    };
    EXPECT_EQ(story.refusal(story.capucine, propose(story.florimond, story.day(32))), SealOpeningOutOfRange);
    EXPECT_EQ(story.refusal(story.capucine, propose(story.celeste, story.day(3))), SealReaderNotEntitled);
    const auto proposal = propose(story.florimond, story.day(3));
    story.must(story.capucine, proposal);
    EXPECT_EQ(story.refusal(story.florimond, closed.signature(proposal.proposal)), ReaderCannotCountersign);
    EXPECT_EQ(reading(story.florimond), CaseIsArchived) << "one signature";
    story.must(story.olivine, closed.signature(proposal.proposal));
    EXPECT_EQ(reading(story.florimond), std::nullopt);
    EXPECT_EQ(reading(story.florimond, ReadKind::SearchIndex), CaseIsArchived);
    EXPECT_EQ(reading(story.eglantine), CaseIsArchived) << "nobody else";
    EXPECT_EQ(story.refusal(story.florimond, closed.file.step(CaseState::Proposed)), CaseIsArchived) << "to read only";
    story.today += 3; // its last day
    EXPECT_EQ(reading(story.florimond), std::nullopt);
    ++story.today;
    EXPECT_EQ(reading(story.florimond), CaseIsArchived);
}

TEST(House7Keep, BehindASealTwoPeopleOpenAnArchivedCaseAndItGoesBackToTheArchive)
{
    Closed closed;
    auto& story = closed.story;
    const auto reading = [&](const MemberId& member) {
        return reasonOf(mayView(story.state, member, ReadKind::CaseContent, idAs<ObjectId>(closed.file.id), story.day()));
    };
    const auto bothSign = [&](const Act& act) {
        const Proposed proposal{story.fresh<ProposalId>(), encodeAct({story.day(), act})};
        story.must(story.capucine, proposal);
        story.must(story.olivine, closed.signature(proposal.proposal));
    };
    closed.goTo(closed.due());
    story.must(story.olivine, CaseArchived{closed.file.id});
    EXPECT_EQ(reading(story.florimond), CaseIsArchived);
    story.must(story.olivine, CaseSealed{closed.file.id, SealReason::Objection});
    EXPECT_EQ(closed.due(), addMonths(lastContactOf(closed.file.part()), 60));
    bothSign(SealOpened{closed.file.id, story.florimond, story.day(3), Purpose::Coordination});
    EXPECT_EQ(reading(story.florimond), std::nullopt);
    EXPECT_EQ(reading(story.eglantine), CaseIsSealed);
    bothSign(SealLifted{closed.file.id});
    EXPECT_EQ(closed.file.part().state, CaseState::IntermediateArchive);
    EXPECT_EQ(reading(story.florimond), CaseIsArchived);
}

} // namespace vault::charter
