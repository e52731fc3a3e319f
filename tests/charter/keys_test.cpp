// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys: who may hold them, who makes and gives them, and what a departure makes due (FORMATS §5).

#include "tests/charter/story.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr auto kNoHash = Hash32{};

EpochMade epoch(const CaseStory& file, KeyKind kind, std::uint32_t number, ObjectId object = {})
{
    if (object.isZero()) object = idAs<ObjectId>(file.id);
    return {idAs<ScopeId>(file.id), KeyRef{kind, object, number}, kNoHash, kNoHash};
}

KeysGiven gift(const ScopeId& scope, KeyKind kind, const ObjectId& object, std::uint32_t number, const MemberId& to)
{
    return {scope, {GrantRef{KeyRef{kind, object, number}, to, kNoHash}}};
}

} // namespace

TEST(House4Keys, WhoMayHoldTheKeysOfTheVault)
{
    Story story;
    const std::map<KeyKind, std::set<Role>> expected{
        {KeyKind::Vault, {Role::Director, Role::Coordinator, Role::Mediator, Role::Assistant, Role::PrivacyOfficer}},
        {KeyKind::LogSigning,
         {Role::Director, Role::Coordinator, Role::Mediator, Role::Assistant, Role::PrivacyOfficer}},
        {KeyKind::Governance,
         {Role::Director, Role::Coordinator, Role::Mediator, Role::Assistant, Role::PrivacyOfficer, Role::Auditor}},
        {KeyKind::Team, {Role::Director, Role::Coordinator, Role::Mediator, Role::Assistant}},
        {KeyKind::Quarter, {Role::Coordinator, Role::PrivacyOfficer, Role::Auditor}},
        {KeyKind::HalfTwoHeld, {Role::Director}},
        {KeyKind::Record, {}},
    };
    const auto quarter = objectOf(story.state.vault.quarters.begin()->first);
    for (const auto& [kind, roles] : expected)
        for (const auto& [member, about] : story.state.vault.members)
            EXPECT_EQ(mayHold(story.state, member, kind, kind == KeyKind::Quarter ? quarter : ObjectId{}),
                      roles.contains(about.role))
                << tokenOf(kind) << ' ' << tokenOf(about.role);
}

TEST(House4Keys, NothingIsOwedOnceEveryoneHasTheirs)
{
    Story story;
    CaseStory file(story);
    EXPECT_TRUE(duties(story.state).empty());
    for (const auto& member : story.everyone()) EXPECT_TRUE(epochsDueBy(story.state, member).empty());
    const auto newcomer = story.enrolWithTwo(Role::Coordinator);
    std::set<KeyKind> owed;
    for (const auto& duty : duties(story.state)) {
        EXPECT_EQ(duty.recipient, newcomer);
        owed.insert(duty.key.kind);
    }
    EXPECT_EQ(owed, (std::set{KeyKind::Vault, KeyKind::LogSigning, KeyKind::Governance, KeyKind::Team, KeyKind::Case,
                              KeyKind::Quarter}));
    EXPECT_EQ(dutiesIn(story.state, idAs<ScopeId>(file.id)).size(), 1u);
    EXPECT_TRUE(dutiesIn(story.state, story.fresh<ScopeId>()).empty());
}

TEST(House4Keys, AnEpochIsMadeOnceByWhoMayHoldIt)
{
    Story story;
    CaseStory file(story);
    const auto party = idAs<ObjectId>(file.parties[0]);
    EXPECT_EQ(story.refusal(story.eglantine, epoch(file, KeyKind::Case, 2)), EpochNotDue);
    EXPECT_EQ(story.refusal(story.eglantine, epoch(file, KeyKind::Case, 1)), EpochNotDue);
    EXPECT_EQ(story.refusal(story.celeste, epoch(file, KeyKind::Case, 2)), HolderOnly);
    EXPECT_EQ(story.refusal(story.florimond, epoch(file, KeyKind::Confidence, 2)), HolderOnly);
    EXPECT_EQ(story.refusal(story.florimond, epoch(file, KeyKind::Party, 2, party)), HolderOnly);
    EXPECT_EQ(story.refusal(story.capucine, epoch(file, KeyKind::Case, 2)), HolderOnly);
    EXPECT_EQ(story.refusal(story.eglantine, epoch(file, KeyKind::Party, 2, story.fresh<ObjectId>())), KeyUnknown);
    EXPECT_EQ(story.refusal(story.eglantine, epoch(file, KeyKind::Team, 2)), KeyUnknown) << "not of this scope";
    for (const auto kind :
         {KeyKind::Record, KeyKind::Quarter, KeyKind::HalfOne, KeyKind::HalfTwo, KeyKind::HalfTwoHeld})
        EXPECT_EQ(story.refusal(story.eglantine, epoch(file, kind, 1)), KeyUnknown);
}

