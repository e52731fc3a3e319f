// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A member's own search through the door: what is found, what never is, and what goes with a case.

#include "tests/vault/door_fixture.h"

#include "vault/session/core.h"

namespace {

using namespace door;
using charter::RecordKind;

class Search : public Door {
protected:
    /// Two parties, consents, an interview of the first.
    void fill()
    {
        auto session = m_stage->unlock(stage::kEglantine);
        m_first = addParty(session);
        m_second = addParty(session);
        consentOfAll(session);
        m_interview = interview(session, m_first, "Les façades ont été réparées près du cœur de l'été CANARI-texte");
    }
    void build(const char* who)
    {
        auto session = m_stage->unlock(who);
        must(vault::buildSearch(session, m_case, Purpose::FollowCase), "build");
    }
    static std::vector<RecordKind> kinds(vault::Session& session, std::string_view text)
    {
        std::vector<RecordKind> found;
        for (const auto& hit : vault::search(session, text, 10)) found.push_back(hit.kind);
        return found;
    }
    std::vector<std::filesystem::path> segments(const char* who)
    {
        std::vector<std::filesystem::path> found;
        for (const auto& [file, bytes] : filesBelow(m_stage->profileOf(who)))
            if (file.parent_path().filename() == "search") found.push_back(file);
        return found;
    }

    vault::PartyId m_first, m_second;
    vault::InterviewId m_interview;
};

TEST_F(Search, FindsAnInterviewByAccentsEndingsAndBeginningsAndLeavesNoLeaf)
{
    fill();
    auto session = m_stage->unlock(stage::kEglantine);
    EXPECT_TRUE(vault::search(session, "façade", 10).empty()) << "nothing is built yet";
    EXPECT_EQ(vault::casesWithoutSearch(session), std::vector{m_case});
    const auto before = audit::value(session.head().size);
    must(vault::buildSearch(session, m_case, Purpose::FollowCase), "build");
    EXPECT_EQ(audit::value(session.head().size), before + 1) << "one act for the whole case";
    EXPECT_TRUE(vault::casesWithoutSearch(session).empty());
    const auto& part = session.state().cases.at(m_case);
    for (const auto* text :
         {"façade", "facade ", "FACADES", "reparee", "réparer", "répar", "coeur", "cœur", "ete", "fac"}) {
        const auto hits = vault::search(session, text, 10);
        ASSERT_EQ(hits.size(), 1U) << text;
        EXPECT_EQ(hits[0].kind, RecordKind::Interview);
        EXPECT_EQ(hits[0].object, idAs<vault::ObjectId>(m_interview));
        EXPECT_EQ(hits[0].caseFile, m_case);
        EXPECT_EQ(hits[0].number, vault::publicNumberText(part.publicNumber));
        EXPECT_EQ(hits[0].alias, vault::aliasOf(part.parties.at(m_first)));
        EXPECT_EQ(hits[0].on, session.today());
    }
    EXPECT_TRUE(vault::search(session, "fac ", 10).empty()) << "a word that is finished is a whole word";
    EXPECT_THAT(vault::search(session, "Tilleul", 10),
                testing::Each(testing::Field(&vault::SearchHit::alias, "Tilleul")))
        << "no name of a person, unless it is somebody's alias by chance";
    EXPECT_TRUE(vault::search(session, "", 10).empty());
    EXPECT_EQ(audit::value(session.head().size), before + 1);
}

TEST_F(Search, FindsACaseByItsNumberAndAPartyByItsAlias)
{
    fill();
    build(stage::kEglantine);
    auto session = m_stage->unlock(stage::kEglantine);
    const auto& part = session.state().cases.at(m_case);
    const auto byNumber = vault::search(session, vault::publicNumberText(part.publicNumber), 10);
    ASSERT_EQ(byNumber.size(), 1U);
    EXPECT_EQ(byNumber[0].kind, RecordKind::CaseBody);
    EXPECT_EQ(byNumber[0].object, idAs<vault::ObjectId>(m_case));
    EXPECT_EQ(byNumber[0].alias, "");
    const auto alias = vault::aliasOf(part.parties.at(m_second));
    const auto byAlias = vault::search(session, alias + " ", 10);
    const auto second = std::ranges::find(byAlias, idAs<vault::ObjectId>(m_second), &vault::SearchHit::object);
    ASSERT_NE(second, byAlias.end());
    EXPECT_EQ(second->kind, RecordKind::PartyProfile);
    EXPECT_EQ(second->alias, alias);
}

TEST_F(Search, IsKeptCurrentByOnesOwnWritesAndReadsWithoutAnotherAct)
{
    fill();
    build(stage::kEglantine);
    build(stage::kBasile);
    vault::InterviewId newer;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        (void)vault::search(session, "", 1); // memory is loaded, and told too
        newer = interview(session, m_second, "Un perroquet bavard");
        EXPECT_EQ(kinds(session, "perroquets"), std::vector{RecordKind::Interview});
        const auto third = addParty(session);
        const auto alias = vault::aliasOf(session.state().cases.at(m_case).parties.at(third));
        EXPECT_THAT(kinds(session, alias + " "), testing::Contains(RecordKind::PartyProfile));
    }
    EXPECT_EQ(segments(stage::kEglantine).size(), 1U);
    {
        auto session = m_stage->unlock(stage::kEglantine);
        EXPECT_EQ(kinds(session, "perroquets"), std::vector{RecordKind::Interview}) << "after a lock too";
    }
    auto session = m_stage->unlock(stage::kBasile);
    EXPECT_TRUE(kinds(session, "perroquet").empty()) << "what he has not read is not in his";
    must(vault::readInterview(session, newer, Purpose::FollowCase), "read");
    EXPECT_EQ(kinds(session, "perroquet"), std::vector{RecordKind::Interview});
}

