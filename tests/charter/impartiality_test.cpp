// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pair, the wall, symmetry, and an agreement without fault (DOMAIN §8).

#include "tests/charter/story.h"

namespace vault::charter {

using enum RefusalReason;

TEST(Impa1, ALetterAndAnAliasStandForOneParty)
{
    Story story;
    CaseStory file(story);
    PartyAdded added;
    added.caseFile = file.id;
    added.party = story.fresh<PartyId>();
    added.informedAt = story.day();
    added.letter = 1;
    added.alias = 9;
    auto refused = story.ask(story.eglantine, added);
    EXPECT_EQ(reasonOf(refused), LetterTaken);
    EXPECT_EQ(ruleOf(refused.error().reason), Rule::Impa1);
    added.letter = 9;
    added.alias = 1;
    EXPECT_EQ(story.refusal(story.eglantine, added), AliasTaken);
    added.letter = 26;
    added.alias = 9;
    EXPECT_EQ(story.refusal(story.eglantine, added), LetterTaken);
    added.letter = 25;
    EXPECT_EQ(story.refusal(story.eglantine, added), std::nullopt);
    // Another case may use the same letter and alias.
    CaseStory second(story);
    EXPECT_EQ(second.party(0).letter, file.party(0).letter);
}

TEST(Impa2, BeforeASessionEachPartyIsHeardAboutAsOften)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    file.begin();
    for (const auto& party : file.parties) file.say(party, ConsentKind::MeetJointly);
    SessionHeld session{file.id, story.fresh<JointSessionId>(), file.parties, story.day(), false, {}};
    for (int i = 0; i < 2; ++i) file.interview(file.parties[0]);
    auto refused = story.ask(story.eglantine, session);
    EXPECT_EQ(reasonOf(refused), InterviewsMissing);
    EXPECT_EQ(refused.error().letters, std::vector<std::uint8_t>{1});
    session.imbalanceAccepted = true;
    EXPECT_EQ(story.refusal(story.eglantine, session), InterviewsMissing) << "never heard at all is no imbalance";
    session.imbalanceAccepted = false;
    file.interview(file.parties[1]);
    EXPECT_EQ(story.refusal(story.eglantine, session), std::nullopt);
    file.interview(file.parties[0]);
    refused = story.ask(story.eglantine, session);
    EXPECT_EQ(reasonOf(refused), InterviewsUnequal);
    EXPECT_EQ(refused.error().letters, std::vector<std::uint8_t>{1});
    EXPECT_EQ(ruleOf(refused.error().reason), Rule::Impa2);
    session.imbalanceAccepted = true;
    EXPECT_EQ(story.refusal(story.eglantine, session), std::nullopt);
}

TEST(Impa2, ASessionIsOfThePartiesOfThatCase)
{
    Story story;
    CaseStory file(story, Mode::TableRonde), shuttles(story, Mode::Navette);
    file.begin();
    shuttles.begin();
    SessionHeld session{file.id, story.fresh<JointSessionId>(), file.parties, story.day(), false, {}};
    session.participants = {file.parties[0]};
    EXPECT_EQ(story.refusal(story.eglantine, session), PartiesTooFew);
    session.participants = {file.parties[0], file.parties[0]};
    EXPECT_EQ(story.refusal(story.eglantine, session), ListMalformed);
    session.participants = {file.parties[0], shuttles.parties[0]};
    EXPECT_EQ(story.refusal(story.eglantine, session), ObjectUnknown);
    session.caseFile = shuttles.id;
    session.participants = shuttles.parties;
    EXPECT_EQ(story.refusal(story.eglantine, session), ModeHasNoSession);
    session.caseFile = file.id;
    session.participants = file.parties;
    session.heldOn = story.day(1);
    EXPECT_EQ(story.refusal(story.eglantine, session), DateOutOfRange);
}