TEST(House4Keys, APartyKeyNeedsTheConfidenceKeyThatWrapsIt)
{
    Story story;
    CaseStory file(story, Mode::Ecoute, 1);
    story.state.cases.at(file.id).keys.clear();
    const auto party = idAs<ObjectId>(file.parties[0]);
    EXPECT_EQ(story.refusal(story.eglantine, epoch(file, KeyKind::Party, 1, party)), KeyUnknown);
    story.must(story.eglantine, epoch(file, KeyKind::Confidence, 1));
    story.must(story.basile, epoch(file, KeyKind::Party, 1, party));
    EXPECT_EQ(keyIn(story.state, KeyKind::Party, party)->history.at(1).under, 1u);
}

TEST(House4Keys, AKeyIsGivenByAHolderToWhoMayHoldIt)
{
    Story story;
    CaseStory file(story);
    const auto scope = idAs<ScopeId>(file.id);
    const auto object = idAs<ObjectId>(file.id);
    EXPECT_EQ(story.refusal(story.eglantine, gift(scope, KeyKind::Confidence, object, 1, story.florimond)),
              RecipientNotEntitled);
    EXPECT_EQ(story.refusal(story.eglantine, gift(scope, KeyKind::Case, object, 1, story.capucine)),
              RecipientNotEntitled);
    EXPECT_EQ(story.refusal(story.florimond, gift(scope, KeyKind::Confidence, object, 1, story.basile)), HolderOnly);
    EXPECT_EQ(story.refusal(story.celeste, gift(scope, KeyKind::Case, object, 1, story.basile)), HolderOnly);
    EXPECT_EQ(story.refusal(story.eglantine, gift(scope, KeyKind::Case, object, 2, story.basile)), KeyUnknown);
    EXPECT_EQ(story.refusal(story.eglantine, gift({}, KeyKind::Case, object, 1, story.basile)), KeyUnknown);
    EXPECT_EQ(story.refusal(story.eglantine, KeysGiven{scope, {}}), ListMalformed);
    const auto half = gift(scope, KeyKind::HalfTwoHeld, object, 1, story.capucine);
    EXPECT_EQ(story.refusal(story.eglantine, half), KeyUnknown);
    auto regrant = gift(scope, KeyKind::Case, object, 1, story.basile);
    regrant.grants[0].grant[0] = 9;
    story.must(story.eglantine, regrant);
    EXPECT_EQ(keyIn(story.state, KeyKind::Case, object)->history.at(1).grants.at(story.basile)[0], 9);
}

