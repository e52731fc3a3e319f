// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN §3 and §6: break-glass, through the door. Two people, what was said together, a few days, and keys that go.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using charter::GlassGround;
using charter::GlassStage;
using testing::HasSubstr;

class BrokenGlass : public Door {
protected:
    BrokenGlass()
    {
        m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
        auto session = m_stage->unlock(stage::kEglantine);
        m_party = addParty(session);
        (void)addParty(session);
        consentOfAll(session);
        m_interview = interview(session, m_party, "« confié »");
    }

    vault::BreakGlassId ask(const char* who, GlassGround ground = GlassGround::Integrity)
    {
        auto session = m_stage->unlock(who);
        return must(vault::askBreakGlass(session, m_case, ground,
                                         vault::charter::Day{charter::value(session.today()) + 4}),
                    "ask");
    }
    void approve(const char* who, const vault::BreakGlassId& glass)
    {
        auto session = m_stage->unlock(who);
        must(vault::approveBreakGlass(session, glass), "approve");
    }
    std::string showing(const char* who)
    {
        auto session = m_stage->unlock(who);
        const auto shown = vault::showCase(session, m_case, Purpose::Coordination);
        if (!shown) return ruleOf(shown);
        return shown->body ? "content" : "header";
    }
    GlassStage stageOf(const vault::BreakGlassId& glass)
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        return session.state().cases.at(m_case).breakGlasses.at(glass).stage;
    }

    vault::PartyId m_party;
    vault::InterviewId m_interview;
};

} // namespace

TEST_F(BrokenGlass, TheDirectorReadsNothingWithoutASecondPerson_INDE_2)
{
    const auto glass = ask(stage::kCapucine);
    EXPECT_EQ(showing(stage::kCapucine), "header");
    auto capucine = m_stage->unlock(stage::kCapucine);
    EXPECT_EQ(ruleOf(vault::approveBreakGlass(capucine, glass)), "HOUSE-3");
    EXPECT_EQ(capucine.decrypted().caseContent, 0u);
}

TEST_F(BrokenGlass, WithASecondPersonSheReadsWhatWasSaidTogetherAndNoCompartment)
{
    approve(stage::kFlorimond, ask(stage::kCapucine));
    auto capucine = m_stage->unlock(stage::kCapucine);
    const auto shown = must(vault::showCase(capucine, m_case, Purpose::Danger), "show");
    EXPECT_TRUE(shown.body.has_value());
    EXPECT_GT(capucine.decrypted().caseContent, 0u);
    EXPECT_EQ(ruleOf(vault::readInterview(capucine, m_interview, Purpose::Danger)), "INDE-2");
    EXPECT_EQ(ruleOf(vault::revealName(capucine, m_party, Purpose::Danger)), "INDE-2");
    EXPECT_EQ(capucine.decrypted().compartments, 0u);
    EXPECT_EQ(verified(stage::kFlorimond), "");
}

TEST_F(BrokenGlass, ThePrivacyOfficerReadsTooWithoutTheTeamsKey)
{
    approve(stage::kFlorimond, ask(stage::kOlivine));
    EXPECT_EQ(showing(stage::kOlivine), "content");
}

TEST_F(BrokenGlass, WithNobodyInDangerItWaitsADayAndForAMediatorsHand)
{
    const auto glass = ask(stage::kCapucine, GlassGround::CourtOrder);
    approve(stage::kOlivine, glass);
    EXPECT_EQ(showing(stage::kCapucine), "header");
    m_stage->waitDays(1);
    EXPECT_EQ(showing(stage::kCapucine), "header") << "nobody who holds the key has been here";
    (void)m_stage->unlock(stage::kEglantine);
    EXPECT_EQ(showing(stage::kCapucine), "content");
}

TEST_F(BrokenGlass, AfterItsLastDayTheKeyIsGoneAndTheCaseGoesOnUnderANewOne)
{
    const auto glass = ask(stage::kCapucine);
    approve(stage::kFlorimond, glass);
    EXPECT_EQ(showing(stage::kCapucine), "content");
    m_stage->waitDays(5);
    EXPECT_EQ(showing(stage::kCapucine), "header");
    EXPECT_EQ(stageOf(glass), GlassStage::Ended);
    const auto capucine = m_stage->unlock(stage::kCapucine).me();
    auto eglantine = m_stage->unlock(stage::kEglantine);
    const auto& keys = eglantine.state().cases.at(m_case).keys;
    const auto& key = keys.at({charter::KeyKind::Case, idAs<vault::ObjectId>(m_case)});
    EXPECT_EQ(key.epoch, 2u);
    for (const auto& [epoch, holders] : key.holders) EXPECT_FALSE(holders.contains(capucine));
    (void)interview(eglantine, m_party, "après");
    EXPECT_EQ(verified(stage::kFlorimond), "");
}

TEST_F(BrokenGlass, ItIsListedUntilReviewedAndOverdueAfterAMonth)
{
    const auto glass = ask(stage::kCapucine);
    approve(stage::kFlorimond, glass);
    m_stage->waitDays(40);
    {
        auto basile = m_stage->unlock(stage::kBasile);
        const auto lines = must(vault::listBreakGlass(basile, Purpose::FollowCase), "list");
        ASSERT_EQ(lines.size(), 1u) << "the mediators are told";
        EXPECT_TRUE(lines[0].overdue);
    }
    auto olivine = m_stage->unlock(stage::kOlivine);
    must(vault::reviewBreakGlass(olivine, glass), "review");
    const auto lines = must(vault::listBreakGlass(olivine, Purpose::Maintenance), "list");
    EXPECT_FALSE(lines.at(0).overdue);
    EXPECT_EQ(lines.at(0).state.stage, GlassStage::Reviewed);
}