TEST(Impa2, ShuttlesGoBetweenTwoPartiesOfAModeThatHasThem)
{
    Story story;
    CaseStory listening(story, Mode::Ecoute), collective(story, Mode::Collective), file(story);
    for (auto* one : {&listening, &collective, &file}) one->begin();
    const auto draft = [&](const CaseStory& in, PartyId from, PartyId to) {
        return story.refusal(story.eglantine, ShuttleDrafted{in.id, story.fresh<ShuttleId>(), from, to, {}});
    };
    EXPECT_EQ(draft(listening, listening.parties[0], listening.parties[1]), ModeHasNoShuttle);
    EXPECT_EQ(draft(collective, collective.parties[0], collective.parties[1]), ModeHasNoShuttle);
    EXPECT_EQ(draft(file, file.parties[0], file.parties[0]), SameSenderAndReceiver);
    EXPECT_EQ(draft(file, file.parties[0], listening.parties[0]), ObjectUnknown);
    EXPECT_EQ(draft(file, file.parties[0], file.parties[1]), std::nullopt);
}

TEST(Impa3, WhoLeavesReadsAndWritesNoMore)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto interview = file.interview(file.parties[0]);
    story.must(story.basile, MediatorRemoved{file.id, story.basile});
    EXPECT_FALSE(isAssigned(file.part(), story.basile));
    for (const auto& [name, key] : file.part().keys)
        for (const auto& [epoch, holders] : key.holders) EXPECT_FALSE(holders.contains(story.basile));
    EXPECT_EQ(story.refusal(story.basile, file.interviewOf(file.parties[0])), MediatorWasRemoved);
    const auto why = [&](ReadKind what, ObjectId object) {
        return reasonOf(mayView(story.state, story.basile, what, object, story.day()));
    };
    EXPECT_EQ(why(ReadKind::Interview, idAs<ObjectId>(interview)), MediatorWasRemoved);
    EXPECT_EQ(why(ReadKind::CaseHeader, idAs<ObjectId>(file.id)), MediatorWasRemoved);
    EXPECT_EQ(why(ReadKind::CaseContent, idAs<ObjectId>(file.id)), MediatorWasRemoved);
    EXPECT_EQ(why(ReadKind::ReferralNames, idAs<ObjectId>(file.referral)), MediatorWasRemoved);
    EXPECT_EQ(why(ReadKind::DisclosureRegister, idAs<ObjectId>(file.id)), MediatorWasRemoved);
    EXPECT_EQ(why(ReadKind::CaseList, {}), std::nullopt);
    EXPECT_TRUE(leavesTrace(ruleOf(MediatorWasRemoved)));
}

TEST(Impa3, NobodyPutsTheRemovedMediatorBack)
{
    Story story;
    CaseStory file(story);
    story.must(story.florimond, MediatorRemoved{file.id, story.basile});
    const MediatorsAssigned back{file.id, {story.basile}, SoloReason::None};
    for (const auto& who : {story.capucine, story.florimond, story.eglantine, story.basile})
        EXPECT_EQ(story.refusal(who, back), MediatorWasRemoved);
    EXPECT_EQ(story.refusal(story.capucine, MediatorsAssigned{file.id, {story.anselme}, {}}), RoleMayNot);
    story.must(story.florimond, MediatorsAssigned{file.id, {story.anselme}, SoloReason::None});
    story.settleKeys();
    EXPECT_TRUE(
        keyIn(story.state, KeyKind::Confidence, idAs<ObjectId>(file.id))->holders.at(2).contains(story.anselme));
}

