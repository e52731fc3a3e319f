// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// State and log say the same, or `verify` names the object: every recipe against the files that we could think of.

#include "tests/faults/spoilt_vault.h"

#include "vault/files.h"

namespace {

using namespace spoilt;
using testing::HasSubstr;

class Recipes : public SpoiltVault {
protected:
    vault::DocumentId attach(std::string_view content)
    {
        const auto file = m_folder / "lettre.txt";
        std::ofstream(file) << content;
        auto session = m_stage->unlock(stage::kEglantine);
        vault::DocumentSource source;
        source.file = file;
        source.type = charter::DocumentType::Letter;
        return must(vault::addDocument(session, m_case, {}, std::move(source)), "document");
    }
    [[nodiscard]] std::filesystem::path fileOf(const vault::DocumentId& document) const
    {
        return m_stage->vaultFolder() / "documents" / crypto::toHex(document.bytes);
    }
};

TEST_F(Recipes, AWholeVaultHasNothingToSay) { EXPECT_EQ(told(stage::kFlorimond), ""); }

TEST_F(Recipes, ARowDeletedIsNamed)
{
    sql("DELETE FROM row WHERE id = " + blob(m_first));
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr(crypto::toHex(m_first.bytes) + ": This item is missing"));
}

TEST_F(Recipes, TwoRowsSwappedAreBothNamed)
{
    const std::string aside = "x'" + std::string(32, 'e') + "'";
    sql("UPDATE row SET id = " + aside + " WHERE id = " + blob(m_first));
    sql("UPDATE row SET id = " + blob(m_first) + " WHERE id = " + blob(m_second));
    sql("UPDATE row SET id = " + blob(m_second) + " WHERE id = " + aside);
    const auto said = told(stage::kFlorimond);
    EXPECT_THAT(said, HasSubstr(crypto::toHex(m_first.bytes) + ": This item was changed"));
    EXPECT_THAT(said, HasSubstr(crypto::toHex(m_second.bytes) + ": This item was changed"));
}

TEST_F(Recipes, ARowThatNobodyWroteIsNamed)
{
    const std::string planted = "x'" + std::string(32, 'a') + "'";
    sql("INSERT INTO row (id, version, born, newest, kind, scope, schema, key_kind, key_object, key_epoch, key_wrap,"
        " envelope) SELECT " + planted + ", 1, born, 1, kind, scope, schema, key_kind, key_object, key_epoch, key_wrap,"
        " envelope FROM row WHERE id = " + blob(m_first));
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr(std::string(32, 'a') + ": An item is here that the log does not know"));
}

TEST_F(Recipes, AnOldKeyringIsNamedByWhomItShutsOut)
{
    const auto old = *vault::files::read(m_stage->vaultFolder() / "keyring", 1U << 26U);
    m_stage->enrol(stage::kCapucine, stage::kCeleste, Role::Mediator, stage::kFlorimond);
    vault::MemberId celeste;
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        celeste = must(vault::memberNamed(session, stage::kCeleste), "Céleste");
    }
    ASSERT_TRUE(vault::files::replace(m_stage->vaultFolder() / "keyring", old).has_value());
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr("keyring, " + crypto::toHex(celeste.bytes).substr(0, 8) + ": "));
}

TEST_F(Recipes, ADocumentReplacedByAnotherOrLeftOverIsNamed)
{
    const auto first = attach("la première"), second = attach("la deuxième");
    const auto content = *vault::files::read(fileOf(first), 1U << 20U);
    ASSERT_TRUE(vault::files::replace(fileOf(second), content).has_value());
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr("document " + crypto::toHex(second.bytes) + ": "));
    std::filesystem::remove(fileOf(first));
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr("document " + crypto::toHex(first.bytes) + ": This document is missing"));
    const vault::DocumentId stranger{{7}};
    ASSERT_TRUE(vault::files::replace(fileOf(stranger), content).has_value());
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr("document " + crypto::toHex(stranger.bytes) + ": A file is here"));
}

