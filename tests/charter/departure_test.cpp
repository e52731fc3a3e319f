// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Departure and theft (FORMATS §5): two people, every key due, and people who are asked before they speak to somebody new.

#include "tests/charter/story.h"

#include <gmock/gmock.h>

namespace vault::charter {

using enum RefusalReason;

namespace {

MemberRemoved removal(const MemberId& member, DepartureReason reason = DepartureReason::Leaves)
{
    return {member, reason};
}

/// Proposed by the director, countersigned by the coordinator.
void removeWithTwo(Story& story, const MemberId& member, DepartureReason reason = DepartureReason::Leaves)
{
    const auto proposal = story.fresh<ProposalId>();
    story.must(story.capucine, Proposed{proposal, encodeAct({story.day(), removal(member, reason)})});
    const auto& waiting = story.state.vault.proposals.at(proposal);
    const Countersigned signature{proposal, waiting.index, waiting.leafHash};
    EXPECT_EQ(labelOf(story.state, signature).leafClass, 3) << "FORMATS §6: member removed";
    EXPECT_EQ(labelOf(story.state, signature).subject, member.bytes);
    story.must(story.florimond, signature);
}

/// The key of the case's referral, made by a mediator of the case and given to whoever may hold it.
void makeReferralKey(Story& story, const CaseStory& file)
{
    story.makeKey(story.eglantine, idAs<ScopeId>(file.referral), KeyKind::Referral, idAs<ObjectId>(file.referral));
    story.settleKeys();
}

const KeyState& keyOf(const Story& story, KeyKind kind, const ObjectId& object = {})
{
    return *keyIn(story.state, kind, object);
}

} // namespace

TEST(House3Two, ADepartureTakesTwoPeople)
{
    Story story;
    EXPECT_EQ(story.refusal(story.capucine, removal(story.anselme)), NeedsTwoPeople);
    for (const auto& who : {story.florimond, story.eglantine, story.prunelle, story.olivine}) {
        EXPECT_EQ(story.refusal(who, removal(story.anselme)), RoleMayNot);
        const Proposed proposal{story.fresh<ProposalId>(), encodeAct({story.day(), removal(story.anselme)})};
        EXPECT_EQ(story.refusal(who, proposal), RoleMayNot);
    }
    const auto id = story.fresh<ProposalId>();
    story.must(story.capucine, Proposed{id, encodeAct({story.day(), removal(story.anselme)})});
    EXPECT_NE(memberIn(story.state, story.anselme), nullptr) << "one person alone changes nothing";
    const auto& waiting = story.state.vault.proposals.at(id);
    const Countersigned signature{id, waiting.index, waiting.leafHash};
    EXPECT_EQ(story.refusal(story.capucine, signature), ProposerCannotCountersign);
    EXPECT_EQ(story.refusal(story.eglantine, signature), RoleMayNot);
    EXPECT_EQ(story.refusal(story.olivine, signature), std::nullopt);
}

TEST(House1Role, TheLastDirectorStaysAndNobodyLeavesTwice)
{
    Story story;
    const auto proposed = [&](const MemberId& member) {
        return story.refusal(story.capucine,
                             Proposed{story.fresh<ProposalId>(), encodeAct({story.day(), removal(member)})});
    };
    EXPECT_EQ(proposed(story.capucine), LastDirectorStays);
    EXPECT_EQ(proposed(story.fresh<MemberId>()), ObjectUnknown);
    removeWithTwo(story, story.anselme);
    EXPECT_EQ(proposed(story.anselme), MemberAlreadyGone);
    const auto second = story.enrolWithTwo(Role::Director);
    EXPECT_EQ(proposed(story.capucine), std::nullopt) << "somebody takes over";
    EXPECT_NE(memberIn(story.state, second), nullptr);
}

TEST(House4Keys, WhoLeftHoldsNoKeyAndEveryKeyTheyHeldIsDue)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    CaseStory other(story);
    makeReferralKey(story, file);
    story.must(story.florimond, MediatorRemoved{other.id, story.basile});
    story.settleKeys();
    removeWithTwo(story, story.basile, DepartureReason::DeviceStolen);
    EXPECT_EQ(memberIn(story.state, story.basile), nullptr);
    EXPECT_FALSE(isAssigned(file.part(), story.basile));
    for (const auto kind : {KeyKind::Vault, KeyKind::Governance, KeyKind::Team}) {
        EXPECT_TRUE(keyOf(story, kind).due) << tokenOf(kind);
        for (const auto& [epoch, holders] : keyOf(story, kind).holders) EXPECT_FALSE(holders.contains(story.basile));
        for (const auto& [epoch, made] : keyOf(story, kind).history) EXPECT_FALSE(made.grants.contains(story.basile));
    }
    for (const auto& [name, key] : file.part().keys) EXPECT_TRUE(key.due) << tokenOf(name.first);
    for (const auto& [name, key] : other.part().keys) EXPECT_FALSE(key.due) << "they had left that case before";
    EXPECT_TRUE(keyOf(story, KeyKind::Referral, idAs<ObjectId>(file.referral)).due);
    EXPECT_EQ(story.refusal(story.basile, Viewed{{}, ReadKind::Roster, {}, Purpose::Maintenance}), NotAMember);
}

