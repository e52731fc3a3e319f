// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// RIGHT-2: what a person is told about who opened their file. The count is the log's; nothing of the other party and no
// name of the team is in it.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using charter::ReadKind;

class ExtractTest : public Door {
protected:
    ExtractTest()
    {
        m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
        auto session = m_stage->unlock(stage::kEglantine);
        m_tilleul = addParty(session);
        m_hirondelle = addParty(session);
        consentOfAll(session);
        m_his = interview(session, m_tilleul, "il se lève à quatre heures");
        m_hers = interview(session, m_hirondelle, "elle ne savait pas");
    }
    /// Two openings of his compartment, three of hers, one of the joint room.
    void readSome()
    {
        {
            auto session = m_stage->unlock(stage::kEglantine);
            (void)must(vault::revealName(session, m_tilleul, Purpose::FollowCase), "his name");
            (void)must(vault::readInterview(session, m_hers, Purpose::FollowCase), "hers");
            (void)must(vault::readInterview(session, m_hers, Purpose::FollowCase), "hers again");
            (void)must(vault::revealName(session, m_hirondelle, Purpose::FollowCase), "her name");
        }
        {
            auto session = m_stage->unlock(stage::kBasile);
            (void)must(vault::readInterview(session, m_his, Purpose::PracticeReview), "his");
        }
        auto session = m_stage->unlock(stage::kFlorimond);
        (void)must(vault::showCase(session, m_case, Purpose::Coordination), "the case");
    }
    vault::SignedExtract extractOf(const vault::PartyId& party)
    {
        auto session = m_stage->unlock(stage::kOlivine);
        return must(vault::extractFor(session, party, Language::French), "extract");
    }

    vault::PartyId m_tilleul, m_hirondelle;
    vault::InterviewId m_his, m_hers;
};

TEST_F(ExtractTest, SaysWhenWhyAndInWhatFunctionAndItsCountIsTheLogs_RIGHT_2)
{
    readSome();
    const auto made = extractOf(m_tilleul);
    const auto day = m_stage->unlock(stage::kOlivine).today();
    EXPECT_THAT(made.extract.consultations,
                testing::ElementsAre(vault::Consultation{day, Purpose::FollowCase, Role::Mediator},
                                     vault::Consultation{day, Purpose::PracticeReview, Role::Mediator},
                                     vault::Consultation{day, Purpose::Coordination, Role::Coordinator}));
    EXPECT_EQ(made.extract.closed, 0U);
    EXPECT_EQ(extractOf(m_hirondelle).extract.consultations.size(), 4U);

    auto session = m_stage->unlock(stage::kOlivine);
    const auto lines = must(vault::readLog(session, {.caseFile = m_case, .theme = charter::ActTheme::Reads}, 0, 10000,
                                           Language::French),
                            "log");
    std::size_t his = 0;
    for (const auto& line : lines) {
        const auto& viewed = std::get<charter::Viewed>(line.act.act);
        const bool own = viewed.object == idAs<vault::ObjectId>(m_tilleul) || viewed.object == idAs<vault::ObjectId>(m_his);
        his += (own && viewed.what != ReadKind::PartyExtract) || viewed.what == ReadKind::CaseContent ? 1 : 0;
    }
    EXPECT_EQ(made.extract.consultations.size(), his);
}

TEST_F(ExtractTest, HoldsNoNameOfTheTeamAndNothingOfTheOtherParty)
{
    readSome();
    const auto text = extractOf(m_tilleul).text;
    for (const auto* name : {stage::kCapucine, stage::kFlorimond, stage::kEglantine, stage::kBasile, stage::kOlivine})
        EXPECT_THAT(text, testing::Not(testing::HasSubstr(name)));
    for (const auto& id : {crypto::toHex(m_hirondelle.bytes), crypto::toHex(m_hers.bytes)})
        EXPECT_THAT(text, testing::Not(testing::HasSubstr(id)));
    const auto session = m_stage->unlock(stage::kOlivine);
    for (const auto& [member, about] : session.state().vault.members) {
        if (about.role == Role::PrivacyOfficer) continue; // who signs says so
        EXPECT_THAT(text, testing::Not(testing::HasSubstr(crypto::toHex(member.bytes))));
    }
}

TEST_F(ExtractTest, IsSignedAndTiedToTheLog)
{
    readSome();
    const auto made = extractOf(m_tilleul);
    auto session = m_stage->unlock(stage::kFlorimond);
    const auto* officer = session.identityOf(must(vault::memberNamed(session, stage::kOlivine), "Olivine"));
    const auto* other = session.identityOf(session.me());
    ASSERT_NE(officer, nullptr);
    EXPECT_EQ(must(vault::readExtract(made.text, session.logKey(), *officer), "read"), made.extract);
    EXPECT_EQ(faultOf(vault::readExtract(made.text, session.logKey(), *other)), vault::Fault::BadSignature);
    for (std::size_t at = 0; at < made.text.size(); ++at) {
        auto altered = made.text;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        EXPECT_FALSE(vault::readExtract(altered, session.logKey(), *officer).has_value()) << "byte " << at;
    }
    const auto line = audit::headLine(session.logKey().name, made.extract.head);
    EXPECT_EQ(must(vault::compareHead(session, line, "the extract"), "compare").relation, vault::HeadRelation::Earlier);
    EXPECT_EQ(verified(stage::kOlivine), "");
}

TEST_F(ExtractTest, IsThePrivacyOfficersAlone)
{
    for (const auto* who : {stage::kCapucine, stage::kFlorimond, stage::kEglantine}) {
        auto session = m_stage->unlock(who);
        EXPECT_EQ(ruleOf(vault::extractFor(session, m_tilleul, Language::French)), "HOUSE-1");
    }
}

} // namespace
