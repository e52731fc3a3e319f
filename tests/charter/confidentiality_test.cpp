// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outside learns, and what opens what (DOMAIN §4, §8; FORMATS §5).

#include "tests/charter/story.h"

namespace vault::charter {

using enum CaseState;
using enum RefusalReason;

TEST(Conf1, EveryRoleAgainstEveryCompartment)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto interview = idAs<ObjectId>(file.interview(file.parties[0]));
    for (const auto& member : story.everyone()) {
        const bool assigned = member == story.eglantine || member == story.basile;
        EXPECT_EQ(mayHold(story.state, member, KeyKind::Confidence, idAs<ObjectId>(file.id)), assigned);
        EXPECT_EQ(mayHold(story.state, member, KeyKind::Case, idAs<ObjectId>(file.id)),
                  assigned || member == story.florimond);
        EXPECT_FALSE(mayHold(story.state, member, KeyKind::Party, idAs<ObjectId>(file.parties[0])));
        EXPECT_EQ(mayView(story.state, member, ReadKind::Interview, interview, story.day()).has_value(), assigned);
        EXPECT_EQ(
            mayView(story.state, member, ReadKind::PartyName, idAs<ObjectId>(file.parties[1]), story.day()).has_value(),
            assigned);
    }
}

TEST(Conf1, ACoordinatorReadsConfidencesOnlyWhenAssigned)
{
    Story story;
    CaseStory file(story);
    const auto name = idAs<ObjectId>(file.parties[0]);
    const auto refused = mayView(story.state, story.florimond, ReadKind::PartyName, name, story.day());
    EXPECT_EQ(reasonOf(refused), HolderOnly);
    EXPECT_EQ(ruleOf(refused.error().reason), Rule::Conf1);
    story.must(story.basile, MediatorRemoved{file.id, story.basile});
    story.must(story.florimond, MediatorsAssigned{file.id, {story.florimond}, SoloReason::None});
    EXPECT_TRUE(mayView(story.state, story.florimond, ReadKind::PartyName, name, story.day()).has_value());
}

TEST(Conf1, AnUndeliveredMessageIsTheSenders)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto shuttle = file.draft(file.parties[0], file.parties[1]);
    const auto view = [&](const MemberId& who) {
        return reasonOf(mayView(story.state, who, ReadKind::ShuttleMessage, idAs<ObjectId>(shuttle), story.day()));
    };
    EXPECT_EQ(view(story.florimond), ShuttleIsTheSenders);
    EXPECT_EQ(view(story.basile), std::nullopt);
    story.must(story.basile, ShuttleAuthorised{file.id, shuttle});
    EXPECT_EQ(view(story.florimond), ShuttleIsTheSenders);
    story.must(story.basile, ShuttleDelivered{file.id, shuttle, {}});
    EXPECT_EQ(view(story.florimond), std::nullopt);
    EXPECT_EQ(view(story.celeste), NotAssignedToCase);
}

TEST(Conf1, AReferralsNamesCloseToTheAssistantOnceScreened)
{
    Story story;
    const auto referral = story.fresh<ReferralId>();
    const auto object = idAs<ObjectId>(referral);
    ReferralReceived received;
    received.referral = referral;
    received.conflictKind = ConflictKind::Noise;
    story.must(story.prunelle, received);
    story.settleKeys();
    EXPECT_TRUE(keyIn(story.state, KeyKind::Referral, object)->holders.at(1).contains(story.prunelle));
    EXPECT_EQ(story.refusal(story.prunelle, Viewed{ScopeId{object.bytes}, ReadKind::ReferralNames, object, {}}),
              std::nullopt);
    story.must(story.celeste, ReferralScreened{referral, ScreeningDecision::Case, {}});
    EXPECT_FALSE(keyIn(story.state, KeyKind::Referral, object)->holders.at(1).contains(story.prunelle));
    EXPECT_EQ(story.refusal(story.prunelle, Viewed{ScopeId{object.bytes}, ReadKind::ReferralNames, object, {}}),
              ReferralNamesClosed);
}

