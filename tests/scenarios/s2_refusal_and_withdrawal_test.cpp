// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN S2, "Le refus, puis le retrait": a refusal leaves no outward trace; a withdrawal cancels the undelivered words;
// the last one's withdrawal seals.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using charter::CaseState;
using testing::HasSubstr;
using testing::Not;

const std::string kWords = "Dites-leur que je regrette " + stage::canary("mots");

class RefusalAndWithdrawal : public Door {
protected:
    RefusalAndWithdrawal()
    {
        m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
        m_stage->enrol(stage::kCapucine, "Habitat de la Vienne", Role::Partner, stage::kFlorimond,
                       charter::PartnerKind::SocialLandlord);
    }

    /// A referral by the landlord, its case, and both parties met.
    void openTheirCase()
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        records::ReferralHeader header;
        header.receivedAt = session.today();
        header.source = charter::ReferralSource::SocialLandlord;
        header.conflictKind = charter::ConflictKind::Noise;
        const auto landlord = must(vault::memberNamed(session, "Habitat de la Vienne"), "landlord");
        m_referral = must(vault::receiveReferral(session, header, {}, landlord), "referral");
        must(vault::screenReferral(session, m_referral, charter::ScreeningDecision::Case), "screen");
        records::CaseHeader about;
        about.openedAt = session.today();
        about.conflictKinds = {charter::ConflictKind::Noise};
        m_case = must(vault::openCase(session, m_referral, charter::Mode::Navette, about, {}), "open");
        must(vault::assignMediators(session, m_case,
                                    {must(vault::memberNamed(session, stage::kEglantine), "Églantine"),
                                     must(vault::memberNamed(session, stage::kBasile), "Basile")}),
             "assign");
    }
    vault::PartyId meet(std::string_view name)
    {
        auto session = m_stage->unlock(stage::kEglantine);
        records::PartyProfile profile;
        profile.informedAt = session.today();
        records::PartyIdentity identity;
        identity.fullName = stage::text(std::string(name) + " " + stage::canary(name));
        const auto party = must(vault::addParty(session, m_case, profile, identity), "party");
        must(vault::explainLimits(session, m_case, party, charter::ConsentForm::OralWitnessed, Language::French),
             "explain");
        return party;
    }
    void say(const vault::PartyId& party, charter::ConsentAction action)
    {
        auto session = m_stage->unlock(stage::kEglantine);
        vault::ConsentTerms terms;
        terms.action = action;
        must(vault::recordConsent(session, m_case, party, terms), "consent");
    }
    void state(CaseState to, charter::Outcome outcome = charter::Outcome::None)
    {
        auto session = m_stage->unlock(stage::kEglantine);
        vault::StateChange change;
        change.to = to;
        change.outcome = outcome;
        must(vault::changeState(session, m_case, change), "state");
    }
    /// Rossignol and Pivoine have said yes, and the mediation is under way.
    void begin()
    {
        openTheirCase();
        m_rossignol = meet("Rossignol");
        m_pivoine = meet("Pivoine");
        for (const auto& party : {m_rossignol, m_pivoine}) say(party, charter::ConsentAction::Given);
        state(CaseState::Consented);
        state(CaseState::InMediation);
    }
    [[nodiscard]] CaseState stateNow()
    {
        const auto session = m_stage->unlock(stage::kEglantine);
        return session.state().cases.at(m_case).state;
    }
    /// What leaves for the landlord, without the number that is drawn anew for each referral.
    std::string batch()
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        const auto batches = must(vault::sendNotices(session), "notice send");
        if (batches.size() != 1) return "batches: " + std::to_string(batches.size());
        auto text = std::string(crypto::textOf(batches.front().bytes));
        const auto number = vault::referenceOf(m_referral);
        const auto at = text.find(number);
        return at == std::string::npos ? "another number" : text.replace(at, number.size(), "NUMBER");
    }

    vault::ReferralId m_referral;
    vault::PartyId m_rossignol, m_pivoine;
};

