// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The memory outside the vault: heads compared with a colleague's, a vault that went back, forked, or is another one.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using vault::HeadRelation;

class Heads : public Door {
protected:
    /// The vault as it is now is put aside, and what was put aside under that name comes in its place.
    void exchangeWith(const char* aside)
    {
        const auto here = m_stage->vaultFolder(), meanwhile = m_folder / "entre-temps";
        std::filesystem::rename(here, meanwhile);
        std::filesystem::rename(m_folder / aside, here);
        std::filesystem::rename(meanwhile, m_folder / aside);
    }
    void copyTo(const char* aside)
    {
        std::filesystem::copy(m_stage->vaultFolder(), m_folder / aside, std::filesystem::copy_options::recursive);
    }
    static void read(vault::Session& session, int times)
    {
        for (int i = 0; i < times; ++i) (void)must(vault::roster(session), "roster");
    }
    std::vector<vault::HeadEvidence> keptBy(const char* who)
    {
        return must(vault::keptHeads(m_stage->placesOf(who), who, m_stage->passphraseOf(who)), "kept");
    }
    vault::Outcome<vault::Session> tryUnlock(const char* who)
    {
        return vault::unlockVault(m_stage->placesOf(who), who, m_stage->passphraseOf(who));
    }
};

TEST_F(Heads, OfOneHistoryAreTheSameOlderOrNewer)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto older = vault::headLineOf(session);
    const auto olderSize = audit::value(session.head().size);
    read(session, 3);
    EXPECT_EQ(must(vault::headLineAt(session, olderSize), "head at"), older);
    const auto now = vault::headLineOf(session);
    EXPECT_EQ(must(vault::compareHead(session, now, "Basile"), "compare").relation, HeadRelation::Same);
    EXPECT_EQ(must(vault::compareHead(session, older, "Basile"), "compare").relation, HeadRelation::Earlier);
    auto later = session.head();
    later.size = audit::TreeSize{audit::value(later.size) + 5};
    const auto line = audit::headLine(session.logKey().name, later);
    EXPECT_EQ(must(vault::compareHead(session, line, "Basile"), "compare").relation, HeadRelation::Later);
    const auto foreign = audit::headLine("vault.invalid/casevault/other", session.head());
    EXPECT_EQ(must(vault::compareHead(session, foreign, "Basile"), "compare").relation, HeadRelation::OtherLog);
    EXPECT_EQ(faultOf(vault::compareHead(session, now + "\n", "Basile")), vault::Fault::BadFile);
    EXPECT_EQ(keptBy(stage::kEglantine).size(), 4U) << "every comparison is kept";
}

TEST_F(Heads, TwoHistoriesAreToldApartAndTheEntryWhereTheyPartIsFound)
{
    copyTo("autre");
    std::vector<std::string> hers; // her head at every size
    {
        auto session = m_stage->unlock(stage::kEglantine);
        read(session, 4);
        for (std::uint64_t size = 0; size <= audit::value(session.head().size); ++size)
            hers.push_back(must(vault::headLineAt(session, size), "head at"));
    }
    exchangeWith("autre");
    auto session = m_stage->unlock(stage::kFlorimond);
    read(session, 12);
    const auto forked = must(vault::compareHead(session, hers.back(), stage::kEglantine), "compare");
    EXPECT_EQ(forked.relation, HeadRelation::Forked);
    EXPECT_EQ(forked.sharedUpTo, 0U) << "nothing is known of her history but its head";
    EXPECT_EQ(forked.partedBy, hers.size() - 1);
    std::uint64_t size = hers.size() - 1;
    while (hers[size] != must(vault::headLineAt(session, size), "head at")) --size;
    ASSERT_GT(size, 0U);
    const auto& shared = hers[size];
    const auto& first = hers[size + 1];
    EXPECT_EQ(must(vault::compareHead(session, shared, stage::kEglantine), "compare").relation, HeadRelation::Earlier);
    const auto exact = must(vault::compareHead(session, first, stage::kEglantine), "compare");
    EXPECT_EQ(exact.relation, HeadRelation::Forked);
    EXPECT_EQ(exact.sharedUpTo, size);
    EXPECT_EQ(exact.partedBy, size + 1) << "the two histories part at entry " << size;
    const auto again = must(vault::compareHead(session, hers.back(), "somebody else"), "compare");
    EXPECT_EQ(again.sharedUpTo, 0U) << "lines of another source say nothing of this one's history";
}