TEST(Impa3, ARemovedCoordinatorDecidesNothingInTheCaseNotEvenWhoFollowsIt)
{
    Story story;
    CaseStory file(story);
    story.must(story.basile, MediatorRemoved{file.id, story.basile});
    story.must(story.florimond, MediatorsAssigned{file.id, {story.florimond}, SoloReason::None});
    story.settleKeys();
    story.must(story.florimond, MediatorRemoved{file.id, story.florimond});
    EXPECT_FALSE(mayHold(story.state, story.florimond, KeyKind::Case, idAs<ObjectId>(file.id)));
    EXPECT_EQ(story.refusal(story.florimond, Viewed{ScopeId{file.id.bytes}, ReadKind::CaseContent,
                                                    idAs<ObjectId>(file.id), Purpose::Coordination}),
              MediatorWasRemoved);
    EXPECT_EQ(story.refusal(story.florimond, file.step(CaseState::Stopped, Outcome::NoAgreement)), MediatorWasRemoved);
    for (const auto& who : {story.celeste, story.florimond})
        EXPECT_EQ(story.refusal(story.florimond, MediatorsAssigned{file.id, {who}, SoloReason::None}),
                  MediatorWasRemoved);
    EXPECT_EQ(story.refusal(story.florimond, MediatorRemoved{file.id, story.eglantine}), MediatorWasRemoved);
    const auto maude = story.enrolWithTwo(Role::Coordinator);
    story.settleKeys();
    EXPECT_EQ(story.refusal(maude, MediatorsAssigned{file.id, {story.florimond}, SoloReason::None}),
              MediatorWasRemoved);
    story.must(maude, MediatorsAssigned{file.id, {story.celeste}, SoloReason::None});
}

TEST(Impa3, ACoordinatorWhoFollowsNobodyRecusesAndLosesTheJointRoomAtOnce)
{
    Story story;
    CaseStory file(story), other(story);
    file.begin();
    const auto object = idAs<ObjectId>(file.id);
    const auto maude = story.enrolWithTwo(Role::Coordinator);
    story.settleKeys();
    ASSERT_TRUE(keyIn(story.state, KeyKind::Case, object)->holders.at(1).contains(story.florimond));
    EXPECT_EQ(story.refusal(maude, MediatorRemoved{file.id, story.florimond}), NotAssignedToCase)
        << "each declares for themselves";
    for (const auto& who : {story.capucine, story.celeste, story.prunelle, story.olivine})
        EXPECT_EQ(story.refusal(who, MediatorRemoved{file.id, who}), NotAssignedToCase);

    story.must(story.florimond, MediatorRemoved{file.id, story.florimond});
    EXPECT_TRUE(file.part().removed.contains(story.florimond));
    EXPECT_EQ(file.part().mediators, (std::set{story.eglantine, story.basile})) << "those who follow it go on";
    for (const auto& [name, key] : file.part().keys) {
        EXPECT_TRUE(key.due);
        for (const auto& [epoch, holders] : key.holders) EXPECT_FALSE(holders.contains(story.florimond));
    }
    for (const auto& [name, key] : story.state.referrals.at(file.referral).keys)
        for (const auto& [epoch, holders] : key.holders) EXPECT_FALSE(holders.contains(story.florimond));
    const auto why = [&](ReadKind what, ObjectId about) {
        return reasonOf(mayView(story.state, story.florimond, what, about, story.day()));
    };
    for (const auto what : {ReadKind::CaseContent, ReadKind::CaseHeader, ReadKind::DocumentList, ReadKind::SearchIndex,
                            ReadKind::Print})
        EXPECT_EQ(why(what, object), MediatorWasRemoved);
    EXPECT_EQ(why(ReadKind::ReferralNames, idAs<ObjectId>(file.referral)), MediatorWasRemoved);
    EXPECT_EQ(why(ReadKind::CaseContent, idAs<ObjectId>(other.id)), std::nullopt);
    EXPECT_EQ(story.refusal(story.florimond, MediatorRemoved{file.id, story.florimond}), MediatorWasRemoved);

    story.settleKeys();
    const auto* joint = keyIn(story.state, KeyKind::Case, object);
    EXPECT_EQ(joint->holders.at(2), (std::set{story.eglantine, story.basile, maude}));
    for (const auto& duty : duties(story.state))
        EXPECT_FALSE(duty.scope == idAs<ScopeId>(file.id) && duty.recipient == story.florimond);
    for (const auto& who : {story.capucine, maude, story.eglantine, story.florimond})
        EXPECT_EQ(story.refusal(who, MediatorsAssigned{file.id, {story.florimond}, SoloReason::None}),
                  MediatorWasRemoved);
}