TEST_F(RefusalAndWithdrawal, RefusedWithdrawnUnreachableAndDeclinedLeaveTheSameBytes)
{
    std::vector<std::string> seen;
    const auto close = [&](charter::Outcome outcome) {
        state(CaseState::Stopped, outcome);
        m_stage->until(m_stage->dayOfPlay(static_cast<unsigned>(20 + 10 * seen.size())));
        state(CaseState::Closed);
        seen.push_back(batch());
        // the date of the batch is the week's own
        const auto date = vault::dayText(m_stage->dayOfPlay(static_cast<unsigned>(10 + 10 * seen.size())));
        const auto at = seen.back().find(date);
        ASSERT_NE(at, std::string::npos) << seen.back();
        seen.back().replace(at, date.size(), "DATE");
    };
    openTheirCase(); // (a) he refuses at the first call
    (void)meet("Pivoine");
    say(meet("Rossignol"), charter::ConsentAction::Refused);
    close(charter::Outcome::StoppedByParty);

    openTheirCase(); // nobody ever answers
    (void)meet("Rossignol");
    close(charter::Outcome::NoFurtherAction);

    begin(); // (b) both withdraw: the case ends behind its seal
    for (const auto& party : {m_rossignol, m_pivoine}) say(party, charter::ConsentAction::Withdrawn);
    EXPECT_EQ(stateNow(), CaseState::Sealed);
    close(charter::Outcome::StoppedByParty);
    EXPECT_EQ(stateNow(), CaseState::Sealed);

    begin(); // the mediator declines
    close(charter::Outcome::StoppedByMediator);

    EXPECT_EQ(seen.front(), "NUMBER ; terminée ; DATE\n");
    for (const auto& bytes : seen) EXPECT_EQ(bytes, seen.front());
}

TEST_F(RefusalAndWithdrawal, ASealTellsTheReferrerNothing)
{
    begin();
    m_stage->waitDays(1);
    for (const auto& party : {m_rossignol, m_pivoine}) say(party, charter::ConsentAction::Withdrawn);
    auto session = m_stage->unlock(stage::kFlorimond);
    const auto lines = must(vault::listReferrals(session, Purpose::Coordination), "referrals");
    for (const auto& line : lines)
        if (line.referral == m_referral) {
            EXPECT_EQ(line.status, charter::PartnerStatus::TakenOn);
        }
    EXPECT_EQ(must(vault::queueNotice(session, m_referral), "notice"), charter::PartnerStatus::TakenOn);
}

TEST_F(RefusalAndWithdrawal, AWithdrawalCancelsTheWordsAndTheLastOneSealsTheCase)
{
    begin();
    const auto shuttle = [&] {
        auto session = m_stage->unlock(stage::kEglantine);
        (void)interview(session, m_rossignol, "Il en a assez. " + stage::canary("confidence"));
        records::ShuttleMessage message;
        message.text = stage::text(kWords);
        const auto drafted = must(vault::draftShuttle(session, m_rossignol, m_pivoine, message), "draft");
        must(vault::authoriseShuttle(session, drafted, charter::ConsentForm::OralWitnessed), "authorise");
        must(vault::buildSearch(session, m_case, Purpose::FollowCase), "search");
        EXPECT_FALSE(vault::search(session, "regrette", 5).empty());
        return drafted;
    }();
    say(m_rossignol, charter::ConsentAction::Withdrawn);
    {
        auto session = m_stage->unlock(stage::kEglantine);
        EXPECT_EQ(session.state().cases.at(m_case).shuttles.at(shuttle).stage, charter::ShuttleStage::Cancelled);
        EXPECT_EQ(session.state().cases.at(m_case).state, CaseState::Suspended);
        EXPECT_FALSE(vault::deliverShuttle(session, shuttle).has_value());
        EXPECT_TRUE(vault::readShuttle(session, shuttle, Purpose::FollowCase).has_value()) << "the sender's room";
    }
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        EXPECT_EQ(ruleOf(vault::readShuttle(florimond, shuttle, Purpose::Coordination)), "CONF-1");
    }
    say(m_pivoine, charter::ConsentAction::Withdrawn);
    for (const auto* who : {stage::kEglantine, stage::kBasile}) {
        auto session = m_stage->unlock(who);
        EXPECT_EQ(ruleOf(vault::readShuttle(session, shuttle, Purpose::FollowCase)), "RIGHT-3");
        EXPECT_EQ(ruleOf(vault::revealName(session, m_pivoine, Purpose::FollowCase)), "RIGHT-3");
        EXPECT_TRUE(vault::search(session, "regrette", 5).empty());
        EXPECT_TRUE(vault::casesWithoutSearch(session).empty() ||
                    !std::ranges::contains(vault::casesWithoutSearch(session), m_case));
        const auto view = must(vault::showCase(session, m_case, Purpose::FollowCase), "show");
        EXPECT_EQ(view.part.state, CaseState::Sealed);
        EXPECT_FALSE(view.body.has_value());
        EXPECT_EQ(session.decrypted().compartments, 0u);
    }
    EXPECT_EQ(verified(stage::kEglantine), "") << "sealed, not erased";
}

