// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Free consent and the duty to explain (DOMAIN §7, §8).

#include "tests/charter/story.h"

namespace vault::charter {

using enum CaseState;
using enum RefusalReason;

TEST(Cons1, NoMediationWithoutEveryPartysParticipate)
{
    Story story;
    CaseStory file(story);
    EXPECT_EQ(story.refusal(story.eglantine, file.step(Consented)), ExplanationMissing);
    for (const auto& party : file.parties) file.explain(party);
    file.say(file.parties[0], ConsentKind::Participate);
    const auto refused = story.ask(story.eglantine, file.step(Consented));
    EXPECT_EQ(reasonOf(refused), ParticipateMissing);
    EXPECT_EQ(refused.error().letters, std::vector<std::uint8_t>{1});
    EXPECT_EQ(ruleOf(refused.error().reason), Rule::Cons1);
    file.say(file.parties[1], ConsentKind::Participate);
    file.move(Consented);
    file.move(InMediation);
    EXPECT_EQ(file.part().state, InMediation);
}

TEST(Cons1, ListeningNeedsOneParty)
{
    Story story;
    CaseStory file(story, Mode::Ecoute, 2);
    file.explain(file.parties[1]);
    file.say(file.parties[1], ConsentKind::Participate);
    file.move(Consented);
    EXPECT_TRUE(missingParticipation(file.part(), story.day()).empty());
}

TEST(Cons1, EveryOtherModeNeedsTwoParties)
{
    Story story;
    for (const auto mode : {Mode::Navette, Mode::TableRonde, Mode::Collective}) {
        CaseStory file(story, mode, 1);
        file.explainAndConsentAll();
        EXPECT_EQ(story.refusal(story.eglantine, file.step(Consented)), PartiesTooFew);
    }
}

TEST(Cons1, AMinorNeedsBothActs)
{
    Story story;
    CaseStory file(story, Mode::Navette, 1);
    const auto sacha = file.addParty(AgeBand::From15To17);
    file.explainAndConsentAll();
    EXPECT_EQ(story.refusal(story.eglantine, file.step(Consented)), RepresentativeMissing);
    auto mother = file.word(sacha, ConsentKind::Participate, ConsentAction::Given);
    mother.spokenBy = SpokenBy::Representative;
    story.must(story.eglantine, mother);
    file.move(Consented);
    // Either of the two may take it back.
    mother.action = ConsentAction::Withdrawn;
    story.must(story.eglantine, mother);
    EXPECT_EQ(file.part().state, Suspended);
    mother.action = ConsentAction::Given;
    story.must(story.eglantine, mother);
    EXPECT_FALSE(consentStands(file.part().parties.at(sacha), ConsentKind::Participate, {}, story.day()));
}

TEST(Cons1, TheRepresentativesWordAloneIsNotThePersons)
{
    Story story;
    CaseStory file(story);
    for (const auto& party : file.parties) file.explain(party);
    auto word = file.word(file.parties[0], ConsentKind::Participate, ConsentAction::Given);
    word.spokenBy = SpokenBy::Representative;
    story.must(story.eglantine, word);
    EXPECT_FALSE(consentStands(file.party(0), ConsentKind::Participate, {}, story.day()));
}

TEST(Cons1, APartyIsRecordedOnceInformed)
{
    Story story;
    CaseStory file(story);
    PartyAdded added;
    added.caseFile = file.id;
    added.party = story.fresh<PartyId>();
    added.letter = 5;
    added.alias = 5;
    EXPECT_EQ(story.refusal(story.eglantine, added), PartyNotInformed);
    added.informedAt = story.day(1);
    EXPECT_EQ(story.refusal(story.eglantine, added), PartyNotInformed);
    added.informedAt = story.day();
    EXPECT_EQ(story.refusal(story.eglantine, added), std::nullopt);
}

TEST(Cons1, ANewPartySuspendsUntilItTakesPart)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto third = file.addParty();
    EXPECT_EQ(file.part().state, Suspended);
    EXPECT_EQ(story.refusal(story.eglantine, file.step(InMediation)), ExplanationMissing);
    file.explain(third);
    file.say(third, ConsentKind::Participate);
    file.move(InMediation);
}

