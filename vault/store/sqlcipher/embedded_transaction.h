// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Transaction on one connection of the embedded store. Its sources: transaction.cpp (life and helpers),
// transaction_log.cpp, transaction_rows.cpp, transaction_keys.cpp.
#pragma once

#include "vault/store/sqlcipher/statement.h"

#include <deque>
#include <iterator>

namespace vault::store {

class EmbeddedTransaction final : public Transaction {
public:
    /// Begins on a connection that nobody else holds.
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(std::shared_ptr<Connection> connection,
                                                                    Connection::Use use);
    EmbeddedTransaction(const EmbeddedTransaction&) = delete;
    EmbeddedTransaction& operator=(const EmbeddedTransaction&) = delete;
    ~EmbeddedTransaction() override;

    [[nodiscard]] audit::Result<std::vector<Hash32>> readHashes(
        std::span<const audit::HashIndex> indexes) const override;

    [[nodiscard]] Result<audit::TreeSize> size() override;
    [[nodiscard]] Result<std::vector<StoredLeaf>> leaves(audit::LeafIndex first, std::size_t count) override;
    [[nodiscard]] Result<void> appendLeaf(const StoredLeaf& leaf, const std::vector<Hash32>& hashes) override;
    [[nodiscard]] Result<void> eraseTraces(std::uint32_t quarter) override;
    [[nodiscard]] Result<std::string> checkpoint() override;
    [[nodiscard]] Result<void> putCheckpoint(const std::string& note) override;
    [[nodiscard]] Result<std::vector<std::string>> keptCheckpoints() override;
    [[nodiscard]] Result<void> keepCheckpoint(audit::TreeSize size, const std::string& note) override;

    [[nodiscard]] Result<void> putRow(const SealedRow& row) override;
    [[nodiscard]] Result<SealedRow> row(const RowId& row) override;
    [[nodiscard]] Result<std::vector<SealedRow>> rows(const ScopeId& scope, RecordKind kind) override;
    [[nodiscard]] Result<std::vector<SealedRow>> rows(RecordKind kind) override;
    [[nodiscard]] Result<std::vector<RowId>> rowIds() override;
    [[nodiscard]] Result<std::vector<RowId>> listedRowIds() override;

    [[nodiscard]] Result<void> putWrap(const WrappedKey& wrap) override;
    [[nodiscard]] Result<std::vector<WrappedKey>> wraps(const ScopeId& scope) override;
    [[nodiscard]] Result<void> putGrant(const StoredGrant& grant) override;
    [[nodiscard]] Result<std::vector<StoredGrant>> grantsTo(const MemberId& recipient, const ScopeId& scope) override;
    [[nodiscard]] Result<std::vector<StoredGrant>> grantsTo(const MemberId& recipient) override;
    [[nodiscard]] Result<void> dropGrants(const MemberId& recipient, charter::KeyKind kind,
                                          const ObjectId& object) override;

    [[nodiscard]] Result<void> putIdentity(const MemberId& member, ByteView identity) override;
    [[nodiscard]] Result<std::vector<Bytes>> identities() override;
    [[nodiscard]] Result<void> putTraceKey(const SessionId& session, ByteView wrap) override;
    [[nodiscard]] Result<std::vector<Bytes>> traceKeys() override;
    [[nodiscard]] Result<void> dropTraceKey(ByteView wrap) override;
    [[nodiscard]] Result<void> putNote(std::string_view name, ByteView value) override;
    [[nodiscard]] Result<Bytes> note(std::string_view name) override;

    [[nodiscard]] Result<void> commit() override;

private:
    EmbeddedTransaction(std::shared_ptr<Connection> connection, Connection::Use use);

    /// Rolls back what is not committed and gives the connection back.
    void end();
    [[nodiscard]] Statement use(Sql name) const { return {*m_connection, name}; }
    /// ReadOnly for a look; the fault of an earlier write that failed.
    [[nodiscard]] Result<void> mayWrite() const;
    [[nodiscard]] Result<void> mayRead() const;
    [[nodiscard]] Result<void> write(Statement& statement);
    /// Nothing that was read so far in this transaction came from a page that failed its HMAC.
    [[nodiscard]] Result<void> confirm() const;

    /// Every row of a statement through `read`, then confirm().
    template <class Read, class T = std::invoke_result_t<Read, Statement&>>
    [[nodiscard]] Result<std::vector<T>> collect(Statement& statement, Read read) const;
    /// The one row of a statement; NotThere when there is none.
    template <class Read, class T = std::invoke_result_t<Read, Statement&>>
    [[nodiscard]] Result<T> one(Statement& statement, Read read) const;

    std::shared_ptr<Connection> m_connection;
    Connection::Use m_use;
    std::optional<Fault> m_broken; // the first write that failed; nothing is committed after it
    bool m_ended = false;
};

template <class Read, class T>
Result<std::vector<T>> EmbeddedTransaction::collect(Statement& statement, Read read) const
{
    std::deque<T> all; // a vector that grows would move a long listing again and again
    auto more = mayRead().and_then([&] { return statement.row(); });
    for (; more.value_or(false); more = statement.row()) {
        all.push_back(read(statement));
        if (statement.damaged()) return std::unexpected(Fault::Damaged);
    }
    if (!more) return std::unexpected(more.error());
    return confirm().transform(
        [&] { return std::vector<T>(std::make_move_iterator(all.begin()), std::make_move_iterator(all.end())); });
}

template <class Read, class T>
Result<T> EmbeddedTransaction::one(Statement& statement, Read read) const
{
    const auto there = mayRead().and_then([&] { return statement.row(); });
    if (!there) return std::unexpected(there.error());
    if (!*there) return std::unexpected(Fault::NotThere);
    auto found = read(statement);
    if (statement.damaged()) return std::unexpected(Fault::Damaged);
    return confirm().transform([&] { return std::move(found); });
}

} // namespace vault::store
