// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts: what a member is writing survives a crash, is nobody else's, and goes with the case.

#include "tests/vault/door_fixture.h"

#include "vault/session/core.h"

namespace {

using namespace door;
using charter::RecordKind;

crypto::SecretBytes words(std::string_view text) { return crypto::SecretBytes::copyOf(crypto::bytesOf(text)); }

class Drafts : public Door {
protected:
    [[nodiscard]] vault::DraftName interviewOf(const vault::PartyId& party) const
    {
        return {idAs<vault::ScopeId>(m_case), RecordKind::Interview, party};
    }
    [[nodiscard]] vault::DraftName body() const { return {idAs<vault::ScopeId>(m_case), RecordKind::CaseBody, {}}; }

    static std::string read(vault::Session& session, const vault::DraftName& name)
    {
        const auto content = vault::readDraft(session, name);
        return content ? std::string(crypto::textOf(content->expose())) : ruleOf(content);
    }
    std::vector<std::filesystem::path> files(const char* who)
    {
        std::vector<std::filesystem::path> found;
        for (const auto& [file, bytes] : filesBelow(m_stage->profileOf(who)))
            if (file.parent_path().filename() == "drafts") found.push_back(file);
        return found;
    }
};

TEST_F(Drafts, AreThereAgainAfterALockWithoutALeafAndTheNewestWordsCount)
{
    vault::PartyId party;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        party = addParty(session);
        const auto before = session.head();
        must(vault::keepDraft(session, interviewOf(party), words("Il se lève")), "keep");
        m_stage->wait(1);
        must(vault::keepDraft(session, {{}, RecordKind::ReferralNames, {}}, words("saisine")), "keep");
        m_stage->wait(1);
        must(vault::keepDraft(session, interviewOf(party), words("Il se lève à 4 h")), "keep");
        EXPECT_EQ(session.head(), before);
    }
    auto session = m_stage->unlock(stage::kEglantine);
    const auto all = vault::drafts(session);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].name, interviewOf(party));
    EXPECT_EQ(all[0].size, std::string_view("Il se lève à 4 h").size());
    EXPECT_EQ(all[1].name.kind, RecordKind::ReferralNames);
    EXPECT_GT(all[0].at, all[1].at);
    EXPECT_EQ(read(session, interviewOf(party)), "Il se lève à 4 h");
    vault::dropDraft(session, interviewOf(party));
    EXPECT_EQ(faultOf(vault::readDraft(session, interviewOf(party))), vault::Fault::NotThere);
    EXPECT_EQ(vault::drafts(session).size(), 1U);
    EXPECT_TRUE(session.findings(Language::English).empty());
}

TEST_F(Drafts, ShowNeitherWordsNorPlaceToWhoLooksAtTheFiles)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto party = addParty(session);
    must(vault::keepDraft(session, interviewOf(party), words(stage::canary("brouillon"))), "keep");
    ASSERT_EQ(files(stage::kEglantine).size(), 1U);
    const std::string place(crypto::textOf(m_case.bytes));
    for (const auto& [file, bytes] : filesBelow(m_stage->profileOf(stage::kEglantine))) {
        EXPECT_EQ(bytes.find("CANARI"), std::string::npos) << file;
        EXPECT_FALSE(file.filename().string().contains(crypto::toHex(m_case.bytes).substr(0, 8)));
        EXPECT_FALSE(file.filename().string().contains(crypto::toHex(party.bytes).substr(0, 8)));
        if (file.parent_path().filename() == "drafts") {
            EXPECT_EQ(bytes.find(place), std::string::npos) << file;
            EXPECT_EQ(file.filename().string().size(), 32U);
        }
    }
}

TEST_F(Drafts, AreRefusedWhereTheMemberMayNotRead)
{
    vault::PartyId party;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        party = addParty(session);
    }
    auto director = m_stage->unlock(stage::kCapucine);
    EXPECT_EQ(ruleOf(vault::keepDraft(director, body(), words("x"))), "INDE-2");
    auto coordinator = m_stage->unlock(stage::kFlorimond);
    EXPECT_EQ(ruleOf(vault::keepDraft(coordinator, body(), words("x"))), "allowed");
    EXPECT_EQ(ruleOf(vault::keepDraft(coordinator, interviewOf(party), words("x"))), "CONF-1");
    EXPECT_EQ(faultOf(vault::keepDraft(coordinator, {vault::ScopeId{{9}}, RecordKind::CaseBody, {}}, words("x"))),
              vault::Fault::Unknown);
    EXPECT_EQ(faultOf(vault::keepDraft(coordinator, {idAs<vault::ScopeId>(m_case), RecordKind{99}, {}}, words("x"))),
              vault::Fault::Unknown);
}

