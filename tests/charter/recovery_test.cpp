// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The organisation's recovery: a ceremony of two people, every key to it as well, nobody's keys back without two people
// and enough shares, a rehearsal every year.

#include "tests/charter/story.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

Hash32 shareOf(std::uint8_t number) { return Hash32{number}; }

struct Recovering : Story {
    RecoverySet ceremony(std::uint16_t quorum = 2, std::uint8_t count = 3)
    {
        RecoverySet act{fresh<RecoveryId>(), fresh<MemberId>(), quorum, {}, Hash32{9}};
        for (std::uint8_t i = 1; i <= count; ++i) act.shares.push_back(shareOf(i));
        return act;
    }
    [[nodiscard]] Proposed proposing(const Act& act)
    {
        return {fresh<ProposalId>(), encodeAct({day(), act})};
    }
    void byTwo(const MemberId& proposer, const MemberId& signer, const Act& act)
    {
        const auto proposal = proposing(act);
        must(proposer, proposal);
        const auto waiting = state.vault.proposals.at(proposal.proposal);
        must(signer, Countersigned{proposal.proposal, waiting.index, waiting.leafHash});
    }
    RecoverySet held(std::uint16_t quorum = 2, std::uint8_t count = 3)
    {
        const auto act = ceremony(quorum, count);
        byTwo(capucine, olivine, act);
        return act;
    }
    [[nodiscard]] std::vector<Duty> owedTo(const MemberId& recipient) const
    {
        auto owed = duties(state);
        std::erase_if(owed, [&](const Duty& duty) { return duty.recipient != recipient; });
        return owed;
    }
};

} // namespace

TEST(Recovery, TheCeremonyTakesTwoPeopleAndIsTheirsToLead)
{
    Recovering story;
    EXPECT_FALSE(story.state.vault.recovery) << "no recovery until there is one";
    for (const auto& member : {story.eglantine, story.prunelle})
        EXPECT_EQ(story.refusal(member, story.proposing(story.ceremony())), RoleMayNot);
    EXPECT_EQ(story.refusal(story.capucine, story.ceremony()), NeedsTwoPeople);
    const auto act = story.ceremony();
    const auto proposal = story.proposing(act);
    story.must(story.capucine, proposal);
    EXPECT_FALSE(story.state.vault.recovery) << "proposed only";
    const auto waiting = story.state.vault.proposals.at(proposal.proposal);
    const Countersigned second{proposal.proposal, waiting.index, waiting.leafHash};
    EXPECT_EQ(story.refusal(story.capucine, second), ProposerCannotCountersign);
    story.must(story.florimond, second);
    ASSERT_TRUE(story.state.vault.recovery);
    EXPECT_EQ(story.state.vault.recovery->identity, act.identity);
    EXPECT_EQ(story.state.vault.recovery->founder, story.capucine);
    EXPECT_EQ(story.state.vault.recovery->heldOn, story.day());
}

TEST(Recovery, TheSplitIsInBoundsAndItsIdentityIsNobody)
{
    Recovering story;
    const auto refused = [&](RecoverySet act) { return story.refusal(story.capucine, story.proposing(act)); };
    EXPECT_EQ(refused(story.ceremony(1, 3)), RecoverySplitOutOfRange);
    EXPECT_EQ(refused(story.ceremony(4, 3)), RecoverySplitOutOfRange);
    EXPECT_EQ(refused(story.ceremony(2, 17)), RecoverySplitOutOfRange);
    EXPECT_EQ(refused(story.ceremony(2, 16)), std::nullopt);
    auto twice = story.ceremony();
    twice.shares.back() = twice.shares.front();
    EXPECT_EQ(refused(twice), RecoverySplitOutOfRange);
    auto member = story.ceremony();
    member.identity = story.basile;
    EXPECT_EQ(refused(member), IdAlreadyUsed);
}