TEST_F(Search, OfACoordinatorHoldsTheJointRoomAndNoCompartment_CONF_1)
{
    fill();
    {
        auto session = m_stage->unlock(stage::kEglantine);
        vault::DocumentSource plan;
        plan.stream = [](crypto::MutableBytes) -> crypto::Result<std::size_t> { return 0; };
        plan.name = stage::text("plan des girouettes.pdf");
        must(vault::addDocument(session, m_case, {}, std::move(plan)), "document");
    }
    build(stage::kFlorimond);
    auto session = m_stage->unlock(stage::kFlorimond);
    EXPECT_EQ(kinds(session, "girouette"), std::vector{RecordKind::Attachment});
    EXPECT_TRUE(kinds(session, "façade").empty());
    EXPECT_EQ(session.decrypted().compartments, 0U);
    auto director = m_stage->unlock(stage::kCapucine);
    EXPECT_EQ(ruleOf(vault::buildSearch(director, m_case, Purpose::Coordination)), "INDE-2");
    EXPECT_TRUE(vault::casesWithoutSearch(director).empty());
}

TEST_F(Search, LosesACaseWithARecusalAtOnceAndWithARemovalByOthersAtTheNextQuestion_IMPA_3)
{
    fill();
    build(stage::kEglantine);
    build(stage::kBasile);
    auto basile = m_stage->unlock(stage::kBasile);
    EXPECT_EQ(kinds(basile, "façade").size(), 1U);
    {
        auto session = m_stage->unlock(stage::kEglantine);
        EXPECT_EQ(kinds(session, "façade").size(), 1U);
        must(vault::removeMediator(session, m_case, session.me()), "recusal");
        EXPECT_TRUE(segments(stage::kEglantine).empty());
        EXPECT_EQ(session.core().search.merged().terms(), 0U);
        EXPECT_TRUE(kinds(session, "façade").empty());
        EXPECT_EQ(ruleOf(vault::buildSearch(session, m_case, Purpose::FollowCase)), "IMPA-3");
    }
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        must(vault::removeMediator(session, m_case, basile.me()), "removal");
    }
    EXPECT_TRUE(kinds(basile, "façade").empty());
    EXPECT_TRUE(segments(stage::kBasile).empty());
}

TEST_F(Search, LosesACaseThatWasTakenAwayWhileTheMemberWasNotThere_IMPA_3)
{
    fill();
    build(stage::kBasile);
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        must(vault::removeMediator(session, m_case, must(vault::memberNamed(session, stage::kBasile), "Basile")),
             "removal");
    }
    (void)m_stage->unlock(stage::kBasile);
    EXPECT_TRUE(segments(stage::kBasile).empty());
}

TEST_F(Search, ShowsNoWordInTheProfileAndOpensForItsMemberOnly)
{
    fill();
    build(stage::kEglantine);
    build(stage::kBasile);
    ASSERT_EQ(segments(stage::kEglantine).size(), 1U);
    for (const auto* who : {stage::kEglantine, stage::kBasile})
        for (const auto& [file, bytes] : filesBelow(m_stage->profileOf(who))) {
            for (const auto* word : {"CANARI", "canari", "facade", "repar"})
                EXPECT_EQ(bytes.find(word), std::string::npos) << file;
            EXPECT_FALSE(file.filename().string().contains(crypto::toHex(m_case.bytes).substr(0, 8)));
        }
    // under Basile's own name for it, Églantine's segment is still hers
    std::filesystem::copy_file(segments(stage::kEglantine).front(), segments(stage::kBasile).front(),
                               std::filesystem::copy_options::overwrite_existing);
    auto session = m_stage->unlock(stage::kBasile);
    EXPECT_TRUE(kinds(session, "façade").empty());
    EXPECT_EQ(vault::casesWithoutSearch(session), std::vector{m_case});
}

TEST_F(Search, SkipsADamagedSegmentAndBuildsItAgain)
{
    fill();
    build(stage::kEglantine);
    std::fstream(segments(stage::kEglantine).front(), std::ios::in | std::ios::out | std::ios::binary)
        .seekp(100)
        .put('!')
        .put('?');
    {
        auto session = m_stage->unlock(stage::kEglantine);
        EXPECT_TRUE(kinds(session, "façade").empty());
        EXPECT_EQ(vault::casesWithoutSearch(session), std::vector{m_case});
        must(vault::readInterview(session, m_interview, Purpose::FollowCase), "a read goes on");
        EXPECT_EQ(session.findings(Language::English).size(), 1U) << "and it is said";
        must(vault::buildSearch(session, m_case, Purpose::FollowCase), "build");
        EXPECT_EQ(kinds(session, "façade").size(), 1U);
    }
    std::filesystem::resize_file(segments(stage::kEglantine).front(), 0);
    build(stage::kEglantine);
    auto session = m_stage->unlock(stage::kEglantine);
    EXPECT_EQ(kinds(session, "façade").size(), 1U);
}

} // namespace
