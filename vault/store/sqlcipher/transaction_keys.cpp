// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wrapped keys, grants, and small named things.
#include "vault/store/sqlcipher/embedded_transaction.h"

namespace vault::store {
namespace {

WrappedKey readWrap(Statement& row)
{
    WrappedKey out;
    out.scope = {row.array<16>()};
    out.key = row.key();
    out.under = row.key();
    out.envelope = row.copy();
    return out;
}

StoredGrant readGrant(Statement& row)
{
    StoredGrant out;
    out.scope = {row.array<16>()};
    out.key = row.key();
    out.recipient = {row.array<16>()};
    out.grant = row.copy();
    return out;
}

Bytes readBytes(Statement& row) { return row.copy(); }

} // namespace

Result<void> EmbeddedTransaction::putWrap(const WrappedKey& wrap)
{
    auto statement = use(Sql::PutWrap);
    return write(statement.bind(wrap.scope).bind(wrap.key).bind(wrap.under).bind(ByteView(wrap.envelope)));
}

Result<std::vector<WrappedKey>> EmbeddedTransaction::wraps(const ScopeId& scope)
{
    auto statement = use(Sql::Wraps);
    return collect(statement.bind(scope), readWrap);
}

Result<void> EmbeddedTransaction::putGrant(const StoredGrant& grant)
{
    auto statement = use(Sql::PutGrant);
    return write(statement.bind(grant.scope).bind(grant.key).bind(grant.recipient).bind(ByteView(grant.grant)));
}

Result<std::vector<StoredGrant>> EmbeddedTransaction::grantsTo(const MemberId& recipient, const ScopeId& scope)
{
    auto statement = use(Sql::GrantsInScope);
    return collect(statement.bind(recipient).bind(scope), readGrant);
}

Result<std::vector<StoredGrant>> EmbeddedTransaction::grantsTo(const MemberId& recipient)
{
    auto statement = use(Sql::Grants);
    return collect(statement.bind(recipient), readGrant);
}

Result<void> EmbeddedTransaction::dropGrants(const MemberId& recipient, charter::KeyKind kind, const ObjectId& object)
{
    auto statement = use(Sql::DropGrants);
    return write(statement.bind(recipient).bind(static_cast<std::uint8_t>(kind)).bind(object));
}

Result<void> EmbeddedTransaction::putIdentity(const MemberId& member, ByteView identity)
{
    auto statement = use(Sql::PutIdentity);
    return write(statement.bind(member).bind(identity));
}

Result<std::vector<Bytes>> EmbeddedTransaction::identities()
{
    auto statement = use(Sql::Identities);
    return collect(statement, readBytes);
}

Result<void> EmbeddedTransaction::putTraceKey(const SessionId& session, ByteView wrap)
{
    auto statement = use(Sql::PutTraceKey);
    return write(statement.bind(session).bind(wrap));
}

Result<std::vector<Bytes>> EmbeddedTransaction::traceKeys()
{
    auto statement = use(Sql::TraceKeys);
    return collect(statement, readBytes);
}

Result<void> EmbeddedTransaction::dropTraceKey(ByteView wrap)
{
    auto statement = use(Sql::DropTraceKey);
    return write(statement.bind(wrap));
}

Result<void> EmbeddedTransaction::putNote(std::string_view name, ByteView value)
{
    auto statement = use(Sql::PutNote);
    return write(statement.bind(name).bind(value));
}

Result<Bytes> EmbeddedTransaction::note(std::string_view name)
{
    auto statement = use(Sql::Note);
    return one(statement.bind(name), readBytes);
}

} // namespace vault::store