TEST(House4Keys, AfterADepartureNothingIsWrittenInACaseBeforeItsNextEpoch)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    file.begin();
    removeWithTwo(story, story.basile);
    EXPECT_EQ(story.refusal(story.eglantine, file.interviewOf(file.parties[0])), EpochDueFirst);
    EXPECT_EQ(
        story.refusal(story.eglantine, file.word(file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn)),
        std::nullopt)
        << "CONS-2";
    story.settleKeys();
    story.settleKeys();
    EXPECT_EQ(story.refusal(story.eglantine, file.interviewOf(file.parties[0])), std::nullopt);
    for (const auto kind : {KeyKind::Vault, KeyKind::Governance, KeyKind::Team}) {
        EXPECT_EQ(keyOf(story, kind).epoch, 2u) << tokenOf(kind);
        EXPECT_FALSE(keyOf(story, kind).holders.at(2).contains(story.basile));
    }
    EXPECT_TRUE(duties(story.state).empty());
}

TEST(House4Keys, AReferralsNextEpochIsMadeByWhoeverHoldsTheLastWhenItsCreatorLeft)
{
    Story story;
    CaseStory file(story);
    const auto object = idAs<ObjectId>(file.referral);
    makeReferralKey(story, file);
    removeWithTwo(story, story.prunelle);
    EXPECT_FALSE(keyOf(story, KeyKind::Referral, object).due) << "an assistant's key ended with the screening";
    removeWithTwo(story, story.basile);
    ASSERT_TRUE(keyOf(story, KeyKind::Referral, object).due);
    story.settleKeys();
    EXPECT_FALSE(keyOf(story, KeyKind::Referral, object).due);
    EXPECT_EQ(keyOf(story, KeyKind::Referral, object).epoch, 2u);
}

TEST(House4Keys, WhatOnlyOnePersonCouldOpenIsKnownBeforeTheyLeave)
{
    Story story;
    CaseStory file(story);
    EXPECT_TRUE(onlyReadableBy(story.state, story.eglantine).empty());
    story.must(story.florimond, MediatorRemoved{file.id, story.basile});
    story.settleKeys();
    EXPECT_EQ(onlyReadableBy(story.state, story.eglantine), std::vector{file.id});
}

TEST(House4Keys, ADepartureKeepsTheCountOfWhatTheKeysOpened)
{
    Story story;
    CaseStory first(story), second(story, Mode::Ecoute, 1);
    const auto before = reachOf(story.state, story.basile);
    EXPECT_EQ(before.cases, 2u);
    EXPECT_EQ(before.compartments, 3u);
    removeWithTwo(story, story.basile, DepartureReason::DeviceStolen);
    story.settleKeys();
    const auto& kept = story.state.vault.departures.at(story.basile);
    EXPECT_EQ(kept.reach, before);
    EXPECT_EQ(kept.reason, DepartureReason::DeviceStolen);
    EXPECT_EQ(kept.on, story.day());
    EXPECT_EQ(reachOf(story.state, story.prunelle).compartments, 0u);
}