TEST(Recovery, EveryKeyOfAScopeIsOwedToItToo)
{
    Recovering story;
    CaseStory file(story);
    story.settleKeys();
    const auto referral = idAs<ObjectId>(file.referral);
    story.makeKey(story.eglantine, idAs<ScopeId>(file.referral), KeyKind::Referral, referral);
    const auto act = story.held();
    const auto owed = story.owedTo(act.identity);
    const auto isOwed = [&](KeyKind kind, const ObjectId& object) {
        return std::ranges::any_of(
            owed, [&](const Duty& duty) { return duty.key.kind == kind && duty.key.object == object; });
    };
    for (const auto kind : {KeyKind::Vault, KeyKind::LogSigning, KeyKind::Governance, KeyKind::Team})
        EXPECT_TRUE(isOwed(kind, ObjectId{})) << tokenOf(kind);
    EXPECT_TRUE(isOwed(KeyKind::Case, idAs<ObjectId>(file.id)));
    EXPECT_TRUE(isOwed(KeyKind::Confidence, idAs<ObjectId>(file.id)));
    EXPECT_TRUE(isOwed(KeyKind::Referral, referral));
    EXPECT_FALSE(isOwed(KeyKind::Party, idAs<ObjectId>(file.parties[0]))) << "wrapped by the confidence key";
    // a holder gives, whoever holds nothing does not
    const KeyRef confidence{KeyKind::Confidence, idAs<ObjectId>(file.id), 1};
    const KeysGiven gift{idAs<ScopeId>(file.id), {GrantRef{confidence, act.identity, {}}}};
    EXPECT_EQ(story.refusal(story.capucine, gift), HolderOnly);
    story.must(story.eglantine, gift);
    story.settleKeys();
    EXPECT_TRUE(story.owedTo(act.identity).empty());
}

TEST(Recovery, TheNextEpochIsAMembersToMakeAndGoesToItAgain)
{
    Recovering story;
    CaseStory file(story);
    story.settleKeys();
    const auto act = story.held();
    story.settleKeys();
    story.byTwo(story.capucine, story.olivine, MemberRemoved{story.eglantine, DepartureReason::Leaves});
    story.byTwo(story.capucine, story.olivine, MemberRemoved{story.basile, DepartureReason::Leaves});
    const auto object = idAs<ObjectId>(file.id);
    const auto* confidence = keyIn(story.state, KeyKind::Confidence, object);
    ASSERT_NE(confidence, nullptr);
    EXPECT_EQ(confidence->holders.at(1), std::set{act.identity}) << "what nobody holds any more, the shares still open";
    EXPECT_TRUE(epochsDueBy(story.state, act.identity).empty());
    const auto due = epochsDueBy(story.state, story.florimond);
    EXPECT_TRUE(std::ranges::any_of(due, [&](const EpochDue& one) { return one.key == KeyName{KeyKind::Case, object}; }));
    story.settleKeys();
    EXPECT_TRUE(keyIn(story.state, KeyKind::Case, object)->holders.at(2).contains(act.identity));
}

TEST(Recovery, TheWarningOfALastHolderDoesNotCountIt)
{
    Recovering story;
    CaseStory file(story);
    story.settleKeys();
    (void)story.held();
    story.settleKeys();
    EXPECT_TRUE(onlyReadableBy(story.state, story.eglantine).empty()) << "Basile is there";
    story.byTwo(story.capucine, story.olivine, MemberRemoved{story.basile, DepartureReason::Leaves});
    story.settleKeys();
    EXPECT_EQ(onlyReadableBy(story.state, story.eglantine), std::vector{file.id});
}

TEST(Recovery, ItsIdentityDoesNothingItself)
{
    Recovering story;
    const auto act = story.held();
    EXPECT_EQ(memberIn(story.state, act.identity), nullptr);
    EXPECT_EQ(story.refusal(act.identity, RecoveryRehearsed{act.recovery, act.shares, 1}), NotAMember);
    EXPECT_EQ(story.refusal(act.identity, BackupMade{story.fresh<BackupId>(), 1, {}, {}}), NotAMember);
}

