// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN S9, "Montrez-moi mon dossier": a restriction the same day, and a copy in twenty days in which nothing of the
// other party appears and no name of staff.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using charter::CaseState;
using testing::HasSubstr;
using testing::Not;

class ShowMeMyFile : public Door {
protected:
    ShowMeMyFile()
    {
        m_stage->enrol(stage::kCapucine, stage::kPrunelle, Role::Assistant, stage::kFlorimond);
        m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
        auto session = m_stage->unlock(stage::kEglantine);
        m_tilleul = party(session, "Tilleul");
        m_hirondelle = party(session, "Hirondelle");
        consentOfAll(session);
        tell(session, m_tilleul, "T");
        tell(session, m_hirondelle, "H");
    }
    vault::PartyId party(vault::Session& session, std::string_view name)
    {
        records::PartyProfile profile;
        profile.informedAt = session.today();
        records::PartyIdentity identity;
        identity.fullName = stage::text(std::string(name) + " " + stage::canary(name));
        const auto added = must(vault::addParty(session, m_case, profile, identity), "party");
        must(vault::explainLimits(session, m_case, added, charter::ConsentForm::Paper, Language::French), "explain");
        must(vault::recordConsent(session, m_case, added, {}), "consent");
        return added;
    }
    void tell(vault::Session& session, const vault::PartyId& who, const std::string& mark)
    {
        records::Interview record;
        record.at = session.today();
        record.factsTold = stage::text(stage::canary("confidence" + mark));
        record.privateRemark = stage::text(stage::canary("remarque" + mark));
        m_interviews[who] = must(vault::writeInterview(session, who, record), "interview");
        vault::DocumentSource letter;
        const auto file = m_folder / (stage::canary("lettre" + mark) + ".txt");
        std::ofstream(file) << "x";
        letter.file = file;
        letter.type = charter::DocumentType::Letter;
        (void)must(vault::addDocument(session, m_case, who, std::move(letter)), "document");
    }
    vault::RightsId ask(charter::RightsKind kind)
    {
        auto prunelle = m_stage->unlock(stage::kPrunelle);
        return must(vault::receiveRequest(prunelle, m_case, m_tilleul, kind, prunelle.today(),
                                          charter::IdentityCheck::NotYet),
                    "receive");
    }
    void openTo(const char* reader, const char* second)
    {
        vault::ProposalId opening;
        {
            auto olivine = m_stage->unlock(stage::kOlivine);
            const auto member = must(vault::memberNamed(olivine, reader), "reader");
            const auto until = charter::Day{charter::value(olivine.today()) + 31};
            opening = must(vault::proposeOpening(olivine, m_case, member, until, Purpose::RightsRequest), "open");
        }
        auto session = m_stage->unlock(second);
        (void)must(vault::countersign(session, opening), "countersign");
    }
    std::string copyOf(vault::Session& session, const vault::RightsId& request)
    {
        const auto copy = must(vault::accessAnswer(session, request), "access answer");
        return std::string(crypto::textOf(copy.expose()));
    }

    vault::PartyId m_tilleul, m_hirondelle;
    std::map<vault::PartyId, vault::InterviewId> m_interviews;
};

TEST_F(ShowMeMyFile, TheCaseIsSealedTheSameDayAndTheCopyShowsOnlyWhatIsTheirs)
{
    {
        auto basile = m_stage->unlock(stage::kBasile); // a consultation to account for
        (void)must(vault::revealName(basile, m_tilleul, Purpose::FollowCase), "name");
        (void)must(vault::revealName(basile, m_hirondelle, Purpose::FollowCase), "name");
    }
    const auto access = ask(charter::RightsKind::Access);
    const auto restriction = ask(charter::RightsKind::Restriction);
    {
        auto eglantine = m_stage->unlock(stage::kEglantine); // gives the privacy officer the keys, and reads no more
        EXPECT_EQ(eglantine.state().cases.at(m_case).state, CaseState::Sealed);
        EXPECT_EQ(eglantine.state().cases.at(m_case).seal.on, eglantine.today());
        EXPECT_EQ(ruleOf(vault::revealName(eglantine, m_tilleul, Purpose::FollowCase)), "RIGHT-3");
    }
    {
        auto olivine = m_stage->unlock(stage::kOlivine);
        EXPECT_EQ(ruleOf(vault::accessAnswer(olivine, access)), "RIGHT-3") << "not before two people opened it";
    }
    openTo(stage::kOlivine, stage::kFlorimond);
    m_stage->waitDays(20);
    auto olivine = m_stage->unlock(stage::kOlivine);
    EXPECT_EQ(charter::rightsDue(olivine.state(), olivine.today()).size(), 2u) << "the alarm of day twenty";
    const auto text = copyOf(olivine, access);
    for (const auto* own : {"Tilleul", "confidenceT", "remarqueT", "lettreT"})
        EXPECT_THAT(text, HasSubstr(stage::canary(own)));
    for (const auto* other : {"Hirondelle", "confidenceH", "remarqueH", "lettreH"})
        EXPECT_THAT(text, Not(HasSubstr(stage::canary(other))));
    for (const auto* staff : {stage::kEglantine, stage::kBasile, stage::kFlorimond, stage::kOlivine})
        EXPECT_THAT(text, Not(HasSubstr(staff)));
    EXPECT_THAT(text, HasSubstr("médiatrice ou médiateur ; nom d'une personne"));
    std::size_t names = 0;
    for (auto at = text.find("; nom d'une personne"); at != std::string::npos; at = text.find("; nom d'une personne", at + 1))
        ++names;
    EXPECT_EQ(names, 1u) << "the other person's name is the other person's consultation";

    const vault::RightsReply granted{charter::RightsAnswer::Granted, charter::RightsGround::None,
                                     charter::IdentityCheck::Paper};
    EXPECT_EQ(ruleOf(vault::answerRequest(olivine, access, granted, {})), "RIGHT-2");
    must(vault::answerRequest(olivine, access, granted, crypto::bytesOf(text)), "answer");
    EXPECT_EQ(olivine.state().cases.at(m_case).rights.at(access).sentBytes, crypto::sha256(crypto::bytesOf(text)));
    EXPECT_FALSE(vault::accessAnswer(olivine, access).has_value());
    EXPECT_EQ(ruleOf(vault::proposeUnsealing(olivine, m_case)), "RIGHT-3") << "the restriction waits for its answer";
    must(vault::answerRequest(olivine, restriction, granted, {}), "answer");
    EXPECT_TRUE(charter::rightsDue(olivine.state(), olivine.today()).empty());
    EXPECT_EQ(verified(stage::kOlivine), "");
}

