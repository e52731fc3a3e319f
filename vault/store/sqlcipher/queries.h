// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every statement that the embedded store ever runs, as text to read in one sitting. Values are always bound, never
// part of the text; the key is not here at all (raw_key.h).
#pragma once

#include <array>
#include <cstddef>

namespace vault::store {

/// PRAGMA user_version of the tables below. A higher one was written by a newer program.
inline constexpr int kSchemaVersion = 1;

/// Before the first page is read (FORMATS §7). SQLCipher's algorithm and page size are not stored in the file, so they
/// are said on every open. 4096 and 8192 commit alike; with 4096 one case opens cold in a quarter of the time.
inline constexpr const char* kCipherSettings = "PRAGMA cipher_memory_security = OFF;"
                                               "PRAGMA cipher_page_size = 4096;"
                                               "PRAGMA cipher_hmac_algorithm = HMAC_SHA256;";
inline constexpr const char* kSettings = "PRAGMA trusted_schema = OFF;"
                                         "PRAGMA cache_size = -65536;"
                                         "PRAGMA auto_vacuum = NONE;"
                                         "PRAGMA secure_delete = ON;"
                                         "PRAGMA temp_store = MEMORY;"
                                         "PRAGMA journal_mode = WAL;"
                                         "PRAGMA synchronous = FULL;";
/// The same for a database that is being written under a new key, and what sqlcipher_export leaves out.
inline constexpr const char* kFreshSettings = "PRAGMA fresh.cipher_page_size = 4096;"
                                              "PRAGMA fresh.cipher_hmac_algorithm = HMAC_SHA256;"
                                              "PRAGMA fresh.synchronous = FULL;";
inline constexpr const char* kFreshVersion = "PRAGMA fresh.user_version = 1;";
inline constexpr const char* kLookingOnly = "PRAGMA query_only = ON;";

/// `born` of a row is the `seq` of its first version: the order of first writing, whatever was written again since.
/// `newest` is 1 for the newest version of a row, 0 for the others: a listing costs what its rows cost.
inline constexpr const char* kSchema =
    "BEGIN IMMEDIATE;"
    "CREATE TABLE leaf (idx INTEGER PRIMARY KEY, epoch INTEGER NOT NULL, bytes BLOB NOT NULL, scope BLOB NOT NULL,"
    " payload BLOB NOT NULL) STRICT;"
    "CREATE TABLE hash (idx INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;"
    "CREATE TABLE row (seq INTEGER PRIMARY KEY, id BLOB NOT NULL, version INTEGER NOT NULL, born INTEGER NOT NULL,"
    " newest INTEGER NOT NULL, kind INTEGER NOT NULL, scope BLOB NOT NULL, schema INTEGER NOT NULL, key_kind INTEGER "
    "NOT NULL,"
    " key_object BLOB NOT NULL, key_epoch INTEGER NOT NULL, key_wrap BLOB NOT NULL, envelope BLOB NOT NULL,"
    " UNIQUE (id, version)) STRICT;"
    "CREATE INDEX row_by_kind ON row (kind, scope, born) WHERE newest = 1;"
    "CREATE TABLE wrap (seq INTEGER PRIMARY KEY, scope BLOB NOT NULL, key_kind INTEGER NOT NULL,"
    " key_object BLOB NOT NULL, key_epoch INTEGER NOT NULL, under_kind INTEGER NOT NULL, under_object BLOB NOT NULL,"
    " under_epoch INTEGER NOT NULL, envelope BLOB NOT NULL) STRICT;"
    "CREATE INDEX wrap_by_scope ON wrap (scope);"
    "CREATE TABLE key_grant (seq INTEGER PRIMARY KEY, recipient BLOB NOT NULL, scope BLOB NOT NULL,"
    " key_kind INTEGER NOT NULL, key_object BLOB NOT NULL, key_epoch INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;"
    "CREATE INDEX key_grant_by_recipient ON key_grant (recipient, scope);"
    "CREATE TABLE identity (seq INTEGER PRIMARY KEY, member BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL) STRICT;"
    "CREATE TABLE trace_key (seq INTEGER PRIMARY KEY, session BLOB NOT NULL, bytes BLOB NOT NULL) STRICT;"
    "CREATE TABLE note (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;"
    "PRAGMA user_version = 1;"
    "COMMIT;"
    "PRAGMA wal_checkpoint = TRUNCATE;"; // the whole file, so that it can be renamed

enum class Sql : std::size_t {
    BeginWriting,
    BeginLooking,
    Commit,
    Rollback,
    Witness,
    SchemaVersion,
    CipherVersion,
    JournalMode,
    LeafCount,
    Leaves,
    AppendLeaf,
    EraseTraces,
    HashAt,
    AppendHash,
    NewestOf,
    Supersede,
    PutRow,
    Row,
    RowsOfScope,
    RowsOfKind,
    RowIds,
    ListedRowIds,
    EraseRows,
    EraseRowsOfKind,
    PutWrap,
    Wraps,
    PutGrant,
    GrantsInScope,
    Grants,
    DropGrants,
    EraseWraps,
    EraseGrants,
    PutIdentity,
    Identities,
    PutTraceKey,
    TraceKeys,
    DropTraceKey,
    PutNote,
    Note,
    NotesBetween,
    DropNote,
    Vacuum,
    WriteBack,
    Attach,
    Export,
    Detach,
    Count_
};
inline constexpr auto kSqlCount = static_cast<std::size_t>(Sql::Count_);

struct Query {
    Sql name;
    const char* text;
};

inline constexpr std::array<Query, kSqlCount> kQueries{{
    {Sql::BeginWriting, "BEGIN IMMEDIATE"},
    {Sql::BeginLooking, "BEGIN DEFERRED"},
    {Sql::Commit, "COMMIT"},
    {Sql::Rollback, "ROLLBACK"},
    {Sql::Witness, "SELECT 1 FROM sqlite_schema LIMIT 1"},
    {Sql::SchemaVersion, "PRAGMA user_version"},
    {Sql::CipherVersion, "PRAGMA cipher_version"},
    {Sql::JournalMode, "PRAGMA journal_mode"},

    {Sql::LeafCount, "SELECT coalesce(max(idx) + 1, 0) FROM leaf"},
    {Sql::Leaves, "SELECT idx, bytes, scope, epoch, payload FROM leaf WHERE idx >= ?1 ORDER BY idx LIMIT ?2"},
    {Sql::AppendLeaf, "INSERT INTO leaf (idx, bytes, scope, epoch, payload) VALUES (?1, ?2, ?3, ?4, ?5)"},
    // the class of a leaf is at byte 122 (audit/FORMAT.md); 6 is a trace
    {Sql::EraseTraces, "UPDATE leaf SET payload = x'' WHERE epoch = ?1 AND substr(bytes, 123, 2) = x'0006'"},
    {Sql::HashAt, "SELECT bytes FROM hash WHERE idx = ?1"},
    {Sql::AppendHash, "INSERT INTO hash (idx, bytes) VALUES (?1, ?2)"},

    {Sql::NewestOf, "SELECT version, born FROM row WHERE id = ?1 ORDER BY version DESC LIMIT 1"},
    {Sql::Supersede, "UPDATE row SET newest = 0 WHERE id = ?1 AND newest = 1"},
    {Sql::PutRow,
     "INSERT INTO row (id, version, scope, kind, schema, key_kind, key_object, key_epoch, key_wrap,"
     " envelope, newest, born, seq) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1, coalesce(?11, next), next"
     " FROM (SELECT coalesce(max(seq), 0) + 1 AS next FROM row)"},
    {Sql::Row, "SELECT id, version, scope, kind, schema, key_kind, key_object, key_epoch, key_wrap, envelope FROM row"
               " WHERE id = ?1 ORDER BY version DESC LIMIT 1"},
    {Sql::RowsOfScope,
     "SELECT id, version, scope, kind, schema, key_kind, key_object, key_epoch, key_wrap, envelope FROM row"
     " WHERE newest = 1 AND kind = ?1 AND scope = ?2 ORDER BY born"},
    {Sql::RowsOfKind,
     "SELECT id, version, scope, kind, schema, key_kind, key_object, key_epoch, key_wrap, envelope FROM row"
     " WHERE newest = 1 AND kind = ?1 ORDER BY scope, born"},
    {Sql::RowIds, "SELECT DISTINCT id FROM row ORDER BY id"},
    {Sql::ListedRowIds, "SELECT id FROM row INDEXED BY row_by_kind WHERE newest = 1 ORDER BY kind, scope, born"},
    {Sql::EraseRows, "DELETE FROM row WHERE scope = ?1"},
    {Sql::EraseRowsOfKind, "DELETE FROM row WHERE scope = ?1 AND kind = ?2"},

    {Sql::PutWrap, "INSERT INTO wrap (scope, key_kind, key_object, key_epoch, under_kind, under_object, under_epoch,"
                   " envelope) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"},
    {Sql::Wraps, "SELECT scope, key_kind, key_object, key_epoch, under_kind, under_object, under_epoch, envelope"
                 " FROM wrap WHERE scope = ?1 ORDER BY seq"},
    {Sql::PutGrant, "INSERT INTO key_grant (scope, key_kind, key_object, key_epoch, recipient, bytes)"
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
    {Sql::GrantsInScope, "SELECT scope, key_kind, key_object, key_epoch, recipient, bytes FROM key_grant"
                         " WHERE recipient = ?1 AND scope = ?2 ORDER BY seq"},
    {Sql::Grants, "SELECT scope, key_kind, key_object, key_epoch, recipient, bytes FROM key_grant"
                  " WHERE recipient = ?1 ORDER BY seq"},
    {Sql::DropGrants, "DELETE FROM key_grant WHERE recipient = ?1 AND key_kind = ?2 AND key_object = ?3"},
    {Sql::EraseWraps, "DELETE FROM wrap WHERE scope = ?1"},
    {Sql::EraseGrants, "DELETE FROM key_grant WHERE scope = ?1"},

    {Sql::PutIdentity, "INSERT INTO identity (member, bytes) VALUES (?1, ?2)"},
    {Sql::Identities, "SELECT bytes FROM identity ORDER BY seq"},
    {Sql::PutTraceKey, "INSERT INTO trace_key (session, bytes) VALUES (?1, ?2)"},
    {Sql::TraceKeys, "SELECT bytes FROM trace_key ORDER BY seq"},
    {Sql::DropTraceKey, "DELETE FROM trace_key WHERE bytes = ?1"},
    {Sql::PutNote, "INSERT INTO note (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2"},
    {Sql::Note, "SELECT value FROM note WHERE name = ?1"},
    {Sql::NotesBetween, "SELECT value FROM note WHERE name > ?1 AND name < ?2 ORDER BY name"},
    {Sql::DropNote, "DELETE FROM note WHERE name = ?1"},
    {Sql::Vacuum, "VACUUM"},
    {Sql::WriteBack, "PRAGMA wal_checkpoint(TRUNCATE)"},

    {Sql::Attach, "ATTACH ?1 AS fresh KEY ''"}, // its key follows, not as text (raw_key.h)
    {Sql::Export, "SELECT sqlcipher_export('fresh')"},
    {Sql::Detach, "DETACH fresh"},
}};

consteval bool queriesInOrder()
{
    for (std::size_t i = 0; i < kSqlCount; ++i)
        if (static_cast<std::size_t>(kQueries[i].name) != i) return false;
    return true;
}
static_assert(queriesInOrder());

} // namespace vault::store
