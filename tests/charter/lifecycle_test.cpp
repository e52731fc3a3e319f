// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The life of a case, whole: every state to every state by every role, then each guard (DOMAIN §4).

#include "tests/charter/story.h"

#include <tuple>

namespace vault::charter {

using enum CaseState;
using enum RefusalReason;

namespace {

enum class By { Assigned, Coordinator, Either };

/// DOMAIN §4 as data, written a second time.
const std::map<std::pair<CaseState, CaseState>, By> kSteps{
    {{Proposed, Consented}, By::Assigned},    {{Consented, InMediation}, By::Assigned},
    {{InMediation, Suspended}, By::Assigned}, {{Suspended, InMediation}, By::Assigned},
    {{InMediation, Concluded}, By::Assigned}, {{Concluded, FollowUp}, By::Assigned},
    {{Proposed, Stopped}, By::Either},        {{Consented, Stopped}, By::Either},
    {{InMediation, Stopped}, By::Either},     {{Suspended, Stopped}, By::Either},
    {{Concluded, Closed}, By::Either},        {{FollowUp, Closed}, By::Either},
    {{Stopped, Closed}, By::Either},          {{Closed, Proposed}, By::Coordinator},
};

/// A step with everything it asks for.
CaseStateChanged whole(const CaseStory& file, CaseState to)
{
    auto step = file.step(to);
    if (to == Concluded) step.outcome = Outcome::WrittenAgreement;
    if (to == Stopped) step.outcome = Outcome::NoAgreement;
    if (to == FollowUp) step.on = addMonths(file.story.day(), 2);
    if (to == Closed) step.on = file.story.day();
    return step;
}

std::optional<RefusalReason> expected(const Story& story, const MemberId& who, CaseState from, CaseState to)
{
    if (who == story.auditor) return NotAMember;
    if (who == story.city) return PartnerMayNot;
    if (who != story.florimond && who != story.eglantine && who != story.celeste) return RoleMayNot;
    const auto step = kSteps.find({from, to});
    const bool coordinates = step != kSteps.end() && step->second == By::Coordinator;
    if (coordinates && who != story.florimond) return RoleMayNot;
    if (who == story.celeste) return NotAssignedToCase;
    if (from == Sealed) { // behind the seal the case stands at Proposed here
        if (to == Stopped) return std::nullopt;
        if (to == Consented && who == story.florimond) return NotAssignedToCase;
        return to == Closed ? TransitionNotAllowed : CaseIsSealed;
    }
    if (from == IntermediateArchive) return CaseIsArchived;
    if (from == Disposed) return CaseIsDisposed;
    if (step == kSteps.end()) return TransitionNotAllowed;
    if (step->second == By::Assigned && who == story.florimond) return NotAssignedToCase;
    return std::nullopt;
}

} // namespace

TEST(House2Life, EveryStateToEveryStateByEveryRole)
{
    Story story;
    CaseStory file(story);
    file.begin();
    file.agree();
    std::size_t allowed = 0;
    for (const auto from : allOf<CaseState>()) {
        story.state.cases.at(file.id).state = from;
        for (const auto to : allOf<CaseState>())
            for (const auto& who : {story.capucine, story.florimond, story.eglantine, story.celeste, story.prunelle,
                                    story.olivine, story.auditor, story.city}) {
                const auto refused = story.refusal(who, whole(file, to));
                EXPECT_EQ(refused, expected(story, who, from, to)) << tokenOf(from) << " to " << tokenOf(to);
                allowed += refused ? 0 : 1;
            }
    }
    EXPECT_EQ(allowed, 6u + 7u * 2u + 1u + 2u);
}

TEST(House2Life, WhatEachStepAsksFor)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto why = [&](CaseState from, CaseStateChanged step) {
        story.state.cases.at(file.id).state = from;
        return story.refusal(story.eglantine, step);
    };
    auto step = file.step(Suspended);
    step.reason = StateReason::None;
    EXPECT_EQ(why(InMediation, step), ReasonMissing);
    EXPECT_EQ(why(InMediation, file.step(Concluded)), OutcomeMissing);
    EXPECT_EQ(why(InMediation, file.step(Concluded, Outcome::StoppedByParty)), OutcomeMissing);
    EXPECT_EQ(why(InMediation, file.step(Concluded, Outcome::WrittenAgreement)), AgreementNotSigned);
    EXPECT_EQ(why(InMediation, file.step(Concluded, Outcome::OralAgreement)), std::nullopt);
    for (const auto outcome : allOf<Outcome>()) {
        const bool stops = outcome == Outcome::StoppedByParty || outcome == Outcome::StoppedByMediator ||
                           outcome == Outcome::NoFurtherAction || outcome == Outcome::Directed ||
                           outcome == Outcome::NoAgreement;
        EXPECT_EQ(why(Suspended, file.step(Stopped, outcome)), stops ? std::nullopt : std::optional(OutcomeMissing));
    }
    EXPECT_EQ(why(Concluded, file.step(FollowUp)), FollowUpDateOutOfRange);
    EXPECT_EQ(why(Concluded, file.step(FollowUp, {}, addMonths(story.day(), 1))), std::nullopt);
    EXPECT_EQ(why(Concluded, file.step(FollowUp, {}, addMonths(story.day(), 3))), std::nullopt);
    EXPECT_EQ(why(Concluded, file.step(FollowUp, {}, static_cast<Day>(value(addMonths(story.day(), 1)) - 1))),
              FollowUpDateOutOfRange);
    EXPECT_EQ(why(Concluded, file.step(FollowUp, {}, static_cast<Day>(value(addMonths(story.day(), 3)) + 1))),
              FollowUpDateOutOfRange);
    EXPECT_EQ(why(Stopped, file.step(Closed)), LastContactMissing);
    EXPECT_EQ(why(Stopped, file.step(Closed, {}, story.day(1))), DateOutOfRange);
    EXPECT_EQ(why(Stopped, file.step(Closed, {}, story.day(-9))), std::nullopt);
}