TEST(Cons1, TheConsentToMeetIsForOneMeeting)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    file.begin();
    for (const auto& party : file.parties) file.interview(party);
    SessionHeld session{file.id, story.fresh<JointSessionId>(), file.parties, story.day(), false, {}};
    EXPECT_EQ(story.refusal(story.eglantine, session), MeetJointlyMissing);
    file.meet();
    session.session = story.fresh<JointSessionId>();
    const auto again = story.ask(story.eglantine, session);
    EXPECT_EQ(reasonOf(again), MeetJointlyMissing);
    EXPECT_EQ(again.error().letters, (std::vector<std::uint8_t>{0, 1}));
}

TEST(Cons1, WordsAreCarriedOnlyOnceReadBack)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto shuttle = file.draft(file.parties[0], file.parties[1]);
    EXPECT_EQ(story.refusal(story.eglantine, ShuttleDelivered{file.id, shuttle, {}}), ShuttleNotAuthorised);
    story.must(story.eglantine, ShuttleAuthorised{file.id, shuttle, ConsentForm::OralWitnessed});
    EXPECT_TRUE(consentStands(file.party(0), ConsentKind::CarryWords, idAs<ObjectId>(shuttle), story.day()));
    EXPECT_EQ(story.refusal(story.eglantine, ShuttleAuthorised{file.id, shuttle}), ShuttleNotDraft);
    // The re-sealed words are the next version of the same row.
    const ShuttleDelivered delivered{file.id, shuttle, {{RowId{shuttle.bytes}, 2, RecordKind::ShuttleMessage, {}}}};
    story.must(story.eglantine, delivered);
    EXPECT_EQ(file.part().shuttles.at(shuttle).stage, ShuttleStage::Delivered);
    EXPECT_EQ(story.refusal(story.eglantine, ShuttleCancelled{file.id, shuttle}), ShuttleNotOpen);
}

TEST(Cons2, AWithdrawalIsNeverRefused)
{
    Story story;
    CaseStory file(story);
    const auto speakers = {story.eglantine, story.basile, story.florimond, story.olivine};
    const auto everyNo = [&] {
        for (const auto& speaker : speakers)
            for (const auto kind : allOf<ConsentKind>())
                for (const auto action : {ConsentAction::Refused, ConsentAction::Withdrawn})
                    EXPECT_EQ(story.refusal(speaker, file.word(file.parties[0], kind, action)), std::nullopt)
                        << tokenOf(file.part().state) << ' ' << tokenOf(kind);
    };
    for (const auto state : allOf<CaseState>()) {
        story.state.cases.at(file.id).state = state;
        everyNo();
    }
    for (auto& [name, key] : story.state.cases.at(file.id).keys) key.due = true;
    everyNo();
}

TEST(Cons2, OnlyWhoHasBusinessInTheCaseWritesItDown)
{
    Story story;
    CaseStory file(story);
    const auto word = file.word(file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn);
    EXPECT_EQ(story.refusal(story.celeste, word), NotAssignedToCase);
    EXPECT_EQ(story.refusal(story.capucine, word), RoleMayNot);
    EXPECT_EQ(story.refusal(story.prunelle, word), RoleMayNot);
    auto unknown = word;
    unknown.party = story.fresh<PartyId>();
    EXPECT_EQ(story.refusal(story.eglantine, unknown), ObjectUnknown);
}

TEST(Cons2, AWithdrawalTakesEffectInItsOwnAct)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    file.begin();
    for (const auto& party : file.parties) file.interview(party);
    const auto there = file.draft(file.parties[0], file.parties[1]);
    const auto back = file.draft(file.parties[1], file.parties[0]);
    story.must(story.eglantine, ShuttleAuthorised{file.id, back});
    const auto agreement = file.agree();
    const auto disclosure = file.prepare(ReadKind::Agreement, idAs<ObjectId>(agreement), file.parties);
    file.say(file.parties[0], ConsentKind::MeetJointly);
    file.say(file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn);
    EXPECT_EQ(file.part().state, Suspended);
    EXPECT_EQ(file.part().reason, StateReason::None) << "a reason would say who";
    EXPECT_EQ(file.part().shuttles.at(there).stage, ShuttleStage::Cancelled);
    EXPECT_EQ(file.part().shuttles.at(back).stage, ShuttleStage::Cancelled);
    EXPECT_EQ(file.part().disclosures.at(disclosure).stage, DisclosureStage::Ended);
    EXPECT_FALSE(consentStands(file.party(0), ConsentKind::MeetJointly, {}, story.day()));
    EXPECT_TRUE(consentStands(file.party(1), ConsentKind::Participate, {}, story.day()));
}