TEST(House4Keys, WhatWasGivenToAPartnerEndsWithThePartner)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    file.begin();
    const auto agreement = file.agree();
    const auto disclosure = file.prepare(ReadKind::Agreement, idAs<ObjectId>(agreement), file.parties);
    removeWithTwo(story, story.city, DepartureReason::RoleEnded);
    EXPECT_EQ(file.part().disclosures.at(disclosure).stage, DisclosureStage::Ended);
}

TEST(House4Keys, AnAlertWaitsForItsNextEpochWhenOneOfTheTwoLeft)
{
    Story story;
    const auto id = story.fresh<AlertId>();
    story.must(story.celeste, AlertOpened{id, DangerGround::IllTreatment, AlertAbout::Minor, story.florimond,
                                          {story.row(RecordKind::AlertFacts)}});
    story.settleKeys();
    story.must(story.florimond, AlertConfirmed{id});
    removeWithTwo(story, story.celeste);
    const AlertSent sending{id, {AlertRecipient::Prosecutor}, Day::None, NotInformedReason::NoTime, story.day(10), {}};
    EXPECT_EQ(story.refusal(story.florimond, sending), EpochDueFirst);
    story.settleKeys();
    EXPECT_EQ(story.refusal(story.florimond, sending), std::nullopt);
}

TEST(Cons1, WhoSpokeToOthersIsAskedBeforeSomebodyNewWritesForThem)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    file.begin();
    (void)file.interview(file.parties[0]);
    removeWithTwo(story, story.basile);
    story.must(story.florimond, MediatorsAssigned{file.id, {story.celeste}, SoloReason::None});
    story.settleKeys();
    story.settleKeys();
    const auto refused = story.ask(story.celeste, file.interviewOf(file.parties[0]));
    EXPECT_EQ(reasonOf(refused), ChangeMediatorMissing);
    EXPECT_EQ(refused.error().letters, std::vector<std::uint8_t>{0});
    EXPECT_EQ(ruleOf(ChangeMediatorMissing), Rule::Cons1);
    EXPECT_EQ(story.refusal(story.celeste, file.interviewOf(file.parties[1])), std::nullopt) << "never met anybody yet";
    EXPECT_EQ(story.refusal(story.eglantine, file.interviewOf(file.parties[0])), std::nullopt) << "whom they know";
    story.must(story.celeste, file.word(file.parties[0], ConsentKind::ChangeMediator, ConsentAction::Refused));
    EXPECT_EQ(story.refusal(story.celeste, file.interviewOf(file.parties[0])), ChangeMediatorMissing);
    story.must(story.celeste, file.word(file.parties[0], ConsentKind::ChangeMediator, ConsentAction::Given));
    EXPECT_EQ(story.refusal(story.celeste, file.interviewOf(file.parties[0])), std::nullopt);
}

TEST(Cons1, AYesToOneChangeOfMediatorIsNoYesToTheNext)
{
    Story story;
    CaseStory file(story);
    file.begin();
    (void)file.interview(file.parties[0]);
    removeWithTwo(story, story.basile);
    story.must(story.florimond, MediatorsAssigned{file.id, {story.celeste}, SoloReason::None});
    story.settleKeys();
    story.settleKeys();
    story.must(story.celeste, file.word(file.parties[0], ConsentKind::ChangeMediator, ConsentAction::Given));
    story.must(story.celeste, MediatorRemoved{file.id, story.celeste});
    story.must(story.florimond, MediatorsAssigned{file.id, {story.anselme}, SoloReason::None});
    story.settleKeys();
    story.settleKeys();
    EXPECT_EQ(story.refusal(story.anselme, file.interviewOf(file.parties[0])), ChangeMediatorMissing);
}

namespace {

Quarter quarterOfToday(const Story& story) { return quarterOf(story.by(story.capucine).time); }

QuarterMade pairOf(Quarter quarter, std::uint32_t pair) { return {quarter, Bytes(1216, 8), pair}; }

KeysGiven seedTo(Quarter quarter, std::uint32_t pair, std::initializer_list<MemberId> recipients)
{
    KeysGiven given;
    for (const auto& recipient : recipients)
        given.grants.push_back({{KeyKind::Quarter, objectOf(quarter), pair}, recipient, Hash32{1}});
    return given;
}

} // namespace

