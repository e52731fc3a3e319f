// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The embedded store beside raw SQLCipher with the same settings, and documents beside raw sealing (DESIGN §5).

#include "crypto/random.h"
#include "tests/bench/beside_limit.h"
#include "tests/bench/raw_limits.h"
#include "tests/vault/raw_vault.h"
#include "vault/documents/document_folder.h"
#include "vault/store/sqlcipher/embedded_store.h"

#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using namespace vault;
using namespace vault::store;
using bench::must;
using bench::need;

Bytes noise(std::size_t size)
{
    Bytes out(size);
    crypto::fillRandom(out);
    return out;
}

/// A folder for one benchmark.
class Folder {
public:
    Folder() { fs::create_directories(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path = fs::temp_directory_path() / ("casevault-bench-" + crypto::toHex(crypto::randomArray<8>()));
};

/// A vault of some acts, and a raw SQLCipher file beside it.
struct TwoStores {
    Folder folder;
    VaultKey key = VaultKey::random();
    std::unique_ptr<Store> ours = must(createEmbedded(folder.path() / "vault.db", key, {}, 1));
    RawKey rawKey = RawKey::of(key, {}, 1);
};

StoredLeaf someLeaf()
{
    StoredLeaf leaf;
    leaf.leaf = crypto::randomArray<audit::kLeafSize>();
    leaf.scope = {crypto::randomArray<16>()};
    leaf.payload = noise(420);
    return leaf;
}

SealedRow someRow(const ScopeId& scope)
{
    return {.row = {crypto::randomArray<16>()},
            .version = 1,
            .scope = scope,
            .kind = RecordKind::Interview,
            .schema = 1,
            .room = {.kind = charter::KeyKind::Party, .object = {crypto::randomArray<16>()}, .epoch = 1},
            .keyWrap = noise(108),
            .envelope = noise(1100)};
}

/// One act as the door writes it: the head is read, then a leaf with its hashes, a row, the checkpoint.
void act(Store& store, const StoredLeaf& leaf, const SealedRow& row, const std::string& checkpoint)
{
    const auto transaction = must(store.begin());
    const auto size = must(transaction->size());
    const auto hashes = must(audit::hashesToStore(size, audit::leafHash(leaf.leaf), *transaction));
    need(transaction->appendLeaf(leaf, hashes) && transaction->putRow(row) && transaction->putCheckpoint(checkpoint) &&
         transaction->commit());
}

// ---- limits

class RawStatement {
public:
    RawStatement(RawVault& vault, const char* sql)
    {
        need(sqlite3_prepare_v3(vault.database(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) ==
             SQLITE_OK);
    }
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;
    ~RawStatement() { (void)sqlite3_finalize(m_statement); }
    [[nodiscard]] sqlite3_stmt* get() const { return m_statement; }
    void run() const
    {
        need(sqlite3_step(m_statement) == SQLITE_DONE);
        (void)sqlite3_reset(m_statement);
    }

private:
    sqlite3_stmt* m_statement = nullptr;
};

// ---- the store

void oneAct(benchmark::State& state)
{
    TwoStores stores;
    RawVault raw(stores.folder.path() / "raw.db", &stores.rawKey);
    need(raw.run(kSettings) && raw.run("CREATE TABLE row (seq INTEGER PRIMARY KEY, id BLOB, envelope BLOB)"));
    const RawStatement begin(raw, "BEGIN IMMEDIATE"), commit(raw, "COMMIT"),
        insert(raw, "INSERT INTO row (id, envelope) VALUES (randomblob(16), ?1)");
    const auto leaf = someLeaf();
    const auto checkpoint = std::string(280, 'c');
    auto row = someRow({crypto::randomArray<16>()});
    need(sqlite3_bind_blob64(insert.get(), 1, row.envelope.data(), row.envelope.size(), SQLITE_STATIC) == SQLITE_OK);
    bench::besideLimit(
        state,
        [&] {
            row.row = {crypto::randomArray<16>()};
            act(*stores.ours, leaf, row, checkpoint);
        },
        [&] {
            begin.run();
            insert.run();
            commit.run();
        });
}
BENCHMARK(oneAct)->UseManualTime()->Unit(benchmark::kMicrosecond)->MinTime(3);

/// What the query answers, taken out of the statement with no check.
struct RawRow {
    Id16 id, scope, object;
    std::int64_t version, kind, schema, keyKind, epoch;
    Bytes keyWrap, envelope;
};

RawRow rawRow(sqlite3_stmt* row)
{
    const auto blob = [&](int column) { return static_cast<const std::uint8_t*>(sqlite3_column_blob(row, column)); };
    const auto copy = [&](int column) { return Bytes(blob(column), blob(column) + sqlite3_column_bytes(row, column)); };
    const auto id = [&](int column) {
        Id16 out;
        std::copy_n(blob(column), out.size(), out.begin());
        return out;
    };
    const auto number = [&](int column) { return sqlite3_column_int64(row, column); };
    return {id(0), id(2), id(6), number(1), number(3), number(4), number(5), number(7), copy(8), copy(9)};
}

void listThousandRows(benchmark::State& state)
{
    TwoStores stores;
    const ScopeId scope{crypto::randomArray<16>()};
    {
        const auto transaction = must(stores.ours->begin());
        for (int i = 0; i < 1000; ++i) need(transaction->putRow(someRow(scope)).has_value());
        for (int i = 0; i < 9000; ++i) need(transaction->putRow(someRow({crypto::randomArray<16>()})).has_value());
        need(transaction->commit().has_value());
    }
    RawVault raw(stores.folder.path() / "vault.db", &stores.rawKey);
    need(raw.run(kSettings));
    const RawStatement query(raw, "SELECT id, version, scope, kind, schema, key_kind, key_object, key_epoch, key_wrap,"
                                  " envelope FROM row WHERE newest = 1 AND kind = ?1 AND scope = ?2 ORDER BY born");
    need(sqlite3_bind_int(query.get(), 1, static_cast<int>(RecordKind::Interview)) == SQLITE_OK &&
         sqlite3_bind_blob(query.get(), 2, scope.bytes.data(), 16, SQLITE_STATIC) == SQLITE_OK);
    const auto view = must(stores.ours->look());
    need(raw.run("BEGIN"));
    bench::besideLimit(
        state, [&] { need(must(view->rows(scope, RecordKind::Interview)).size() == 1000); },
        [&] {
            std::vector<RawRow> rows;
            rows.reserve(1000);
            while (sqlite3_step(query.get()) == SQLITE_ROW) rows.push_back(rawRow(query.get()));
            need(rows.size() == 1000);
            (void)sqlite3_reset(query.get());
        });
}
BENCHMARK(listThousandRows)->UseManualTime()->Unit(benchmark::kMicrosecond)->MinTime(2);

// ---- documents

constexpr std::uint64_t kDocument = 256 << 20;

struct OneDocument {
    OneDocument()
    {
        std::ofstream out(source, std::ios::binary);
        for (std::uint64_t done = 0; done < kDocument; done += block.size())
            out.write(reinterpret_cast<const char*>(block.data()), static_cast<std::streamsize>(block.size()));
        need(static_cast<bool>(out.flush()));
    }
    Folder folder;
    fs::path source = folder.path() / "source", raw = folder.path() / "raw";
    Bytes block = noise(8 << 20);
    documents::RecordKey key = documents::RecordKey::random();
    documents::DocumentFolder stored = must(documents::DocumentFolder::in(folder.path()));
    documents::DocumentPlace place{.vault = {}, .caseFile = {}, .document = {}, .size = kDocument};
};

void documentIn(benchmark::State& state)
{
    const OneDocument one;
    bench::besideLimit(
        state,
        [&] {
            need(one.stored.put(one.key, one.place, one.source).has_value());
            need(one.stored.drop(one.place.document).has_value());
        },
        [&] {
            bench::rawSealFile(one.block, kDocument, one.raw);
            fs::remove(one.raw);
        });
    state.SetBytesProcessed(static_cast<std::int64_t>(kDocument) * state.iterations());
}
BENCHMARK(documentIn)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(6);

/// The bytes again and again into a new file, write-back begun early, then fsync: what the disk alone takes.
void rawWrite(ByteView block, std::uint64_t size, const fs::path& target)
{
    const int file = ::open(target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    for (std::uint64_t done = 0; done < size; done += block.size()) {
        need(::write(file, block.data(), block.size()) == static_cast<ssize_t>(block.size()));
        (void)::sync_file_range(file, static_cast<off64_t>(done), static_cast<off64_t>(block.size()),
                                SYNC_FILE_RANGE_WRITE);
    }
    need(file >= 0 && ::fsync(file) == 0 && ::close(file) == 0);
}

void documentRead(benchmark::State& state)
{
    const OneDocument one;
    need(one.stored.put(one.key, one.place, one.source).has_value());
    bench::rawSealFile(one.block, kDocument, one.raw);
    bench::besideLimit(
        state,
        [&] {
            auto reader = must(one.stored.open(one.key, one.place));
            need(reader.readAll([](ByteView) { return crypto::Result<void>{}; }).has_value());
        },
        [&] { bench::rawOpenFile(kDocument, one.raw); });
    state.SetBytesProcessed(static_cast<std::int64_t>(kDocument) * state.iterations());
}
BENCHMARK(documentRead)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(8);

void documentOut(benchmark::State& state)
{
    const OneDocument one;
    need(one.stored.put(one.key, one.place, one.source).has_value());
    const auto target = one.folder.path() / "target";
    bench::besideLimit(
        state,
        [&] {
            need(one.stored.takeOut(one.key, one.place, target).has_value());
            fs::remove(target);
        },
        [&] {
            rawWrite(one.block, kDocument, one.raw);
            fs::remove(one.raw);
        });
    state.SetBytesProcessed(static_cast<std::int64_t>(kDocument) * state.iterations());
}
BENCHMARK(documentOut)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(8);

} // namespace
