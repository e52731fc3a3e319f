// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The danger alert (CONF-5): two people, facts, the persons told or a reason, a review.

#include "tests/charter/story.h"
#include "vault/charter/retention.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

struct Alarm {
    Story story;
    AlertId id = story.fresh<AlertId>();

    [[nodiscard]] AlertOpened opening(const MemberId& second)
    {
        return {id, DangerGround::IllTreatment, AlertAbout::Minor, second, {story.row(RecordKind::AlertFacts)}};
    }
    void open() { story.must(story.celeste, opening(story.florimond)); }
    [[nodiscard]] AlertSent sending() const
    {
        return {id, {AlertRecipient::ChildProtectionUnit}, Day::None, NotInformedReason::ChildInterest, story.day(15), {}};
    }
    [[nodiscard]] AlertReviewed review() { return {id, {story.row(RecordKind::AlertReview)}}; }
    [[nodiscard]] const AlertPart& part() const { return story.state.alerts.at(id); }
};

} // namespace

TEST(Conf5, AnAlertGoesFromFactsByASecondPersonsYesToItsSendingAndItsReview)
{
    Alarm alarm;
    auto& story = alarm.story;
    alarm.open();
    story.must(story.florimond, AlertConfirmed{alarm.id});
    story.must(story.celeste, alarm.sending());
    story.must(story.olivine, alarm.review());
    EXPECT_EQ(alarm.part().stage, AlertStage::Reviewed);
    EXPECT_EQ(alarm.part().reviewedOn, story.day());
}

TEST(Conf5, NobodyIsTheirOwnSecondPerson)
{
    Alarm alarm;
    auto& story = alarm.story;
    EXPECT_EQ(story.refusal(story.celeste, alarm.opening(story.celeste)), AlertNeedsSecond);
    for (const auto& second : {story.basile, story.prunelle, story.olivine, story.ekidom, story.auditor, MemberId{}})
        EXPECT_EQ(story.refusal(story.celeste, alarm.opening(second)), AlertNeedsSecond);
    alarm.open();
    EXPECT_EQ(story.refusal(story.celeste, AlertConfirmed{alarm.id}), AlertNeedsSecond);
    EXPECT_EQ(story.refusal(story.celeste, alarm.sending()), AlertNotConfirmed);
    EXPECT_EQ(story.refusal(story.florimond, alarm.sending()), AlertNotConfirmed);
    EXPECT_EQ(ruleOf(AlertNeedsSecond), Rule::Conf5);
}

TEST(Conf5, ThereIsNoAlertWithoutWrittenFacts)
{
    Alarm alarm;
    auto act = alarm.opening(alarm.story.florimond);
    act.rows.clear();
    EXPECT_EQ(alarm.story.refusal(alarm.story.celeste, act), AlertFactsMissing);
}

TEST(Conf5, ThePersonsAreToldOrThereIsAReasonNeverBothNeverNeither)
{
    Alarm alarm;
    auto& story = alarm.story;
    alarm.open();
    story.must(story.florimond, AlertConfirmed{alarm.id});
    auto act = alarm.sending();
    act.informedOn = story.day();
    EXPECT_EQ(story.refusal(story.celeste, act), AlertInformedOrReason);
    act.notInformed = NotInformedReason::None;
    EXPECT_EQ(story.refusal(story.celeste, act), std::nullopt);
    act.informedOn = story.day(1);
    EXPECT_EQ(story.refusal(story.celeste, act), DateOutOfRange) << "told tomorrow is not told";
    act.informedOn = Day::None;
    EXPECT_EQ(story.refusal(story.celeste, act), AlertInformedOrReason);
}

TEST(Conf5, ItLeavesForSomebodyAndForNobodyTwice)
{
    Alarm alarm;
    auto& story = alarm.story;
    alarm.open();
    story.must(story.florimond, AlertConfirmed{alarm.id});
    auto act = alarm.sending();
    using enum AlertRecipient;
    for (const auto& recipients :
         std::vector<std::vector<AlertRecipient>>{{}, {Police, Police}, {Police, Prosecutor}}) {
        act.recipients = recipients;
        EXPECT_EQ(story.refusal(story.celeste, act), ListMalformed);
    }
    act.recipients = {Prosecutor, ChildProtectionUnit};
    story.must(story.celeste, act);
    EXPECT_EQ(alarm.part().recipients, act.recipients);
}

