// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN S12, "Deux ans après": the end of the case of S1. A hold, its lifting, the archives' visa, two people, and a
// receipt that is true: a copy from before still opens, and the receipt says until when one may exist.

#include "tests/scenarios/played_once.h"
#include "tests/vault/door_fixture.h"
#include "vault/session/core.h"

namespace {

using namespace door;
using charter::CaseState;
using charter::HoldGround;
using stage::NoiseUpstairs;
using testing::HasSubstr;
using testing::Not;

const std::string kVisa = "AD86/2028-017";

class TwoYearsAfter : public testing::Test {
protected:
    TwoYearsAfter()
    {
        const stage::Listener quiet = [](auto, auto, auto) {};
        stage::enrolEverybody(m_stage, quiet);
        m_left = stage::playNoiseUpstairs(m_stage, quiet);
    }

    /// Quarter by quarter, as a team lives: the clock is never asked about.
    void untilDue()
    {
        vault::charter::Day due;
        {
            auto olivine = m_stage.unlock(stage::kOlivine);
            due = charter::disposalDueOn(olivine.state(), olivine.state().cases.at(m_left.caseFile));
        }
        while (m_stage.now() / kDayMs + 50 < charter::value(due)) {
            m_stage.waitDays(50);
            (void)m_stage.unlock(stage::kFlorimond);
        }
        m_stage.until(due);
    }
    vault::DisposalProposed propose()
    {
        auto olivine = m_stage.unlock(stage::kOlivine);
        return must(vault::proposeDisposal(olivine, {m_left.caseFile}, kVisa), "propose");
    }
    void dispose(const vault::DisposalProposed& proposed)
    {
        auto capucine = m_stage.unlock(stage::kCapucine);
        (void)must(vault::countersign(capucine, proposed.waiting), "countersign");
    }
    std::string verified(const char* who)
    {
        auto session = m_stage.unlock(who);
        const auto report = must(vault::verifyVault(session, Language::English), "verify");
        std::string all;
        for (const auto& finding : report.findings) all += finding.where + ": " + finding.sentence + "\n";
        m_disposed = report.disposed;
        return all;
    }
    std::string reading(stage::Stage& stage)
    {
        auto eglantine = stage.unlock(stage::kEglantine);
        return ruleOf(vault::readInterview(eglantine, m_left.interviewOfTilleul, Purpose::FollowCase));
    }