TEST_F(ShowMeMyFile, NobodyElsePutsACopyTogether)
{
    const auto access = ask(charter::RightsKind::Access);
    for (const auto* who : {stage::kCapucine, stage::kFlorimond, stage::kEglantine, stage::kPrunelle}) {
        auto session = m_stage->unlock(who);
        EXPECT_EQ(ruleOf(vault::accessAnswer(session, access)), "RIGHT-1") << who;
    }
}

TEST_F(ShowMeMyFile, ThePrivacyOfficersKeysEndWithTheAnswer)
{
    const auto access = ask(charter::RightsKind::Access);
    (void)m_stage->unlock(stage::kEglantine);
    {
        auto olivine = m_stage->unlock(stage::kOlivine);
        const auto text = copyOf(olivine, access);
        EXPECT_GT(olivine.decrypted().compartments, 0u);
        must(vault::answerRequest(olivine, access,
                                  {charter::RightsAnswer::Granted, charter::RightsGround::None,
                                   charter::IdentityCheck::KnownInPerson},
                                  crypto::bytesOf(text)),
             "answer");
        EXPECT_EQ(ruleOf(vault::revealName(olivine, m_tilleul, Purpose::RightsRequest)), "HOUSE-1");
    }
    auto olivine = m_stage->unlock(stage::kOlivine);
    for (const auto& line : vault::whoCanOpen(olivine, m_case))
        if (line.role == Role::PrivacyOfficer) {
            EXPECT_TRUE(line.keys.empty());
        }
    EXPECT_EQ(olivine.decrypted().compartments, 0u);
}

TEST_F(ShowMeMyFile, ADateIsCorrectedAndTheFirstOneStays)
{
    const auto rectification = ask(charter::RightsKind::Rectification);
    const auto access = ask(charter::RightsKind::Access);
    const auto object = idAs<vault::ObjectId>(m_interviews.at(m_tilleul));
    {
        auto basile = m_stage->unlock(stage::kBasile);
        records::Correction correction;
        correction.entry = stage::text("date");
        correction.statement = stage::text("le 5 janvier " + stage::canary("juste"));
        correction.at = basile.today();
        EXPECT_EQ(ruleOf(vault::rectifyRecord(basile, rectification,
                                              idAs<vault::ObjectId>(m_interviews.at(m_hirondelle)), correction)),
                  "RIGHT-2");
        must(vault::rectifyRecord(basile, rectification, object, correction), "rectify");
    }
    {
        auto eglantine = m_stage->unlock(stage::kEglantine);
        const auto first = must(vault::readInterview(eglantine, m_interviews.at(m_tilleul), Purpose::FollowCase), "read");
        EXPECT_EQ(first.factsTold.expose(), stage::canary("confidenceT"));
        const auto corrections = must(vault::readCorrections(eglantine, object, Purpose::FollowCase), "corrections");
        ASSERT_EQ(corrections.size(), 1u);
        EXPECT_THAT(corrections[0].statement.expose(), HasSubstr(stage::canary("juste")));
        EXPECT_TRUE(vault::isCorrected(eglantine.state().cases.at(m_case), object));
    }
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        EXPECT_EQ(ruleOf(vault::readCorrections(florimond, object, Purpose::Coordination)), "CONF-1");
    }
    auto olivine = m_stage->unlock(stage::kOlivine);
    const auto text = copyOf(olivine, access);
    EXPECT_THAT(text, HasSubstr(stage::canary("confidenceT")));
    EXPECT_THAT(text, HasSubstr(stage::canary("juste")));
    EXPECT_EQ(verified(stage::kOlivine), "");
}

} // namespace
