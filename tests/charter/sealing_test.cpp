// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealing (DOMAIN §4, §7 rule 9, RIGHT-3): what seals, what a seal stops, who opens and who lifts.

#include "tests/charter/story.h"

namespace vault::charter {

using Proposal = Proposed; // the act; below, Proposed is the state of a case
using enum CaseState;
using enum RefusalReason;

namespace {

/// A mediation under way with something of everything in it.
struct Full {
    Story story;
    CaseStory file{story, Mode::TableRonde};
    InterviewId interview;
    AgreementId agreement;
    JointSessionId meeting;
    DisclosureId disclosure;
    DocumentId document = story.fresh<DocumentId>();

    Full()
    {
        file.begin();
        for (const auto& party : file.parties) interview = file.interview(party);
        meeting = file.meet();
        agreement = file.agree();
        disclosure = file.prepare(ReadKind::Agreement, idAs<ObjectId>(agreement), file.parties);
        story.must(story.eglantine, DocumentAdded{file.id, document, {}, DocumentType::Plan, 9, {}, {}});
    }
    void sealForRestriction() { story.must(story.olivine, CaseSealed{file.id, SealReason::Restriction}); }
    void everybodyLeaves()
    {
        for (const auto& party : file.parties) file.say(party, ConsentKind::Participate, ConsentAction::Withdrawn);
    }
    ProposalId propose(const MemberId& who, const Act& act)
    {
        const auto id = story.fresh<ProposalId>();
        story.must(who, Proposal{id, encodeAct({story.day(), act})});
        return id;
    }
    [[nodiscard]] Countersigned signature(const ProposalId& id) const
    {
        const auto& proposal = story.state.vault.proposals.at(id);
        return {id, proposal.index, proposal.leafHash};
    }
    void withTwo(const MemberId& first, const MemberId& second, const Act& act)
    {
        const auto id = propose(first, act);
        story.must(second, signature(id));
    }
    [[nodiscard]] std::vector<std::pair<ReadKind, ObjectId>> reads() const
    {
        return {{ReadKind::CaseContent, idAs<ObjectId>(file.id)},
                {ReadKind::DocumentList, idAs<ObjectId>(file.id)},
                {ReadKind::PartyName, idAs<ObjectId>(file.parties[0])},
                {ReadKind::Interview, idAs<ObjectId>(interview)},
                {ReadKind::Agreement, idAs<ObjectId>(agreement)},
                {ReadKind::JointSession, idAs<ObjectId>(meeting)},
                {ReadKind::Document, idAs<ObjectId>(document)},
                {ReadKind::ReferralNames, idAs<ObjectId>(file.referral)},
                {ReadKind::Print, idAs<ObjectId>(interview)}};
    }
    [[nodiscard]] std::optional<RefusalReason> reading(const MemberId& who, ReadKind what, const ObjectId& object) const
    {
        return reasonOf(mayView(story.state, who, what, object, story.day()));
    }
};

} // namespace

TEST(Cons2, TheLastPartysWithdrawalSealsInItsOwnAct)
{
    Full full;
    full.file.say(full.file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn);
    EXPECT_EQ(full.file.part().state, Suspended) << "somebody still takes part";
    full.file.say(full.file.parties[1], ConsentKind::Participate, ConsentAction::Withdrawn);
    EXPECT_EQ(full.file.part().state, Sealed);
    EXPECT_EQ(full.file.part().seal.before, Suspended);
    EXPECT_EQ(full.file.part().seal.reason, SealReason::LastWithdrawal);
    EXPECT_EQ(full.file.part().seal.on, full.story.day());
    EXPECT_FALSE(full.file.part().rows.empty()) << "sealed, not erased";
}

TEST(Cons4, ARefusalSealsAsAWithdrawalDoes)
{
    for (const auto action : {ConsentAction::Refused, ConsentAction::Withdrawn}) {
        Full full;
        for (const auto& party : full.file.parties) full.file.say(party, ConsentKind::Participate, action);
        EXPECT_EQ(full.file.part().state, Sealed);
        EXPECT_EQ(full.file.part().seal.before, Suspended);
    }
}

TEST(Cons2, AWithdrawalInASealedCaseStillCounts)
{
    Full full;
    full.sealForRestriction();
    EXPECT_EQ(full.file.part().seal.before, InMediation);
    full.file.say(full.file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn);
    EXPECT_EQ(full.file.part().state, Sealed);
    EXPECT_EQ(full.file.part().seal.before, Suspended);
    EXPECT_EQ(full.file.part().seal.reason, SealReason::Restriction);
}

TEST(Right3, ThePrivacyOfficerAloneSealsAtAPersonsRequestTheSameDay)
{
    Full full;
    for (const auto& member : full.story.everyone())
        if (member != full.story.olivine) {
            EXPECT_NE(full.story.refusal(member, CaseSealed{full.file.id, SealReason::Restriction}), std::nullopt);
        }
    EXPECT_EQ(full.story.refusal(full.story.florimond, CaseSealed{full.file.id, SealReason::Objection}),
              SealIsThePrivacyOfficers);
    EXPECT_EQ(full.story.refusal(full.story.olivine, CaseSealed{full.file.id, SealReason::LastWithdrawal}), CodeMissing);
    full.sealForRestriction();
    EXPECT_EQ(full.file.part().seal.on, full.story.day());
    EXPECT_EQ(full.story.refusal(full.story.olivine, CaseSealed{full.file.id, SealReason::Objection}),
              CaseSealedAlready);
    EXPECT_EQ(ruleOf(CaseIsSealed), Rule::Right3);
}

TEST(Right3, ASealedCaseIsReadByNobody)
{
    Full full;
    for (const auto& [what, object] : full.reads())
        EXPECT_EQ(full.reading(full.story.eglantine, what, object), std::nullopt) << tokenOf(what);
    full.sealForRestriction();
    for (const auto& member : full.story.everyone())
        for (const auto& [what, object] : full.reads())
            EXPECT_NE(full.reading(member, what, object), std::nullopt) << tokenOf(what);
    for (const auto& [what, object] : full.reads())
        EXPECT_EQ(full.reading(full.story.eglantine, what, object), CaseIsSealed) << tokenOf(what);
    EXPECT_EQ(full.reading(full.story.eglantine, ReadKind::CaseHeader, idAs<ObjectId>(full.file.id)), std::nullopt)
        << "that there is a sealed case is no secret of the team";
}

TEST(Right3, NothingIsWrittenInASealedCase)
{
    Full full;
    auto& story = full.story;
    const auto id = full.file.id;
    const auto a = full.file.parties[0], b = full.file.parties[1];
    full.sealForRestriction();
    EXPECT_EQ(full.file.part().disclosures.at(full.disclosure).stage, DisclosureStage::Ended);
    const std::vector<Act> writes{
        full.file.interviewOf(a),
        ShuttleDrafted{id, story.fresh<ShuttleId>(), a, b, {}},
        SessionHeld{id, story.fresh<JointSessionId>(), {a, b}, story.day(), true, {}},
        AgreementMade{id, story.fresh<AgreementId>(), {a, b}, {}, {}, true, {}, {}},
        FollowUpMade{id, story.fresh<FollowUpId>(), a, Held::Yes, story.day(), {}},
        DocumentAdded{id, story.fresh<DocumentId>(), a, DocumentType::Letter, 1, {}, {}},
        LimitsExplained{id, a, 1, {}, Language::French, ConsentForm::Paper},
        full.file.word(a, ConsentKind::Participate, ConsentAction::Given),
        full.file.step(Concluded, Outcome::DialogueResumed),
        full.file.step(Suspended),
    };
    for (const auto& write : writes)
        EXPECT_EQ(story.refusal(story.eglantine, write), CaseIsSealed) << sentenceOf(kindOf(write), Language::English);
    EXPECT_EQ(story.refusal(story.florimond, MediatorsAssigned{id, {story.celeste}, SoloReason::None}), CaseIsSealed);
    EXPECT_EQ(story.refusal(story.eglantine, MediatorRemoved{id, story.eglantine}), std::nullopt)
        << "one may always leave";
}

TEST(Right3, LiftingTakesTwoPeopleOneOfThemThePrivacyOfficer)
{
    Full full;
    auto& story = full.story;
    full.sealForRestriction();
    const SealLifted lift{full.file.id};
    for (const auto& member : {story.olivine, story.florimond, story.capucine})
        EXPECT_EQ(story.refusal(member, lift), NeedsTwoPeople);
    EXPECT_EQ(story.refusal(story.eglantine, lift), RoleMayNot);
    const auto proposal = full.propose(story.florimond, lift);
    EXPECT_EQ(story.refusal(story.florimond, full.signature(proposal)), ProposerCannotCountersign);
    EXPECT_EQ(story.refusal(story.capucine, full.signature(proposal)), SealNeedsPrivacyOfficer);
    EXPECT_FALSE(mayCountersign(story.state, story.capucine, story.state.vault.proposals.at(proposal)));
    EXPECT_TRUE(mayCountersign(story.state, story.olivine, story.state.vault.proposals.at(proposal)));
    story.must(story.olivine, full.signature(proposal));
    EXPECT_EQ(full.file.part().state, Suspended);
    EXPECT_EQ(story.refusal(story.eglantine, full.file.step(InMediation)), ParticipateMissing)
        << "what was agreed before does not revive";
    for (const auto& party : full.file.parties) full.file.say(party, ConsentKind::Participate);
    full.file.move(InMediation);
}

TEST(Right3, WhatWasOverBeforeTheSealStaysOver)
{
    Full full;
    full.file.move(Stopped, Outcome::NoFurtherAction);
    full.file.move(Closed, Outcome::None, full.story.day());
    full.sealForRestriction();
    full.withTwo(full.story.olivine, full.story.capucine, SealLifted{full.file.id});
    EXPECT_EQ(full.file.part().state, Closed);
}

TEST(Right3, TwoPeopleOpenASealedCaseToOneReaderForATime)
{
    Full full;
    auto& story = full.story;
    full.everybodyLeaves();
    const SealOpened open{full.file.id, story.eglantine, story.day(10), Purpose::FollowCase};
    EXPECT_EQ(story.refusal(story.olivine, open), NeedsTwoPeople);
    full.withTwo(story.florimond, story.olivine, open);
    for (const auto& [what, object] : full.reads()) {
        EXPECT_EQ(full.reading(story.eglantine, what, object), std::nullopt) << tokenOf(what);
        EXPECT_EQ(full.reading(story.basile, what, object), CaseIsSealed) << tokenOf(what);
    }
    EXPECT_EQ(full.reading(story.eglantine, ReadKind::SearchIndex, idAs<ObjectId>(full.file.id)), CaseIsSealed);
    EXPECT_EQ(story.refusal(story.eglantine, full.file.interviewOf(full.file.parties[0])), CaseIsSealed)
        << "reading is not writing";
    story.today += 10;
    EXPECT_EQ(full.reading(story.eglantine, ReadKind::CaseContent, idAs<ObjectId>(full.file.id)), std::nullopt);
    ++story.today;
    EXPECT_EQ(full.reading(story.eglantine, ReadKind::CaseContent, idAs<ObjectId>(full.file.id)), CaseIsSealed);
}

TEST(Right3, AReaderNeverCountersignsTheOpening)
{
    Full full;
    auto& story = full.story;
    full.sealForRestriction();
    const SealOpened open{full.file.id, story.florimond, story.day(1), Purpose::Coordination};
    const auto proposal = full.propose(story.capucine, open);
    EXPECT_EQ(story.refusal(story.florimond, full.signature(proposal)), ReaderCannotCountersign);
    story.must(story.olivine, full.signature(proposal));
    EXPECT_EQ(full.reading(story.florimond, ReadKind::CaseContent, idAs<ObjectId>(full.file.id)), std::nullopt);
    EXPECT_EQ(full.reading(story.florimond, ReadKind::Interview, idAs<ObjectId>(full.interview)), HolderOnly)
        << "an opening gives back, it adds nothing (CONF-1)";
}

TEST(Right3, AnOpeningHasAReaderWithBusinessInTheCaseAndAnEndWithinAMonth)
{
    Full full;
    auto& story = full.story;
    full.sealForRestriction();
    const auto proposing = [&](const MemberId& reader, Day until) {
        const SealOpened open{full.file.id, reader, until, Purpose::FollowCase};
        return story.refusal(story.capucine, Proposal{story.fresh<ProposalId>(), encodeAct({story.day(), open})});
    };
    EXPECT_EQ(proposing(story.eglantine, story.day(31)), std::nullopt);
    EXPECT_EQ(proposing(story.eglantine, story.day(32)), SealOpeningOutOfRange);
    EXPECT_EQ(proposing(story.eglantine, story.day(-1)), SealOpeningOutOfRange);
    EXPECT_EQ(proposing(story.eglantine, Day::None), SealOpeningOutOfRange);
    for (const auto& reader : {story.celeste, story.capucine, story.prunelle, story.ekidom, story.auditor})
        EXPECT_EQ(proposing(reader, story.day(1)), SealReaderNotEntitled);
    story.must(story.basile, MediatorRemoved{full.file.id, story.basile});
    EXPECT_EQ(proposing(story.basile, story.day(1)), SealReaderNotEntitled) << "IMPA-3";
}

TEST(Conf3, ASealedCaseEndsBehindItsSealAsAnyOther)
{
    Full full;
    auto& story = full.story;
    full.everybodyLeaves();
    const auto& referral = story.state.referrals.at(full.file.referral);
    EXPECT_EQ(partnerStatus(story.state, referral), PartnerStatus::TakenOn);
    full.file.move(Stopped, Outcome::NoFurtherAction);
    full.file.move(Closed, Outcome::None, story.day());
    EXPECT_EQ(full.file.part().state, Sealed);
    EXPECT_EQ(full.file.part().lastContactOn, story.day()) << "the retention clock runs";
    EXPECT_EQ(partnerStatus(story.state, referral), PartnerStatus::Ended);
    EXPECT_EQ(pendingNotice(story.state, referral), PartnerStatus::Ended);
}

} // namespace vault::charter
