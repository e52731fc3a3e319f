// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters: the assistant's work without a key of the case (DOMAIN §6, DISC-4).

#include "tests/charter/story.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

struct Post {
    Story story;
    CaseStory file{story};
    LetterId id = story.fresh<LetterId>();

    Post() { story.settleKeys(); }
    [[nodiscard]] LetterOrdered order(LetterKind kind = LetterKind::Proposal, Day meetOn = Day::None)
    {
        return {id, file.id, file.parties[0], kind, meetOn, {story.row(RecordKind::LetterAddress)}};
    }
    void ordered()
    {
        story.must(story.eglantine, order());
        story.settleKeys();
    }
    [[nodiscard]] std::set<MemberId> holders() const
    {
        std::set<MemberId> out;
        for (const auto& member : story.everyone())
            if (mayHold(story.state, member, KeyKind::Letter, idAs<ObjectId>(id))) out.insert(member);
        return out;
    }
    [[nodiscard]] std::optional<RefusalReason> reading(const MemberId& member) const
    {
        return reasonOf(mayView(story.state, member, ReadKind::Letter, idAs<ObjectId>(id), story.day()));
    }
};

} // namespace

TEST(Letters, AnAssistantHoldsALettersKeyUntilItWasSentAndNoOtherOfTheCase)
{
    Post post;
    auto& story = post.story;
    post.ordered();
    EXPECT_EQ(post.holders(), (std::set{story.eglantine, story.basile, story.prunelle}));
    EXPECT_EQ(post.reading(story.prunelle), std::nullopt);
    for (const auto kind : {KeyKind::Case, KeyKind::Confidence})
        EXPECT_FALSE(mayHold(story.state, story.prunelle, kind, idAs<ObjectId>(post.file.id)));
    const auto& key = story.state.letters.at(post.id).keys.begin()->second;
    EXPECT_TRUE(key.holders.at(1).contains(story.prunelle));
    story.must(story.prunelle, LetterSent{post.id});
    EXPECT_EQ(post.holders(), (std::set{story.eglantine, story.basile}));
    EXPECT_FALSE(key.holders.at(1).contains(story.prunelle));
    EXPECT_EQ(post.reading(story.prunelle), LetterAlreadySent);
    EXPECT_EQ(post.reading(story.basile), std::nullopt);
}

TEST(Letters, OnlyAnAssignedMediatorOrdersAndOnlyAnAssistantSendsOnce)
{
    Post post;
    auto& story = post.story;
    for (const auto& other : {story.celeste, story.florimond}) EXPECT_EQ(story.refusal(other, post.order()), NotAssignedToCase);
    EXPECT_EQ(story.refusal(story.prunelle, post.order()), RoleMayNot);
    post.ordered();
    for (const auto& other : {story.eglantine, story.capucine, story.olivine})
        EXPECT_EQ(story.refusal(other, LetterSent{post.id}), LetterIsTheAssistants);
    story.must(story.prunelle, LetterSent{post.id});
    EXPECT_EQ(story.refusal(story.prunelle, LetterSent{post.id}), LetterAlreadySent);
    EXPECT_EQ(story.refusal(story.prunelle, LetterSent{story.fresh<LetterId>()}), ObjectUnknown);
}

TEST(Letters, AnAppointmentHasADayThatHasNotPassedAndNoOtherLetterHasOne)
{
    Post post;
    auto& story = post.story;
    using enum LetterKind;
    EXPECT_EQ(story.refusal(story.eglantine, post.order(Appointment, story.day())), std::nullopt);
    EXPECT_EQ(story.refusal(story.eglantine, post.order(Appointment, story.day(-1))), LetterDayWrong);
    EXPECT_EQ(story.refusal(story.eglantine, post.order(Appointment)), LetterDayWrong);
    for (const auto kind : {Proposal, Information})
        EXPECT_EQ(story.refusal(story.eglantine, post.order(kind, story.day(3))), LetterDayWrong);
}

