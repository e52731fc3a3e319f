// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened while a member was away: what concerns them, and nothing that their role may not know.

#include "tests/vault/door_fixture.h"

#include <algorithm>

namespace {

using namespace door;
using charter::NewsKind;
using testing::HasSubstr;
using testing::Not;

class WhileAway : public Door {
protected:
    WhileAway()
    {
        m_stage->enrol(stage::kCapucine, stage::kCeleste, Role::Mediator, stage::kFlorimond);
        m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
        for (const auto* name : {stage::kCapucine, stage::kFlorimond, stage::kEglantine, stage::kBasile,
                                 stage::kCeleste, stage::kOlivine})
            (void)m_stage->unlock(name);
        m_stage->waitDays(1);
    }

    std::vector<vault::NewsLine> news(const char* who)
    {
        auto session = m_stage->unlock(who);
        return must(vault::whileAway(session, Language::French), "away").lines;
    }
    static std::vector<NewsKind> kinds(const std::vector<vault::NewsLine>& lines)
    {
        std::vector<NewsKind> out;
        for (const auto& line : lines) out.push_back(line.kind);
        return out;
    }
    /// Two parties in the case; then one of them says no.
    void someoneLeaves(charter::ConsentAction how)
    {
        auto session = m_stage->unlock(stage::kEglantine);
        const auto party = addParty(session);
        (void)addParty(session);
        consentOfAll(session);
        vault::ConsentTerms terms;
        terms.action = how;
        must(vault::recordConsent(session, m_case, party, terms), "no");
    }
};

} // namespace

TEST_F(WhileAway, NothingHappenedIsNothingSaid)
{
    for (const auto* who : {stage::kCapucine, stage::kEglantine, stage::kCeleste, stage::kOlivine})
        EXPECT_TRUE(news(who).empty()) << who;
}

TEST_F(WhileAway, AMediatorIsToldOfACaseGivenOrTakenByAnother)
{
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        const auto basile = must(vault::memberNamed(florimond, stage::kBasile), "Basile");
        const auto celeste = must(vault::memberNamed(florimond, stage::kCeleste), "Céleste");
        must(vault::removeMediator(florimond, m_case, basile), "remove");
        must(vault::assignMediators(florimond, m_case, {celeste}), "assign");
    }
    const auto celeste = news(stage::kCeleste);
    ASSERT_EQ(kinds(celeste), (std::vector{NewsKind::CaseGiven}));
    EXPECT_THAT(celeste[0].sentence, HasSubstr(stage::kFlorimond));
    EXPECT_EQ(celeste[0].number.size(), 8u);
    EXPECT_EQ(kinds(news(stage::kBasile)), (std::vector{NewsKind::CaseTaken}));
    EXPECT_EQ(kinds(news(stage::kEglantine)), (std::vector{NewsKind::PairChanged, NewsKind::PairChanged}));
    EXPECT_TRUE(news(stage::kCapucine).empty()) << "not the director's";
    EXPECT_TRUE(news(stage::kFlorimond).empty()) << "what one did oneself is no news";
}

TEST_F(WhileAway, WhoIsNotAssignedLearnsThatTheMediationStopsAndARefusalReadsLikeAWithdrawal)
{
    std::vector<std::string> said;
    for (const auto how : {charter::ConsentAction::Withdrawn, charter::ConsentAction::Refused}) {
        someoneLeaves(how);
        const auto basile = news(stage::kBasile);
        ASSERT_FALSE(basile.empty());
        EXPECT_EQ(basile.back().kind, NewsKind::PartyLeft);
        const auto florimond = news(stage::kFlorimond);
        ASSERT_FALSE(florimond.empty());
        EXPECT_EQ(florimond.back().kind, NewsKind::MediationStops);
        said.push_back(florimond.back().sentence);
        EXPECT_THAT(florimond.back().sentence, Not(HasSubstr("partie")));
        for (const auto* other : {stage::kCeleste, stage::kCapucine, stage::kOlivine})
            EXPECT_TRUE(news(other).empty()) << other;
        openACase();
    }
    EXPECT_EQ(said[0], said[1]);
}

TEST_F(WhileAway, ABreakGlassIsTheMediatorsNewsAndItsApproversAndReviewersTask)
{
    vault::BreakGlassId glass;
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        glass = must(vault::askBreakGlass(capucine, m_case, charter::GlassGround::Integrity, capucine.today()), "ask");
    }
    EXPECT_EQ(kinds(news(stage::kEglantine)), (std::vector{NewsKind::GlassAsked}));
    EXPECT_EQ(kinds(news(stage::kFlorimond)), (std::vector{NewsKind::GlassToApprove}));
    EXPECT_EQ(kinds(news(stage::kOlivine)), (std::vector{NewsKind::GlassToApprove}));
    EXPECT_TRUE(news(stage::kCeleste).empty());
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        must(vault::approveBreakGlass(florimond, glass), "approve");
    }
    EXPECT_EQ(kinds(news(stage::kBasile)), (std::vector{NewsKind::GlassAsked, NewsKind::GlassApproved}));
    EXPECT_EQ(kinds(news(stage::kOlivine)), (std::vector{NewsKind::GlassToReview}));
    EXPECT_EQ(kinds(news(stage::kCapucine)), (std::vector{NewsKind::GlassApproved}));
}

TEST_F(WhileAway, ALockInTheMiddleOfTheDayDoesNotEmptyTheListAndOldNewsIsNotNewTwice)
{
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        (void)must(vault::askBreakGlass(capucine, m_case, charter::GlassGround::Integrity, capucine.today()), "ask");
    }
    const auto first = news(stage::kEglantine);
    ASSERT_EQ(first.size(), 1u);
    EXPECT_TRUE(first[0].isNew);
    const auto second = news(stage::kEglantine);
    ASSERT_EQ(second.size(), 1u);
    EXPECT_FALSE(second[0].isNew);
    m_stage->waitDays(1);
    EXPECT_TRUE(news(stage::kEglantine).empty()) << "seen yesterday";
}

TEST_F(WhileAway, AProposalThatWaitsIsToldToWhoeverMaySignIt)
{
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        (void)must(vault::enrol(capucine, m_stage->keysOf("Anselme").identity(), "Anselme", Role::Mediator), "enrol");
    }
    EXPECT_EQ(kinds(news(stage::kFlorimond)), (std::vector{NewsKind::ToCountersign}));
    EXPECT_TRUE(news(stage::kBasile).empty());
    EXPECT_TRUE(news(stage::kCapucine).empty()) << "one does not countersign one's own";
}

TEST_F(WhileAway, LookingLeavesNoLeafAndReadsNothingSealed)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto head = session.head();
    const auto before = session.decrypted();
    (void)must(vault::whileAway(session, Language::English), "away");
    EXPECT_EQ(session.head().size, head.size);
    EXPECT_EQ(session.decrypted().team, before.team);
    EXPECT_EQ(session.decrypted().caseContent, 0u);
    EXPECT_EQ(session.decrypted().compartments, 0u);
}
