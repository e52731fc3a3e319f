// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/vault/store_fixture.h"

#include <array>
#include <fstream>

#include <sys/stat.h>

namespace vault::store {
namespace {

// ---- the log

TEST_F(StoreTest, StartsEmptyInOneFileForItsUserAlone)
{
    const auto store = create();
    const auto transaction = *store->begin();
    EXPECT_EQ(transaction->size(), audit::TreeSize{0});
    EXPECT_EQ(transaction->leaves(audit::LeafIndex{0}, 10)->size(), 0U);
    EXPECT_EQ(transaction->checkpoint().error(), Fault::NotThere);
    struct stat status{};
    ASSERT_EQ(::stat(m_file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(names(), (std::vector<std::string>{"vault.db", "vault.db-shm", "vault.db-wal"}));
}

TEST_F(StoreTest, KeepsLeavesInOrderWithTheirHashes)
{
    const auto store = create();
    std::vector<StoredLeaf> written;
    {
        const auto transaction = *store->begin();
        for (std::uint8_t i = 0; i < 21; ++i) {
            written.push_back(leafOf(i, i == 5 ? 0 : 100U * i));
            ASSERT_TRUE(append(*transaction, written.back()));
        }
        ASSERT_TRUE(transaction->putCheckpoint("a note\n"));
        ASSERT_TRUE(transaction->commit());
    }
    const auto view = *(*open())->look();
    EXPECT_EQ(view->size(), audit::TreeSize{21});
    EXPECT_EQ(view->checkpoint(), "a note\n");
    const auto leaves = *view->leaves(audit::LeafIndex{0}, 100);
    EXPECT_TRUE(std::ranges::equal(leaves, written, [](const auto& a, const auto& b) { return same(a, b); }));
    const auto some = *view->leaves(audit::LeafIndex{19}, 5);
    ASSERT_EQ(some.size(), 2U);
    EXPECT_TRUE(same(some[0], written[19]));

    audit::Frontier frontier;
    for (const auto& leaf : written) (void)frontier.append(audit::leafHash(leaf.leaf));
    EXPECT_EQ(audit::treeRoot(audit::TreeSize{21}, *view), frontier.head().root);
    EXPECT_EQ(view->readHashes(std::array{audit::HashIndex{1000}}).error(), audit::Fault::Missing);
}

// ---- sealed rows

TEST_F(StoreTest, GivesTheNewestVersionOfARow)
{
    const auto store = create();
    const auto transaction = *store->begin();
    const auto first = rowOf(1), second = rowOf(1, 2, 20000);
    ASSERT_TRUE(transaction->putRow(first));
    EXPECT_TRUE(same(*transaction->row(first.row), first));
    ASSERT_TRUE(transaction->putRow(second));
    EXPECT_TRUE(same(*transaction->row(first.row), second));
    EXPECT_EQ(transaction->row(idOf<RowId>(9)).error(), Fault::NotThere);
    EXPECT_EQ(transaction->putRow(rowOf(1, 2)).error(), Fault::AlreadyThere);
    EXPECT_EQ(transaction->putRow(rowOf(1, 1)).error(), Fault::AlreadyThere);
    EXPECT_TRUE(transaction->commit()) << "a refused row spoils nothing";
}

TEST_F(StoreTest, ListsNewestVersionsInTheOrderOfFirstWriting)
{
    const auto store = create();
    const auto transaction = *store->begin();
    for (const int id : {3, 1, 2}) ASSERT_TRUE(transaction->putRow(rowOf(static_cast<std::uint8_t>(id))));
    ASSERT_TRUE(transaction->putRow(rowOf(3, 2)));
    auto elsewhere = rowOf(4);
    elsewhere.scope = idOf<ScopeId>(8);
    auto other = rowOf(5);
    other.kind = RecordKind::CaseBody;
    ASSERT_TRUE(transaction->putRow(elsewhere) && transaction->putRow(other));
    ASSERT_TRUE(transaction->putRow(rowOf(1, 2)) && transaction->putRow(rowOf(1, 3)));

    const auto idsAndVersions = [](const std::vector<SealedRow>& rows) {
        std::vector<std::pair<int, std::uint64_t>> out;
        for (const auto& row : rows) out.emplace_back(row.row.bytes[0], row.version);
        return out;
    };
    using Expected = std::vector<std::pair<int, std::uint64_t>>;
    EXPECT_EQ(idsAndVersions(*transaction->rows(idOf<ScopeId>(7), RecordKind::Interview)),
              (Expected{{3, 2}, {1, 3}, {2, 1}}));
    EXPECT_EQ(idsAndVersions(*transaction->rows(RecordKind::Interview)), (Expected{{3, 2}, {1, 3}, {2, 1}, {4, 1}}));
    EXPECT_TRUE(transaction->rows(idOf<ScopeId>(8), RecordKind::CaseBody)->empty());
    EXPECT_EQ(transaction->rowIds()->size(), 5U);
}

TEST_F(StoreTest, KeepsEmptyAndLargeEnvelopes)
{
    const auto store = create();
    auto empty = rowOf(1, 1, 0);
    empty.keyWrap.clear();
    const auto large = rowOf(2, 1, 3 << 20);
    {
        const auto transaction = *store->begin();
        ASSERT_TRUE(transaction->putRow(empty) && transaction->putRow(large));
        ASSERT_TRUE(transaction->commit());
    }
    const auto view = *store->look();
    EXPECT_TRUE(same(*view->row(empty.row), empty));
    EXPECT_TRUE(same(*view->row(large.row), large));
}

// ---- keys and small things

TEST_F(StoreTest, KeepsWrapsAndGrants)
{
    const auto store = create();
    const auto transaction = *store->begin();
    const auto scope = idOf<ScopeId>(7), other = idOf<ScopeId>(8);
    const auto karim = idOf<MemberId>(1), lea = idOf<MemberId>(2);
    const KeyRef party{.kind = charter::KeyKind::Party, .object = idOf<ObjectId>(5), .epoch = 4};
    const KeyRef confidence{.kind = charter::KeyKind::Confidence, .object = idOf<ObjectId>(7), .epoch = 4};
    ASSERT_TRUE(transaction->putWrap({.scope = scope, .key = party, .under = confidence, .envelope = noise(108)}));
    const auto wraps = *transaction->wraps(scope);
    ASSERT_EQ(wraps.size(), 1U);
    EXPECT_EQ(wraps[0].key, party);
    EXPECT_EQ(wraps[0].under, confidence);
    EXPECT_EQ(wraps[0].envelope.size(), 108U);
    EXPECT_TRUE(transaction->wraps(other)->empty());

    const auto bytes = noise(1400);
    ASSERT_TRUE(transaction->putGrant({.scope = scope, .key = confidence, .recipient = karim, .grant = bytes}));
    const KeyRef elsewhere{.kind = charter::KeyKind::Confidence, .object = idOf<ObjectId>(8), .epoch = 1};
    ASSERT_TRUE(transaction->putGrant({.scope = other, .key = elsewhere, .recipient = karim, .grant = bytes}));
    ASSERT_TRUE(transaction->putGrant({.scope = scope, .key = confidence, .recipient = lea, .grant = bytes}));
    EXPECT_EQ(transaction->grantsTo(karim)->size(), 2U);
    ASSERT_EQ(transaction->grantsTo(karim, scope)->size(), 1U);
    EXPECT_EQ(transaction->grantsTo(karim, scope)->front().grant, bytes);
    EXPECT_EQ(transaction->grantsTo(karim, scope)->front().key, confidence);

    ASSERT_TRUE(transaction->dropGrants(karim, confidence.kind, confidence.object));
    EXPECT_TRUE(transaction->grantsTo(karim, scope)->empty());
    EXPECT_EQ(transaction->grantsTo(karim)->size(), 1U);
    EXPECT_EQ(transaction->grantsTo(lea)->size(), 1U);
}

TEST_F(StoreTest, KeepsIdentitiesTraceKeysAndNotes)
{
    const auto store = create();
    const auto transaction = *store->begin();
    const auto first = noise(1338), second = noise(1338);
    ASSERT_TRUE(transaction->putIdentity(idOf<MemberId>(9), first));
    ASSERT_TRUE(transaction->putIdentity(idOf<MemberId>(1), second));
    EXPECT_EQ(transaction->putIdentity(idOf<MemberId>(9), second).error(), Fault::AlreadyThere);
    EXPECT_EQ(*transaction->identities(), (std::vector{first, second}));

    ASSERT_TRUE(transaction->putTraceKey(idOf<SessionId>(1), noise(90)));
    ASSERT_TRUE(transaction->putTraceKey(idOf<SessionId>(1), noise(91)));
    EXPECT_EQ(transaction->traceKeys()->size(), 2U);

    EXPECT_EQ(transaction->note("origin").error(), Fault::NotThere);
    ASSERT_TRUE(transaction->putNote("origin", crypto::bytesOf("vault.invalid")));
    ASSERT_TRUE(transaction->putNote("origin", crypto::bytesOf("mediation.example")));
    ASSERT_TRUE(transaction->putNote("", {}));
    EXPECT_EQ(crypto::textOf(*transaction->note("origin")), "mediation.example");
    EXPECT_EQ(*transaction->note(""), Bytes{});
}

// ---- another key

TEST_F(StoreTest, ADatabaseUnderANewKeyHoldsTheSameAndOpensWithThatKeyOnly)
{
    const auto after = databaseOf(m_folder, 2);
    EXPECT_EQ(databaseOf(m_folder, 1), m_file);
    EXPECT_EQ(after.filename(), "vault-2.db");
    const auto fresh = keyOf(0x77);
    const auto row = rowOf(1);
    {
        const auto store = create();
        const auto transaction = *store->begin();
        ASSERT_TRUE(append(*transaction, leafOf(1)) && transaction->putRow(row) && transaction->commit());
    }
    const auto store = *open();
    const auto lock = *store->begin(); // held while it is written, as by a session
    {
        const auto written = exportEmbedded({m_file, m_key, 1}, {after, fresh, 2}, m_vault, kShortPatience);
        ASSERT_TRUE(written.has_value());
        const auto transaction = *(*written)->begin();
        EXPECT_EQ(transaction->size(), audit::TreeSize{1});
        EXPECT_TRUE(same(*transaction->row(idOf<RowId>(1)), row));
        ASSERT_TRUE(append(*transaction, leafOf(2)) && transaction->commit());
    }
    EXPECT_EQ(lock->size(), audit::TreeSize{1}) << "the old one is as it was";
    EXPECT_EQ(openEmbedded(after, m_key, m_vault, 2, kShortPatience).error(), Fault::CannotOpen);
    EXPECT_EQ(openEmbedded(after, fresh, m_vault, 1, kShortPatience).error(), Fault::CannotOpen);
    EXPECT_EQ((*(*openEmbedded(after, fresh, m_vault, 2, kShortPatience))->look())->size(), audit::TreeSize{2});
}

TEST_F(StoreTest, WhatAnEarlierAttemptLeftUnderTheNewNameIsReplaced)
{
    const auto store = create();
    const auto after = databaseOf(m_folder, 2);
    for (const auto& name : {after, m_folder / ".vault-2.db.00ff.part"}) std::ofstream(name) << "left by a kill";
    const auto fresh = keyOf(0x77);
    ASSERT_TRUE(exportEmbedded({m_file, m_key, 1}, {after, fresh, 2}, m_vault, kShortPatience).has_value());
    for (const auto& name : names()) EXPECT_FALSE(name.ends_with(".part")) << name;
    removeEmbedded(after);
    for (const auto& name : names()) EXPECT_FALSE(name.starts_with("vault-2")) << name;
}

// ---- transactions

TEST_F(StoreTest, ShowsNothingBeforeCommitAndAllAfter)
{
    const auto store = create();
    auto transaction = *store->begin();
    ASSERT_TRUE(append(*transaction, leafOf(1)) && transaction->putRow(rowOf(1)));
    EXPECT_EQ((*store->look())->size(), audit::TreeSize{0});
    EXPECT_EQ((*(*open())->look())->size(), audit::TreeSize{0});
    ASSERT_TRUE(transaction->commit());
    transaction.reset();
    EXPECT_EQ((*store->look())->size(), audit::TreeSize{1});
    EXPECT_TRUE((*(*open())->look())->row(idOf<RowId>(1)));
}

TEST_F(StoreTest, RollsBackWhatIsDropped)
{
    const auto store = create();
    {
        const auto transaction = *store->begin();
        ASSERT_TRUE(append(*transaction, leafOf(1)) && transaction->putRow(rowOf(1)));
    }
    const auto transaction = *store->begin();
    EXPECT_EQ(transaction->size(), audit::TreeSize{0});
    EXPECT_EQ(transaction->row(idOf<RowId>(1)).error(), Fault::NotThere);
}

TEST_F(StoreTest, ALookIsAStableSnapshotThatRefusesWrites)
{
    const auto store = create();
    const auto view = *store->look();
    const auto another = *store->look();
    {
        const auto transaction = *store->begin();
        ASSERT_TRUE(append(*transaction, leafOf(1)) && transaction->commit());
    }
    EXPECT_EQ(view->size(), audit::TreeSize{0}) << "the snapshot is of the moment of look()";
    EXPECT_EQ(another->size(), audit::TreeSize{0});
    EXPECT_EQ((*store->look())->size(), audit::TreeSize{1});
    EXPECT_EQ(view->putNote("n", {}).error(), Fault::ReadOnly);
    EXPECT_EQ(view->putRow(rowOf(1)).error(), Fault::ReadOnly);
    EXPECT_EQ(view->appendLeaf(leafOf(1), {}).error(), Fault::ReadOnly);
    EXPECT_EQ(view->dropGrants(idOf<MemberId>(1), charter::KeyKind::Case, idOf<ObjectId>(1)).error(), Fault::ReadOnly);
}

TEST_F(StoreTest, ATransactionOutlivesItsStore)
{
    auto store = create();
    auto transaction = *store->begin();
    store.reset();
    ASSERT_TRUE(append(*transaction, leafOf(1)) && transaction->commit());
    transaction.reset();
    EXPECT_EQ((*(*open())->look())->size(), audit::TreeSize{1});
}

TEST_F(StoreTest, OneTransactionAtATime)
{
    const auto store = create();
    auto transaction = *store->begin();
    EXPECT_EQ(store->begin().error(), Fault::Busy);
    EXPECT_EQ((*open())->begin().error(), Fault::Busy) << "another connection waits, then says so";
    transaction.reset();
    EXPECT_TRUE(store->begin());
}

TEST_F(StoreTest, TheEndOfOneTransactionIsTheBeginningOfTheNext)
{
    const auto store = create();
    auto first = *store->begin();
    ASSERT_TRUE(append(*first, leafOf(1)) && first->commit());
    auto second = store->begin();
    ASSERT_TRUE(second) << "although the first is still held";
    ASSERT_TRUE(append(**second, leafOf(2)));
    first.reset();
    EXPECT_TRUE((*second)->commit());
    EXPECT_EQ((*store->look())->size(), audit::TreeSize{2});
}

// ---- opening

TEST_F(StoreTest, CreatesOnlyWhatIsNotThere)
{
    (void)create();
    EXPECT_EQ(createEmbedded(m_file, m_key, m_vault, 1).error(), Fault::AlreadyThere);
    EXPECT_EQ(createEmbedded(m_folder / "no" / "vault.db", m_key, m_vault, 1).error(), Fault::NotThere);
    EXPECT_EQ(openEmbedded(m_folder / "other.db", m_key, m_vault, 1).error(), Fault::NotThere);
    EXPECT_EQ(names(), std::vector<std::string>{"vault.db"}) << "nothing is left of an attempt, nor of a closed store";
}

TEST_F(StoreTest, RefusesAnotherKeyVaultOrEpoch)
{
    (void)create();
    EXPECT_EQ(openEmbedded(m_file, keyOf(1), m_vault, 1).error(), Fault::CannotOpen);
    EXPECT_EQ(openEmbedded(m_file, m_key, idOf<VaultId>(1), 1).error(), Fault::CannotOpen);
    EXPECT_EQ(openEmbedded(m_file, m_key, m_vault, 2).error(), Fault::CannotOpen);
    EXPECT_TRUE(open());
    EXPECT_FALSE(takeAlarms().empty()) << "a page that fails its HMAC is an alarm, whatever the reason";
}

TEST_F(StoreTest, RefusesWhatIsNoDatabaseOfItsOwn)
{
    EXPECT_EQ(openEmbedded(m_folder, m_key, m_vault, 1).error(), Fault::CannotOpen);
    std::ofstream{m_file};
    EXPECT_EQ(open().error(), Fault::CannotOpen) << "an empty file is no new vault";
    std::ofstream(m_file) << "some text that is no database, long enough to be read as its first page";
    EXPECT_EQ(open().error(), Fault::CannotOpen);
    EXPECT_EQ(names(), std::vector<std::string>{"vault.db"});
}

TEST_F(StoreTest, RaisesNoAlarmInADayWithoutTrouble)
{
    {
        const auto store = create();
        const auto transaction = *store->begin();
        ASSERT_TRUE(append(*transaction, leafOf(1)) && transaction->putRow(rowOf(1)));
        EXPECT_FALSE(transaction->putRow(rowOf(1)));
        ASSERT_TRUE(transaction->commit());
        EXPECT_EQ((*open())->look().value()->size(), audit::TreeSize{1});
    }
    EXPECT_EQ(takeAlarms(), std::vector<std::string>{});
}

} // namespace
} // namespace vault::store
