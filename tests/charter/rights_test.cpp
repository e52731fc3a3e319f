// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people ask for about themselves: a month and its alarm (RIGHT-1), one's own and what is joint (RIGHT-2), and a
// restriction that seals within the day (RIGHT-3).

#include "tests/charter/story.h"

#include <chrono>

namespace vault::charter {

using enum RefusalReason;

namespace {

Day date(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    const sys_days days{std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day)};
    return static_cast<Day>(days.time_since_epoch().count());
}

struct Asked {
    Story story;
    CaseStory file{story, Mode::TableRonde};
    RightsId id;

    Asked()
    {
        file.begin();
        for (const auto& party : file.parties) file.interview(party);
    }
    RightsRequested request(RightsKind kind, std::size_t party = 0)
    {
        return {file.id, story.fresh<RightsId>(), file.parties[party], kind, story.day(), IdentityCheck::NotYet};
    }
    void receive(RightsKind kind, const MemberId& who)
    {
        const auto act = request(kind);
        story.must(who, act);
        id = act.request;
    }
    [[nodiscard]] RightsAnswered answer(RightsAnswer how = RightsAnswer::Granted) const
    {
        RightsAnswered out{file.id, id, how, RightsGround::None, IdentityCheck::Paper, {}};
        if (how != RightsAnswer::Granted) out.ground = RightsGround::RightsOfOthers;
        if (how != RightsAnswer::Refused && part().kind == RightsKind::Access) out.sentBytes.fill(1);
        return out;
    }
    [[nodiscard]] const RightsPart& part() const { return file.part().rights.at(id); }
    [[nodiscard]] std::vector<RightsDue> due(int later) const { return rightsDue(story.state, story.day(later)); }
};

} // namespace

TEST(Right1, AnybodyOfTheTeamReceivesARequestAndThePrivacyOfficerAnswersIt)
{
    Asked asked;
    auto& story = asked.story;
    for (const auto& member : {story.capucine, story.florimond, story.celeste, story.prunelle, story.olivine})
        EXPECT_EQ(story.refusal(member, asked.request(RightsKind::Access)), std::nullopt);
    EXPECT_EQ(story.refusal(story.ekidom, asked.request(RightsKind::Access)), PartnerMayNot);
    asked.receive(RightsKind::Access, story.prunelle);
    EXPECT_EQ(story.refusal(story.prunelle, asked.request(RightsKind::Access)), RightsAlreadyAsked);
    EXPECT_EQ(story.refusal(story.prunelle, asked.request(RightsKind::Access, 1)), std::nullopt);
    for (const auto& member : {story.capucine, story.florimond, story.eglantine, story.prunelle})
        EXPECT_EQ(story.refusal(member, asked.answer()), RightsAreThePrivacyOfficers);
    story.must(story.olivine, asked.answer());
    EXPECT_EQ(asked.part().answeredOn, story.day());
    EXPECT_EQ(story.refusal(story.olivine, asked.answer()), RightsAlreadyAnswered);
    EXPECT_EQ(ruleOf(RightsAreThePrivacyOfficers), Rule::Right1);
}

TEST(Right1, TheAlarmRingsOnTheTwentiethDayAndTheMonthEndsOnItsDate)
{
    Asked asked;
    asked.receive(RightsKind::Erasure, asked.story.prunelle);
    EXPECT_TRUE(asked.due(19).empty());
    ASSERT_EQ(asked.due(20).size(), 1u);
    EXPECT_EQ(asked.due(20)[0].request, asked.id);
    EXPECT_FALSE(asked.due(20)[0].late);
    const auto last = static_cast<int>(value(asked.part().dueOn) - value(asked.story.day()));
    EXPECT_FALSE(asked.due(last)[0].late) << "on its last day it is not late";
    EXPECT_TRUE(asked.due(last + 1)[0].late);
    asked.story.must(asked.story.olivine, asked.answer(RightsAnswer::Refused));
    EXPECT_TRUE(asked.due(last + 1).empty());
}

TEST(Right1, AMonthFromTheThirtyFirstOfJanuaryIsTheLastOfFebruary)
{
    Asked asked;
    auto& story = asked.story;
    for (const auto& [received, due] : {std::pair{date(2025, 1, 31), date(2025, 2, 28)},
                                        std::pair{date(2028, 1, 31), date(2028, 2, 29)},
                                        std::pair{date(2028, 2, 29), date(2028, 3, 29)},
                                        std::pair{date(2025, 12, 31), date(2026, 1, 31)}}) {
        story.today = value(received);
        asked.receive(RightsKind::Erasure, story.prunelle);
        EXPECT_EQ(asked.part().dueOn, due);
        story.must(story.olivine, asked.answer(RightsAnswer::Refused));
    }
}