TEST(Cons3, WhoeverLeftIsInformedByLetterAndNothingIsProposedToThem)
{
    Post post;
    auto& story = post.story;
    post.file.explainAndConsentAll();
    post.file.say(post.file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn);
    EXPECT_EQ(story.refusal(story.eglantine, post.order()), ParticipationEnded);
    EXPECT_EQ(story.refusal(story.eglantine, post.order(LetterKind::Appointment, story.day(1))), ParticipationEnded);
    EXPECT_EQ(story.refusal(story.eglantine, post.order(LetterKind::Information)), std::nullopt);
}

TEST(Letters, ARecusedMediatorHoldsNoLetterOfTheCase_IMPA_3)
{
    Post post;
    auto& story = post.story;
    post.ordered();
    story.must(story.eglantine, MediatorRemoved{post.file.id, story.eglantine});
    EXPECT_EQ(post.holders(), (std::set{story.basile, story.prunelle}));
    EXPECT_EQ(post.reading(story.eglantine), MediatorWasRemoved);
    const auto& key = story.state.letters.at(post.id).keys.begin()->second;
    EXPECT_FALSE(key.holders.at(1).contains(story.eglantine));
}

TEST(Letters, ALetterIsAScopeOfItsOwn)
{
    Post post;
    post.ordered();
    const auto object = idAs<ObjectId>(post.id);
    EXPECT_EQ(post.story.state.places.at(object), idAs<ScopeId>(post.id));
    EXPECT_EQ(scopeOf(post.story.state, Act(LetterSent{post.id})), idAs<ScopeId>(post.id));
    EXPECT_EQ(caseOf(post.story.state, object), nullptr);
    for (const auto& [row, about] : post.file.part().rows) EXPECT_NE(about.kind, RecordKind::LetterAddress);
}

TEST(Right3, ALetterOfASealedCaseIsNeitherReadNorSent)
{
    Post post;
    auto& story = post.story;
    post.ordered();
    story.must(story.olivine, CaseSealed{post.file.id, SealReason::Objection});
    EXPECT_EQ(story.refusal(story.prunelle, LetterSent{post.id}), CaseIsSealed);
    for (const auto& member : {story.prunelle, story.eglantine}) EXPECT_EQ(post.reading(member), CaseIsSealed);
}

TEST(House7Keep, ALetterEndsWithItsCase)
{
    Post post;
    auto& story = post.story;
    post.ordered();
    post.file.move(CaseState::Stopped, Outcome::NoAgreement);
    post.file.move(CaseState::Closed, Outcome::None, story.day());
    story.today += 800;
    const DisposalOrdered order{
        story.fresh<OrderId>(), RetentionCategory::CaseFile, {post.file.id}, "AD86/2026-14"};
    const Proposed proposal{story.fresh<ProposalId>(), encodeAct({story.day(), order})};
    story.must(story.olivine, proposal);
    const auto& waiting = story.state.vault.proposals.at(proposal.proposal);
    story.must(story.capucine, Countersigned{proposal.proposal, waiting.index, waiting.leafHash});
    const auto& letter = story.state.letters.at(post.id);
    EXPECT_TRUE(letter.keys.empty() && letter.rows.empty());
    EXPECT_TRUE(post.holders().empty());
    EXPECT_EQ(post.reading(story.prunelle), CaseIsDisposed);
    EXPECT_EQ(story.refusal(story.prunelle, LetterSent{post.id}), CaseIsDisposed);
}

TEST(House4Keys, ALettersKeyIsDueWhenAnAssistantLeaves)
{
    Post post;
    auto& story = post.story;
    post.ordered();
    EXPECT_EQ(reachOf(story.state, story.prunelle).letters, 1u);
    const Proposed proposal{story.fresh<ProposalId>(),
                            encodeAct({story.day(), MemberRemoved{story.prunelle, DepartureReason::Leaves}})};
    story.must(story.capucine, proposal);
    const auto& waiting = story.state.vault.proposals.at(proposal.proposal);
    story.must(story.olivine, Countersigned{proposal.proposal, waiting.index, waiting.leafHash});
    const auto& key = story.state.letters.at(post.id).keys.begin()->second;
    EXPECT_TRUE(key.due);
    EXPECT_FALSE(key.holders.at(1).contains(story.prunelle));
    story.settleKeys();
    EXPECT_FALSE(key.due);
    EXPECT_EQ(key.epoch, 2u);
}

} // namespace vault::charter
