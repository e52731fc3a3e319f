// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Malicious insiders: for each role, what that person can do to the files with all the keys that the role holds, and
// what catches it. The table is SECURITY.md's; where nothing catches it, the honest sentence must stand there.

#include "tests/faults/spoilt_vault.h"

#include "crypto/envelope.h"
#include "vault/files.h"

namespace {

using namespace spoilt;
using testing::HasSubstr;

class Insiders : public SpoiltVault {
protected:
    Insiders() { m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond); }

    /// The line of the table with that number; the sentence on which it leans, where it leans on one.
    static std::string line(const std::string& number)
    {
        const auto text = security();
        const auto at = text.find("| " + number + " | ");
        EXPECT_NE(at, std::string::npos) << number << " is not in SECURITY.md";
        return at == std::string::npos ? std::string() : text.substr(at, text.find('\n', at) - at);
    }
    static std::string security()
    {
        std::ifstream in(std::filesystem::path(CASEVAULT_SOURCE_DIR) / "SECURITY.md");
        return {std::istreambuf_iterator<char>(in), {}};
    }
    /// An act that this person signs past the charter, and what a colleague is told.
    std::pair<std::uint64_t, std::string> forgedBy(const char* who, const charter::Act& act, const char* colleague)
    {
        std::uint64_t index = 0;
        {
            auto session = m_stage->unlock(who);
            index = forge(session, act);
        }
        return {index, told(colleague)};
    }
};

TEST_F(Insiders, I1_ADirectorEnrolsAlone)
{
    EXPECT_THAT(line("I1"), HasSubstr("HOUSE-3"));
    charter::MemberEnrolled enrolled;
    enrolled.member = vault::MemberId{{9}};
    const charter::RowRef name{vault::RowId{{9}}, 1, charter::RecordKind::MemberName, {}};
    enrolled.rows = {name};
    const auto [index, said] = forgedBy(stage::kCapucine, enrolled, stage::kFlorimond);
    EXPECT_THAT(said, HasSubstr(entry(index)));
    EXPECT_THAT(said, HasSubstr("HOUSE-3"));
}

TEST_F(Insiders, I2_ADirectorGivesThemselvesAConfidenceKey)
{
    EXPECT_THAT(line("I2"), HasSubstr("CONF-1"));
    vault::MemberId capucine;
    {
        auto session = m_stage->unlock(stage::kCapucine);
        capucine = session.me();
    }
    const charter::KeyRef confidence{charter::KeyKind::Confidence, idAs<vault::ObjectId>(m_case), 1};
    const auto [index, said] = forgedBy(
        stage::kCapucine, charter::KeysGiven{idAs<vault::ScopeId>(m_case), {{confidence, capucine, {}}}}, stage::kFlorimond);
    EXPECT_THAT(said, HasSubstr(entry(index)));
    EXPECT_THAT(said, HasSubstr("CONF-1"));
    auto session = m_stage->unlock(stage::kCapucine);
    auto deed = must(session.begin(), "begin");
    EXPECT_FALSE(deed.key(idAs<vault::ScopeId>(m_case), confidence).has_value());
}

TEST_F(Insiders, I3_ACoordinatorWritesInACaseThatIsNotTheirs)
{
    (void)line("I3");
    charter::InterviewWritten written;
    written.caseFile = m_case;
    written.party = m_tilleul;
    written.interview = vault::InterviewId{{9}};
    const auto [index, said] = forgedBy(stage::kFlorimond, written, stage::kCapucine);
    EXPECT_THAT(said, HasSubstr(entry(index)));
}

TEST_F(Insiders, I4_AMediatorTakesOutAnEntryAndSignsTheTreeAgain)
{
    (void)line("I4");
    { (void)m_stage->unlock(stage::kOlivine); }
    auto all = leaves();
    const auto gone = lastOf({all.begin(), all.end() - 2}, audit::LeafClass::Governance);
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(gone));
    putLeaves(all);
    EXPECT_THAT(told(stage::kEglantine), HasSubstr(entry(gone))) << "whoever verifies";
    EXPECT_NE(told(stage::kOlivine), "") << "whoever remembers what was there";
}

TEST_F(Insiders, I5_AMediatorReadsFromACopyWithoutATrace_NothingCatchesIt)
{
    EXPECT_THAT(line("I5"), HasSubstr("nothing catches it"));
    EXPECT_THAT(security(), HasSubstr("**Log before key is kept by our program, not by cryptography.**"));
    {
        auto session = m_stage->unlock(stage::kEglantine);
        auto deed = must(session.begin(), "begin");
        const auto row = must(deed.fresh(idAs<vault::RowId>(m_first)), "row");
        EXPECT_TRUE(deed.recordKeyOf(row).has_value()) << "the key that opens it is in her hands, and no leaf says so";
    }
    EXPECT_EQ(told(stage::kFlorimond), "");
}

