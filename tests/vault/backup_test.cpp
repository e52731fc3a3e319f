// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backup and restore through the door: whole, sealed, read back; an honest restore is asked about, a rollback is not.

#include "tests/vault/door_fixture.h"

#include "crypto/envelope.h"

namespace {

using namespace door;
using testing::HasSubstr;
using testing::Not;

class Backup : public Door {
protected:
    Backup()
    {
        auto session = m_stage->unlock(stage::kEglantine);
        m_party = addParty(session);
        (void)addParty(session);
        consentOfAll(session);
        m_interview = interview(session, m_party, stage::canary("avant"));
    }

    std::filesystem::path file() const { return m_folder / "copie.cvb"; }
    vault::Places elsewhere()
    {
        auto places = m_stage->placesOf(stage::kFlorimond);
        places.vault = m_folder / "ailleurs";
        return places;
    }
    vault::BackupDone make()
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        return must(vault::makeBackup(session, file()), "backup");
    }
    vault::Outcome<vault::Restoration> restore(const char* who)
    {
        return vault::restoreBackup(elsewhere(), file(), m_stage->keysOf(who), m_stage->passphraseOf(who));
    }
    /// The vault's folder is the restored one from now on.
    void moveIntoPlace()
    {
        std::filesystem::remove_all(m_stage->vaultFolder());
        std::filesystem::rename(m_folder / "ailleurs", m_stage->vaultFolder());
    }
    vault::Outcome<vault::Session> unlockAs(const char* who, bool accepted)
    {
        auto places = m_stage->placesOf(who);
        places.restoreAccepted = accepted;
        return vault::unlockVault(places, who, m_stage->passphraseOf(who));
    }

    vault::PartyId m_party;
    vault::InterviewId m_interview;
};

} // namespace

TEST_F(Backup, AWholeVaultComesBackElsewhereWithItsContentAndItsLog)
{
    const auto made = make();
    EXPECT_GT(made.entries, 0u);
    EXPECT_EQ(crypto::hashFile(file()).value(), made.file);
    m_stage->wait(60);
    const auto restored = must(restore(stage::kFlorimond), "restore");
    EXPECT_EQ(restored.entries, made.entries);
    moveIntoPlace();
    auto session = must(unlockAs(stage::kEglantine, true), "unlock");
    const auto read = must(vault::readInterview(session, m_interview, Purpose::FollowCase), "read");
    EXPECT_EQ(read.factsTold.expose(), stage::canary("avant"));
    const auto report = must(vault::verifyVault(session, Language::English), "verify");
    EXPECT_TRUE(report.findings.empty());
    ASSERT_EQ(session.state().vault.restores.size(), 1u);
    EXPECT_EQ(session.state().vault.restores[0].size, made.entries);
}

TEST_F(Backup, WhoeverSawMoreIsAskedAndThenGoesOn)
{
    (void)make();
    {
        auto session = m_stage->unlock(stage::kEglantine);
        (void)interview(session, m_party, "après");
    }
    (void)must(restore(stage::kFlorimond), "restore");
    moveIntoPlace();
    const auto asked = unlockAs(stage::kEglantine, false);
    ASSERT_EQ(faultOf(asked), vault::Fault::WasRestored);
    EXPECT_THAT(vault::describe(asked.error(), Language::French), HasSubstr(vault::dayText(m_stage->dayOfPlay(0))));
    EXPECT_EQ(faultOf(unlockAs(stage::kEglantine, false)), vault::Fault::WasRestored) << "it asks until it is accepted";
    EXPECT_EQ(faultOf(unlockAs(stage::kEglantine, true)), std::nullopt);
    EXPECT_EQ(faultOf(unlockAs(stage::kEglantine, false)), std::nullopt) << "and once only";
}

