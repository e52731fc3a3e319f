// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the house: roles, two people, time, form (DOMAIN §6, FORMATS §6, DECISIONS).

#include "tests/charter/story.h"

#include <algorithm>

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::uint64_t kDayMs = 86'400'000;

Act proposing(Story& story, const Act& act)
{
    return Proposed{story.fresh<ProposalId>(), encodeAct({story.day(), act})};
}

Countersigned signing(const Story& story, const ProposalId& id)
{
    const auto& proposal = story.state.vault.proposals.at(id);
    return {id, proposal.index, proposal.leafHash};
}

MemberEnrolled mediator(Story& story) { return {story.fresh<MemberId>(), Role::Mediator, PartnerKind::None, {}}; }

ProposalId propose(Story& story, const MemberId& who, const Act& act)
{
    const auto proposed = proposing(story, act);
    story.must(who, proposed);
    return std::get<Proposed>(proposed).proposal;
}

} // namespace

TEST(House1Role, FoundingComesFirstAndOnce)
{
    State empty;
    Story story;
    Founded founded;
    founded.founder = story.capucine;
    EXPECT_EQ(reasonOf(check(empty, story.by(story.capucine), Unlocked{})), NotFounded);
    EXPECT_EQ(reasonOf(check(empty, story.by(story.florimond), founded)), NotAMember);
    EXPECT_EQ(reasonOf(check(empty, story.by(story.capucine), founded)), std::nullopt);
    EXPECT_EQ(story.refusal(story.capucine, founded), AlreadyFounded);
    founded.rulesVersion = 2;
    EXPECT_EQ(reasonOf(check(empty, story.by(story.capucine), founded)), CodeMissing);
    founded.rulesVersion = kRulesVersion;
    founded.policy.shareMonths = 7;
    EXPECT_EQ(reasonOf(check(empty, story.by(story.capucine), founded)), DateOutOfRange);
}

TEST(House1Role, APersonIsEnrolledOnceWithOneRole)
{
    Story story;
    const auto why = [&](MemberEnrolled act) { return story.refusal(story.capucine, proposing(story, act)); };
    EXPECT_EQ(why({story.basile, Role::Mediator, PartnerKind::None, {}}), AlreadyAMember);
    EXPECT_EQ(why({story.basile, Role::Director, PartnerKind::None, {}}), OnePersonOneRole);
    EXPECT_EQ(why({story.fresh<MemberId>(), Role::Partner, PartnerKind::None, {}}), CodeMissing);
    EXPECT_EQ(why({story.fresh<MemberId>(), Role::Mediator, PartnerKind::City, {}}), CodeMissing);
    EXPECT_EQ(why({story.fresh<MemberId>(), Role::Director, PartnerKind::None, {}}), std::nullopt);
    for (const auto& other : {story.florimond, story.olivine, story.eglantine, story.prunelle})
        EXPECT_EQ(story.refusal(other, proposing(story, mediator(story))), RoleMayNot);
}

TEST(House3TwoPeople, AfterTheFoundingPhaseAnEnrolmentTakesTwo)
{
    Story story;
    EXPECT_FALSE(inFoundingPhase(story.state));
    const auto enrolment = mediator(story);
    EXPECT_EQ(story.refusal(story.capucine, enrolment), NeedsTwoPeople);
    EXPECT_TRUE(needsSecondPerson(story.state, enrolment));
    const auto id = propose(story, story.capucine, enrolment);
    EXPECT_EQ(memberIn(story.state, enrolment.member), nullptr);
    const auto sign = signing(story, id);
    EXPECT_EQ(story.refusal(story.capucine, sign), ProposerCannotCountersign);
    for (const auto& other : {story.eglantine, story.prunelle}) EXPECT_EQ(story.refusal(other, sign), RoleMayNot);
    for (const auto& entitled : {story.florimond, story.olivine}) {
        EXPECT_EQ(story.refusal(entitled, sign), std::nullopt);
        EXPECT_TRUE(mayCountersign(story.state, entitled, story.state.vault.proposals.at(id)));
    }
    story.must(story.olivine, sign);
    EXPECT_EQ(memberIn(story.state, enrolment.member)->role, Role::Mediator);
    EXPECT_EQ(story.refusal(story.florimond, sign), ProposalUnknown);
}