TEST_F(RefusalAndWithdrawal, TwoPeopleOpenTheSealedCaseToOneForATimeAndTwoLiftTheSeal)
{
    begin();
    for (const auto& party : {m_rossignol, m_pivoine}) say(party, charter::ConsentAction::Withdrawn);
    vault::ProposalId opening;
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        const auto eglantine = must(vault::memberNamed(florimond, stage::kEglantine), "Églantine");
        opening = must(vault::proposeOpening(florimond, m_case, eglantine, m_stage->dayOfPlay(5), Purpose::FollowCase),
                       "open");
    }
    {
        auto eglantine = m_stage->unlock(stage::kEglantine);
        EXPECT_EQ(ruleOf(vault::revealName(eglantine, m_pivoine, Purpose::FollowCase)), "RIGHT-3") << "one signature";
    }
    {
        auto olivine = m_stage->unlock(stage::kOlivine);
        (void)must(vault::countersign(olivine, opening), "countersign");
    }
    {
        auto eglantine = m_stage->unlock(stage::kEglantine);
        const auto name = must(vault::revealName(eglantine, m_pivoine, Purpose::FollowCase), "name");
        EXPECT_THAT(name.fullName.expose(), HasSubstr(stage::canary("Pivoine")));
    }
    {
        auto basile = m_stage->unlock(stage::kBasile);
        EXPECT_EQ(ruleOf(vault::revealName(basile, m_pivoine, Purpose::FollowCase)), "RIGHT-3");
    }
    m_stage->until(m_stage->dayOfPlay(6));
    {
        auto eglantine = m_stage->unlock(stage::kEglantine);
        EXPECT_EQ(ruleOf(vault::revealName(eglantine, m_pivoine, Purpose::FollowCase)), "RIGHT-3");
    }
    vault::ProposalId lifting;
    {
        auto olivine = m_stage->unlock(stage::kOlivine);
        lifting = must(vault::proposeUnsealing(olivine, m_case), "unseal");
        EXPECT_EQ(ruleOf(vault::countersign(olivine, lifting)), "HOUSE-3");
    }
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        (void)must(vault::countersign(florimond, lifting), "countersign");
    }
    EXPECT_EQ(stateNow(), CaseState::Suspended);
}

TEST_F(RefusalAndWithdrawal, NothingOfItLiesInClear)
{
    begin();
    for (const auto& party : {m_rossignol, m_pivoine}) say(party, charter::ConsentAction::Withdrawn);
    for (const auto& [file, bytes] : filesBelow(m_folder))
        for (const auto* name : {"Rossignol", "Pivoine"}) EXPECT_THAT(bytes, Not(HasSubstr(stage::canary(name)))) << file;
}

} // namespace