TEST(Recovery, NobodysKeysComeBackWithoutTwoPeopleAndEnoughShares)
{
    Recovering story;
    const auto act = story.held(2, 3);
    const auto with = [&](std::vector<Hash32> shares) {
        return story.refusal(story.olivine, MemberRecovered{act.recovery, story.basile, std::move(shares)});
    };
    EXPECT_EQ(with({shareOf(1), shareOf(2)}), RecoveryNotAllowed);
    EXPECT_EQ(story.refusal(story.capucine, RecoveryAllowed{act.recovery, story.basile}), NeedsTwoPeople);
    story.byTwo(story.capucine, story.florimond, RecoveryAllowed{act.recovery, story.basile});
    EXPECT_EQ(with({}), SharesTooFew);
    EXPECT_EQ(with({shareOf(1)}), SharesTooFew);
    EXPECT_EQ(with({shareOf(1), shareOf(1)}), ShareUnknown);
    EXPECT_EQ(with({shareOf(1), shareOf(8)}), ShareUnknown);
    EXPECT_EQ(story.refusal(story.olivine, MemberRecovered{act.recovery, story.celeste, {shareOf(1), shareOf(2)}}),
              RecoveryNotAllowed)
        << "leave for one person is no leave for another";
    EXPECT_EQ(story.refusal(story.prunelle, MemberRecovered{act.recovery, story.basile, {shareOf(1), shareOf(2)}}),
              RoleMayNot);
    story.must(story.olivine, MemberRecovered{act.recovery, story.basile, {shareOf(3), shareOf(1)}});
    EXPECT_EQ(with({shareOf(1), shareOf(2)}), RecoveryNotAllowed) << "once";
}

TEST(Recovery, TheLeaveLastsFourteenDays)
{
    Recovering story;
    const auto act = story.held();
    story.byTwo(story.capucine, story.florimond, RecoveryAllowed{act.recovery, story.basile});
    const MemberRecovered recovered{act.recovery, story.basile, {shareOf(1), shareOf(2)}};
    story.today += kRecoveryWithin;
    EXPECT_EQ(story.refusal(story.olivine, recovered), std::nullopt) << "the last day counts";
    ++story.today;
    EXPECT_EQ(story.refusal(story.olivine, recovered), RecoveryNotAllowed);
}

TEST(Recovery, OnlyMembersOfTheTeamAreRecovered)
{
    Recovering story;
    const auto act = story.held();
    for (const auto& outside : {story.ekidom, story.auditor, act.identity})
        EXPECT_EQ(story.refusal(story.capucine, story.proposing(RecoveryAllowed{act.recovery, outside})), ObjectUnknown);
}

TEST(Recovery, ANewCeremonyTakesThePlaceOfTheOldOne)
{
    Recovering story;
    CaseStory file(story);
    story.settleKeys();
    const auto first = story.held();
    story.settleKeys();
    auto again = story.ceremony();
    again.identity = first.identity;
    EXPECT_EQ(story.refusal(story.capucine, story.proposing(again)), IdAlreadyUsed);
    const auto second = story.held();
    const auto object = idAs<ObjectId>(file.id);
    for (const auto& [name, key] : story.state.cases.at(file.id).keys)
        for (const auto& [epoch, holders] : key.holders) EXPECT_FALSE(holders.contains(first.identity));
    EXPECT_FALSE(mayHold(story.state, first.identity, KeyKind::Case, object));
    EXPECT_TRUE(mayHold(story.state, second.identity, KeyKind::Case, object));
    EXPECT_FALSE(story.owedTo(second.identity).empty());
    EXPECT_EQ(story.refusal(story.capucine, RecoveryRehearsed{first.recovery, first.shares, 1}), RecoveryReplaced);
}

TEST(Recovery, ARehearsalIsDueAYearAfterTheLast)
{
    Recovering story;
    EXPECT_EQ(story.refusal(story.capucine, RecoveryRehearsed{story.fresh<RecoveryId>(), {}, 1}), NoRecovery);
    const auto act = story.held();
    EXPECT_EQ(rehearsalDueOn(*story.state.vault.recovery), story.day(365));
    EXPECT_EQ(story.refusal(story.capucine, RecoveryRehearsed{act.recovery, {shareOf(1)}, 30}), SharesTooFew);
    story.today += 100;
    story.must(story.capucine, RecoveryRehearsed{act.recovery, {shareOf(1), shareOf(3)}, 30});
    EXPECT_EQ(story.state.vault.recovery->rehearsedIn, 30U);
    EXPECT_EQ(rehearsalDueOn(*story.state.vault.recovery), story.day(365));
}

} // namespace vault::charter