TEST_F(Recipes, TwoPayloadsSwappedAreNamedByTheirEntries)
{
    auto all = leaves();
    const auto last = lastOf(all, audit::LeafClass::Governance);
    auto other = last;
    while (other-- > 0)
        if (audit::decodeLeaf(all[other].bytes)->leafClass == audit::LeafClass::Governance) break;
    std::swap(all[last].payload, all[other].payload);
    putLeaves(all);
    const auto said = told(stage::kFlorimond);
    EXPECT_THAT(said, HasSubstr(entry(last)));
    EXPECT_THAT(said, HasSubstr(entry(other)));
}

TEST_F(Recipes, APayloadErasedIsNamedByItsEntry)
{
    auto all = leaves();
    const auto last = lastOf(all, audit::LeafClass::Governance);
    all[last].payload.clear();
    putLeaves(all);
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr(entry(last)));
}

TEST_F(Recipes, ALeafTakenOutIsNamedThoughTheTreeWasSignedAgain)
{
    auto all = leaves();
    const auto gone = lastOf({all.begin(), all.end() - 1}, audit::LeafClass::Governance); // something came after it
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(gone));
    putLeaves(all);
    const auto said = told(stage::kCapucine); // who remembers less than there is
    EXPECT_THAT(said, HasSubstr(entry(gone))) << "the entry that came after names another past";
}

TEST_F(Recipes, LeavesInAnotherOrderAreNamed)
{
    auto all = leaves();
    const auto later = lastOf(all, audit::LeafClass::Governance);
    ASSERT_GT(later, 1U);
    std::swap(all[later], all[later - 1]);
    putLeaves(all);
    EXPECT_THAT(told(stage::kCapucine), testing::AnyOf(HasSubstr(entry(later)), HasSubstr(entry(later - 1))));
}

TEST_F(Recipes, ATailCutOffIsNoticedByWhoeverRemembersMore)
{
    auto all = leaves();
    const auto size = all.size();
    all.resize(size - 1);
    putLeaves(all);
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr("you last saw " + std::to_string(size) + " entries; this vault has " +
                                                   std::to_string(size - 1)));
}

TEST_F(Recipes, ALeafOfAClockSetBackIsNamed)
{
    std::uint64_t index = 0;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        index = forge(session, charter::NoticeQueued{}, -60);
    }
    EXPECT_THAT(told(stage::kFlorimond), HasSubstr(entry(index) + "This entry claims to be earlier"));
}

TEST_F(Recipes, OldPagesPutBackAreNeverSilent)
{
    const auto before = *vault::files::read(database(), 1U << 28U);
    {
        auto session = m_stage->unlock(stage::kEglantine);
        (void)interview(session, m_tilleul, std::string(3900, 'x'));
    }
    const auto after = *vault::files::read(database(), 1U << 28U);
    constexpr std::size_t page = 4096;
    unsigned tried = 0;
    for (std::size_t at = page; at + page <= before.size() && tried < 12; at += page) {
        if (std::equal(before.begin() + static_cast<std::ptrdiff_t>(at), before.begin() + static_cast<std::ptrdiff_t>(at + page),
                       after.begin() + static_cast<std::ptrdiff_t>(at)))
            continue;
        auto spliced = after;
        std::copy_n(before.begin() + static_cast<std::ptrdiff_t>(at), page, spliced.begin() + static_cast<std::ptrdiff_t>(at));
        ASSERT_TRUE(vault::files::replace(database(), spliced).has_value());
        EXPECT_NE(told(stage::kFlorimond), "") << "page " << at / page;
        ++tried;
    }
    EXPECT_GT(tried, 0U);
}

TEST_F(Recipes, AFlippedByteInAnyNewPageIsNeverReadAsZeroes)
{
    const auto before = *vault::files::read(database(), 1U << 28U);
    vault::InterviewId written;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        written = interview(session, m_tilleul, std::string(3900, 'x'));
    }
    const auto after = *vault::files::read(database(), 1U << 28U);
    ASSERT_GT(after.size(), before.size()) << "the record has pages of its own";
    constexpr std::size_t page = 4096;
    for (std::size_t at = before.size(); at + page <= after.size(); at += page) {
        auto altered = after;
        altered[at + 100] ^= 1;
        ASSERT_TRUE(vault::files::replace(database(), altered).has_value());
        EXPECT_NE(told(stage::kFlorimond), "") << "page " << at / page;
    }
}

} // namespace