TEST(House2Life, AWrittenAgreementAsksWhetherItMayBeShared)
{
    Story story;
    CaseStory file(story);
    file.begin();
    file.agree(SharingChoice::NotAsked);
    EXPECT_EQ(story.refusal(story.eglantine, file.step(Concluded, Outcome::WrittenAgreement)), SharingNotAsked);
    file.agree(SharingChoice::BetweenParties);
    EXPECT_EQ(story.refusal(story.eglantine, file.step(Concluded, Outcome::WrittenAgreement)), std::nullopt);
}

TEST(House2Life, AMessageIsDeliveredOrCancelledBeforeClosing)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto shuttle = file.draft(file.parties[0], file.parties[1]);
    file.move(Stopped, Outcome::NoAgreement);
    EXPECT_EQ(story.refusal(story.eglantine, file.step(Closed, {}, story.day())), ShuttleStillOpen);
    EXPECT_EQ(story.refusal(story.florimond, ShuttleCancelled{file.id, shuttle}), NotAssignedToCase);
    story.must(story.eglantine, ShuttleCancelled{file.id, shuttle});
    file.move(Closed, Outcome::None, story.day());
}

TEST(House2Life, TheHappyPathToTheEnd)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    file.begin();
    for (const auto& party : file.parties) file.interview(party);
    file.meet();
    file.agree();
    file.move(Concluded, Outcome::WrittenAgreement);
    file.move(FollowUp, {}, addMonths(story.day(), 2));
    story.today += 60;
    story.must(story.basile,
               FollowUpMade{file.id, story.fresh<FollowUpId>(), file.parties[0], Held::Yes, story.day(), {}});
    file.move(Closed, {}, story.day());
    EXPECT_EQ(file.part().outcome, Outcome::WrittenAgreement);
    EXPECT_EQ(file.part().lastContactOn, story.day());
    EXPECT_EQ(file.part().closedOn, story.day());
    EXPECT_EQ(file.part().sessions.size(), 1u);
    EXPECT_EQ(file.part().followUps.size(), 1u);
}