TEST(House4Keys, TheQuartersPairEndsWithWhoLeftWithItsKey)
{
    Story story;
    const auto now = quarterOfToday(story);
    const Quarter next{value(now) + 1};
    story.must(story.florimond, pairOf(next, 1)); // made ahead
    story.settleKeys();
    EXPECT_EQ(servingPair(story.state, now), (QuarterPair{now, 1}));
    removeWithTwo(story, story.olivine);
    EXPECT_EQ(pairsDueBy(story.state, story.florimond, now), (std::vector{QuarterPair{now, 2}, QuarterPair{next, 2}}));
    EXPECT_THAT(pairsDueBy(story.state, story.eglantine, now), testing::IsEmpty());
    EXPECT_EQ(story.refusal(story.eglantine, pairOf(now, 2)), RoleMayNot);
    for (const auto wrong : {0U, 1U, 3U}) EXPECT_EQ(story.refusal(story.florimond, pairOf(now, wrong)), EpochNotDue);
    story.must(story.florimond, pairOf(now, 2));
    EXPECT_EQ(story.refusal(story.florimond, pairOf(now, 3)), QuarterExists) << "once";
    EXPECT_EQ(servingPair(story.state, now), (QuarterPair{now, 2}));
    EXPECT_EQ(servingPair(story.state, next), (QuarterPair{next, 1})) << "still due";
    EXPECT_EQ(story.refusal(story.florimond, seedTo(now, 2, {story.olivine})), RecipientNotEntitled);
    story.must(story.florimond, seedTo(now, 2, {story.florimond}));
    story.settleKeys();
    const auto key = keyOf(story, KeyKind::Quarter, objectOf(now));
    EXPECT_EQ(key.holders.at(2), (std::set{story.florimond, story.auditor}));
    EXPECT_EQ(key.holders.at(1), (std::set{story.florimond, story.auditor})) << "what came before stays open to them";
}

TEST(House4Keys, ADirectorMakesTheNextPairAndKeepsItOnlyUntilAKeeperHasIt)
{
    Story story;
    const auto now = quarterOfToday(story);
    removeWithTwo(story, story.olivine);
    EXPECT_EQ(pairsDueBy(story.state, story.capucine, now), (std::vector{QuarterPair{now, 2}})) << "no first pair";
    story.must(story.capucine, pairOf(now, 2));
    EXPECT_TRUE(mayHold(story.state, story.capucine, KeyKind::Quarter, objectOf(now)));
    story.must(story.capucine, seedTo(now, 2, {story.capucine}));
    story.must(story.capucine, seedTo(now, 2, {story.florimond}));
    EXPECT_FALSE(mayHold(story.state, story.capucine, KeyKind::Quarter, objectOf(now)));
    EXPECT_EQ(keyOf(story, KeyKind::Quarter, objectOf(now)).holders.at(2), std::set{story.florimond});
}

TEST(House4Keys, WhoNeverHeldAQuarterEndsNoPairAndAPastQuarterKeepsIts)
{
    Story story;
    const auto first = quarterOfToday(story);
    removeWithTwo(story, story.anselme);
    EXPECT_FALSE(keyOf(story, KeyKind::Quarter, objectOf(first)).due) << "a mediator holds none";
    const Quarter second{value(first) + 1};
    story.today = value(firstDayOf(second)) + 1;
    story.must(story.florimond, pairOf(second, 1));
    story.settleKeys();
    removeWithTwo(story, story.olivine);
    EXPECT_FALSE(keyOf(story, KeyKind::Quarter, objectOf(first)).due) << "nothing is sealed to it any more";
    EXPECT_TRUE(keyOf(story, KeyKind::Quarter, objectOf(second)).due);
}

TEST(House4Keys, APairsCodeIsItsQuartersAndItsNumber)
{
    const Quarter quarter{2026 * 4 + 3};
    EXPECT_EQ(codeOf({quarter, 1}), value(quarter)) << "the first pair's is the quarter's own";
    EXPECT_EQ(codeOf({quarter, 3}), value(quarter) | 0x20000U);
    for (const auto pair : {1U, 2U, kLastPair}) EXPECT_EQ(pairFrom(codeOf({quarter, pair})), (QuarterPair{quarter, pair}));
}

} // namespace vault::charter