TEST(Cons2, WordsTakenBackAreCancelled)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto shuttle = file.draft(file.parties[0], file.parties[1]);
    story.must(story.eglantine, ShuttleAuthorised{file.id, shuttle});
    file.say(file.parties[0], ConsentKind::CarryWords, ConsentAction::Withdrawn);
    EXPECT_EQ(file.part().shuttles.at(shuttle).stage, ShuttleStage::Cancelled);
    EXPECT_EQ(file.part().state, InMediation);
}

TEST(Cons2, SharingTakenBackEndsTheDisclosure)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto agreement = file.agree();
    const auto object = idAs<ObjectId>(agreement);
    const auto first = file.prepare(ReadKind::Agreement, object, file.parties);
    const auto second = file.prepare(ReadKind::Agreement, object, file.parties);
    file.say(file.parties[1], ConsentKind::ShareAgreement, ConsentAction::Withdrawn, first);
    EXPECT_EQ(file.part().disclosures.at(first).stage, DisclosureStage::Ended);
    EXPECT_EQ(file.part().disclosures.at(second).stage, DisclosureStage::Prepared);
    // Without naming one: all of that kind.
    file.say(file.parties[0], ConsentKind::ShareWithPartner, ConsentAction::Withdrawn);
    EXPECT_EQ(file.part().disclosures.at(second).stage, DisclosureStage::Prepared);
    file.say(file.parties[0], ConsentKind::ShareAgreement, ConsentAction::Withdrawn);
    EXPECT_EQ(file.part().disclosures.at(second).stage, DisclosureStage::Ended);
}

TEST(Cons3, AfterAWithdrawalNothingNewIsWrittenForThatParty)
{
    Story story;
    for (const auto action : {ConsentAction::Refused, ConsentAction::Withdrawn}) {
        CaseStory file(story, Mode::TableRonde);
        file.begin();
        const auto a = file.parties[0], b = file.parties[1];
        const auto interview = file.interview(a);
        file.interview(b);
        const auto agreement = file.agree();
        for (const auto& party : file.parties) file.say(party, ConsentKind::MeetJointly);
        file.say(a, ConsentKind::Participate, action);

        DisclosureDescribed disclosed;
        disclosed.caseFile = file.id;
        disclosed.disclosure = story.fresh<DisclosureId>();
        disclosed.partner = story.city;
        disclosed.items = {DisclosedItem{ReadKind::Interview, idAs<ObjectId>(interview), {1}, {a}}};
        auto sharedAgreement = disclosed;
        sharedAgreement.items = {DisclosedItem{ReadKind::Agreement, idAs<ObjectId>(agreement), {1}, {a, b}}};
        const std::vector<Act> writes{
            file.interviewOf(a),
            SessionHeld{file.id, story.fresh<JointSessionId>(), {a, b}, story.day(), true, {}},
            AgreementMade{file.id, story.fresh<AgreementId>(), {a, b}, {}, {}, true, {}, {}},
            FollowUpMade{file.id, story.fresh<FollowUpId>(), a, Held::Yes, story.day(), {}},
            DocumentAdded{file.id, story.fresh<DocumentId>(), a, DocumentType::Letter, 1, {}, {}},
            DocumentAdded{file.id, story.fresh<DocumentId>(), {}, DocumentType::Letter, 1, {}, {}},
            disclosed,
            sharedAgreement,
        };
        for (const auto state : {Proposed, Consented, InMediation, Suspended, Concluded, FollowUp, Closed, Stopped}) {
            story.state.cases.at(file.id).state = state;
            for (const auto& write : writes) {
                EXPECT_EQ(story.refusal(story.eglantine, write), ParticipationEnded)
                    << sentenceOf(kindOf(write), Language::English) << " in " << tokenOf(state);
            }
        }
        story.state.cases.at(file.id).state = InMediation;
        for (const auto& [from, to] : {std::pair{a, b}, std::pair{b, a}})
            EXPECT_EQ(story.refusal(story.eglantine, ShuttleDrafted{file.id, story.fresh<ShuttleId>(), from, to, {}}),
                      ParticipationEnded);
    }
    EXPECT_EQ(ruleOf(ParticipationEnded), Rule::Cons3);
}

