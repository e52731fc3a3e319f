// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/store/sqlcipher/embedded_transaction.h"

#include "crypto/promise.h"

namespace vault::store {

Result<std::unique_ptr<Transaction>> EmbeddedTransaction::begin(std::shared_ptr<Connection> connection,
                                                                Connection::Use use)
{
    const auto begun = connection->run(use == Connection::Use::Writing ? Sql::BeginWriting : Sql::BeginLooking);
    if (!begun) return std::unexpected(begun.error());
    std::unique_ptr<EmbeddedTransaction> transaction(new EmbeddedTransaction(std::move(connection), use));
    // A deferred BEGIN takes its snapshot at the first page it reads.
    return transaction->confirm().transform([&]() -> std::unique_ptr<Transaction> { return std::move(transaction); });
}

EmbeddedTransaction::EmbeddedTransaction(std::shared_ptr<Connection> connection, Connection::Use use)
    : m_connection(std::move(connection)), m_use(use)
{
    m_connection->lent = true;
}

EmbeddedTransaction::~EmbeddedTransaction()
{
    if (!m_ended) end();
}

void EmbeddedTransaction::end()
{
    if (m_connection->inTransaction())
        (void)m_connection->run(Sql::Rollback); // what cannot be rolled back was not committed either
    m_connection->lent = false;
    m_ended = true;
}

Result<void> EmbeddedTransaction::commit()
{
    crypto::require(!m_ended, "A transaction is committed once.");
    auto committed = m_broken ? std::unexpected(*m_broken) : confirm();
    if (committed) committed = m_connection->run(Sql::Commit);
    end();
    return committed;
}

Result<void> EmbeddedTransaction::mayRead() const
{
    crypto::require(!m_ended, "Nothing is asked of a transaction after its commit.");
    // SQLite rolls back by itself after some faults; what is read then would be another state.
    if (m_broken || !m_connection->inTransaction()) return std::unexpected(m_broken.value_or(Fault::Io));
    return {};
}

Result<void> EmbeddedTransaction::mayWrite() const
{
    if (m_use == Connection::Use::Looking) return std::unexpected(Fault::ReadOnly);
    return mayRead();
}

Result<void> EmbeddedTransaction::write(Statement& statement)
{
    if (const auto allowed = mayWrite(); !allowed) return allowed;
    const auto written = statement.done();
    if (!written && written.error() != Fault::AlreadyThere) m_broken = written.error();
    return written;
}

Result<void> EmbeddedTransaction::confirm() const
{
    // SQLCipher gives the tail of a large value as zero bytes when the last page fails its HMAC, and the statement
    // succeeds (FORMATS §7). Its pager, however, refuses every page after that until the transaction ends.
    return m_connection->run(Sql::Witness);
}

} // namespace vault::store