TEST(Conf5, NothingLeavesWithoutADateForItsReview)
{
    Alarm alarm;
    auto& story = alarm.story;
    alarm.open();
    story.must(story.florimond, AlertConfirmed{alarm.id});
    auto act = alarm.sending();
    for (const auto on : {Day::None, story.day(), story.day(-1), story.day(40)}) {
        act.reviewOn = on;
        EXPECT_EQ(story.refusal(story.celeste, act), AlertReviewDateOutOfRange);
    }
    act.reviewOn = addMonths(story.day(), 1);
    EXPECT_EQ(story.refusal(story.celeste, act), std::nullopt);
}

TEST(Conf5, ItsFactsAreTheTwoPeoplesAndThePrivacyOfficersOnceItWasSent)
{
    Alarm alarm;
    auto& story = alarm.story;
    alarm.open();
    const auto object = idAs<ObjectId>(alarm.id);
    const auto readers = [&] {
        std::set<MemberId> out;
        for (const auto& member : story.everyone())
            if (mayView(story.state, member, ReadKind::AlertFacts, object, story.day())) out.insert(member);
        for (const auto& member : story.everyone())
            EXPECT_EQ(mayHold(story.state, member, KeyKind::Alert, object), out.contains(member));
        return out;
    };
    EXPECT_EQ(readers(), (std::set{story.celeste, story.florimond}));
    story.must(story.florimond, AlertConfirmed{alarm.id});
    EXPECT_EQ(readers(), (std::set{story.celeste, story.florimond}));
    story.must(story.celeste, alarm.sending());
    EXPECT_EQ(readers(), (std::set{story.celeste, story.florimond, story.olivine}));
}

TEST(Conf5, ThatThereIsAnAlertIsKnownToTheTwoAndToWhoAnswersForTheTeam)
{
    Alarm alarm;
    auto& story = alarm.story;
    EXPECT_FALSE(knowsOfAlert(story.state, story.capucine, alarm.id)) << "there is none";
    alarm.open();
    std::set<MemberId> knowing;
    for (const auto& member : story.everyone())
        if (knowsOfAlert(story.state, member, alarm.id)) {
            knowing.insert(member);
            EXPECT_TRUE(mayView(story.state, member, ReadKind::AlertList, {}, story.day()).has_value());
        }
    EXPECT_EQ(knowing, (std::set{story.celeste, story.florimond, story.capucine, story.olivine}));
    story.state.vault.members.at(story.olivine).present = false;
    EXPECT_FALSE(knowsOfAlert(story.state, story.olivine, alarm.id)) << "whoever left knows no more";
}

TEST(Conf5, TheDirectorReadsTheFactsOnlyAsTheSecondPerson)
{
    Alarm alarm;
    auto& story = alarm.story;
    story.must(story.celeste, alarm.opening(story.capucine));
    const auto object = idAs<ObjectId>(alarm.id);
    EXPECT_TRUE(mayView(story.state, story.capucine, ReadKind::AlertFacts, object, story.day()).has_value());
    EXPECT_FALSE(mayView(story.state, story.florimond, ReadKind::AlertFacts, object, story.day()).has_value());
}

TEST(Conf5, AnAlertIsReviewedByThePrivacyOfficerAloneAndOnce)
{
    Alarm alarm;
    auto& story = alarm.story;
    alarm.open();
    EXPECT_EQ(story.refusal(story.olivine, alarm.review()), AlertStageOver);
    story.must(story.florimond, AlertConfirmed{alarm.id});
    story.must(story.florimond, alarm.sending());
    EXPECT_EQ(story.refusal(story.celeste, alarm.review()), AlertReviewIsThePrivacyOfficers);
    story.must(story.olivine, alarm.review());
    EXPECT_EQ(story.refusal(story.olivine, alarm.review()), AlertStageOver);
}

TEST(Conf5, ADroppedAlertNeverLeaves)
{
    Alarm alarm;
    auto& story = alarm.story;
    alarm.open();
    EXPECT_EQ(story.refusal(story.basile, AlertDropped{alarm.id}), AlertNotYours);
    story.must(story.florimond, AlertDropped{alarm.id});
    EXPECT_EQ(story.refusal(story.florimond, AlertConfirmed{alarm.id}), AlertStageOver);
    EXPECT_EQ(story.refusal(story.celeste, alarm.sending()), AlertStageOver);
}