TEST(Conf1, AReferralsKeyGoesToWhoFollowsIt)
{
    Story story;
    const auto referral = story.fresh<ReferralId>();
    const auto object = idAs<ObjectId>(referral);
    ReferralReceived received;
    received.referral = referral;
    received.conflictKind = ConflictKind::Noise;
    story.must(story.celeste, received);
    const auto holders = [&] {
        std::set<MemberId> out;
        for (const auto& member : story.everyone())
            if (mayHold(story.state, member, KeyKind::Referral, object)) out.insert(member);
        return out;
    };
    EXPECT_EQ(holders(), (std::set{story.celeste, story.florimond, story.prunelle}));
    story.must(story.anselme, ReferralScreened{referral, ScreeningDecision::Case, {}});
    EXPECT_EQ(holders(), (std::set{story.celeste, story.florimond}));
    const auto id = story.fresh<CaseId>();
    story.must(story.florimond, CaseOpened{id, referral, 77, Mode::Ecoute, {}});
    EXPECT_EQ(holders(), std::set{story.florimond});
    story.must(story.florimond, MediatorsAssigned{id, {story.basile}, SoloReason::SmallMatter});
    EXPECT_EQ(holders(), (std::set{story.basile, story.florimond}));
}

TEST(Conf3, TheOutwardStatusIsATotalFunctionOfFourWords)
{
    Story story;
    CaseStory file(story);
    const auto& referral = story.state.referrals.at(file.referral);
    const std::map<CaseState, PartnerStatus> expected{
        {Proposed, PartnerStatus::TakenOn},
        {Consented, PartnerStatus::TakenOn},
        {InMediation, PartnerStatus::TakenOn},
        {Suspended, PartnerStatus::TakenOn},
        {Concluded, PartnerStatus::TakenOn},
        {FollowUp, PartnerStatus::TakenOn},
        {Stopped, PartnerStatus::TakenOn},
        {Closed, PartnerStatus::Ended},
        {Sealed, PartnerStatus::TakenOn}, // as before the seal, which says nothing
        {IntermediateArchive, PartnerStatus::Ended},
        {DisposalDue, PartnerStatus::Ended},
        {Disposed, PartnerStatus::Ended},
        {TransferredToArchives, PartnerStatus::Ended},
    };
    for (const auto state : allOf<CaseState>()) {
        story.state.cases.at(file.id).state = state;
        EXPECT_EQ(partnerStatus(story.state, referral), expected.at(state)) << tokenOf(state);
    }
    for (const auto before : allOf<CaseState>()) {
        auto& part = story.state.cases.at(file.id);
        part.state = Sealed;
        if (before == Sealed) continue;
        part.seal.before = before;
        EXPECT_EQ(partnerStatus(story.state, referral), expected.at(before)) << tokenOf(before);
    }
    const std::map<ScreeningDecision, PartnerStatus> screened{
        {ScreeningDecision::None, PartnerStatus::Received},
        {ScreeningDecision::Case, PartnerStatus::TakenOn},
        {ScreeningDecision::FieldOnly, PartnerStatus::TakenOn},
        {ScreeningDecision::AnsweredInformation, PartnerStatus::Ended},
        {ScreeningDecision::AnsweredSignposting, PartnerStatus::Directed},
        {ScreeningDecision::AnsweredDeclined, PartnerStatus::Ended},
    };
    ReferralPart alone;
    for (const auto decision : allOf<ScreeningDecision>()) {
        alone.decision = decision;
        EXPECT_EQ(partnerStatus(story.state, alone), screened.at(decision)) << tokenOf(decision);
    }
    EXPECT_EQ(allOf<PartnerStatus>().size(), 4u);
}

TEST(Conf3, RefusedWithdrawnUnreachableAndAgreedReadTheSame)
{
    using Play = void (*)(CaseStory&);
    const Play plays[] = {
        [](CaseStory& file) { file.say(file.parties[0], ConsentKind::Participate, ConsentAction::Refused); },
        [](CaseStory& file) {
            file.begin();
            file.say(file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn);
        },
        [](CaseStory& file) {
            file.begin();
            for (const auto& party : file.parties) file.say(party, ConsentKind::Participate, ConsentAction::Withdrawn);
            EXPECT_EQ(file.part().state, Sealed);
        },
        [](CaseStory&) {}, // nobody ever answers
        [](CaseStory& file) { file.begin(); },
    };
    std::vector<std::vector<std::optional<PartnerStatus>>> seen;
    for (const auto play : plays) {
        Story story;
        CaseStory file(story);
        std::vector<std::optional<PartnerStatus>> outside;
        const auto look = [&] {
            const auto& referral = story.state.referrals.at(file.referral);
            outside.emplace_back(partnerStatus(story.state, referral));
            outside.push_back(pendingNotice(story.state, referral));
        };
        look();
        play(file);
        look();
        file.move(Stopped, Outcome::NoFurtherAction);
        look();
        file.move(Closed, Outcome::None, story.day());
        look();
        seen.push_back(outside);
    }
    for (const auto& outside : seen) EXPECT_EQ(outside, seen.front());
    EXPECT_EQ(seen.front().back(), PartnerStatus::Ended);
}