TEST(House4Keys, ADepartureMakesEpochsDueBeforeAnythingElse)
{
    Story story;
    CaseStory file(story, Mode::TableRonde);
    file.begin();
    const auto interview = file.interview(file.parties[0]);
    const auto agreement = file.agree();
    const auto disclosure = file.prepare(ReadKind::Agreement, idAs<ObjectId>(agreement), file.parties);
    const auto shuttle = file.draft(file.parties[0], file.parties[1]);
    story.must(story.basile, MediatorRemoved{file.id, story.basile});
    for (const auto& [name, key] : file.part().keys) EXPECT_TRUE(key.due);

    const std::vector<Act> waiting{
        file.interviewOf(file.parties[0]),
        file.step(CaseState::Suspended),
        file.word(file.parties[0], ConsentKind::Participate, ConsentAction::Given),
        LimitsExplained{file.id, file.parties[0], 1, {}, Language::French, ConsentForm::Paper},
        ShuttleAuthorised{file.id, shuttle},
        DocumentAdded{file.id, story.fresh<DocumentId>(), {}, DocumentType::Plan, 1, {}, {}},
    };
    for (const auto& act : waiting) EXPECT_EQ(story.refusal(story.eglantine, act), EpochDueFirst);
    EXPECT_EQ(story.refusal(story.capucine, file.grant(disclosure, story.day())), EpochDueFirst);

    EXPECT_EQ(
        story.refusal(story.eglantine, file.word(file.parties[0], ConsentKind::Participate, ConsentAction::Withdrawn)),
        std::nullopt);
    EXPECT_EQ(story.refusal(story.eglantine, ShuttleCancelled{file.id, shuttle}), std::nullopt);
    EXPECT_EQ(story.refusal(story.florimond, MediatorRemoved{file.id, story.eglantine}), std::nullopt);
    EXPECT_EQ(story.refusal(story.florimond, MediatorsAssigned{file.id, {story.celeste}, SoloReason::None}),
              std::nullopt);
    EXPECT_EQ(story.refusal(story.capucine, DisclosureRevoked{disclosure}), std::nullopt);
    EXPECT_EQ(story.refusal(story.eglantine, DisclosureRevoked{disclosure}), std::nullopt);
    EXPECT_TRUE(mayView(story.state, story.eglantine, ReadKind::Interview, idAs<ObjectId>(interview), story.day()));

    const auto party = idAs<ObjectId>(file.parties[0]);
    EXPECT_EQ(story.refusal(story.eglantine, epoch(file, KeyKind::Party, 2, party)), EpochDueFirst);
    EXPECT_EQ(story.refusal(story.basile, epoch(file, KeyKind::Case, 2)), MediatorWasRemoved);
    EXPECT_EQ(epochsDueBy(story.state, story.florimond).size(), 1u);
    EXPECT_EQ(epochsDueBy(story.state, story.eglantine).size(), 4u);
    story.settleKeys();
    EXPECT_EQ(keyIn(story.state, KeyKind::Party, party)->epoch, 2u);
    EXPECT_EQ(keyIn(story.state, KeyKind::Party, party)->history.at(2).under, 2u);
    EXPECT_EQ(story.refusal(story.eglantine, waiting[0]), std::nullopt);
}

TEST(House4Keys, WhoLeftGivesNoKeyOfTheCase)
{
    Story story;
    CaseStory file(story);
    const auto object = idAs<ObjectId>(file.id);
    ASSERT_EQ(keyIn(story.state, KeyKind::Confidence, object)->maker, story.eglantine);
    story.must(story.eglantine, MediatorRemoved{file.id, story.eglantine});
    EXPECT_EQ(
        story.refusal(story.eglantine, gift(idAs<ScopeId>(file.id), KeyKind::Confidence, object, 1, story.basile)),
        MediatorWasRemoved);
    EXPECT_TRUE(keyIn(story.state, KeyKind::Confidence, object)->history.at(1).grants.contains(story.basile));
    EXPECT_FALSE(keyIn(story.state, KeyKind::Confidence, object)->history.at(1).grants.contains(story.eglantine));
}

TEST(House4Keys, WhenNobodyIsLeftSomebodyNewMakesAnEpochWithoutTheEarlierOnes)
{
    Story story;
    CaseStory file(story);
    for (const auto& mediator : {story.eglantine, story.basile})
        story.must(mediator, MediatorRemoved{file.id, mediator});
    for (const auto& member : story.everyone())
        for (const auto& due : epochsDueBy(story.state, member)) EXPECT_NE(due.key.first, KeyKind::Confidence);
    EXPECT_EQ(story.refusal(story.florimond, file.step(CaseState::Stopped, Outcome::NoAgreement)), EpochDueFirst);
    story.must(story.florimond, MediatorsAssigned{file.id, {story.celeste, story.anselme}, SoloReason::None});
    story.settleKeys();
    const auto* confidence = keyIn(story.state, KeyKind::Confidence, idAs<ObjectId>(file.id));
    EXPECT_EQ(confidence->epoch, 2u);
    EXPECT_TRUE(confidence->holders.at(1).empty()) << "what the first pair heard stays closed";
    EXPECT_EQ(confidence->holders.at(2), (std::set{story.celeste, story.anselme}));
}

