// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/reader_keys.h"

#include "crypto/envelope.h"
#include "tests/verify/sample_vault.h"

#include <gmock/gmock.h>

namespace {

using namespace verify;
using charter::KeyKind;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto kKind = static_cast<std::uint8_t>(KeyKind::Governance);

crypto::Context earlierContext(const vault::VaultId& vault, std::uint32_t epoch)
{
    return crypto::Context("casevault/v1/earlier").field(vault.bytes).field(vault::Id16{}).u8(kKind).u32(epoch);
}

/// A bundle whose reader was given AK of epoch 3 and the chain to 2 and 1.
class AChain : public testing::Test {
protected:
    AChain()
    {
        const auto& reader = m_small.vault.keysOf(m_small.auditor).identity;
        for (std::uint8_t epoch = 1; epoch <= 3; ++epoch) m_keys.emplace_back(32, epoch);
        m_given.grants = {*identity::giveKey({.vault = m_vault, .kind = kKind, .object = {}, .epoch = 3},
                                             m_small.vault.keysOf(0), reader, m_keys[2])};
        for (const std::uint32_t epoch : {1U, 2U})
            m_given.earlierGovernance.push_back(
                {epoch, crypto::seal(m_keys[epoch], earlierContext(m_vault, epoch), m_keys[epoch - 1])});
    }
    /// What the grants file makes of the reader's keys.
    [[nodiscard]] identity::Bundle bundle() const
    {
        const sample::TemporaryFolder folder;
        m_small.vault.writeTo(folder.path(), m_small.auditor);
        EXPECT_TRUE(identity::writeBundleParts(folder.path(), 0, m_small.vault.identities, {}, m_given, {}));
        return *identity::Bundle::openFolder(folder.path());
    }
    [[nodiscard]] std::vector<std::string> tokens() const
    {
        std::vector<std::string> out;
        for (const auto& finding : m_findings) out.emplace_back(tokenOf(finding));
        return out;
    }

    sample::SmallVault m_small;
    const vault::VaultId m_vault = m_small.vault.identities.vault();
    std::vector<crypto::Bytes> m_keys;
    identity::AuditorGrants m_given;
    std::vector<Finding> m_findings;
};

TEST_F(AChain, OpensFromTheNewestEpochDown)
{
    const auto opened = bundle();
    const People people(opened.identities());
    const ReaderKeys keys(opened, &m_small.vault.keysOf(m_small.auditor), people, m_findings);
    EXPECT_THAT(tokens(), IsEmpty());
    for (std::uint32_t epoch = 1; epoch <= 3; ++epoch) {
        ASSERT_NE(keys.governance(epoch), nullptr) << epoch;
        EXPECT_TRUE(std::ranges::equal(keys.governance(epoch)->expose(), m_keys[epoch - 1])) << epoch;
    }
    EXPECT_EQ(keys.governance(4), nullptr);
}

TEST_F(AChain, ThatWasAlteredStaysClosed)
{
    m_given.earlierGovernance[1].envelope.back() ^= 1U;
    const auto opened = bundle();
    const People people(opened.identities());
    const ReaderKeys keys(opened, &m_small.vault.keysOf(m_small.auditor), people, m_findings);
    EXPECT_THAT(tokens(), ElementsAre("earlier-key-closed", "earlier-key-closed"));
    EXPECT_EQ(keys.governance(2), nullptr);
    EXPECT_EQ(keys.governance(1), nullptr);
}

TEST_F(AChain, ThatTheLogDoesNotKnowIsFound)
{
    const auto opened = bundle();
    const People people(opened.identities());
    const ReaderKeys keys(opened, &m_small.vault.keysOf(m_small.auditor), people, m_findings);
    keys.compareWithLog(m_small.vault.state(), {}, m_findings);
    EXPECT_THAT(tokens(), ElementsAre("grant-not-in-log", "earlier-key-differs", "earlier-key-differs"));
}

TEST_F(AChain, ThatTheLogKnowsIsInOrder)
{
    auto state = m_small.vault.state();
    auto& key = state.vault.keys[{KeyKind::Governance, vault::ObjectId{}}];
    for (const auto& earlier : m_given.earlierGovernance)
        key.history[earlier.epoch + 1].earlier = crypto::sha256(earlier.envelope);
    const GivenKeys given{
        {m_given.grants.front().hash(), {{KeyKind::Governance, vault::ObjectId{}, 3}, m_small.vault.idOf(0)}}};
    const auto opened = bundle();
    const People people(opened.identities());
    const ReaderKeys keys(opened, &m_small.vault.keysOf(m_small.auditor), people, m_findings);
    keys.compareWithLog(state, given, m_findings);
    EXPECT_THAT(tokens(), IsEmpty());
}

TEST_F(AChain, WithAGrantOfAnotherVaultIsFound)
{
    m_given.grants.push_back(*identity::giveKey({.vault = vault::VaultId{}, .kind = kKind, .object = {}, .epoch = 1},
                                                m_small.vault.keysOf(0), m_small.vault.keysOf(m_small.auditor).identity,
                                                m_keys[0]));
    const auto opened = bundle();
    const People people(opened.identities());
    const ReaderKeys keys(opened, &m_small.vault.keysOf(m_small.auditor), people, m_findings);
    EXPECT_THAT(tokens(), ElementsAre("grant-foreign"));
}

TEST_F(AChain, WithAQuarterThatIsNotTheLogsIsFound)
{
    const vault::ObjectId quarter = charter::objectOf(m_small.vault.quarter());
    m_given.grants.push_back(
        *identity::giveKey({.vault = m_vault, .kind = static_cast<std::uint8_t>(KeyKind::Quarter), .object = quarter},
                           m_small.vault.keysOf(0), m_small.vault.keysOf(m_small.auditor).identity, m_keys[0]));
    m_given.earlierGovernance.clear();
    const auto opened = bundle();
    const People people(opened.identities());
    const ReaderKeys keys(opened, &m_small.vault.keysOf(m_small.auditor), people, m_findings);
    keys.compareWithLog(m_small.vault.state(), {}, m_findings);
    EXPECT_THAT(tokens(), ElementsAre("grant-not-in-log", "grant-not-in-log", "quarter-key-differs"));
}

} // namespace
