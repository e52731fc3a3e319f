// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealed rows.
#include "vault/store/sqlcipher/embedded_transaction.h"

namespace vault::store {
namespace {

SealedRow readRow(Statement& row)
{
    SealedRow out;
    out.row = {row.array<16>()};
    out.version = row.number<std::uint64_t>();
    out.scope = {row.array<16>()};
    out.kind = static_cast<RecordKind>(row.number<std::underlying_type_t<RecordKind>>());
    out.schema = row.number<std::uint16_t>();
    out.room = row.key();
    out.keyWrap = row.copy();
    out.envelope = row.copy();
    return out;
}

struct Newest {
    std::uint64_t version;
    std::int64_t born;
};

Newest readNewest(Statement& row) { return {.version = row.number<std::uint64_t>(), .born = row.integer()}; }

std::int64_t numberOf(RecordKind kind) { return static_cast<std::int64_t>(kind); }

} // namespace

Result<void> EmbeddedTransaction::putRow(const SealedRow& row)
{
    if (const auto allowed = mayWrite(); !allowed) return allowed;
    auto newest = use(Sql::NewestOf);
    const auto older = one(newest.bind(row.row), readNewest);
    if (!older && older.error() != Fault::NotThere) return std::unexpected(older.error());
    if (older && older->version >= row.version) return std::unexpected(Fault::AlreadyThere);
    if (older) {
        auto supersede = use(Sql::Supersede);
        if (const auto done = write(supersede.bind(row.row)); !done) return done;
    }
    auto put = use(Sql::PutRow);
    put.bind(row.row).bind(row.version).bind(row.scope).bind(numberOf(row.kind)).bind(row.schema).bind(row.room);
    put.bind(ByteView(row.keyWrap)).bind(ByteView(row.envelope));
    return write(older ? put.bind(older->born) : put.bindNothing());
}

Result<SealedRow> EmbeddedTransaction::row(const RowId& row)
{
    auto statement = use(Sql::Row);
    return one(statement.bind(row), readRow);
}

Result<std::vector<SealedRow>> EmbeddedTransaction::rows(const ScopeId& scope, RecordKind kind)
{
    auto statement = use(Sql::RowsOfScope);
    return collect(statement.bind(numberOf(kind)).bind(scope), readRow);
}

Result<std::vector<SealedRow>> EmbeddedTransaction::rows(RecordKind kind)
{
    auto statement = use(Sql::RowsOfKind);
    return collect(statement.bind(numberOf(kind)), readRow);
}

Result<std::vector<RowId>> EmbeddedTransaction::rowIds()
{
    auto statement = use(Sql::RowIds);
    return collect(statement, [](Statement& row) { return RowId{row.array<16>()}; });
}

Result<std::vector<RowId>> EmbeddedTransaction::listedRowIds()
{
    auto statement = use(Sql::ListedRowIds);
    return collect(statement, [](Statement& row) { return RowId{row.array<16>()}; });
}

} // namespace vault::store
