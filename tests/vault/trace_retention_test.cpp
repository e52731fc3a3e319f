// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forgetting a quarter's traces: the keys and payloads are gone from the store, and verification still passes and says so.

#include "tests/vault/door_fixture.h"

#include "vault/identity/payload.h"
#include "vault/session/deed.h"

namespace {

using namespace door;

class TraceRetention : public Door {
protected:
    TraceRetention()
    {
        m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
        auto session = m_stage->unlock(stage::kFlorimond);
        m_quarter = charter::quarterOf(session.now());
    }
    /// A year and a quarter later; somebody comes by, so that each quarter has its pair and the clock is believed.
    void aYearLater()
    {
        for (int i = 0; i < 10; ++i) {
            m_stage->waitDays(50);
            (void)m_stage->unlock(stage::kFlorimond);
        }
    }
    void forget()
    {
        vault::ProposalId waiting;
        {
            auto session = m_stage->unlock(stage::kCapucine);
            waiting = must(vault::forgetQuarter(session, m_quarter), "forget");
        }
        auto session = m_stage->unlock(stage::kOlivine);
        (void)must(vault::countersign(session, waiting), "countersign");
    }
    vault::VerificationReport verify(const char* who)
    {
        auto session = m_stage->unlock(who);
        return must(vault::verifyVault(session, Language::English), "verify");
    }

    charter::Quarter m_quarter{};
};

TEST_F(TraceRetention, IsRefusedBeforeThePeriodIsOver)
{
    auto session = m_stage->unlock(stage::kCapucine);
    EXPECT_EQ(ruleOf(vault::forgetQuarter(session, m_quarter)), "HOUSE-4");
}

TEST_F(TraceRetention, DestroysKeysAndPayloadsAndVerificationPassesAndSaysSo)
{
    aYearLater();
    forget();
    {
        auto session = m_stage->unlock(stage::kOlivine);
        auto look = session.core().store->look();
        ASSERT_TRUE(look.has_value());
        for (const auto& [member, about] : session.state().vault.members) {
            const auto grants = (*look)->grantsTo(member);
            ASSERT_TRUE(grants.has_value());
            for (const auto& grant : *grants) EXPECT_NE(grant.key.object, charter::objectOf(m_quarter));
        }
        const auto wraps = (*look)->traceKeys();
        ASSERT_TRUE(wraps.has_value());
        for (const auto& bytes : *wraps)
            EXPECT_NE(vault::identity::TraceKeyWrap::decode(bytes)->quarter, charter::value(m_quarter));
        const auto leaves = (*look)->leaves(audit::LeafIndex{0}, 100'000);
        ASSERT_TRUE(leaves.has_value());
        std::size_t erased = 0;
        for (const auto& stored : *leaves) {
            const bool isForgotten = audit::decodeLeaf(stored.leaf)->leafClass == audit::LeafClass::Trace &&
                                     stored.epoch == charter::value(m_quarter);
            EXPECT_EQ(stored.payload.empty(), isForgotten);
            erased += isForgotten ? 1 : 0;
        }
        EXPECT_GT(erased, 5U);
    }
    for (const auto* who : {stage::kFlorimond, stage::kOlivine, stage::kCapucine}) {
        const auto report = verify(who);
        EXPECT_TRUE(report.findings.empty()) << report.findings.front().where << report.findings.front().sentence;
        EXPECT_GT(report.forgottenTraces, 5U);
    }
    auto session = m_stage->unlock(stage::kOlivine);
    const auto lines = must(vault::readLog(session, 60, 60, Language::English), "log");
    EXPECT_THAT(lines, testing::Contains(testing::Field(&vault::LogLine::sentence, "a trace whose quarter is forgotten")));
    EXPECT_EQ(ruleOf(vault::forgetQuarter(session, m_quarter)), "HOUSE-4") << "once";
}

TEST_F(TraceRetention, APayloadErasedBesideTheForgottenQuarterIsStillAFinding)
{
    aYearLater();
    forget();
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        auto transaction = must(session.begin(), "begin");
        const auto now = charter::value(charter::quarterOf(session.now()));
        ASSERT_TRUE(transaction.store().eraseTraces(now).has_value());
        must(transaction.view(charter::ReadKind::Roster, {}, Purpose::Maintenance), "a leaf");
        must(transaction.commit(), "commit");
    }
    EXPECT_FALSE(verify(stage::kFlorimond).findings.empty());
}

TEST_F(TraceRetention, AQuarterIsWrittenAsPeopleSayIt)
{
    EXPECT_EQ(vault::quarterFrom("2026-Q1"), charter::Quarter{2026 * 4});
    EXPECT_EQ(vault::quarterText(charter::Quarter{2026 * 4 + 3}), "2026-Q4");
    for (const auto* wrong : {"2026-Q5", "2026-Q0", "2026Q1", "26-Q1", "2026-Q11", "x026-Q1", ""})
        EXPECT_EQ(vault::quarterFrom(wrong), std::nullopt) << wrong;
}

} // namespace