TEST(House4Keys, ANewcomerLeavesTheNextEpochToWhoHoldsTheLast)
{
    Story story;
    CaseStory file(story);
    file.begin();
    story.settleKeys();
    story.must(story.basile, MediatorRemoved{file.id, story.basile});
    story.must(story.florimond, MediatorsAssigned{file.id, {story.celeste}, SoloReason::None});
    EXPECT_EQ(story.refusal(story.celeste, epoch(file, KeyKind::Confidence, 2)), HolderOnly);
    for (const auto& due : epochsDueBy(story.state, story.celeste)) EXPECT_NE(due.key.first, KeyKind::Confidence);
    story.must(story.eglantine, epoch(file, KeyKind::Confidence, 2));
}

TEST(House4Keys, AnOlderEpochIsGivenByWhoHoldsIt)
{
    Story story;
    CaseStory file(story);
    const auto object = idAs<ObjectId>(file.id);
    story.must(story.basile, MediatorRemoved{file.id, story.basile});
    story.settleKeys();
    story.must(story.florimond, MediatorsAssigned{file.id, {story.anselme}, SoloReason::None});
    const auto older = gift(idAs<ScopeId>(file.id), KeyKind::Confidence, object, 1, story.anselme);
    EXPECT_EQ(story.refusal(story.anselme, older), HolderOnly);
    story.must(story.eglantine, older);
    EXPECT_TRUE(keyIn(story.state, KeyKind::Confidence, object)->holders.at(1).contains(story.anselme));
}

TEST(House4Keys, AQuarterBelongsToWhoKeepsTheTraces)
{
    Story story;
    QuarterMade made;
    made.quarter = Quarter{2026 * 4};
    made.publicKey = Bytes(1216, 1);
    for (const auto& who : {story.capucine, story.eglantine, story.prunelle})
        EXPECT_EQ(story.refusal(who, made), RoleMayNot);
    EXPECT_EQ(story.refusal(story.olivine, made), std::nullopt);
    story.must(story.florimond, made);
    EXPECT_EQ(story.refusal(story.olivine, made), QuarterExists);
    EXPECT_EQ(keyIn(story.state, KeyKind::Quarter, objectOf(made.quarter))->maker, story.florimond);
    made.quarter = Quarter{2026 * 4 + 1};
    made.publicKey.pop_back();
    EXPECT_EQ(story.refusal(story.florimond, made), ListMalformed);
}

TEST(House4Keys, AFoundingDirectorKeepsAQuarterUntilAnotherHoldsIt)
{
    Story story;
    const auto quarter = objectOf(story.state.vault.quarters.begin()->first);
    const auto* key = keyIn(story.state, KeyKind::Quarter, quarter);
    EXPECT_EQ(key->maker, story.capucine);
    EXPECT_EQ(key->holders.at(1), (std::set{story.florimond, story.olivine, story.auditor}));
    EXPECT_FALSE(mayHold(story.state, story.capucine, KeyKind::Quarter, quarter));
    EXPECT_EQ(story.refusal(story.capucine, gift({}, KeyKind::Quarter, quarter, 1, story.florimond)), HolderOnly);
    story.state.vault.keys.at({KeyKind::Quarter, quarter}).holders.clear();
    EXPECT_TRUE(mayHold(story.state, story.capucine, KeyKind::Quarter, quarter)) << "nobody else keeps it yet";
    EXPECT_FALSE(mayHold(story.state, story.capucine, KeyKind::Quarter, objectOf(Quarter{9}))) << "no new one";
}

} // namespace vault::charter