    static constexpr std::uint64_t kDayMs = std::uint64_t{24} * 3600 * 1000;
    stage::Folder m_folder;
    stage::Stage m_stage{m_folder.path()};
    NoiseUpstairs m_left;
    std::uint64_t m_disposed = 0;
};

TEST_F(TwoYearsAfter, ItIsHeldThenReleasedThenDisposedOfByTwoPeopleWithAVisa)
{
    untilDue();
    {
        auto florimond = m_stage.unlock(stage::kFlorimond);
        must(vault::placeHold(florimond, m_left.caseFile, vault::charter::addDays(florimond.today(), 20),
                              HoldGround::ThirdPartyAppeal),
             "hold");
    }
    {
        auto olivine = m_stage.unlock(stage::kOlivine);
        EXPECT_EQ(ruleOf(vault::proposeDisposal(olivine, {m_left.caseFile}, kVisa)), "HOUSE-7");
        must(vault::liftHold(olivine, m_left.caseFile), "lift");
        EXPECT_EQ(ruleOf(vault::proposeDisposal(olivine, {m_left.caseFile}, "")), "HOUSE-7") << "no visa";
        EXPECT_EQ(faultOf(vault::proposeDisposal(olivine, {m_left.caseFile}, "visa du 3 mai")), vault::Fault::BadRecord);
    }
    const auto proposed = propose();
    {
        auto olivine = m_stage.unlock(stage::kOlivine);
        EXPECT_EQ(ruleOf(vault::countersign(olivine, proposed.waiting)), "HOUSE-3");
        auto florimond = m_stage.unlock(stage::kFlorimond);
        EXPECT_EQ(ruleOf(vault::countersign(florimond, proposed.waiting)), "HOUSE-3");
        EXPECT_TRUE(vault::waitingFor(florimond).empty());
    }
    EXPECT_EQ(reading(m_stage), "allowed") << "an order that waits destroys nothing";
    dispose(proposed);
    EXPECT_EQ(reading(m_stage), "HOUSE-7");
    EXPECT_EQ(verified(stage::kOlivine), "");
    EXPECT_EQ(m_disposed, 1u);
}

TEST_F(TwoYearsAfter, AHoldEndsAtMidnightInTheOrganisationsZone)
{
    untilDue();
    const auto proposed = propose();
    {
        auto florimond = m_stage.unlock(stage::kFlorimond); // the order waits already
        must(vault::placeHold(florimond, m_left.caseFile, florimond.today(), HoldGround::ThirdPartyAppeal), "hold");
    }
    const auto lastDay = m_stage.now() / kDayMs;
    m_stage.wait(7 * 60 + 50); // the evening in Paris, in winter and in summer time
    {
        auto capucine = m_stage.unlock(stage::kCapucine);
        EXPECT_EQ(ruleOf(vault::countersign(capucine, proposed.waiting)), "HOUSE-7");
    }
    m_stage.wait(75);
    ASSERT_EQ(m_stage.now() / kDayMs, lastDay) << "the same day in UTC, and already the next in Paris";
    dispose(proposed);
    auto olivine = m_stage.unlock(stage::kOlivine);
    EXPECT_EQ(olivine.state().cases.at(m_left.caseFile).state, charter::CaseState::Disposed);
}

TEST_F(TwoYearsAfter, TheReceiptNamesNobodyAndSaysTheHonestDate)
{
    untilDue();
    const auto proposed = propose();
    {
        auto olivine = m_stage.unlock(stage::kOlivine);
        EXPECT_EQ(faultOf(vault::disposalReceipt(olivine, proposed.order, Language::French)), vault::Fault::Unknown)
            << "nothing is certified that has not happened";
    }
    dispose(proposed);
    auto olivine = m_stage.unlock(stage::kOlivine);
    const auto receipt = must(vault::disposalReceipt(olivine, proposed.order, Language::French), "receipt");
    const auto last = vault::charter::addDays(olivine.today(), 35);
    EXPECT_THAT(receipt, HasSubstr("Plus lisible nulle part après le " + vault::dayText(last)));
    EXPECT_THAT(receipt, HasSubstr(kVisa));
    for (const auto* name : {"Hirondelle", "Tilleul", "Capucine", "Olivine", "CANARI"})
        EXPECT_THAT(receipt, Not(HasSubstr(name)));
    const auto number = vault::publicNumberText(olivine.state().cases.at(m_left.caseFile).publicNumber);
    EXPECT_THAT(receipt, Not(HasSubstr(number)));
}

TEST_F(TwoYearsAfter, ACopyFromBeforeStillOpensAndTheVaultItselfOpensNothing)
{
    untilDue();
    const auto proposed = propose();
    const auto copy = m_folder.path() / "sauvegarde";
    std::filesystem::copy(m_stage.vaultFolder(), copy, std::filesystem::copy_options::recursive);
    auto profile = m_folder.path() / "profil-ancien";
    std::filesystem::copy(m_stage.profileOf(stage::kEglantine), profile, std::filesystem::copy_options::recursive);
    dispose(proposed);
    {
        const vault::Places before{copy, profile, m_stage.clock()};
        auto eglantine = must(vault::unlockVault(before, stage::kEglantine, m_stage.passphraseOf(stage::kEglantine)),
                              "the copy");
        EXPECT_EQ(ruleOf(vault::readInterview(eglantine, m_left.interviewOfTilleul, Purpose::FollowCase)), "allowed");
    }
    EXPECT_EQ(reading(m_stage), "HOUSE-7");
    // the old copy under a profile that saw what came after tells that it is behind
    const vault::Places stale{copy, m_stage.profileOf(stage::kEglantine), m_stage.clock()};
    EXPECT_FALSE(vault::unlockVault(stale, stage::kEglantine, m_stage.passphraseOf(stage::kEglantine)).has_value());
}

TEST_F(TwoYearsAfter, NothingOfItIsLeftInTheFoldersOfTheTeam)
{
    const auto files = [&] {
        std::size_t documents = 0;
        for (const auto& [file, bytes] : filesBelow(m_stage.vaultFolder() / "documents")) documents += bytes.size() > 0;
        return documents;
    };
    {
        auto eglantine = m_stage.unlock(stage::kEglantine);
        must(vault::buildSearch(eglantine, m_left.caseFile, Purpose::FollowCase), "search index");
        EXPECT_FALSE(vault::search(eglantine, "tapis", 10).empty());
    }
    EXPECT_EQ(files(), 2u) << "the letter and the signed agreement";
    untilDue();
    dispose(propose());
    EXPECT_EQ(files(), 0u);
    auto eglantine = m_stage.unlock(stage::kEglantine);
    EXPECT_TRUE(vault::search(eglantine, "tapis", 10).empty());
    EXPECT_FALSE(eglantine.core().search.has(m_left.caseFile));
    const auto& state = eglantine.state();
    EXPECT_EQ(state.cases.at(m_left.caseFile).state, CaseState::Disposed);
    EXPECT_EQ(state.cases.at(m_left.caseFile).outcome, charter::Outcome::WrittenAgreement)
        << "what the figures count stays";
}

TEST_F(TwoYearsAfter, AHinderedErasureIsFinishedAtTheNextUnlock)
{
    untilDue();
    const auto proposed = propose();
    {
        auto olivine = m_stage.unlock(stage::kOlivine);
        const auto reader = olivine.core().store->look(); // somebody reads meanwhile
        ASSERT_TRUE(reader.has_value());
        dispose(proposed);
        auto look = olivine.core().store->look();
        EXPECT_TRUE((*look)->note(vault::kErasingNote).has_value()) << "not yet true on the disk, and it is known";
    }
    auto florimond = m_stage.unlock(stage::kFlorimond);
    auto look = florimond.core().store->look();
    EXPECT_FALSE((*look)->note(vault::kErasingNote).has_value());
}

} // namespace
