// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN S10, "Départ et vol": who leaves, and whose laptop is gone, opens nothing new; the parties are asked about who
// comes in their place; and the old copy is behind.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using charter::DepartureReason;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kAnselme = "Anselme";

class DepartureAndTheft : public Door {
protected:
    DepartureAndTheft()
    {
        m_stage->enrol(stage::kCapucine, kAnselme, Role::Mediator, stage::kFlorimond);
        auto eglantine = m_stage->unlock(stage::kEglantine);
        m_party = addParty(eglantine);
        (void)addParty(eglantine);
        consentOfAll(eglantine);
        (void)interview(eglantine, m_party, "avant " + stage::canary("Tilleul"));
    }

    /// Two people remove somebody; everyone who stays unlocks once, as they do in the days after.
    void remove(const char* who, DepartureReason reason)
    {
        std::optional<vault::ProposalId> waiting;
        {
            auto capucine = m_stage->unlock(stage::kCapucine);
            const auto member = must(vault::memberNamed(capucine, who), "who");
            waiting = must(vault::removeMember(capucine, member, reason), "remove").waiting;
        }
        ASSERT_TRUE(waiting.has_value()) << "it takes two people";
        {
            auto florimond = m_stage->unlock(stage::kFlorimond);
            (void)must(vault::countersign(florimond, *waiting), "countersign");
        }
        for (const auto* name : {stage::kEglantine, stage::kCapucine}) (void)m_stage->unlock(name);
    }

    void assign(const char* who)
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        must(vault::assignMediators(florimond, m_case, {must(vault::memberNamed(florimond, who), "who")}), "assign");
    }

    std::filesystem::path copyVault(const char* name)
    {
        const auto copy = m_folder / name;
        std::filesystem::copy(m_stage->vaultFolder(), copy, std::filesystem::copy_options::recursive);
        return copy;
    }

    vault::PartyId m_party;
};

TEST_F(DepartureAndTheft, AnOldCopyShowsNothingNewAndIsBehind)
{
    const auto copy = copyVault("portable");
    const auto oldProfile = m_folder / "portable-profil";
    std::filesystem::copy(m_stage->profileOf(stage::kBasile), oldProfile, std::filesystem::copy_options::recursive);
    (void)m_stage->unlock(stage::kBasile); // once more at work, before the bus
    remove(stage::kBasile, DepartureReason::DeviceStolen);
    auto eglantine = m_stage->unlock(stage::kEglantine);
    const auto after = interview(eglantine, m_party, "après " + stage::canary("Hirondelle"));

    // a memory that had gone further notices before anything is read
    vault::Places stolen{copy, m_stage->profileOf(stage::kBasile), m_stage->clock()};
    EXPECT_EQ(faultOf(vault::unlockVault(stolen, stage::kBasile, m_stage->passphraseOf(stage::kBasile))),
              vault::Fault::Behind);
    stolen.profile = oldProfile;
    const auto old = must(vault::unlockVault(stolen, stage::kBasile, m_stage->passphraseOf(stage::kBasile)), "old copy");
    EXPECT_FALSE(old.state().cases.at(m_case).interviews.contains(after));
    EXPECT_EQ(old.state().cases.at(m_case).interviews.size(), 1u);
    EXPECT_LT(old.head().size, eglantine.head().size);
}

TEST_F(DepartureAndTheft, WhoWasRemovedIsToldSoAndTheirKeyslotIsGone)
{
    remove(stage::kBasile, DepartureReason::Leaves);
    const auto refused = vault::unlockVault(m_stage->placesOf(stage::kBasile), stage::kBasile,
                                            m_stage->passphraseOf(stage::kBasile));
    EXPECT_EQ(faultOf(refused), vault::Fault::Departed);
    EXPECT_FALSE(std::filesystem::exists(m_stage->vaultFolder() / "vault.db"));
    EXPECT_TRUE(std::filesystem::exists(m_stage->vaultFolder() / "vault-2.db"));
    EXPECT_EQ(verified(stage::kFlorimond), "");
}

TEST_F(DepartureAndTheft, EveryKeyTheyHeldHasANewEpochAndTheOldWordsStayReadable)
{
    remove(stage::kBasile, DepartureReason::Leaves);
    auto eglantine = m_stage->unlock(stage::kEglantine);
    const auto& state = eglantine.state();
    for (const auto& [name, key] : state.cases.at(m_case).keys) EXPECT_EQ(key.epoch, 2u) << charter::tokenOf(name.first);
    for (const auto kind : {charter::KeyKind::Vault, charter::KeyKind::Governance, charter::KeyKind::Team}) {
        const auto* key = charter::keyIn(state, kind, {});
        ASSERT_NE(key, nullptr);
        EXPECT_EQ(key->epoch, 2u) << charter::tokenOf(kind);
        EXPECT_FALSE(key->due);
    }
    const auto first = state.cases.at(m_case).interviews.begin()->first;
    const auto read = must(vault::readInterview(eglantine, first, Purpose::FollowCase), "what was written before");
    EXPECT_THAT(std::string(read.factsTold.expose()), HasSubstr(stage::canary("Tilleul")));
}