TEST_F(Heads, OfAFolderThatAnotherCopyPublishedSayWhereTheHistoriesPart)
{
    const auto published = m_folder / "public";
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        (void)must(vault::publishLog(session, published), "publish");
    }
    copyTo("autre");
    const auto parts = [&] {
        auto session = m_stage->unlock(stage::kEglantine);
        const auto size = audit::value(session.head().size);
        read(session, 3);
        return size;
    }();
    std::uint64_t theirs = 0;
    {
        auto session = m_stage->unlock(stage::kCapucine);
        theirs = audit::value(must(vault::publishLog(session, published), "publish again").size);
    }
    exchangeWith("autre");
    auto session = m_stage->unlock(stage::kFlorimond);
    read(session, 12);
    const auto comparison = must(vault::compareFolder(session, published, stage::kEglantine), "compare");
    EXPECT_EQ(comparison.relation, HeadRelation::Forked);
    EXPECT_GT(comparison.sharedUpTo, 0U) << "what was published before they parted";
    EXPECT_LT(comparison.sharedUpTo, parts);
    EXPECT_EQ(comparison.partedBy, theirs);
    const auto own = m_folder / "own";
    (void)must(vault::publishLog(session, own), "publish");
    EXPECT_EQ(must(vault::compareFolder(session, own, "somebody"), "compare").relation, HeadRelation::Same);
    EXPECT_EQ(faultOf(vault::compareFolder(session, m_folder / "nowhere", "somebody")), vault::Fault::NotThere);
}

TEST_F(Heads, AForkedVaultIsRefusedAtUnlockAndBothHeadsAreKept)
{
    copyTo("autre");
    std::uint64_t seen = 0;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        read(session, 4);
        seen = audit::value(session.head().size);
    }
    exchangeWith("autre");
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        read(session, 12);
    }
    const auto unlocked = tryUnlock(stage::kEglantine);
    ASSERT_FALSE(unlocked.has_value());
    EXPECT_EQ(faultOf(unlocked), vault::Fault::Forked);
    EXPECT_THAT(vault::describe(unlocked.error(), Language::English), testing::HasSubstr("part between entry"));
    const auto kept = keptBy(stage::kEglantine);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().relation, HeadRelation::Forked);
    EXPECT_EQ(kept.front().source, "");
    EXPECT_EQ(audit::value(kept.front().ours.size), seen);
    EXPECT_GT(audit::value(kept.front().theirs.size), seen);
    EXPECT_FALSE(tryUnlock(stage::kEglantine).has_value());
    EXPECT_EQ(keptBy(stage::kEglantine).size(), 1U) << "the same finding is kept once";
}

TEST_F(Heads, AVaultThatIsBehindSaysHowManyEntriesWereSeenAndHowManyAreThere)
{
    copyTo("ancien");
    std::uint64_t seen = 0;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        read(session, 4);
        seen = audit::value(session.head().size);
    }
    exchangeWith("ancien");
    const auto unlocked = tryUnlock(stage::kEglantine);
    ASSERT_FALSE(unlocked.has_value());
    EXPECT_EQ(faultOf(unlocked), vault::Fault::Behind);
    const auto kept = keptBy(stage::kEglantine);
    ASSERT_EQ(kept.size(), 1U);
    const auto there = audit::value(kept.front().theirs.size);
    EXPECT_LT(there, seen);
    EXPECT_THAT(vault::describe(unlocked.error(), Language::English),
                testing::HasSubstr("you last saw " + std::to_string(seen) + " entries; this vault has " +
                                   std::to_string(there)));
}

TEST_F(Heads, AnotherVaultInThePlaceOfTheKnownOneIsSaid)
{
    { (void)m_stage->unlock(stage::kEglantine); }
    stage::Stage other(m_folder / "ailleurs");
    other.found(stage::kCapucine, "Un autre GIP");
    std::filesystem::rename(m_stage->vaultFolder(), m_folder / "le-vrai");
    std::filesystem::rename(other.vaultFolder(), m_stage->vaultFolder());
    EXPECT_EQ(faultOf(tryUnlock(stage::kEglantine)), vault::Fault::OtherVault);
    std::filesystem::rename(m_stage->vaultFolder(), other.vaultFolder());
    std::filesystem::rename(m_folder / "le-vrai", m_stage->vaultFolder());
    EXPECT_TRUE(tryUnlock(stage::kEglantine).has_value());
}

} // namespace