namespace {

/// Sent and reviewed today.
struct Reviewed : Alarm {
    Reviewed()
    {
        open();
        story.settleKeys();
        story.must(story.florimond, AlertConfirmed{id});
        story.must(story.celeste, sending());
        story.settleKeys();
        story.must(story.olivine, review());
    }
    [[nodiscard]] DisposalOrdered order()
    {
        return {story.fresh<OrderId>(), RetentionCategory::DangerAlert, {}, "AD86/2031-2", {id}};
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
    [[nodiscard]] Day due() const { return disposalDueOn(story.state, part()); }
};

} // namespace

TEST(House7Keep, AnAlertIsKeptFiveYearsFromItsReviewAndNotADayLess)
{
    Reviewed alarm;
    auto& story = alarm.story;
    EXPECT_EQ(alarm.due(), addMonths(story.day(), 60));
    story.today = value(alarm.due()) - 1;
    EXPECT_EQ(story.refusal(story.olivine, alarm.proposal(alarm.order())), RetentionNotOver);
    ++story.today;
    EXPECT_EQ(story.refusal(story.olivine, alarm.proposal(alarm.order())), std::nullopt);
}

TEST(House7Keep, AnAlertThatWaitsForItsReviewIsNotDisposedOfAndADroppedOneIs)
{
    Alarm alarm;
    auto& story = alarm.story;
    alarm.open();
    EXPECT_EQ(disposalDueOn(story.state, alarm.part()), Day::None);
    const auto opened = story.day();
    story.today += 3'000;
    const DisposalOrdered order{story.fresh<OrderId>(), RetentionCategory::DangerAlert, {}, "V", {alarm.id}};
    const Proposed proposed{story.fresh<ProposalId>(), encodeAct({story.day(), order})};
    EXPECT_EQ(story.refusal(story.olivine, proposed), AlertStageOver);
    story.must(story.celeste, AlertDropped{alarm.id});
    EXPECT_EQ(disposalDueOn(story.state, alarm.part()), addMonths(opened, 60));
    EXPECT_EQ(story.refusal(story.olivine, proposed), std::nullopt);
}

TEST(House3Two, OfADisposedAlertThereIsNoKeyNoRowAndNobodyKnows)
{
    Reviewed alarm;
    auto& story = alarm.story;
    story.today = value(alarm.due());
    EXPECT_EQ(story.refusal(story.olivine, alarm.order()), DisposalTakesBoth) << "by one person";
    const auto waiting = alarm.proposal(alarm.order());
    story.must(story.olivine, waiting);
    EXPECT_TRUE(isInWaitingOrder(story.state, alarm.id, story.day()));
    EXPECT_EQ(story.refusal(story.capucine, alarm.proposal(alarm.order())), InAnotherOrder);
    EXPECT_EQ(story.refusal(story.florimond, alarm.signature(waiting.proposal)), DisposalTakesBoth);
    story.must(story.capucine, alarm.signature(waiting.proposal));
    story.settleKeys(); // nobody owes anything for it
    EXPECT_TRUE(alarm.part().keys.empty() && alarm.part().rows.empty());
    EXPECT_EQ(alarm.due(), Day::None);
    for (const auto& member : story.everyone()) {
        EXPECT_FALSE(knowsOfAlert(story.state, member, alarm.id));
        EXPECT_FALSE(mayHold(story.state, member, KeyKind::Alert, idAs<ObjectId>(alarm.id)));
    }
    EXPECT_EQ(story.refusal(story.olivine, alarm.proposal(alarm.order())), AlertStageOver);
}

TEST(House7Keep, AnOrderIsAboutCasesOrAboutAlertsNeverBoth)
{
    Reviewed alarm;
    auto& story = alarm.story;
    CaseStory file(story);
    story.today = value(alarm.due());
    auto order = alarm.order();
    order.cases = {file.id};
    EXPECT_EQ(story.refusal(story.olivine, alarm.proposal(order)), ListMalformed);
    order.category = RetentionCategory::CaseFile;
    EXPECT_EQ(story.refusal(story.olivine, alarm.proposal(order)), ListMalformed);
    order = alarm.order();
    order.alerts = {alarm.id, alarm.id};
    EXPECT_EQ(story.refusal(story.olivine, alarm.proposal(order)), ListMalformed);
    order.alerts.clear();
    EXPECT_EQ(story.refusal(story.olivine, alarm.proposal(order)), ListMalformed);
}

TEST(Conf5, NoPayloadOfAnAlertNamesACase)
{
    Alarm alarm;
    auto& story = alarm.story;
    CaseStory file(story);
    alarm.open();
    EXPECT_EQ(scopeOf(story.state, Act(AlertConfirmed{alarm.id})), idAs<ScopeId>(alarm.id));
    EXPECT_EQ(caseOf(story.state, idAs<ObjectId>(alarm.id)), nullptr);
}

} // namespace vault::charter