TEST(Right1, ItIsExtendedOnceBeforeTheMonthIsOver)
{
    Asked asked;
    auto& story = asked.story;
    asked.receive(RightsKind::Access, story.prunelle);
    const RightsExtended longer{asked.file.id, asked.id, ExtensionReason::Complex};
    EXPECT_EQ(story.refusal(story.florimond, longer), RightsAreThePrivacyOfficers);
    const auto received = story.day();
    story.today = value(asked.part().dueOn) + 1;
    EXPECT_EQ(story.refusal(story.olivine, longer), RightsMonthIsOver);
    --story.today;
    story.must(story.olivine, longer);
    EXPECT_EQ(asked.part().dueOn, addMonths(received, 3));
    EXPECT_TRUE(asked.due(0).empty());
    EXPECT_EQ(story.refusal(story.olivine, longer), RightsExtendedAlready);
    story.today = value(asked.part().dueOn) - 10;
    EXPECT_EQ(asked.due(0).size(), 1u);
}

TEST(Right1, AnAnswerSaysWhyNotAndWhoAsked)
{
    Asked asked;
    auto& story = asked.story;
    asked.receive(RightsKind::Access, story.prunelle);
    auto act = asked.answer();
    act.ground = RightsGround::PublicTask;
    EXPECT_EQ(story.refusal(story.olivine, act), RightsGroundOrNone);
    act = asked.answer(RightsAnswer::Refused);
    act.ground = RightsGround::None;
    EXPECT_EQ(story.refusal(story.olivine, act), RightsGroundOrNone);
    act = asked.answer();
    act.identity = IdentityCheck::NotYet;
    EXPECT_EQ(story.refusal(story.olivine, act), RightsIdentityNotChecked);
    act = asked.answer();
    act.sentBytes = {};
    EXPECT_EQ(story.refusal(story.olivine, act), RightsCopyMissing);
}

TEST(Right2, ForACopyThePrivacyOfficerHoldsTheJointRoomAndThatCompartmentUntilTheAnswer)
{
    Asked asked;
    auto& story = asked.story;
    const auto object = idAs<ObjectId>(asked.file.id);
    const auto own = idAs<ObjectId>(asked.file.parties[0]), other = idAs<ObjectId>(asked.file.parties[1]);
    const auto held = [&] {
        return std::array{mayHold(story.state, story.olivine, KeyKind::Case, object),
                          mayHold(story.state, story.olivine, KeyKind::Party, own),
                          mayHold(story.state, story.olivine, KeyKind::Party, other),
                          mayHold(story.state, story.olivine, KeyKind::Confidence, object)};
    };
    EXPECT_EQ(held(), (std::array{false, false, false, false}));
    asked.receive(RightsKind::Access, story.prunelle);
    EXPECT_EQ(held(), (std::array{true, true, false, false}));
    story.settleKeys();
    EXPECT_TRUE(keyIn(story.state, KeyKind::Party, own)->holders.at(1).contains(story.olivine));
    for (const auto& member : story.everyone())
        EXPECT_EQ(mayHold(story.state, member, KeyKind::Party, own), member == story.olivine);
    story.must(story.olivine, asked.answer());
    EXPECT_EQ(held(), (std::array{false, false, false, false}));
    EXPECT_FALSE(keyIn(story.state, KeyKind::Party, own)->holders.at(1).contains(story.olivine));
    EXPECT_FALSE(keyIn(story.state, KeyKind::Case, object)->holders.at(1).contains(story.olivine));
}

TEST(Right2, OnlyWhoOpensTheCompartmentGivesItsKeyAlone)
{
    Asked asked;
    auto& story = asked.story;
    asked.receive(RightsKind::Access, story.prunelle);
    const auto scope = idAs<ScopeId>(asked.file.id);
    const auto gift = [&](const MemberId& to, std::size_t party) {
        return KeysGiven{scope, {GrantRef{KeyRef{KeyKind::Party, idAs<ObjectId>(asked.file.parties[party]), 1}, to, {}}}};
    };
    EXPECT_EQ(story.refusal(story.florimond, gift(story.olivine, 0)), HolderOnly);
    EXPECT_EQ(story.refusal(story.basile, gift(story.florimond, 0)), RecipientNotEntitled);
    EXPECT_EQ(story.refusal(story.basile, gift(story.olivine, 1)), RecipientNotEntitled);
    EXPECT_EQ(story.refusal(story.basile, gift(story.olivine, 0)), std::nullopt);
}