TEST_F(DepartureAndTheft, TracesAfterADepartureAreSealedToAPairThatWhoeverLeftNeverHad)
{
    m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
    vault::MemberId olivine;
    charter::Quarter quarter{};
    {
        (void)m_stage->unlock(stage::kFlorimond); // gives her what she is owed
        auto session = m_stage->unlock(stage::kOlivine);
        olivine = session.me();
        quarter = charter::quarterOf(session.now());
        const auto& key = *charter::keyIn(session.state(), charter::KeyKind::Quarter, charter::objectOf(quarter));
        ASSERT_TRUE(key.holders.at(1).contains(olivine));
    }
    remove(stage::kOlivine, DepartureReason::Leaves);
    auto florimond = m_stage->unlock(stage::kFlorimond);
    const auto& key = *charter::keyIn(florimond.state(), charter::KeyKind::Quarter, charter::objectOf(quarter));
    EXPECT_EQ(key.epoch, 2U);
    EXPECT_FALSE(key.due);
    for (const auto& [pair, holders] : key.holders) EXPECT_FALSE(holders.contains(olivine)) << pair;
    EXPECT_EQ(charter::servingPair(florimond.state(), quarter), (charter::QuarterPair{quarter, 2}));
    EXPECT_EQ(verified(stage::kFlorimond), "") << "who stays opens the traces of both pairs";
    const auto report = must(vault::verifyVault(florimond, Language::English), "verify");
    EXPECT_EQ(report.unreadTraces, 0U);
}

TEST_F(DepartureAndTheft, WhoComesInTheirPlaceAsksThePartiesFirst)
{
    remove(stage::kBasile, DepartureReason::Leaves);
    assign(kAnselme);
    (void)m_stage->unlock(stage::kEglantine); // gives the keys
    auto anselme = m_stage->unlock(kAnselme);
    records::Interview record;
    record.at = anselme.today();
    record.factsTold = stage::text("plus tard");
    EXPECT_EQ(ruleOf(vault::writeInterview(anselme, m_party, record)), "CONS-1");
    vault::ConsentTerms yes;
    yes.kind = charter::ConsentKind::ChangeMediator;
    must(vault::recordConsent(anselme, m_case, m_party, yes), "the party agrees");
    EXPECT_TRUE(vault::writeInterview(anselme, m_party, record).has_value());
}

TEST_F(DepartureAndTheft, ASessionThatWasOpenMeanwhileGoesOnInTheNewDatabase)
{
    auto eglantine = m_stage->unlock(stage::kEglantine);
    std::optional<vault::ProposalId> waiting;
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        const auto member = must(vault::memberNamed(capucine, stage::kBasile), "Basile");
        waiting = must(vault::removeMember(capucine, member, DepartureReason::Leaves), "remove").waiting;
        auto florimond = m_stage->unlock(stage::kFlorimond);
        (void)must(vault::countersign(florimond, *waiting), "countersign");
    }
    must(eglantine.fulfilDuties(), "what is due");
    const auto written = interview(eglantine, m_party, "à travers le changement");
    EXPECT_TRUE(eglantine.state().cases.at(m_case).interviews.contains(written));
    auto florimond = m_stage->unlock(stage::kFlorimond);
    EXPECT_TRUE(florimond.state().cases.at(m_case).interviews.contains(written));
}

TEST_F(DepartureAndTheft, AStolenDeviceMeansANewIdentityUnderTheSameName)
{
    remove(stage::kBasile, DepartureReason::DeviceStolen);
    const auto keys = vault::identity::KeyFile::create(m_stage->passphraseOf(stage::kBasile),
                                                       crypto::KdfParameters::atFloor(), m_stage->now());
    ASSERT_TRUE(keys.has_value());
    std::optional<vault::ProposalId> waiting;
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        waiting = must(vault::enrol(capucine, keys->identity(), stage::kBasile, Role::Mediator), "enrol").waiting;
    }
    ASSERT_TRUE(waiting.has_value());
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        (void)must(vault::countersign(florimond, *waiting), "countersign");
    }
    (void)must(vault::joinVault(m_stage->placesOf(stage::kBasile), *keys, m_stage->passphraseOf(stage::kBasile), {}),
               "join");
    const auto back = m_stage->unlock(stage::kBasile);
    EXPECT_EQ(back.me(), keys->identity().id());
    EXPECT_EQ(must(vault::memberNamed(back, stage::kBasile), "by name"), back.me());
}

TEST_F(DepartureAndTheft, TheDraftOfTheNoticeCountsAndNamesNobody)
{
    remove(stage::kBasile, DepartureReason::DeviceStolen);
    auto capucine = m_stage->unlock(stage::kCapucine);
    vault::MemberId gone;
    for (const auto& [member, about] : capucine.state().vault.departures) gone = member;
    const auto text = must(vault::breachDraft(capucine, gone), "draft");
    EXPECT_THAT(text, HasSubstr("1 dossier"));
    EXPECT_THAT(text, HasSubstr("2 compartiment"));
    EXPECT_THAT(text, HasSubstr("appareil volé ou perdu"));
    for (const auto* name : {stage::kBasile, stage::kEglantine, "Tilleul"}) EXPECT_THAT(text, Not(HasSubstr(name)));
    auto eglantine = m_stage->unlock(stage::kEglantine);
    EXPECT_EQ(ruleOf(vault::breachDraft(eglantine, gone)), "HOUSE-1");
}

} // namespace