TEST(House2Life, ACaseIsOpenedFromAReferralScreenedForIt)
{
    Story story;
    CaseStory file(story);
    ReferralReceived received;
    received.referral = story.fresh<ReferralId>();
    story.must(story.celeste, received);
    const auto open = [&](const MemberId& who, const ReferralId& referral, std::uint64_t number = 9) {
        return story.refusal(who, CaseOpened{story.fresh<CaseId>(), referral, number, Mode::Navette, {}});
    };
    EXPECT_EQ(open(story.florimond, received.referral), ReferralNotForCase);
    story.must(story.celeste, ReferralScreened{received.referral, ScreeningDecision::Case, ConflictKind::Damage});
    EXPECT_EQ(open(story.florimond, file.referral), ReferralHasCase);
    EXPECT_EQ(open(story.florimond, story.fresh<ReferralId>()), ObjectUnknown);
    for (const auto& other : {story.capucine, story.celeste, story.prunelle, story.olivine})
        EXPECT_EQ(open(other, received.referral), RoleMayNot);
    EXPECT_EQ(open(story.florimond, received.referral, file.part().publicNumber), IdAlreadyUsed);
    EXPECT_EQ(open(story.florimond, received.referral, std::uint64_t{1} << 40), CodeMissing);
    EXPECT_EQ(open(story.florimond, received.referral, (std::uint64_t{1} << 40) - 1), std::nullopt);
}

TEST(House2Life, WhatIsWrittenInWhichState)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    file.begin();
    for (const auto& party : file.parties) {
        file.interview(party);
        file.say(party, ConsentKind::MeetJointly);
    }
    const auto a = file.parties[0], b = file.parties[1];
    const auto draft = file.draft(a, b);
    const auto authorised = file.draft(a, b);
    story.must(story.eglantine, ShuttleAuthorised{file.id, authorised});
    using States = std::set<CaseState>;
    const States inMediation{InMediation}, partyWork{Consented, InMediation, Suspended, FollowUp};
    const States jointWork{Consented, InMediation, Suspended, Concluded, FollowUp};
    const States open{Proposed, Consented, InMediation, Suspended, Concluded, FollowUp};
    PartyAdded newParty;
    newParty.caseFile = file.id;
    newParty.party = story.fresh<PartyId>();
    newParty.letter = 9;
    newParty.alias = 9;
    newParty.informedAt = story.day();
    const std::vector<std::pair<Act, States>> table{
        {file.interviewOf(a), partyWork},
        {DocumentAdded{file.id, story.fresh<DocumentId>(), a, DocumentType::Letter, 1, {}, {}}, partyWork},
        {DocumentAdded{file.id, story.fresh<DocumentId>(), {}, DocumentType::Plan, 1, {}, {}}, jointWork},
        {ShuttleDrafted{file.id, story.fresh<ShuttleId>(), a, b, {}}, inMediation},
        {ShuttleAuthorised{file.id, draft}, inMediation},
        {ShuttleDelivered{file.id, authorised, {}}, inMediation},
        {SessionHeld{file.id, story.fresh<JointSessionId>(), {a, b}, story.day(), false, {}}, inMediation},
        {AgreementMade{file.id, story.fresh<AgreementId>(), {a, b}, {}, {}, true, {}, {}}, inMediation},
        {FollowUpMade{file.id, story.fresh<FollowUpId>(), a, Held::Partly, story.day(), {}}, States{FollowUp}},
        {file.word(a, ConsentKind::MeetJointly, ConsentAction::Given), open},
        {newParty, open},
    };
    for (const auto state : allOf<CaseState>()) {
        story.state.cases.at(file.id).state = state;
        const auto over = state == Sealed                ? std::optional(CaseIsSealed)
                          : state == IntermediateArchive ? std::optional(CaseIsArchived)
                          : state == Disposed            ? std::optional(CaseIsDisposed)
                                                         : std::nullopt;
        for (const auto& [act, states] : table)
            EXPECT_EQ(story.refusal(story.basile, act),
                      states.contains(state) ? std::nullopt : over ? over : std::optional(WrongState))
                << sentenceOf(kindOf(act), Language::English) << " in " << tokenOf(state);
        EXPECT_EQ(story.refusal(story.basile, ShuttleCancelled{file.id, draft}), over);
    }
    for (const auto& [act, states] : table) {
        for (const auto& other : {story.florimond, story.celeste})
            EXPECT_EQ(story.refusal(other, act), NotAssignedToCase);
        for (const auto& other : {story.capucine, story.prunelle, story.olivine})
            EXPECT_EQ(story.refusal(other, act), RoleMayNot);
    }
}

} // namespace vault::charter