TEST_F(Backup, TheOldFilesPutBackAreARollbackWhateverIsAccepted)
{
    (void)make();
    const auto old = m_folder / "ancien";
    std::filesystem::copy(m_stage->vaultFolder(), old, std::filesystem::copy_options::recursive);
    {
        auto session = m_stage->unlock(stage::kEglantine);
        (void)interview(session, m_party, "après");
    }
    std::filesystem::remove_all(m_stage->vaultFolder());
    std::filesystem::rename(old, m_stage->vaultFolder());
    for (const bool accepted : {false, true})
        EXPECT_EQ(faultOf(unlockAs(stage::kEglantine, accepted)), vault::Fault::Behind);
}

TEST_F(Backup, OnlyTheDirectorAndTheCoordinatorMakeAndOpenOne)
{
    auto eglantine = m_stage->unlock(stage::kEglantine);
    EXPECT_EQ(ruleOf(vault::makeBackup(eglantine, file())), "HOUSE-1");
    EXPECT_FALSE(std::filesystem::exists(file()));
    (void)make();
    EXPECT_EQ(faultOf(restore(stage::kEglantine)), vault::Fault::NotInvited);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "ailleurs"));
    EXPECT_EQ(faultOf(restore(stage::kCapucine)), std::nullopt);
}

TEST_F(Backup, NothingIsEverWrittenOver)
{
    (void)make();
    auto florimond = m_stage->unlock(stage::kFlorimond);
    EXPECT_EQ(faultOf(vault::makeBackup(florimond, file())), vault::Fault::AlreadyThere);
    std::filesystem::create_directory(m_folder / "ailleurs");
    EXPECT_EQ(faultOf(restore(stage::kFlorimond)), vault::Fault::AlreadyThere);
    EXPECT_TRUE(std::filesystem::is_empty(m_folder / "ailleurs"));
}

TEST_F(Backup, ACancelledOneLeavesNothing)
{
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        const auto cancelled = vault::makeBackup(florimond, file(), [](std::uint64_t, std::uint64_t) { return false; });
        EXPECT_EQ(faultOf(cancelled), vault::Fault::Cancelled);
        EXPECT_TRUE(florimond.state().vault.backups.empty());
    }
    for (const auto& [path, bytes] : filesBelow(m_folder))
        EXPECT_THAT(path.filename().string(), Not(HasSubstr("copie"))) << "not under a hidden name either";
}

TEST_F(Backup, AnAlteredByteIsRefusedAndNoVaultIsMade)
{
    (void)make();
    const auto size = std::filesystem::file_size(file());
    for (const auto at : {size - 1, size / 2, std::uintmax_t{30}}) {
        std::fstream bytes(file(), std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekg(static_cast<std::streamoff>(at));
        const char was = static_cast<char>(bytes.get());
        bytes.seekp(static_cast<std::streamoff>(at));
        bytes.put(static_cast<char>(was ^ 1));
        bytes.flush();
        EXPECT_NE(faultOf(restore(stage::kFlorimond)), std::nullopt) << at;
        EXPECT_FALSE(std::filesystem::exists(m_folder / "ailleurs"));
        bytes.seekp(static_cast<std::streamoff>(at));
        bytes.put(was);
    }
    EXPECT_EQ(faultOf(restore(stage::kFlorimond)), std::nullopt);
}

TEST_F(Backup, WhatIsErasedIsInABackupUntilItsDaysAreOver)
{
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        EXPECT_EQ(vault::lastDayInABackup(florimond), charter::Day::None);
    }
    (void)make();
    auto florimond = m_stage->unlock(stage::kFlorimond);
    EXPECT_EQ(vault::lastDayInABackup(florimond), m_stage->dayOfPlay(35));
    EXPECT_EQ(vault::listBackups(florimond).size(), 1u);
}

TEST_F(Backup, ItsFileShowsNothingThatWasConfided)
{
    (void)make();
    for (const auto& [path, bytes] : filesBelow(m_folder))
        EXPECT_THAT(bytes, Not(HasSubstr(stage::canary("avant")))) << path;
}
