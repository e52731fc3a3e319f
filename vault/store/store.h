// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where sealed things are kept: leaves, payloads, tree hashes, sealed rows, wrapped keys, grants. The store sees ids,
// sizes and order; never a plaintext, never a decision. The embedded store is store/sqlcipher; a team server can stand
// behind the same interface.
// One Transaction at a time holds the write lock, across processes; it waits up to ten seconds for it (Fault::Busy).
// Nothing is visible to others before commit(); dropping a Transaction rolls back. One owner, one thread.
// After a write that failed (Full, Damaged, Io) a Transaction answers everything with that fault and commits nothing;
// AlreadyThere spoils nothing. After commit() nothing more may be asked of it.
#pragma once

#include "audit/leaf.h"
#include "audit/tree.h"
#include "crypto/secret.h"
#include "vault/charter/act_parts.h"
#include "vault/store/fault.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vault::store {

using charter::KeyRef;
using charter::RecordKind;
using crypto::Bytes;
using crypto::ByteView;
using crypto::Hash32;
using crypto::MutableBytes;

/// The vault key of one epoch: opens the database as a whole.
using VaultKey = crypto::SecretKey<struct VaultKeyPurpose>;

struct StoredLeaf {
    audit::LeafBytes leaf{};
    ScopeId scope;
    std::uint32_t epoch = 0; ///< of AK; for a trace the code of a quarter's pair
    Bytes payload;           ///< envelope; empty when erased
};

struct SealedRow {
    RowId row;
    std::uint64_t version = 1;
    ScopeId scope;
    RecordKind kind = RecordKind::CaseBody;
    std::uint16_t schema = 1;
    KeyRef room;    ///< the key under which the record key is wrapped
    Bytes keyWrap;  ///< the record key's envelope
    Bytes envelope; ///< the record's envelope
};

/// A key wrapped under another: a party key under the confidence key, or an earlier epoch under the next.
struct WrappedKey {
    ScopeId scope;
    KeyRef key;   ///< what is inside
    KeyRef under; ///< what opens it
    Bytes envelope;
};

struct StoredGrant {
    ScopeId scope;
    KeyRef key;
    MemberId recipient;
    Bytes grant; ///< an encoded KeyGrant
};

enum class DatabaseFile : std::uint8_t { Main = 1, WriteAheadLog };

class Transaction : public audit::HashReader {
public:
    // The log.
    [[nodiscard]] virtual Result<audit::TreeSize> size() = 0;
    /// Leaves [first, first + count), fewer at the end.
    [[nodiscard]] virtual Result<std::vector<StoredLeaf>> leaves(audit::LeafIndex first, std::size_t count) = 0;
    /// Appends the next leaf and the tree hashes that go with it.
    [[nodiscard]] virtual Result<void> appendLeaf(const StoredLeaf& leaf, const std::vector<Hash32>& hashes) = 0;
    /// The payloads of all traces beside which this code of a pair stands are empty from now on (secure_delete).
    [[nodiscard]] virtual Result<void> eraseTraces(std::uint32_t quarter) = 0;
    [[nodiscard]] virtual Result<std::string> checkpoint() = 0; ///< the last signed one; NotThere before the first
    [[nodiscard]] virtual Result<void> putCheckpoint(const std::string& note) = 0;

    /// Checkpoints that left the vault, shortest first, with the cosignatures that came back.
    [[nodiscard]] virtual Result<std::vector<std::string>> keptCheckpoints() = 0;
    /// In place of an earlier note of that size.
    [[nodiscard]] virtual Result<void> keepCheckpoint(audit::TreeSize size, const std::string& note) = 0;