TEST(House3TwoPeople, TheSecondSignatureIsForThatLeafAndInTime)
{
    Story story;
    const auto id = propose(story, story.capucine, mediator(story));
    auto sign = signing(story, id);
    ++sign.index;
    EXPECT_EQ(story.refusal(story.florimond, sign), ProposalUnknown);
    sign = signing(story, id);
    sign.leafHash[3] ^= 1;
    EXPECT_EQ(story.refusal(story.florimond, sign), ProposalUnknown);
    sign = signing(story, id);
    sign.proposal = story.fresh<ProposalId>();
    EXPECT_EQ(story.refusal(story.florimond, sign), ProposalUnknown);
    sign = signing(story, id);
    story.today += 30;
    EXPECT_EQ(story.refusal(story.florimond, sign), std::nullopt);
    story.today += 1;
    EXPECT_EQ(story.refusal(story.florimond, sign), ProposalExpired);
    story.today -= 32;
    EXPECT_EQ(story.refusal(story.florimond, sign), ProposalExpired) << "before it was proposed";
}

TEST(House3TwoPeople, TheActIsCheckedAgainWhenItTakesEffect)
{
    Story story;
    const auto enrolment = mediator(story);
    const auto first = propose(story, story.capucine, enrolment);
    const auto second = propose(story, story.capucine, enrolment);
    story.must(story.florimond, signing(story, first));
    EXPECT_EQ(story.refusal(story.florimond, signing(story, second)), AlreadyAMember);
}

TEST(House3TwoPeople, OnlyAnActThatTakesTwoIsProposed)
{
    Story story;
    EXPECT_EQ(story.refusal(story.capucine, proposing(story, Unlocked{})), NotForTwoPeople);
    EXPECT_EQ(story.refusal(story.capucine, proposing(story, Countersigned{})), NotForTwoPeople);
    EXPECT_EQ(story.refusal(story.capucine, proposing(story, proposing(story, mediator(story)))), NotForTwoPeople);
    EXPECT_EQ(story.refusal(story.capucine, proposing(story, QuarterMade{})), NotForTwoPeople);
    EXPECT_EQ(story.refusal(story.capucine, Proposed{story.fresh<ProposalId>(), {1, 2, 3}}), CodeMissing);
}

TEST(House3TwoPeople, ARowWaitsForOneProposalOnly)
{
    Story story;
    auto first = mediator(story), second = mediator(story);
    first.rows = second.rows = {story.row(RecordKind::MemberName)};
    propose(story, story.capucine, first);
    EXPECT_EQ(story.refusal(story.capucine, proposing(story, second)), IdAlreadyUsed);
}

TEST(House3TwoPeople, AnExpiredProposalDoesNotKeepItsRowsFromTheNext)
{
    Story story;
    auto enrolment = mediator(story);
    enrolment.rows = {story.row(RecordKind::MemberName)};
    const auto late = propose(story, story.capucine, enrolment);
    story.today += 30;
    EXPECT_EQ(story.refusal(story.capucine, proposing(story, enrolment)), IdAlreadyUsed) << "still to be countersigned";
    story.today += 1;
    EXPECT_EQ(story.refusal(story.capucine, proposing(story, enrolment)), RowVersionNotNext)
        << "its row is in the store already";
    auto stranger = mediator(story);
    stranger.rows = enrolment.rows;
    for (const std::uint64_t version : {1, 2}) {
        stranger.rows[0].version = version;
        EXPECT_EQ(story.refusal(story.capucine, proposing(story, stranger)), IdAlreadyUsed) << "somebody else's row";
    }
    enrolment.rows[0].version = 2;
    const auto again = propose(story, story.capucine, enrolment);
    EXPECT_EQ(story.refusal(story.florimond, signing(story, late)), ProposalUnknown);
    story.today -= 1; // a day that is still the first one's
    EXPECT_EQ(story.refusal(story.florimond, signing(story, late)), ProposalUnknown)
        << "nobody takes the older row for the newer";
    story.today += 1;
    story.must(story.florimond, signing(story, again));
    EXPECT_EQ(memberIn(story.state, enrolment.member)->role, Role::Mediator);
    EXPECT_EQ(story.state.vault.rows.at(enrolment.rows[0].row).version, 2U);
}

TEST(House3TwoPeople, AProposalMayExpireMoreThanOnce)
{
    Story story;
    auto enrolment = mediator(story);
    enrolment.rows = {story.row(RecordKind::MemberName)};
    for (const std::uint64_t version : {1, 2, 3}) {
        enrolment.rows[0].version = version;
        propose(story, story.capucine, enrolment);
        story.today += 31;
    }
    enrolment.rows[0].version = 4;
    story.must(story.olivine, signing(story, propose(story, story.capucine, enrolment)));
    EXPECT_EQ(story.state.vault.rows.at(enrolment.rows[0].row).version, 4U);
    EXPECT_EQ(std::ranges::count_if(story.state.vault.proposals,
                                    [&](const auto& each) {
                                        const auto* act = std::get_if<MemberEnrolled>(&each.second.act);
                                        return act != nullptr && act->member == enrolment.member && each.second.open;
                                    }),
              0);
}