TEST(Right2, ThePrivacyOfficerReadsNothingOfTheOthers)
{
    Asked asked;
    auto& story = asked.story;
    const auto reading = [&](ReadKind what, const ObjectId& object) {
        return reasonOf(mayView(story.state, story.olivine, what, object, story.day()));
    };
    const auto id = idAs<ObjectId>(asked.file.id);
    EXPECT_EQ(reading(ReadKind::CaseContent, id), RoleMayNot);
    asked.receive(RightsKind::Access, story.prunelle);
    EXPECT_EQ(reading(ReadKind::CaseContent, id), std::nullopt);
    EXPECT_EQ(reading(ReadKind::PartyName, idAs<ObjectId>(asked.file.parties[0])), std::nullopt);
    EXPECT_EQ(reading(ReadKind::PartyName, idAs<ObjectId>(asked.file.parties[1])), HolderOnly);
    EXPECT_EQ(reading(ReadKind::SearchIndex, id), RoleMayNot);
    for (const auto& [interview, about] : asked.file.part().interviews)
        EXPECT_EQ(reading(ReadKind::Interview, idAs<ObjectId>(interview)),
                  about.party == asked.file.parties[0] ? std::nullopt : std::optional(HolderOnly));
    story.must(story.olivine, asked.answer());
    EXPECT_EQ(reading(ReadKind::CaseContent, id), RoleMayNot);
}

TEST(Right3, ARestrictionSealsInItsOwnActAndHoldsUntilItsAnswer)
{
    Asked asked;
    auto& story = asked.story;
    asked.receive(RightsKind::Restriction, story.prunelle);
    EXPECT_EQ(asked.file.part().state, CaseState::Sealed);
    EXPECT_EQ(asked.file.part().seal.on, story.day());
    EXPECT_EQ(asked.file.part().seal.reason, SealReason::Restriction);
    const SealLifted lift{asked.file.id};
    EXPECT_EQ(story.refusal(story.olivine, lift), RestrictionStillOpen);
    story.must(story.olivine, asked.answer());
    EXPECT_EQ(asked.file.part().state, CaseState::Sealed) << "an answer lifts nothing";
    EXPECT_EQ(story.refusal(story.olivine, lift), NeedsTwoPeople);
}

TEST(Right3, ASealedCaseIsOpenedToThePrivacyOfficerForACopyAlone)
{
    Asked asked;
    auto& story = asked.story;
    story.must(story.prunelle, asked.request(RightsKind::Restriction));
    const auto proposing = [&](Purpose purpose) {
        const SealOpened open{asked.file.id, story.olivine, story.day(31), purpose};
        return story.refusal(story.olivine, Proposed{story.fresh<ProposalId>(), encodeAct({story.day(), open})});
    };
    EXPECT_EQ(proposing(Purpose::RightsRequest), SealReaderNotEntitled);
    asked.receive(RightsKind::Access, story.prunelle);
    EXPECT_EQ(proposing(Purpose::RightsRequest), std::nullopt);
    EXPECT_EQ(proposing(Purpose::FollowCase), SealReaderNotEntitled);
    EXPECT_EQ(reasonOf(mayView(story.state, story.olivine, ReadKind::CaseContent, idAs<ObjectId>(asked.file.id),
                               story.day())),
              CaseIsSealed);
}

TEST(Right1, ACorrectionStandsBesideTheFirstStatement)
{
    Asked asked;
    auto& story = asked.story;
    const auto& interviews = asked.file.part().interviews;
    const auto isTheirs = [&](const auto& entry) { return entry.second.party == asked.file.parties[0]; };
    const auto own = std::ranges::find_if(interviews, isTheirs)->first;
    const auto other = std::ranges::find_if_not(interviews, isTheirs)->first;
    const auto correct = [&](const InterviewId& interview) {
        return RecordRectified{asked.file.id, asked.id, idAs<ObjectId>(interview), {story.row(RecordKind::Correction)}};
    };
    asked.receive(RightsKind::Access, story.prunelle);
    EXPECT_EQ(story.refusal(story.eglantine, correct(own)), RectificationNotAsked);
    asked.receive(RightsKind::Rectification, story.prunelle);
    EXPECT_EQ(story.refusal(story.eglantine, correct(other)), NotThePersonsRecord);
    EXPECT_EQ(story.refusal(story.florimond, correct(own)), NotAssignedToCase);
    const auto before = asked.file.part().rows.at(RowId{own.bytes});
    const auto act = correct(own);
    story.must(story.eglantine, act);
    EXPECT_EQ(asked.file.part().rows.at(RowId{own.bytes}), before) << "the first statement stays";
    EXPECT_EQ(asked.file.part().rows.at(act.rows.front().row).of, idAs<ObjectId>(own));
    auto again = act;
    again.rows.front().version = 2;
    EXPECT_EQ(story.refusal(story.eglantine, again), RowVersionNotNext) << "appended, never rewritten";
}

} // namespace vault::charter
