// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SQLCipher does with a file that somebody altered (FORMATS §7), and what the store makes of it. Encryption at rest
// is not integrity: the first test documents what only the log can find.
#include "tests/vault/raw_vault.h"
#include "tests/vault/store_fixture.h"

#include <fstream>
#include <iterator>

namespace vault::store {
namespace {

constexpr std::size_t kPage = 4096;

class DamagedStore : public StoreTest {
protected:
    [[nodiscard]] Bytes content() const
    {
        std::ifstream in(m_file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
    void put(ByteView bytes) const
    {
        std::ofstream out(m_file, std::ios::binary);
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    /// One transaction in a store that is then closed, so that everything is in the one file.
    template <class Write>
    void write(const Write& write)
    {
        const auto store = std::filesystem::exists(m_file) ? *open() : create();
        const auto transaction = *store->begin();
        ASSERT_TRUE(write(*transaction));
        ASSERT_TRUE(transaction->commit());
    }
    [[nodiscard]] RawVault raw() const { return {m_file, &m_rawKey}; }

    RawKey m_rawKey = RawKey::of(m_key, m_vault, 1);
};

// ---- the two recipes of FORMATS §7

TEST_F(DamagedStore, AnOldPagePutBackIsAcceptedBySqlCipher)
{
    const auto grants = [](const char* text) {
        return [text](Transaction& transaction) { return transaction.putNote("roles", crypto::bytesOf(text)); };
    };
    write(grants("karim: coordinator"));
    const auto older = content();
    write(grants("karim: no role now"));
    auto spliced = content();
    ASSERT_EQ(spliced.size(), older.size());
    std::size_t putBack = 0;
    for (std::size_t page = kPage; page < older.size(); page += kPage) { // all but the first, as dd would
        if (!std::equal(older.begin() + static_cast<std::ptrdiff_t>(page),
                        older.begin() + static_cast<std::ptrdiff_t>(page + kPage),
                        spliced.begin() + static_cast<std::ptrdiff_t>(page))) {
            std::copy_n(older.begin() + static_cast<std::ptrdiff_t>(page), kPage,
                        spliced.begin() + static_cast<std::ptrdiff_t>(page));
            ++putBack;
        }
    }
    EXPECT_EQ(putBack, 1U);
    put(spliced);

    EXPECT_EQ(raw().ask("PRAGMA cipher_integrity_check"), "");
    EXPECT_EQ(raw().ask("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(crypto::textOf(*(*(*open())->look())->note("roles")), "karim: coordinator") << "the old role is back";
    EXPECT_TRUE(takeAlarms().empty()) << "and nothing says so: only the log can";
}

TEST_F(DamagedStore, AFlippedByteInTheLastOverflowPageIsDamagedAndAnAlarm)
{
    const auto large = rowOf(1, 1, 18000), small = rowOf(2);
    write([&](Transaction& transaction) {
        return transaction.putRow(large).and_then([&] { return transaction.putRow(small); });
    });
    const auto whole = content();
    bool silentForSqlCipher = false;
    for (std::size_t page = kPage; page < whole.size(); page += kPage) {
        auto altered = whole;
        altered[page + 100] ^= 1;
        put(altered);
        // SQLCipher by itself: the statement succeeds and the tail of the value is zero bytes.
        silentForSqlCipher |= raw().ask("SELECT hex(substr(envelope, -64)) FROM row WHERE length(envelope) = 18000") ==
                              std::string(128, '0');
        (void)takeAlarms();

        testing::internal::CaptureStderr();
        const auto store = open();
        ASSERT_TRUE(store);
        const auto view = (*store)->look();
        const auto row = view ? (*view)->row(large.row) : std::unexpected(view.error());
        EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
        if (row) {
            EXPECT_TRUE(same(*row, large)) << "page " << page / kPage << " gave altered bytes";
            EXPECT_TRUE(takeAlarms().empty());
        } else {
            EXPECT_EQ(row.error(), Fault::Damaged);
            EXPECT_FALSE(takeAlarms().empty());
        }
    }
    EXPECT_TRUE(silentForSqlCipher) << "the recipe of FORMATS §7 found no such page";
}

TEST_F(DamagedStore, NothingReadAfterADamagedPageIsBelievedInThatTransaction)
{
    const auto large = rowOf(1, 1, 18000);
    write([&](Transaction& transaction) { return append(transaction, leafOf(1)); });
    write([&](Transaction& transaction) { return transaction.putRow(large); });
    auto altered = content();
    altered[altered.size() - kPage + 100] ^= 1; // the last overflow page
    put(altered);
    const auto store = *open();
    {
        const auto transaction = *store->begin();
        EXPECT_EQ(transaction->row(large.row).error(), Fault::Damaged);
        EXPECT_EQ(transaction->size().error(), Fault::Damaged);
        EXPECT_EQ(transaction->putNote("n", {}).error(), Fault::Damaged);
        EXPECT_EQ(transaction->commit().error(), Fault::Damaged);
    }
    EXPECT_EQ((*store->look())->size(), audit::TreeSize{1}) << "what is on other pages is still there";
}

// ---- rows that the store would not have written

TEST_F(DamagedStore, AMissingLeafOrAWrongLengthIsDamaged)
{
    write([](Transaction& transaction) {
        auto written = append(transaction, leafOf(1));
        for (std::uint8_t i = 2; written && i < 6; ++i) written = append(transaction, leafOf(i));
        return written.and_then([&] { return transaction.putRow(rowOf(1)); }).and_then([&] {
            return transaction.putNote("n", noise(5));
        });
    });
    const auto whole = content();
    const auto after = [&](const char* sql, const auto& read) {
        put(whole);
        EXPECT_TRUE(raw().run(sql)) << sql;
        return read(**(*open())->look());
    };
    const auto leaves = [](Transaction& view) { return view.leaves(audit::LeafIndex{1}, 9).error(); };
    EXPECT_EQ(after("DELETE FROM leaf WHERE idx = 2", leaves), Fault::Damaged);
    EXPECT_EQ(after("DELETE FROM leaf WHERE idx = 1", leaves), Fault::Damaged);
    EXPECT_EQ(after("UPDATE leaf SET bytes = x'00' WHERE idx = 3", leaves), Fault::Damaged);
    EXPECT_EQ(after("UPDATE leaf SET epoch = 1 << 32 WHERE idx = 3", leaves), Fault::Damaged);
    const auto root = [](Transaction& view) { return audit::treeRoot(audit::TreeSize{5}, view).error(); };
    EXPECT_EQ(after("UPDATE hash SET bytes = x'0011'", root), audit::Fault::Malformed);
    EXPECT_EQ(after("DELETE FROM hash", root), audit::Fault::Missing);
    const auto row = [](Transaction& view) { return view.row(idOf<RowId>(1)).error(); };
    EXPECT_EQ(after("UPDATE row SET scope = x''", row), Fault::Damaged);
    EXPECT_EQ(after("UPDATE row SET kind = 65536", row), Fault::Damaged);
    EXPECT_EQ(after("UPDATE row SET key_object = zeroblob(17)", row), Fault::Damaged);
    EXPECT_EQ(after("UPDATE row SET version = -1", row), Fault::Damaged);
    EXPECT_EQ(after("DROP TABLE row", row), Fault::Damaged);

    put(whole);
    EXPECT_TRUE(raw().run("INSERT INTO hash VALUES (8, zeroblob(32))"));
    const auto store = *open();
    const auto transaction = *store->begin();
    EXPECT_EQ(append(*transaction, leafOf(9)).error(), Fault::Damaged) << "a hash beyond the end of the tree";
    EXPECT_EQ(transaction->commit().error(), Fault::Damaged);
}

// ---- other people's files

TEST_F(DamagedStore, APlainDatabaseIsRefused)
{
    ASSERT_TRUE(RawVault(m_file, nullptr).run(kSchema));
    const auto bytes = content();
    ASSERT_EQ(crypto::textOf(ByteView(bytes).first(15)), "SQLite format 3");
    EXPECT_EQ(open().error(), Fault::CannotOpen);
    EXPECT_EQ(content(), bytes) << "and not touched";
}

TEST_F(DamagedStore, AnEncryptedFileOfAnotherKindOrANewerProgramIsRefused)
{
    ASSERT_TRUE(raw().run("CREATE TABLE recipes (name TEXT)"));
    EXPECT_EQ(open().error(), Fault::CannotOpen);
    std::filesystem::remove(m_file);
    (void)create();
    ASSERT_TRUE(raw().run("PRAGMA user_version = 2"));
    EXPECT_EQ(open().error(), Fault::NewerVersion);
}

TEST_F(DamagedStore, TheFileHasTheSettingsOfTheFormat)
{
    write([](Transaction& transaction) { return transaction.putNote("canary", crypto::bytesOf("Djamila Ferrand")); });
    const auto bytes = content();
    EXPECT_EQ(crypto::textOf(bytes).find("Djamila"), std::string_view::npos);
    EXPECT_NE(crypto::textOf(ByteView(bytes).first(15)), "SQLite format 3");
    auto vault = raw();
    EXPECT_EQ(vault.ask("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(vault.ask("PRAGMA page_size"), std::to_string(kPage));
    EXPECT_EQ(vault.ask("PRAGMA auto_vacuum"), "0");
    EXPECT_EQ(vault.ask("PRAGMA cipher_hmac_algorithm"), "HMAC_SHA256");
    EXPECT_EQ(vault.ask("PRAGMA cipher_use_hmac"), "1");
    EXPECT_EQ(vault.ask("PRAGMA cipher_memory_security"), "0");
}

} // namespace
} // namespace vault::store
