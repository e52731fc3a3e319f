// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/spoilt_vault.h"

#include "vault/identity/payload.h"

namespace spoilt {

namespace {

vault::store::Bytes blobOf(sqlite3_stmt* row, int column)
{
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(row, column));
    return {data, data + sqlite3_column_bytes(row, column)};
}

void bindBlob(sqlite3_stmt* statement, int place, crypto::ByteView bytes)
{
    // a null pointer would be NULL, and an empty payload is an empty blob
    static const std::uint8_t nothing = 0;
    const auto* data = bytes.empty() ? &nothing : bytes.data();
    ASSERT_EQ(sqlite3_bind_blob(statement, place, data, static_cast<int>(bytes.size()), SQLITE_TRANSIENT), SQLITE_OK);
}

} // namespace

std::vector<RawLeaf> SpoiltVault::leaves()
{
    const auto key = rawKey();
    const vault::store::RawVault raw(database(), &key);
    std::vector<RawLeaf> out;
    sqlite3_stmt* row = nullptr;
    sqlite3_prepare_v2(raw.database(), "SELECT bytes, scope, payload, epoch FROM leaf ORDER BY idx", -1, &row, nullptr);
    while (sqlite3_step(row) == SQLITE_ROW)
        out.push_back({blobOf(row, 0), blobOf(row, 1), blobOf(row, 2), sqlite3_column_int64(row, 3)});
    sqlite3_finalize(row);
    return out;
}

void SpoiltVault::putLeaves(const std::vector<RawLeaf>& leaves)
{
    const auto key = rawKey();
    vault::store::RawVault raw(database(), &key);
    ASSERT_TRUE(raw.run("BEGIN; DELETE FROM leaf; DELETE FROM hash"));
    sqlite3_stmt *leaf = nullptr, *hash = nullptr, *note = nullptr;
    sqlite3_prepare_v2(raw.database(), "INSERT INTO leaf (idx, bytes, scope, payload, epoch) VALUES (?, ?, ?, ?, ?)", -1,
                       &leaf, nullptr);
    sqlite3_prepare_v2(raw.database(), "INSERT INTO hash (idx, bytes) VALUES (?, ?)", -1, &hash, nullptr);
    sqlite3_prepare_v2(raw.database(), "UPDATE note SET value = ? WHERE name = 'checkpoint'", -1, &note, nullptr);
    audit::Frontier tree;
    std::int64_t index = 0, next = 0;
    for (const auto& each : leaves) {
        sqlite3_bind_int64(leaf, 1, index++);
        bindBlob(leaf, 2, each.bytes);
        bindBlob(leaf, 3, each.scope);
        bindBlob(leaf, 4, each.payload);
        sqlite3_bind_int64(leaf, 5, each.epoch);
        ASSERT_EQ(sqlite3_step(leaf), SQLITE_DONE);
        sqlite3_reset(leaf);
        for (const auto& one : tree.append(audit::leafHash(each.bytes))) {
            sqlite3_bind_int64(hash, 1, next++);
            bindBlob(hash, 2, one);
            ASSERT_EQ(sqlite3_step(hash), SQLITE_DONE);
            sqlite3_reset(hash);
        }
    }
    const auto checkpoint = audit::signCheckpoint(tree.head(), m_logKey, *m_logSigner);
    bindBlob(note, 1, crypto::bytesOf(checkpoint));
    ASSERT_EQ(sqlite3_step(note), SQLITE_DONE);
    for (auto* statement : {leaf, hash, note}) sqlite3_finalize(statement);
    ASSERT_TRUE(raw.run("COMMIT"));
}

std::size_t SpoiltVault::lastOf(const std::vector<RawLeaf>& leaves, audit::LeafClass leafClass)
{
    for (auto at = leaves.size(); at > 0; --at) {
        const auto leaf = audit::decodeLeaf(leaves[at - 1].bytes);
        if (leaf && leaf->leafClass == leafClass) return at - 1;
    }
    return leaves.size();
}

std::uint64_t SpoiltVault::forge(vault::Session& session, const charter::Act& act, std::int64_t minutes)
{
    auto& core = session.core();
    auto deed = must(session.begin(), "begin");
    const auto label = charter::labelOf(deed.state(), act);
    const vault::identity::PayloadPlace place{core.vaultId,         core.session,         core.nextSeq,
                                              label.leafClass,      deed.scopeOf(act),    core.governanceEpoch()};
    const auto* key = must(core.keys.governanceUnverified(deed.store(), place.epoch), "governance");
    const auto sealed = vault::identity::sealPayload(key->expose(), place, charter::encodeAct({deed.day(), act}));
    audit::Leaf leaf;
    leaf.vault = core.vaultId.bytes;
    leaf.time = deed.time() + static_cast<std::uint64_t>(minutes * 60'000);
    leaf.actor = session.me().bytes;
    leaf.session = core.session.bytes;
    leaf.sessionSeq = core.nextSeq;
    leaf.previous = session.head();
    leaf.leafClass = static_cast<audit::LeafClass>(label.leafClass);
    leaf.subject = label.subject;
    leaf.payloadCommit = sealed.commit;
    const auto bytes = audit::signLeaf(leaf, core.signer);
    auto tree = core.verifier.frontier();
    const auto index = audit::value(tree.size());
    const auto hashes = tree.append(audit::leafHash(bytes));
    EXPECT_TRUE(deed.store().appendLeaf({bytes, place.scope, place.epoch, sealed.envelope}, hashes).has_value());
    EXPECT_TRUE(deed.store().putCheckpoint(audit::signCheckpoint(tree.head(), m_logKey, *m_logSigner)).has_value());
    EXPECT_TRUE(deed.store().commit().has_value());
    return index;
}

} // namespace spoilt