TEST(Cons3, ANewYesOpensAgain)
{
    Story story;
    CaseStory file(story);
    file.begin();
    file.say(file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn);
    EXPECT_EQ(story.refusal(story.eglantine, file.step(InMediation)), ParticipationEnded);
    file.say(file.parties[0], ConsentKind::Participate);
    file.move(InMediation);
    file.interview(file.parties[0]);
}

TEST(Cons4, ARefusalAndAWithdrawalFoldToTheSame)
{
    Story refused, withdrawn;
    CaseStory first(refused), second(withdrawn);
    for (auto* file : {&first, &second}) {
        file->begin();
        file->draft(file->parties[0], file->parties[1]);
    }
    first.say(first.parties[0], ConsentKind::Participate, ConsentAction::Refused);
    second.say(second.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn);
    EXPECT_EQ(first.part().state, second.part().state);
    EXPECT_EQ(first.part().reason, second.part().reason);
    EXPECT_EQ(refused.refusal(refused.eglantine, first.step(InMediation)),
              withdrawn.refusal(withdrawn.eglantine, second.step(InMediation)));
}

TEST(Expl1, AConsentFollowsAnExplanation)
{
    Story story;
    CaseStory file(story);
    const auto word = file.word(file.parties[0], ConsentKind::Participate, ConsentAction::Given);
    const auto refused = story.ask(story.eglantine, word);
    EXPECT_EQ(reasonOf(refused), ExplanationMissing);
    EXPECT_EQ(ruleOf(refused.error().reason), Rule::Expl1);
    file.explain(file.parties[0]);
    EXPECT_EQ(story.refusal(story.eglantine, word), std::nullopt);
}

TEST(Expl1, SomeConsentsAreRecordedByAnotherActOrLater)
{
    Story story;
    CaseStory file(story);
    file.explain(file.parties[0]);
    const auto why = [&](ConsentKind kind, ConsentAction action = ConsentAction::Given) {
        return story.refusal(story.eglantine, file.word(file.parties[0], kind, action));
    };
    EXPECT_EQ(why(ConsentKind::BeInformed), ConsentKindByOtherAct);
    EXPECT_EQ(why(ConsentKind::CarryWords), ConsentKindByOtherAct);
    for (const auto kind : {ConsentKind::Interpreter, ConsentKind::SensitiveDetail, ConsentKind::CallBackSurvey})
        EXPECT_EQ(why(kind), ConsentKindLater);
    EXPECT_EQ(why(ConsentKind::Participate, ConsentAction::Expired), ConsentKindLater);
    EXPECT_EQ(why(ConsentKind::Participate, ConsentAction::Replaced), ConsentKindLater);
}

TEST(Expl1, AReopenedCaseExplainsAndAsksAgain)
{
    Story story;
    CaseStory file(story);
    file.begin();
    file.move(Stopped, Outcome::NoAgreement);
    file.move(Closed, Outcome::None, story.day());
    story.must(story.florimond, file.step(Proposed));
    EXPECT_FALSE(file.party(0).explained);
    EXPECT_TRUE(file.party(0).consents.empty());
    EXPECT_EQ(story.refusal(story.eglantine, file.step(Consented)), ExplanationMissing);
}

TEST(Cons1, NoConsentIsGivenInAClosedCase)
{
    Story story;
    CaseStory file(story);
    file.begin();
    file.move(Stopped, Outcome::NoAgreement);
    const auto word = file.word(file.parties[0], ConsentKind::Participate, ConsentAction::Given);
    EXPECT_EQ(story.refusal(story.eglantine, word), WrongState);
    file.move(Closed, Outcome::None, story.day());
    EXPECT_EQ(story.refusal(story.eglantine, word), WrongState);
}

} // namespace vault::charter
