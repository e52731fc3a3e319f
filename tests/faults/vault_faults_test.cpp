// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole vault under what goes wrong outside it: a process killed at any instant, a full disk, a read-only folder, a
// spoilt keyring, two processes at once. After each, the next unlock finds row ⇔ leaf and nothing lost.

#include "tests/faults/killed.h"
#include "tests/scenarios/s1.h"

#include "vault/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using faults::inChild;
using stage::must;
using vault::Fault;
using vault::charter::Language;
using vault::charter::Purpose;
namespace charter = vault::charter;
namespace records = vault::records;

class VaultFaults : public testing::Test {
protected:
    VaultFaults()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "casevault-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        m_stage.emplace(m_folder);
        m_stage->found(stage::kCapucine, "GIP");
        m_stage->enrol(stage::kCapucine, stage::kFlorimond, charter::Role::Coordinator);
    }
    ~VaultFaults() override { std::filesystem::remove_all(m_folder); }

    static vault::Outcome<vault::ReferralId> refer(vault::Session& session)
    {
        records::ReferralHeader header;
        header.receivedAt = session.today();
        records::ReferralNames names;
        names.summary = stage::text("un résumé");
        return vault::receiveReferral(session, header, names, {});
    }

    /// Whole after all: verified from the first leaf, and every referral's names open.
    void expectWhole()
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        const auto report = must(vault::verifyVault(session, Language::English), "verify");
        for (const auto& finding : report.findings) ADD_FAILURE() << finding.where << ": " << finding.sentence;
        for (const auto& [referral, part] : session.state().referrals) {
            const auto names = vault::readReferralNames(session, referral, Purpose::Screening);
            EXPECT_TRUE(names.has_value()) << vault::describe(names.error(), Language::English);
        }
    }

    std::filesystem::path m_folder;
    std::optional<stage::Stage> m_stage;
};

int codeOf(const vault::Failure& failure)
{
    const auto* problem = std::get_if<vault::Problem>(&failure);
    return problem == nullptr ? 97 : static_cast<int>(problem->fault);
}

TEST_F(VaultFaults, AKillAtAnyInstantLeavesRowAndLeafTogether)
{
    unsigned killed = 0;
    for (useconds_t instant = 20'000; killed < 12 && instant < 3'000'000; instant = instant * 5 / 4) {
        const auto code = inChild(
            [&] {
                auto session = m_stage->unlock(stage::kFlorimond);
                for (;;)
                    if (!refer(session)) return 1;
            },
            instant);
        EXPECT_EQ(code, -SIGKILL);
        ++killed;
    }
    expectWhole();
}

TEST_F(VaultFaults, AChangeOfTheVaultKeyKilledAtAnyStepLeavesAWholeVault)
{
    m_stage->enrol(stage::kCapucine, stage::kBasile, charter::Role::Mediator, stage::kFlorimond);
    std::optional<vault::ProposalId> waiting;
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        const auto basile = must(vault::memberNamed(capucine, stage::kBasile), "Basile");
        waiting = must(vault::removeMember(capucine, basile, charter::DepartureReason::Leaves), "remove").waiting;
    }
    ASSERT_TRUE(waiting.has_value());
    const auto aside = std::filesystem::path(m_folder.string() + "-avant");
    std::filesystem::copy(m_folder, aside, std::filesystem::copy_options::recursive);
    const auto signing = [&](std::uint64_t last) {
        return inChild([&] {
            auto florimond = m_stage->unlock(stage::kFlorimond);
            faults::countSteps(last);
            const auto done = vault::countersign(florimond, *waiting);
            faults::noMoreSteps();
            return done ? 0 : codeOf(done.error());
        });
    };
    ASSERT_EQ(signing(0), 0);
    const auto steps = faults::stepsOfChild().all;
    unsigned killed = 0, removed = 0;
    for (std::uint64_t step = 1; step <= steps; step += std::max<std::uint64_t>(steps / 14, 1)) {
        SCOPED_TRACE(step);
        std::filesystem::remove_all(m_folder);
        std::filesystem::copy(aside, m_folder, std::filesystem::copy_options::recursive);
        if (signing(step) == -SIGKILL) ++killed;
        expectWhole();
        const auto capucine = m_stage->unlock(stage::kCapucine);
        const auto gone = !capucine.state().vault.departures.empty();
        if (gone) ++removed;
        // whoever unlocked first finished what was due
        EXPECT_EQ(std::filesystem::exists(m_stage->vaultFolder() / "vault-2.db"), gone);
        EXPECT_NE(std::filesystem::exists(m_stage->vaultFolder() / "vault.db"), gone);
    }
    EXPECT_GT(killed, 8U);
    EXPECT_GT(removed, 0U);
    std::filesystem::remove_all(aside);
}