TEST(House3TwoPeople, LabelsScopesAndEffects)
{
    Story story;
    const auto enrolment = mediator(story);
    const auto id = propose(story, story.capucine, enrolment);
    const Act sign = signing(story, id);
    EXPECT_EQ(labelOf(story.state, proposing(story, enrolment)).leafClass, 5);
    EXPECT_EQ(labelOf(story.state, enrolment).leafClass, 2);
    EXPECT_EQ(labelOf(story.state, sign).leafClass, 2);
    EXPECT_EQ(labelOf(story.state, sign).subject, enrolment.member.bytes);
    EXPECT_EQ(labelOf(story.state, Founded{}).leafClass, 1);
    EXPECT_EQ(labelOf(story.state, Viewed{}).leafClass, 6);
    EXPECT_EQ(labelOf(story.state, Countersigned{}).leafClass, 5);
    ASSERT_NE(effectOf(story.state, sign), nullptr);
    EXPECT_EQ(kindOf(*effectOf(story.state, sign)), ActKind::MemberEnrolled);
    EXPECT_EQ(effectOf(story.state, Countersigned{}), nullptr);

    CaseStory file(story);
    file.begin();
    const auto disclosure = file.prepare(ReadKind::Agreement, idAs<ObjectId>(file.agree()), file.parties);
    const auto scope = idAs<ScopeId>(file.id);
    EXPECT_EQ(scopeOf(story.state, file.step(CaseState::Suspended)), scope);
    EXPECT_EQ(scopeOf(story.state, DisclosureRevoked{disclosure}), scope);
    EXPECT_EQ(scopeOf(story.state, DisclosureRevoked{}), ScopeId{});
    EXPECT_EQ(scopeOf(story.state, NoticeQueued{file.referral, {}}), idAs<ScopeId>(file.referral));
    EXPECT_EQ(scopeOf(story.state, EpochMade{scope, {}, {}, {}}), scope);
    EXPECT_EQ(scopeOf(story.state, NoticesSent{}), ScopeId{});
    EXPECT_EQ(scopeOf(story.state, sign), ScopeId{});
}

TEST(House5Time, TheCivilDateIsThatOfItsTime)
{
    Story story;
    const auto why = [&](std::int64_t days) {
        const auto day = static_cast<Day>(static_cast<std::int64_t>(story.today) + days);
        return reasonOf(check(story.state, {story.capucine, story.today * kDayMs, day}, Unlocked{}));
    };
    EXPECT_EQ(why(-2), DayFarFromTime);
    for (const int days : {-1, 0, 1}) EXPECT_EQ(why(days), std::nullopt);
    EXPECT_EQ(why(2), DayFarFromTime);
    EXPECT_EQ(ruleOf(DayFarFromTime), Rule::HouseTime);
    EXPECT_EQ(reasonOf(check(story.state, {story.capucine, UINT64_MAX, Day{UINT32_MAX}}, Unlocked{})), DayFarFromTime);
    EXPECT_EQ(reasonOf(check(story.state, {story.capucine, 0, Day::None}, Unlocked{})), DayFarFromTime);
}

TEST(House5Time, WhatHappenedIsNotInTheFuture)
{
    Story story;
    CaseStory file(story);
    file.begin();
    auto interview = file.interviewOf(file.parties[0]);
    for (const auto day : {Day::None, story.day(1)}) {
        interview.heldOn = day;
        EXPECT_EQ(story.refusal(story.eglantine, interview), DateOutOfRange);
    }
    auto word = file.word(file.parties[0], ConsentKind::Participate, ConsentAction::Given);
    word.until = story.day(-1); // it would have ended before it began
    EXPECT_EQ(story.refusal(story.eglantine, word), DateOutOfRange);
}

