// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cosigner's line comes back into the vault, is kept with its checkpoint and goes out again with it.

#include "tests/vault/door_fixture.h"

#include "audit/cosignature.h"
#include "audit/published.h"

namespace {

using namespace door;

class CosigningTest : public Door {
protected:
    CosigningTest() { m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond); }

    struct Cosigner {
        explicit Cosigner(std::string_view name)
            : signer(crypto::SigningSeed::random()), key(*audit::CosignerKey::named(name, signer.verifyingKey()))
        {
        }
        [[nodiscard]] std::string cosign(const std::string& checkpoint) const
        {
            return cosignText(audit::Note::parseUnverified(checkpoint)->text);
        }
        [[nodiscard]] std::string cosignText(const std::string& text) const
        {
            return audit::cosign(text, 1'770'000'000, key, signer).line();
        }
        crypto::Signer signer;
        audit::CosignerKey key;
    };
    void set(std::size_t quorum)
    {
        vault::ProposalId waiting;
        {
            auto session = m_stage->unlock(stage::kCapucine);
            waiting = must(vault::setCosigners(session, quorum, {m_city.key.vkey(), m_landlord.key.vkey()}), "set").value();
        }
        auto session = m_stage->unlock(stage::kFlorimond);
        (void)must(vault::countersign(session, waiting), "countersign");
    }
    std::string publish()
    {
        auto session = m_stage->unlock(stage::kOlivine);
        (void)must(vault::publishLog(session, m_folder / "public"), "publish");
        return audit::readNewestCheckpoint(m_folder / "public").value();
    }

    Cosigner m_city{"ville.example/cosigner"}, m_landlord{"bailleur.example/cosigner"};
};

TEST_F(CosigningTest, ALineIsKeptWithItsCheckpointAndGoesOutWithIt)
{
    set(2);
    const auto checkpoint = publish();
    {
        auto session = m_stage->unlock(stage::kBasile);
        const auto taken = must(vault::importCosignature(session, m_city.cosign(checkpoint)), "import");
        ASSERT_EQ(taken.size(), 1U);
        EXPECT_EQ(taken.front().cosigner, "ville.example/cosigner");
        const auto cosigning = must(vault::cosigningOf(session), "cosigning");
        EXPECT_EQ(cosigning.newest, taken.front().head);
        EXPECT_EQ(cosigning.count, 1U);
        EXPECT_EQ(cosigning.trusted, std::nullopt) << "two are asked";
        (void)must(vault::importCosignature(session, m_landlord.cosign(checkpoint)), "import");
        const auto both = must(vault::cosigningOf(session), "cosigning");
        EXPECT_EQ(both.count, 2U);
        EXPECT_EQ(both.trusted, taken.front().head);
        (void)must(vault::importCosignature(session, m_landlord.cosign(checkpoint)), "once more");
        EXPECT_EQ(must(vault::cosigningOf(session), "cosigning").count, 2U);
    }
    const auto size = audit::openCheckpoint(checkpoint, m_stage->unlock(stage::kBasile).logKey())->head.size;
    (void)publish();
    const auto kept = audit::readCheckpoint(m_folder / "public", size);
    ASSERT_TRUE(kept.has_value());
    const auto note = audit::Note::parseUnverified(*kept);
    EXPECT_TRUE(audit::cosignedAt(*note, m_city.key).has_value());
    EXPECT_TRUE(audit::cosignedAt(*note, m_landlord.key).has_value());
    EXPECT_EQ(verified(stage::kFlorimond), "");
}

TEST_F(CosigningTest, ALineOfAnotherKeyOrForAnotherCheckpointIsNotTaken)
{
    set(1);
    const auto checkpoint = publish();
    auto session = m_stage->unlock(stage::kFlorimond);
    const Cosigner stranger("autre.example/cosigner"), impostor("ville.example/cosigner");
    EXPECT_EQ(faultOf(vault::importCosignature(session, stranger.cosign(checkpoint))), vault::Fault::Unknown);
    EXPECT_EQ(faultOf(vault::importCosignature(session, impostor.cosign(checkpoint))), vault::Fault::Unknown);
    auto other = session.head();
    other.size = audit::TreeSize{audit::value(other.size) + 1};
    const auto foreign = audit::Checkpoint{session.logKey().name, other}.text();
    EXPECT_EQ(faultOf(vault::importCosignature(session, m_city.cosignText(foreign))), vault::Fault::BadSignature);
    EXPECT_EQ(faultOf(vault::importCosignature(session, "bonjour")), vault::Fault::BadFile);
    EXPECT_EQ(faultOf(vault::importCosignature(session, "")), vault::Fault::BadFile);
    EXPECT_EQ(must(vault::cosigningOf(session), "cosigning").count, 0U);
}

TEST_F(CosigningTest, OnlyADirectorSetsWhoCosignsAndOnlyWithCosignersKeys)
{
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        EXPECT_EQ(ruleOf(vault::setCosigners(session, 1, {m_city.key.vkey()})), "HOUSE-1");
    }
    auto session = m_stage->unlock(stage::kCapucine);
    EXPECT_EQ(ruleOf(vault::setCosigners(session, 2, {m_city.key.vkey()})), "HOUSE-6");
    EXPECT_EQ(faultOf(vault::setCosigners(session, 1, {session.logKey().vkey()})), vault::Fault::BadFile);
}

} // namespace