TEST(Conf3, ANoticeSaysTheCurrentStatusAndNothingElse)
{
    Story story;
    CaseStory file(story);
    for (const auto status : allOf<PartnerStatus>()) {
        const auto refused = story.refusal(story.florimond, NoticeQueued{file.referral, status});
        EXPECT_EQ(refused, status == PartnerStatus::TakenOn ? std::nullopt : std::optional(StatusNotCurrent));
    }
    EXPECT_EQ(ruleOf(StatusNotCurrent), Rule::Conf3);
    EXPECT_EQ(story.refusal(story.capucine, NoticeQueued{file.referral, PartnerStatus::TakenOn}), RoleMayNot);
}

TEST(Conf3, ABatchIsExactlyWhatWaits)
{
    Story story;
    CaseStory first(story), second(story);
    const auto send = [&](std::vector<Notice> notices) {
        return story.refusal(story.prunelle, NoticesSent{story.ekidom, std::move(notices), {}});
    };
    const Notice one{first.referral, PartnerStatus::TakenOn}, two{second.referral, PartnerStatus::TakenOn};
    EXPECT_EQ(send({one}), NothingQueued);
    story.must(story.prunelle, NoticeQueued{first.referral, PartnerStatus::TakenOn});
    story.must(story.prunelle, NoticeQueued{second.referral, PartnerStatus::TakenOn});
    EXPECT_EQ(send({one}), StatusNotCurrent);
    EXPECT_EQ(send({one, one}), StatusNotCurrent);
    EXPECT_EQ(send({one, {second.referral, PartnerStatus::Ended}}), StatusNotCurrent);
    EXPECT_EQ(send({one, two, {story.fresh<ReferralId>(), PartnerStatus::Ended}}), StatusNotCurrent);
    EXPECT_EQ(story.refusal(story.prunelle, NoticesSent{story.city, {one, two}, {}}), NothingQueued);
    EXPECT_EQ(story.refusal(story.eglantine, NoticesSent{story.ekidom, {one, two}, {}}), RoleMayNot);
    EXPECT_EQ(story.refusal(story.prunelle, NoticesSent{story.eglantine, {one, two}, {}}), ReferrerUnknown);
    story.must(story.prunelle, NoticesSent{story.ekidom, {two, one}, {}});
    EXPECT_EQ(send({one, two}), NothingQueued);
    // The same word is not said twice.
    story.must(story.prunelle, NoticeQueued{first.referral, PartnerStatus::TakenOn});
    EXPECT_EQ(send({one}), NothingQueued);
}

TEST(Conf3, AClosedCaseTellsTheReferrerUnlessWaived)
{
    Story story;
    CaseStory file(story);
    const auto pending = [&] { return pendingNotice(story.state, story.state.referrals.at(file.referral)); };
    story.must(story.prunelle, NoticeQueued{file.referral, PartnerStatus::TakenOn});
    file.move(Stopped, Outcome::NoFurtherAction);
    auto closed = file.step(Closed, Outcome::None, story.day());
    closed.noticeWaived = true;
    story.must(story.florimond, closed);
    EXPECT_EQ(pending(), std::nullopt);
    story.must(story.florimond, file.step(Proposed));
    file.move(Stopped, Outcome::NoFurtherAction);
    story.must(story.florimond, file.step(Closed, Outcome::None, story.day()));
    EXPECT_EQ(pending(), PartnerStatus::Ended);
    story.must(story.prunelle, NoticesSent{story.ekidom, {{file.referral, PartnerStatus::Ended}}, {}});
    EXPECT_EQ(pending(), std::nullopt);
}

TEST(Conf3, NobodyIsToldWhenNobodyReferred)
{
    Story story;
    ReferralReceived received;
    received.referral = story.fresh<ReferralId>();
    story.must(story.eglantine, received);
    EXPECT_EQ(story.refusal(story.eglantine, NoticeQueued{received.referral, PartnerStatus::Received}),
              ReferrerUnknown);
    EXPECT_EQ(pendingNotice(story.state, story.state.referrals.at(received.referral)), std::nullopt);
}

} // namespace vault::charter