TEST_F(Insiders, I6_AnAssistantPutsAnOldRowBack)
{
    (void)line("I6");
    vault::ShuttleId message;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        vault::StateChange on;
        on.to = charter::CaseState::InMediation;
        must(vault::changeState(session, m_case, on), "in mediation");
        records::ShuttleMessage words;
        words.text = stage::text("dites-lui");
        message = must(vault::draftShuttle(session, m_tilleul, m_hirondelle, words), "draft");
        must(vault::authoriseShuttle(session, message, charter::ConsentForm::Paper), "authorise");
        must(vault::deliverShuttle(session, message), "deliver");
    }
    sql("DELETE FROM row WHERE version = 2 AND id = " + blob(message));
    sql("UPDATE row SET newest = 1 WHERE id = " + blob(message));
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr(crypto::toHex(message.bytes) + ": An old version was put back"));
}

TEST_F(Insiders, I7_APrivacyOfficerErasesTheirOwnTrace)
{
    (void)line("I7");
    { (void)m_stage->unlock(stage::kOlivine); }
    const auto before = leaves();
    auto all = before;
    const auto trace = lastOf(all, audit::LeafClass::Trace);
    all[trace].payload.clear();
    putLeaves(all);
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr(entry(trace)));
    putLeaves(before);
    const auto session = audit::decodeLeaf(before[trace].bytes)->session;
    sql("DELETE FROM trace_key WHERE session = x'" + crypto::toHex(session) + "'");
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr(entry(trace)));
}

TEST_F(Insiders, I8_AnybodyTakesAColleaguesKeyOutOfTheKeyring)
{
    (void)line("I8");
    vault::MemberId basile;
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        basile = must(vault::memberNamed(session, stage::kBasile), "Basile");
    }
    auto ring = vault::keys::KeyringFile::read(m_stage->vaultFolder());
    ASSERT_TRUE(ring.has_value());
    std::erase_if(ring->grants, [&](const auto& grant) { return grant.recipient == basile; });
    ASSERT_TRUE(ring->write(m_stage->vaultFolder()).has_value());
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr("keyring, " + crypto::toHex(basile.bytes).substr(0, 8)));
}

TEST_F(Insiders, I10_ACutTailIsSeenByAColleague)
{
    (void)line("I9"); // played in recipes_test
    (void)line("I10");
    auto all = leaves();
    const auto size = all.size();
    all.resize(size - 2);
    putLeaves(all);
    EXPECT_THAT(told(stage::kOlivine), HasSubstr("this vault has " + std::to_string(size - 2)));
}

TEST_F(Insiders, I11_VaultAndOnesMemoryRolledBackTogetherIsSeenByAnyOther)
{
    EXPECT_THAT(line("I11"), HasSubstr("not by that colleague"));
    EXPECT_THAT(security(), HasSubstr("**Rolling back vault and profile together is unseen** by that member alone."));
    const auto all = std::filesystem::copy_options::recursive;
    std::filesystem::copy(m_stage->vaultFolder(), m_folder / "ancien", all);
    std::filesystem::copy(m_stage->profileOf(stage::kEglantine), m_folder / "ancienne-mémoire", all);
    { (void)m_stage->unlock(stage::kEglantine); }
    { (void)m_stage->unlock(stage::kOlivine); }
    std::filesystem::remove_all(m_stage->vaultFolder());
    std::filesystem::rename(m_folder / "ancien", m_stage->vaultFolder());
    std::filesystem::remove_all(m_stage->profileOf(stage::kEglantine));
    std::filesystem::rename(m_folder / "ancienne-mémoire", m_stage->profileOf(stage::kEglantine));
    EXPECT_THAT(told(stage::kOlivine), HasSubstr("you last saw")) << "first: Églantine's own unlock would add to the copy";
    EXPECT_EQ(told(stage::kEglantine), "");
}

TEST_F(Insiders, I12_I13_WhatNothingCatchesIsSaid)
{
    EXPECT_THAT(line("I12"), HasSubstr("*denial* below"));
    EXPECT_THAT(security(), HasSubstr("| denial | a member can delete everything."));
    EXPECT_THAT(line("I13"), HasSubstr("hold no vault key"));
    m_stage->enrol(stage::kCapucine, stage::kAuditrice, Role::Auditor, stage::kFlorimond);
    auto session = m_stage->unlock(stage::kFlorimond);
    const auto auditor = must(vault::memberNamed(session, stage::kAuditrice), "Auditrice");
    const auto now = vault::keys::KeyringFile::read(m_stage->vaultFolder());
    ASSERT_TRUE(now.has_value());
    EXPECT_EQ(now->grantTo(auditor), nullptr) << "an auditor is given no vault key";
}

} // namespace