TEST_F(VaultFaults, AFullDiskChangesNothing)
{
    const auto before = std::filesystem::file_size(m_stage->vaultFolder() / "vault.db");
    const auto code = inChild([&] {
        auto session = m_stage->unlock(stage::kFlorimond);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto referred = refer(session);
        if (referred) return 0;
        return codeOf(referred.error());
    });
    EXPECT_EQ(code, static_cast<int>(Fault::Full)) << "database of " << before << " bytes";
    expectWhole();
}

TEST_F(VaultFaults, AReadOnlyFolderRefusesEveryReadAndSaysSo)
{
    if (::getuid() != 0) GTEST_SKIP() << "only root can become somebody else here";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_stage->vaultFolder()))
        ::chmod(entry.path().c_str(), entry.is_directory() ? 0555 : 0444);
    ::chmod(m_stage->vaultFolder().c_str(), 0555);
    ::chmod(m_folder.c_str(), 0755);
    const auto profile = m_folder / "profil-de-personne";
    std::filesystem::copy(m_stage->profileOf(stage::kFlorimond), profile, std::filesystem::copy_options::recursive);
    constexpr uid_t nobody = 65534;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(profile))
        if (::chown(entry.path().c_str(), nobody, nobody) != 0) GTEST_SKIP() << "owners cannot be changed here";
    if (::chown(profile.c_str(), nobody, nobody) != 0) GTEST_SKIP() << "owners cannot be changed here";
    const auto code = inChild([&] {
        if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0) return 96;
        const auto session = vault::unlockVault({m_stage->vaultFolder(), profile, m_stage->clock()}, stage::kFlorimond,
                                                m_stage->passphraseOf(stage::kFlorimond));
        return session ? 0 : codeOf(session.error());
    });
    if (code == 96) GTEST_SKIP() << "no other user to become here";
    EXPECT_EQ(code, static_cast<int>(Fault::ReadOnly));
}

TEST_F(VaultFaults, AWrongPassphraseAndASpoiltKeyringGiveAClearSentenceAndLoseNothing)
{
    const auto places = m_stage->placesOf(stage::kFlorimond);
    const auto wrong = vault::unlockVault(places, stage::kFlorimond, m_stage->passphraseOf(stage::kCapucine));
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(std::get<vault::Problem>(wrong.error()).fault, Fault::CannotOpen);

    const auto keyring = m_stage->vaultFolder() / "keyring";
    const auto whole = *vault::files::read(keyring, 1U << 24U);
    for (std::size_t at = 0; at < whole.size(); at += whole.size() / 24) {
        auto spoilt = whole;
        spoilt[at] ^= 0x10U;
        ASSERT_TRUE(vault::files::replace(keyring, spoilt).has_value());
        const auto unlocked = vault::unlockVault(places, stage::kFlorimond, m_stage->passphraseOf(stage::kFlorimond));
        if (unlocked) continue; // somebody else's keyslot
        EXPECT_FALSE(vault::describe(unlocked.error(), Language::French).empty());
    }
    for (std::size_t size = 0; size < whole.size(); size += whole.size() / 50) {
        ASSERT_TRUE(vault::files::replace(keyring, crypto::ByteView(whole).first(size)).has_value());
        const auto unlocked = vault::unlockVault(places, stage::kFlorimond, m_stage->passphraseOf(stage::kFlorimond));
        ASSERT_FALSE(unlocked.has_value());
        EXPECT_EQ(std::get<vault::Problem>(unlocked.error()).fault, Fault::Damaged);
    }
    auto newer = whole;
    newer[17] = 2; // the version behind the 16 bytes of the magic
    ASSERT_TRUE(vault::files::replace(keyring, newer).has_value());
    const auto unlocked = vault::unlockVault(places, stage::kFlorimond, m_stage->passphraseOf(stage::kFlorimond));
    ASSERT_FALSE(unlocked.has_value());
    EXPECT_EQ(std::get<vault::Problem>(unlocked.error()).fault, Fault::NewerVersion);
    ASSERT_TRUE(vault::files::replace(keyring, whole).has_value());
    expectWhole();
}

TEST_F(VaultFaults, TwoProcessesAtOnceLoseNoAct)
{
    constexpr int each = 8;
    const auto work = [&](const char* who) {
        return [this, who] {
            auto session = m_stage->unlock(who);
            for (int i = 0; i < each; ++i)
                if (!vault::roster(session)) return 1;
            return 0;
        };
    };
    std::uint64_t before = 0;
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        before = audit::value(session.head().size);
    }
    const auto first = ::fork();
    if (first == 0) ::_exit(work(stage::kCapucine)());
    const auto second = ::fork();
    if (second == 0) ::_exit(work(stage::kFlorimond)());
    for (const auto child : {first, second}) {
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    auto session = m_stage->unlock(stage::kFlorimond);
    EXPECT_EQ(audit::value(session.head().size), before + 2 * (each + 1) + 1);
    expectWhole();
}

} // namespace
