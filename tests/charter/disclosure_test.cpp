// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves for a partner (CONF-2, CONF-4, CONF-5; DOMAIN preface; FORMATS §5 "two halves").

#include "tests/charter/story.h"

namespace vault::charter {

using enum CaseState;
using enum RefusalReason;

namespace {

/// A case with an agreement of both parties and one interview each.
struct Shared : CaseStory {
    AgreementId agreement;
    std::vector<InterviewId> interviews;

    explicit Shared(Story& in) : CaseStory(in)
    {
        begin();
        for (const auto& party : parties) interviews.push_back(interview(party));
        agreement = agree();
    }
    [[nodiscard]] DisclosureDescribed described() const
    {
        DisclosureDescribed out;
        out.caseFile = id;
        out.disclosure = story.fresh<DisclosureId>();
        out.partner = story.city;
        out.items = {DisclosedItem{ReadKind::Agreement, idAs<ObjectId>(agreement), {1, 2}, parties}};
        return out;
    }
};

} // namespace

TEST(Conf2, TheHappyPathNeedsEveryPartysYesToThatDisclosure)
{
    Story story;
    Shared file(story);
    const auto disclosure = file.prepare(ReadKind::Agreement, idAs<ObjectId>(file.agreement), file.parties);
    const auto give = file.grant(disclosure, story.day(30));
    auto refused = story.ask(story.capucine, give);
    EXPECT_EQ(reasonOf(refused), ShareConsentMissing);
    EXPECT_EQ(refused.error().letters, (std::vector<std::uint8_t>{0, 1}));
    EXPECT_TRUE(leavesTrace(ruleOf(refused.error().reason)));
    file.say(file.parties[0], ConsentKind::ShareAgreement, ConsentAction::Given, disclosure);
    refused = story.ask(story.capucine, give);
    EXPECT_EQ(refused.error().letters, std::vector<std::uint8_t>{1});
    file.say(file.parties[1], ConsentKind::ShareAgreement, ConsentAction::Given, disclosure);
    for (const auto& other : {story.florimond, story.eglantine, story.prunelle, story.olivine})
        EXPECT_EQ(story.refusal(other, give), RoleMayNot);
    story.must(story.capucine, give);
    EXPECT_EQ(file.part().disclosures.at(disclosure).stage, DisclosureStage::Given);
    EXPECT_EQ(file.part().disclosures.at(disclosure).halfTwoHeld.count(story.capucine), 1u);
}

TEST(Conf2, AYesToAnotherDisclosureOrToThePartnerAtLargeDoesNotCount)
{
    Story story;
    Shared file(story);
    const auto object = idAs<ObjectId>(file.agreement);
    const auto first = file.prepare(ReadKind::Agreement, object, file.parties);
    const auto second = file.prepare(ReadKind::Agreement, object, file.parties);
    for (const auto& party : file.parties) {
        file.say(party, ConsentKind::ShareAgreement, ConsentAction::Given, first);
        auto atLarge = file.word(party, ConsentKind::ShareAgreement, ConsentAction::Given);
        atLarge.partner = story.city;
        story.must(story.eglantine, atLarge);
        file.say(party, ConsentKind::ShareWithPartner, ConsentAction::Given, second);
    }
    EXPECT_EQ(story.refusal(story.capucine, file.grant(second, story.day(3))), ShareConsentMissing);
    EXPECT_EQ(story.refusal(story.capucine, file.grant(first, story.day(3))), std::nullopt);
}

TEST(Conf2, WhatIsGivenIsWhatWasPrepared)
{
    Story story;
    Shared file(story);
    const auto disclosure = file.describe(ReadKind::Agreement, idAs<ObjectId>(file.agreement), file.parties);
    EXPECT_EQ(story.refusal(story.capucine, file.grant(disclosure, story.day())), DisclosureNotPrepared);
    story.must(story.eglantine, file.preparation(disclosure));
    for (const auto& party : file.parties)
        file.say(party, ConsentKind::ShareAgreement, ConsentAction::Given, disclosure);
    const auto give = file.grant(disclosure, story.day());
    auto other = give;
    other.projection[0] ^= 1;
    EXPECT_EQ(story.refusal(story.capucine, other), DisclosureDiffers);
    other = give;
    other.fieldList[31] ^= 1;
    EXPECT_EQ(story.refusal(story.capucine, other), DisclosureDiffers);
    other = give;
    other.partner = story.ekidom;
    EXPECT_EQ(story.refusal(story.capucine, other), DisclosureDiffers);
    other = give;
    other.until = Day::None;
    EXPECT_EQ(story.refusal(story.capucine, other), DateOutOfRange);
    other.until = story.day(-1);
    EXPECT_EQ(story.refusal(story.capucine, other), DateOutOfRange);
    story.must(story.capucine, give);
    EXPECT_EQ(story.refusal(story.capucine, give), DisclosureStageOver);
}

TEST(Conf2, ADescriptionNamesExactlyWhoseInformationItCarries)
{
    Story story;
    Shared file(story);
    const auto why = [&](auto change) {
        auto act = file.described();
        change(act);
        return story.refusal(story.eglantine, act);
    };
    EXPECT_EQ(why([](auto&) {}), std::nullopt);
    EXPECT_EQ(why([&](auto& act) { act.items[0].parties = {file.parties[0]}; }), DisclosureDiffers);
    EXPECT_EQ(why([&](auto& act) { act.items[0].parties = {file.parties[1], file.parties[0]}; }), std::nullopt);
    EXPECT_EQ(why([&](auto& act) { act.items[0].parties.push_back(file.parties[0]); }), DisclosureDiffers);
    EXPECT_EQ(why([](auto& act) { act.items.clear(); }), DisclosureWithoutFields);
    EXPECT_EQ(why([](auto& act) { act.items[0].fields.clear(); }), DisclosureWithoutFields);
    EXPECT_EQ(why([](auto& act) { act.items[0].fields = {2, 1}; }), ListMalformed);
    EXPECT_EQ(why([](auto& act) { act.items.push_back(act.items[0]); }), ListMalformed);
    EXPECT_EQ(why([&](auto& act) { act.items[0].object = story.fresh<ObjectId>(); }), ObjectUnknown);
    EXPECT_EQ(why([&](auto& act) { act.partner = story.anselme; }), ObjectUnknown);
    EXPECT_EQ(why([&](auto& act) { act.items[0].object = idAs<ObjectId>(file.interviews[0]); }), ObjectUnknown);
    for (const auto kind : {ReadKind::PartyName, ReadKind::CaseContent, ReadKind::Document, ReadKind::Log})
        EXPECT_EQ(why([&](auto& act) { act.items[0].kind = kind; }), CodeMissing);
}

TEST(Conf2, AnUndeliveredMessageDoesNotLeave)
{
    Story story;
    Shared file(story);
    const auto shuttle = file.draft(file.parties[0], file.parties[1]);
    auto act = file.described();
    act.items = {DisclosedItem{ReadKind::ShuttleMessage, idAs<ObjectId>(shuttle), {1}, file.parties}};
    EXPECT_EQ(story.refusal(story.eglantine, act), NotDelivered);
    story.must(story.eglantine, ShuttleAuthorised{file.id, shuttle});
    EXPECT_EQ(story.refusal(story.eglantine, act), NotDelivered);
    story.must(story.eglantine, ShuttleDelivered{file.id, shuttle, {}});
    EXPECT_EQ(story.refusal(story.eglantine, act), std::nullopt);
}

TEST(Conf2, OneMediatorPreparesAndEveryDirectorHoldsTheSecondHalf)
{
    Story story;
    Shared file(story);
    const auto disclosure = file.describe(ReadKind::Agreement, idAs<ObjectId>(file.agreement), file.parties);
    const auto prepared = file.preparation(disclosure);
    EXPECT_EQ(story.refusal(story.basile, prepared), PreparerOnly);
    EXPECT_EQ(story.refusal(story.celeste, prepared), NotAssignedToCase);
    EXPECT_EQ(story.refusal(story.capucine, prepared), RoleMayNot);
    auto other = prepared;
    other.halfTwoHeld.clear();
    EXPECT_EQ(story.refusal(story.eglantine, other), ListMalformed);
    other = prepared;
    other.halfTwoHeld.push_back(other.halfTwoHeld[0]);
    EXPECT_EQ(story.refusal(story.eglantine, other), ListMalformed);
    other = prepared;
    other.halfTwoHeld[0].recipient = story.florimond;
    EXPECT_EQ(story.refusal(story.eglantine, other), RecipientNotEntitled);
    other = prepared;
    other.halfTwoHeld[0].key.kind = KeyKind::HalfTwo;
    EXPECT_EQ(story.refusal(story.eglantine, other), ListMalformed);
    const auto second = story.enrolWithTwo(Role::Director);
    EXPECT_EQ(story.refusal(story.eglantine, prepared), ListMalformed);
    other = prepared;
    other.halfTwoHeld.push_back({prepared.halfTwoHeld[0].key, second, {}});
    story.must(story.eglantine, other);
    EXPECT_EQ(story.refusal(story.eglantine, other), DisclosureStageOver);
}

TEST(Conf2, SharingLastsNoLongerThanEachYes)
{
    Story story;
    Shared file(story);
    const auto object = idAs<ObjectId>(file.interviews[0]);
    const auto disclosure = file.prepare(ReadKind::Interview, object, {file.parties[0]});
    auto yes = file.word(file.parties[0], ConsentKind::ShareWithPartner, ConsentAction::Given);
    yes.disclosure = disclosure;
    yes.until = static_cast<Day>(value(addMonths(story.day(), 6)) + 1);
    EXPECT_EQ(story.refusal(story.eglantine, yes), ConsentTooLong);
    yes.until = story.day(-1);
    EXPECT_EQ(story.refusal(story.eglantine, yes), DateOutOfRange);
    yes.until = story.day(10);
    story.must(story.eglantine, yes);
    EXPECT_EQ(story.refusal(story.capucine, file.grant(disclosure, story.day(11))), ConsentTooLong);
    EXPECT_EQ(story.refusal(story.capucine, file.grant(disclosure, story.day(10))), std::nullopt);
    story.today += 11;
    EXPECT_EQ(story.refusal(story.capucine, file.grant(disclosure, story.day())), ShareConsentMissing);
    yes.until = Day::None; // six months by default
    story.must(story.eglantine, yes);
    const auto limit = addMonths(story.day(), 6);
    EXPECT_EQ(file.party(0).consents.at({ConsentKind::ShareWithPartner, idAs<ObjectId>(disclosure)}).until, limit);
}

TEST(Conf2, AYesNamesItsRecipient)
{
    Story story;
    Shared file(story);
    const auto disclosure = file.prepare(ReadKind::Interview, idAs<ObjectId>(file.interviews[0]), {file.parties[0]});
    auto yes = file.word(file.parties[0], ConsentKind::ShareWithPartner, ConsentAction::Given);
    EXPECT_EQ(story.refusal(story.eglantine, yes), ObjectUnknown);
    yes.partner = story.city;
    EXPECT_EQ(story.refusal(story.eglantine, yes), std::nullopt);
    yes.disclosure = disclosure;
    EXPECT_EQ(story.refusal(story.eglantine, yes), std::nullopt);
    yes.partner = story.ekidom;
    EXPECT_EQ(story.refusal(story.eglantine, yes), DisclosureDiffers);
    yes.partner = {};
    yes.party = file.parties[1]; // not concerned
    EXPECT_EQ(story.refusal(story.eglantine, yes), ObjectUnknown);
}

TEST(Conf2, TheHandOverEndsWithItsDateItsRevocationOrAWithdrawal)
{
    Story story;
    Shared file(story);
    const auto object = idAs<ObjectId>(file.agreement);
    const auto give = [&] {
        const auto disclosure = file.prepare(ReadKind::Agreement, object, file.parties);
        for (const auto& party : file.parties)
            file.say(party, ConsentKind::ShareAgreement, ConsentAction::Given, disclosure);
        story.must(story.capucine, file.grant(disclosure, story.day(5)));
        return disclosure;
    };
    const auto why = [&](const DisclosureId& disclosure, const MemberId& who, int later = 0) {
        return reasonOf(
            mayView(story.state, who, ReadKind::HandoverExport, idAs<ObjectId>(disclosure), story.day(later)));
    };
    const auto prepared = file.prepare(ReadKind::Agreement, object, file.parties);
    EXPECT_EQ(why(prepared, story.capucine), DisclosureNotGiven);
    const auto first = give();
    EXPECT_EQ(why(first, story.capucine), std::nullopt);
    EXPECT_EQ(why(first, story.basile), std::nullopt);
    EXPECT_EQ(why(first, story.florimond), NotAssignedToCase);
    EXPECT_EQ(why(first, story.prunelle), RoleMayNot);
    EXPECT_EQ(why(first, story.city), PartnerMayNot);
    EXPECT_EQ(why(first, story.capucine, 5), std::nullopt);
    EXPECT_EQ(why(first, story.capucine, 6), DisclosureEnded);
    EXPECT_EQ(story.refusal(story.celeste, DisclosureRevoked{first}), NotAssignedToCase);
    EXPECT_EQ(story.refusal(story.olivine, DisclosureRevoked{first}), RoleMayNot);
    story.must(story.capucine, DisclosureRevoked{first});
    EXPECT_EQ(why(first, story.capucine), DisclosureEnded);
    EXPECT_EQ(story.refusal(story.capucine, DisclosureRevoked{first}), DisclosureEnded);
    const auto second = give();
    story.must(story.basile, DisclosureRevoked{second});
    const auto third = give();
    file.say(file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn);
    EXPECT_EQ(why(third, story.capucine), DisclosureEnded);
}

TEST(Conf4, AStatementLeavesOnlyWithItsPartysConsent)
{
    Story story;
    Shared file(story);
    const auto disclosure = file.prepare(ReadKind::Interview, idAs<ObjectId>(file.interviews[1]), {file.parties[1]});
    file.say(file.parties[1], ConsentKind::ShareAgreement, ConsentAction::Given, disclosure);
    const auto refused = story.ask(story.capucine, file.grant(disclosure, story.day()));
    EXPECT_EQ(reasonOf(refused), ShareConsentMissing);
    EXPECT_EQ(refused.error().letters, std::vector<std::uint8_t>{1});
    EXPECT_TRUE(leavesTrace(Rule::Conf4));
}

TEST(Conf5, OtherGroundsAreNotOpen)
{
    Story story;
    Shared file(story);
    for (const auto ground : allOf<DisclosureGround>()) {
        auto act = file.described();
        act.ground = ground;
        const bool open = ground == DisclosureGround::PartiesAgree || ground == DisclosureGround::AgreementExecution;
        EXPECT_EQ(story.refusal(story.eglantine, act), open ? std::nullopt : std::optional(GroundNotOpen));
    }
    EXPECT_EQ(ruleOf(GroundNotOpen), Rule::Conf5);
}

} // namespace vault::charter