    // Sealed rows. The newest version of a row is what row() gives; callers compare with the fold.
    /// AlreadyThere unless the version is higher than every one that is there.
    [[nodiscard]] virtual Result<void> putRow(const SealedRow& row) = 0;
    [[nodiscard]] virtual Result<SealedRow> row(const RowId& row) = 0;
    /// Every row of a scope and kind, newest versions, in the order of their first writing.
    [[nodiscard]] virtual Result<std::vector<SealedRow>> rows(const ScopeId& scope, RecordKind kind) = 0;
    /// All rows of a kind over all scopes (one listing), scope by scope.
    [[nodiscard]] virtual Result<std::vector<SealedRow>> rows(RecordKind kind) = 0;
    /// Every version of every row of a scope is gone, or of one kind of them (secure_delete; see Store::compact()).
    [[nodiscard]] virtual Result<void> eraseRows(const ScopeId& scope) = 0;
    [[nodiscard]] virtual Result<void> eraseRows(const ScopeId& scope, RecordKind kind) = 0;
    /// Ids of all rows in ascending order, for `verify`.
    [[nodiscard]] virtual Result<std::vector<RowId>> rowIds() = 0;
    /// The same of all rows that listings would show: an old page of their index hides some.
    [[nodiscard]] virtual Result<std::vector<RowId>> listedRowIds() = 0;

    // Keys.
    [[nodiscard]] virtual Result<void> putWrap(const WrappedKey& wrap) = 0;
    [[nodiscard]] virtual Result<std::vector<WrappedKey>> wraps(const ScopeId& scope) = 0;
    [[nodiscard]] virtual Result<void> putGrant(const StoredGrant& grant) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredGrant>> grantsTo(const MemberId& recipient,
                                                                    const ScopeId& scope) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredGrant>> grantsTo(const MemberId& recipient) = 0;
    /// Every grant of a key, whatever its epoch, to one person is gone (secure_delete).
    [[nodiscard]] virtual Result<void> dropGrants(const MemberId& recipient, charter::KeyKind kind,
                                                  const ObjectId& object) = 0;
    /// Every wrap and every grant of a scope's keys is gone, whoever held them (secure_delete; see Store::compact()).
    [[nodiscard]] virtual Result<void> eraseKeys(const ScopeId& scope) = 0;

    // Small named things: identities by member id, trace key wraps by session, the vault's nonce and origin.
    [[nodiscard]] virtual Result<void> putIdentity(const MemberId& member, ByteView identity) = 0;
    [[nodiscard]] virtual Result<std::vector<Bytes>> identities() = 0; ///< in the order of their coming
    [[nodiscard]] virtual Result<void> putTraceKey(const SessionId& session, ByteView wrap) = 0;
    [[nodiscard]] virtual Result<std::vector<Bytes>> traceKeys() = 0;
    /// This very wrap is gone (secure_delete).
    [[nodiscard]] virtual Result<void> dropTraceKey(ByteView wrap) = 0;
    [[nodiscard]] virtual Result<void> putNote(std::string_view name, ByteView value) = 0;
    [[nodiscard]] virtual Result<Bytes> note(std::string_view name) = 0; ///< NotThere
    [[nodiscard]] virtual Result<void> dropNote(std::string_view name) = 0; ///< one that is not there is fine

    // The database's files as they lie, sealed, for a backup. Only of a transaction that took the write lock: nobody
    // appends meanwhile, and what somebody moves from the write-ahead log into the main file stays in both. Main first.
    [[nodiscard]] virtual Result<std::uint64_t> sizeOf(DatabaseFile which) = 0;
    /// Exactly out.size() bytes.
    [[nodiscard]] virtual Result<void> readFile(DatabaseFile which, std::uint64_t offset, MutableBytes out) = 0;

    /// Durable when it returns. Nothing of this transaction exists before. The end of a look() changes nothing.
    [[nodiscard]] virtual Result<void> commit() = 0;
};

class Store {
public:
    virtual ~Store() = default;
    /// Takes the write lock (BEGIN IMMEDIATE).
    [[nodiscard]] virtual Result<std::unique_ptr<Transaction>> begin() = 0;
    /// A reading view without the write lock, for log readers and verification; its writes are refused (ReadOnly).
    [[nodiscard]] virtual Result<std::unique_ptr<Transaction>> look() = 0;
    /// What was erased and committed is on no page of the file and in no log beside it any more. Outside any Transaction
    /// of this Store. Busy while another session reads or writes: to be asked again later. Costs as much as copying
    /// the file.
    [[nodiscard]] virtual Result<void> compact() = 0;
};

} // namespace vault::store