TEST(Impa5, APairOrASoloReason)
{
    Story story;
    CaseStory file(story);
    file.explainAndConsentAll();
    const auto assign = [&](std::vector<MemberId> mediators, SoloReason reason = SoloReason::None) {
        return story.refusal(story.florimond, MediatorsAssigned{file.id, std::move(mediators), reason});
    };
    EXPECT_EQ(assign({story.celeste}), TooManyMediators);
    EXPECT_EQ(assign({}), ListMalformed);
    EXPECT_EQ(assign({story.eglantine, story.eglantine}), ListMalformed);
    for (const auto& other : {story.capucine, story.prunelle, story.olivine, story.city, story.auditor})
        EXPECT_EQ(assign({other}), NotAMediatorRole);
    story.must(story.basile, MediatorRemoved{file.id, story.basile});
    story.settleKeys();
    EXPECT_EQ(story.refusal(story.eglantine, file.step(CaseState::Consented)), PairNeeded);
    EXPECT_EQ(assign({story.eglantine}), PairNeeded);
    story.must(story.florimond, MediatorsAssigned{file.id, {story.eglantine}, SoloReason::PartnerAbsent});
    file.move(CaseState::Consented);
    EXPECT_EQ(ruleOf(PairNeeded), Rule::Impa5);
}

TEST(Refu2, AMediatorLeavesWithoutAReasonAndTheContentStays)
{
    Story story;
    CaseStory file(story);
    file.begin();
    file.interview(file.parties[0]);
    EXPECT_EQ(story.refusal(story.celeste, MediatorRemoved{file.id, story.basile}), RoleMayNot);
    EXPECT_EQ(story.refusal(story.celeste, MediatorRemoved{file.id, story.celeste}), NotAssignedToCase);
    story.must(story.basile, MediatorRemoved{file.id, story.basile});
    EXPECT_EQ(file.part().interviews.size(), 1u);
    EXPECT_EQ(file.part().state, CaseState::InMediation);
}

TEST(Refu1, AReferralIsScreenedOnce)
{
    Story story;
    ReferralReceived received;
    received.referral = story.fresh<ReferralId>();
    story.must(story.prunelle, received);
    const auto screen = [&](const MemberId& who, ScreeningDecision decision, ConflictKind kind = ConflictKind::None) {
        return story.refusal(who, ReferralScreened{received.referral, decision, kind});
    };
    EXPECT_EQ(screen(story.prunelle, ScreeningDecision::FieldOnly), RoleMayNot);
    EXPECT_EQ(screen(story.capucine, ScreeningDecision::FieldOnly), RoleMayNot);
    EXPECT_EQ(screen(story.anselme, ScreeningDecision::None), CodeMissing);
    EXPECT_EQ(screen(story.anselme, ScreeningDecision::Case), CodeMissing) << "the kind of conflict is not set";
    EXPECT_EQ(screen(story.anselme, ScreeningDecision::Case, ConflictKind::Noise), std::nullopt);
    story.must(story.anselme, ReferralScreened{received.referral, ScreeningDecision::AnsweredSignposting, {}});
    EXPECT_EQ(screen(story.florimond, ScreeningDecision::Case, ConflictKind::Noise), ReferralAlreadyScreened);
}

TEST(Auto1, AnAgreementStatesNoFault)
{
    Story story;
    CaseStory file(story);
    file.begin();
    AgreementMade made{file.id, story.fresh<AgreementId>(), file.parties, {}, {}, false, {}, {}};
    const auto refused = story.ask(story.eglantine, made);
    EXPECT_EQ(reasonOf(refused), StatementOfFaultNotExcluded);
    EXPECT_EQ(ruleOf(refused.error().reason), Rule::Auto1);
    made.noStatementOfFault = true;
    EXPECT_EQ(story.refusal(story.eglantine, made), std::nullopt);
    made.signatories = {file.parties[0]};
    EXPECT_EQ(story.refusal(story.eglantine, made), PartiesTooFew);
    made.signatories = file.parties;
    made.reviewOn = story.day(-1);
    EXPECT_EQ(story.refusal(story.eglantine, made), DateOutOfRange);
}

} // namespace vault::charter