TEST_F(Drafts, OfAnAlertAreThoseOfWhoReadsItsFacts_CONF_5)
{
    vault::DraftName review{{}, RecordKind::AlertReview, {}};
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        records::AlertFacts facts;
        facts.facts = stage::text("entendu");
        facts.personConcerned = stage::text("un enfant");
        facts.seenAt = session.today();
        const auto second = must(vault::memberNamed(session, stage::kCapucine), "Capucine");
        const auto alert = must(vault::openAlert(session, charter::DangerGround::IllTreatment,
                                                 charter::AlertAbout::Minor, second, facts),
                                "open");
        review.scope = idAs<vault::ScopeId>(alert);
        must(vault::keepDraft(session, review, words("à relire")), "keep");
        EXPECT_EQ(read(session, review), "à relire");
    }
    auto other = m_stage->unlock(stage::kEglantine);
    EXPECT_EQ(ruleOf(vault::keepDraft(other, review, words("x"))), "CONF-5");
    EXPECT_EQ(ruleOf(vault::readDraft(other, review)), "CONF-5");
}

TEST_F(Drafts, AreBoundedInSizeAndNumber)
{
    auto session = m_stage->unlock(stage::kEglantine);
    EXPECT_EQ(ruleOf(vault::keepDraft(session, body(), crypto::SecretBytes::random(vault::kLargestDraft))), "allowed");
    EXPECT_EQ(faultOf(vault::keepDraft(session, body(), crypto::SecretBytes::random(vault::kLargestDraft + 1))),
              vault::Fault::TooLarge);
    EXPECT_EQ(must(vault::readDraft(session, body()), "read").size(), vault::kLargestDraft);
    const auto folder = files(stage::kEglantine).front().parent_path();
    for (std::size_t i = 1; i < vault::kMostDrafts; ++i) {
        std::array<std::uint8_t, 16> name{};
        name[0] = static_cast<std::uint8_t>(i);
        std::ofstream(folder / crypto::toHex(name)) << "x";
    }
    EXPECT_EQ(faultOf(vault::keepDraft(session, {{}, RecordKind::ReferralNames, {}}, words("x"))),
              vault::Fault::TooLarge);
    EXPECT_EQ(ruleOf(vault::keepDraft(session, body(), words("replaced"))), "allowed");
}

TEST_F(Drafts, ThatWereAlteredOrAreForeignAreAFindingAndHinderNoUnlock)
{
    {
        auto basile = m_stage->unlock(stage::kBasile);
        must(vault::keepDraft(basile, body(), words("de Basile")), "keep");
        auto session = m_stage->unlock(stage::kEglantine);
        must(vault::keepDraft(session, body(), words("à moi, et plus long")), "keep");
        must(vault::keepDraft(session, {{}, RecordKind::ReferralNames, {}}, words("gardé")), "keep");
    }
    const auto foreign = files(stage::kBasile).front();
    const auto own = files(stage::kEglantine);
    const auto longer =
        *std::ranges::max_element(own, {}, [](const auto& file) { return std::filesystem::file_size(file); });
    std::fstream(longer, std::ios::in | std::ios::out | std::ios::binary).seekp(70).put('!').put('?');
    const auto folder = files(stage::kEglantine).front().parent_path();
    std::filesystem::copy_file(foreign, folder / std::string(32, 'a'));
    std::ofstream(folder / "notes.txt") << "nothing of ours";
    auto session = m_stage->unlock(stage::kEglantine);
    const auto all = vault::drafts(session);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().name.kind, RecordKind::ReferralNames);
    EXPECT_EQ(session.findings(Language::English).size(), 2U);
    EXPECT_EQ(faultOf(vault::readDraft(session, body())), vault::Fault::Damaged);
    EXPECT_EQ(read(session, {{}, RecordKind::ReferralNames, {}}), "gardé");
    EXPECT_TRUE(std::filesystem::exists(folder / "notes.txt"));
    const auto findings = session.findings(Language::English).size();
    (void)vault::drafts(session);
    EXPECT_EQ(session.findings(Language::English).size(), findings) << "said once";
}

TEST_F(Drafts, OfALostCaseGoAtUnlockAndOthersStay_IMPA_3)
{
    vault::PartyId party;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        party = addParty(session);
        (void)m_stage->unlock(stage::kEglantine);
    }
    {
        auto session = m_stage->unlock(stage::kBasile);
        must(vault::keepDraft(session, interviewOf(party), words("confié")), "keep");
        must(vault::keepDraft(session, body(), words("situation")), "keep");
        must(vault::keepDraft(session, {{}, RecordKind::ReferralNames, {}}, words("autre")), "keep");
    }
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        must(vault::removeMediator(session, m_case, must(vault::memberNamed(session, stage::kBasile), "Basile")),
             "remove");
    }
    auto session = m_stage->unlock(stage::kBasile);
    EXPECT_EQ(files(stage::kBasile).size(), 1U);
    ASSERT_EQ(vault::drafts(session).size(), 1U);
    EXPECT_EQ(vault::drafts(session).front().name.kind, RecordKind::ReferralNames);
    EXPECT_EQ(ruleOf(vault::keepDraft(session, body(), words("encore"))), "IMPA-3");
}

TEST_F(Drafts, OfACaseGoWithARecusalAtOnce_IMPA_3)
{
    auto session = m_stage->unlock(stage::kEglantine);
    must(vault::keepDraft(session, body(), words("situation")), "keep");
    must(vault::removeMediator(session, m_case, session.me()), "recusal");
    EXPECT_TRUE(files(stage::kEglantine).empty());
}

} // namespace