TEST(House6Form, ARowIsNewOrTheNextOfItsOwn)
{
    Story story;
    CaseStory file(story), other(story);
    file.begin();
    other.begin();
    const auto written = file.interviewOf(file.parties[0]);
    story.must(story.eglantine, written);
    const auto why = [&](Rows rows) {
        auto act = file.interviewOf(file.parties[0]);
        act.rows = std::move(rows);
        return story.refusal(story.eglantine, act);
    };
    const auto fresh = story.row(RecordKind::Interview);
    EXPECT_EQ(why({fresh}), std::nullopt);
    EXPECT_EQ(why({fresh, fresh}), ListMalformed);
    EXPECT_EQ(why({story.row(RecordKind::Agreement)}), ListMalformed);
    EXPECT_EQ(why({{fresh.row, 2, RecordKind::Interview, {}}}), RowVersionNotNext);
    EXPECT_EQ(why({{RowId{}, 1, RecordKind::Interview, {}}}), IdAlreadyUsed);
    // The row of another interview is not this act's to write again.
    for (const std::uint64_t version : {1, 2, 3})
        EXPECT_EQ(why({{written.rows[0].row, version, RecordKind::Interview, {}}}), RowVersionNotNext);
    // Nor is that of another case.
    const auto elsewhere = other.interview(other.parties[0]);
    EXPECT_EQ(why({{RowId{elsewhere.bytes}, 2, RecordKind::Interview, {}}}), IdAlreadyUsed);
}

TEST(House6Form, AMessagesRowIsWrittenAgainAtDelivery)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto shuttle = file.draft(file.parties[0], file.parties[1]);
    story.must(story.eglantine, ShuttleAuthorised{file.id, shuttle});
    const auto why = [&](const RowRef& row) {
        return story.refusal(story.eglantine, ShuttleDelivered{file.id, shuttle, {row}});
    };
    const RowId row{shuttle.bytes};
    EXPECT_EQ(why({row, 1, RecordKind::ShuttleMessage, {}}), RowVersionNotNext);
    EXPECT_EQ(why({row, 3, RecordKind::ShuttleMessage, {}}), RowVersionNotNext);
    EXPECT_EQ(why({row, 2, RecordKind::Interview, {}}), ListMalformed);
    EXPECT_EQ(why({row, 2, RecordKind::ShuttleMessage, {}}), std::nullopt);
}

TEST(House6Form, AnIdIsUsedOnce)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto interview = file.interview(file.parties[0]);
    auto again = file.interviewOf(file.parties[1]);
    again.interview = interview;
    again.rows.clear();
    EXPECT_EQ(story.refusal(story.eglantine, again), IdAlreadyUsed);
    again.interview = InterviewId{file.id.bytes};
    EXPECT_EQ(story.refusal(story.eglantine, again), IdAlreadyUsed);
    again.interview = {};
    EXPECT_EQ(story.refusal(story.eglantine, again), IdAlreadyUsed);
    ReferralReceived received;
    received.referral = file.referral;
    EXPECT_EQ(story.refusal(story.prunelle, received), IdAlreadyUsed);
}

TEST(House6Form, WhatIsNamedExistsInThatCase)
{
    Story story;
    CaseStory file(story), other(story);
    file.begin();
    other.begin();
    EXPECT_EQ(story.refusal(story.eglantine, file.interviewOf(other.parties[0])), ObjectUnknown);
    auto nowhere = file.step(CaseState::Suspended);
    nowhere.caseFile = story.fresh<CaseId>();
    EXPECT_EQ(story.refusal(story.eglantine, nowhere), ObjectUnknown);
    const auto shuttle = other.draft(other.parties[0], other.parties[1]);
    EXPECT_EQ(story.refusal(story.eglantine, ShuttleAuthorised{file.id, shuttle}), ObjectUnknown);
    EXPECT_EQ(story.refusal(story.eglantine, ShuttleDelivered{file.id, shuttle, {}}), ObjectUnknown);
    EXPECT_EQ(story.refusal(story.eglantine, ShuttleCancelled{file.id, shuttle}), ObjectUnknown);
    EXPECT_EQ(story.refusal(story.capucine, DisclosureRevoked{story.fresh<DisclosureId>()}), ObjectUnknown);
    const DisclosureGiven nothing{story.fresh<DisclosureId>(), {}, {}, {}, {}, {}};
    EXPECT_EQ(story.refusal(story.capucine, nothing), ObjectUnknown);
    ReferralReceived received;
    received.referral = story.fresh<ReferralId>();
    received.partner = story.basile;
    EXPECT_EQ(story.refusal(story.prunelle, received), ReferrerUnknown);
}

TEST(House6Form, ATraceNamesARuleThatKeepsOne)
{
    Story story;
    const auto why = [&](std::uint16_t rule) { return story.refusal(story.basile, RefusalNoted{{}, rule, 60, {}}); };
    for (std::uint16_t rule = 0; rule < 120; ++rule)
        EXPECT_EQ(why(rule), leavesTrace(static_cast<Rule>(rule)) ? std::nullopt : std::optional(CodeMissing));
}

} // namespace vault::charter
