// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bundle of a vault that forgot a quarter's traces is whole for who trusts nobody, and the report says how many are
// gone; also when the folder still holds what an earlier export gave.

#include "tests/audit/sample_log.h"
#include "tests/scenarios/s1.h"

#include "client/verify/bundle_check.h"
#include "vault/departure.h"

#include <gmock/gmock.h>

namespace {

using stage::must;
using vault::charter::Role;

class ForgottenQuarter : public testing::Test {
protected:
    ForgottenQuarter() : m_stage(m_folder.path())
    {
        m_stage.found(stage::kCapucine, "GIP");
        m_stage.enrol(stage::kCapucine, stage::kFlorimond, Role::Coordinator);
        m_stage.enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
        m_stage.enrol(stage::kCapucine, stage::kAuditrice, Role::Auditor, stage::kFlorimond);
    }
    void exportTo(const char* name)
    {
        auto session = m_stage.unlock(stage::kOlivine);
        const auto auditor = must(vault::memberNamed(session, stage::kAuditrice), "Auditrice");
        (void)must(vault::exportLog(session, m_folder.path() / name, auditor), "export");
        m_logKey = session.logKey();
    }
    verify::Report check(const char* name)
    {
        const auto reader = m_stage.keysOf(stage::kAuditrice).unlock(m_stage.passphraseOf(stage::kAuditrice));
        return verify::checkBundle({.folder = m_folder.path() / name, .logKey = m_logKey, .reader = &*reader});
    }
    void forget(vault::charter::Quarter quarter)
    {
        vault::ProposalId waiting;
        {
            auto session = m_stage.unlock(stage::kCapucine);
            waiting = must(vault::forgetQuarter(session, quarter), "forget");
        }
        auto session = m_stage.unlock(stage::kOlivine);
        (void)must(vault::countersign(session, waiting), "countersign");
    }

    audit::sample::TemporaryFolder m_folder;
    stage::Stage m_stage;
    audit::NoteKey m_logKey;
};

TEST_F(ForgottenQuarter, VerifiesWholeAndIsCounted)
{
    vault::charter::Quarter quarter{};
    {
        auto session = m_stage.unlock(stage::kOlivine);
        quarter = vault::charter::quarterOf(session.now());
        while (audit::value(session.head().size) < 270) (void)must(vault::roster(session), "roster"); // a full file
    }
    exportTo("suivi");
    for (int i = 0; i < 10; ++i) {
        m_stage.waitDays(50);
        (void)m_stage.unlock(stage::kFlorimond);
    }
    forget(quarter);
    exportTo("suivi");
    exportTo("neuf");
    for (const auto* name : {"suivi", "neuf"}) {
        const auto report = check(name);
        EXPECT_EQ(report.outcome(), verify::Outcome::Whole) << name;
        for (const auto& finding : report.findings)
            ADD_FAILURE() << name << ": " << verify::placeOf(finding, verify::Language::English) << ": "
                          << verify::sentenceOf(finding, verify::Language::English);
        EXPECT_GT(report.erased, 200U) << name;
    }
}

/// One pair of the quarter before somebody left who kept it, one after: forgotten together.
TEST_F(ForgottenQuarter, WithTwoPairsVerifiesWholeBeforeAndAfter)
{
    vault::charter::Quarter quarter{};
    vault::ProposalId waiting;
    m_stage.enrol(stage::kCapucine, "Zoé", Role::Coordinator, stage::kFlorimond);
    {
        auto session = m_stage.unlock(stage::kFlorimond); // gives Zoé the quarter's key
        quarter = vault::charter::quarterOf(session.now());
    }
    {
        auto session = m_stage.unlock(stage::kCapucine);
        const auto zoe = must(vault::memberNamed(session, "Zoé"), "Zoé");
        const auto removal = must(vault::removeMember(session, zoe, vault::charter::DepartureReason::Leaves), "remove");
        ASSERT_TRUE(removal.waiting.has_value());
        waiting = *removal.waiting;
    }
    {
        auto session = m_stage.unlock(stage::kFlorimond);
        (void)must(vault::countersign(session, waiting), "countersign");
    }
    {
        auto session = m_stage.unlock(stage::kOlivine);
        ASSERT_EQ(session.state().vault.quarters.at(quarter).size(), 2U);
    }
    exportTo("deux");
    const auto before = check("deux");
    EXPECT_EQ(before.outcome(), verify::Outcome::Whole);
    EXPECT_EQ(before.unseenTraces, 0U) << "the auditor was given both pairs";
    for (int i = 0; i < 10; ++i) {
        m_stage.waitDays(50);
        (void)m_stage.unlock(stage::kFlorimond);
    }
    forget(quarter);
    exportTo("oubli");
    const auto after = check("oubli");
    EXPECT_EQ(after.outcome(), verify::Outcome::Whole);
    EXPECT_GT(after.erased, 0U);
}

} // namespace
