// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/store/sqlcipher/connection.h"

#include "vault/store/sqlcipher/alarms.h"
#include "vault/store/sqlcipher/statement.h"

#include <sqlcipher/sqlite3.h>

#include <cerrno>
#include <string_view>

namespace vault::store {
namespace {

// SQLite says Full for ENOSPC only.
Fault faultOfIo(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Fault::Full;
    case EROFS: return Fault::ReadOnly;
    default: return Fault::Io;
    }
}

Fault faultOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Fault::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Fault::ReadOnly;
    case SQLITE_FULL: return Fault::Full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // what SQLCipher's pager answers once a page of the transaction failed its HMAC
        return Fault::Damaged;
    case SQLITE_CANTOPEN: return Fault::CannotOpen;
    case SQLITE_CONSTRAINT: return Fault::AlreadyThere;
    case SQLITE_IOERR: return faultOfIo(systemError);
    default: return Fault::Io;
    }
}

// While a file is being opened, what cannot be read is not the file that the key opens.
Fault whileOpening(Fault fault) { return fault == Fault::Damaged ? Fault::CannotOpen : fault; }

} // namespace

void Connection::Close::operator()(sqlite3* database) const { (void)sqlite3_close(database); }
void Connection::Finalize::operator()(sqlite3_stmt* statement) const { (void)sqlite3_finalize(statement); }

Result<std::shared_ptr<Connection>> Connection::open(const std::filesystem::path& file, const RawKey& key, Use use,
                                                     std::chrono::milliseconds patience)
{
    const std::shared_ptr<Connection> connection(new Connection);
    return connection->openFile(file, key, patience)
        .and_then([&] { return connection->checkSchema(); })
        .and_then([&] { return use == Use::Looking ? connection->execute(kLookingOnly) : Result<void>{}; })
        .transform_error(whileOpening)
        .transform([&] { return connection; });
}

Result<void> Connection::found(const std::filesystem::path& file, const RawKey& key)
{
    Connection connection;
    return connection.openFile(file, key, std::chrono::milliseconds(0)).and_then([&] {
        return connection.execute(kSchema);
    });
}

Result<void> Connection::exportTo(const std::filesystem::path& empty, const RawKey& key)
{
    const auto name = empty.string();
    Statement attach(*this, Sql::Attach);
    if (const auto attached = attach.bind(std::string_view(name)).done(); !attached) return attached;
    attach.finish();
    if (key.giveTo(m_database.get(), "fresh") != SQLITE_OK) return std::unexpected(Fault::CannotOpen);
    // One transaction: the witness tells of any page that failed while it was copied (FORMATS §7).
    return execute(kFreshSettings)
        .and_then([&] { return run(Sql::BeginLooking); })
        .and_then([&] { return run(Sql::Export); })
        .and_then([&] { return run(Sql::Witness); })
        .and_then([&] { return run(Sql::Commit); })
        .and_then([&] { return execute(kFreshVersion); })
        .and_then([&] { return run(Sql::Detach); });
}

Result<void> Connection::openFile(const std::filesystem::path& file, const RawKey& key,
                                  std::chrono::milliseconds patience)
{
    routeLogs();
    sqlite3* database = nullptr;
    const auto opened = sqlite3_open_v2(file.c_str(), &database,
                                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    m_database.reset(database); // SQLite gives one even when it fails
    if (opened != SQLITE_OK)
        return std::unexpected(faultOf(opened, database == nullptr ? 0 : sqlite3_system_errno(database)));
    if (sqlite3_busy_timeout(database, static_cast<int>(patience.count())) != SQLITE_OK ||
        key.giveTo(database) != SQLITE_OK) {
        return std::unexpected(Fault::CannotOpen);
    }
    // A SQLite without a cipher would take the key and write in the clear.
    Statement cipher(*this, Sql::CipherVersion);
    if (!cipher.row().value_or(false) || cipher.text().empty()) return std::unexpected(Fault::CannotOpen);
    cipher.finish();
    return execute(kCipherSettings).and_then([&] { return execute(kSettings); });
}

Result<void> Connection::checkSchema()
{
    Statement schema(*this, Sql::SchemaVersion);
    const auto there = schema.row();
    if (!there) return std::unexpected(there.error());
    const auto version = schema.integer();
    schema.finish();
    if (version > kSchemaVersion) return std::unexpected(Fault::NewerVersion);
    Statement journal(*this, Sql::JournalMode);
    if (version != kSchemaVersion || !journal.row().value_or(false) || journal.text() != "wal")
        return std::unexpected(Fault::CannotOpen);
    return {};
}

Result<void> Connection::execute(const char* sql)
{
    if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastFault());
    return {};
}

sqlite3_stmt* Connection::prepared(Sql name)
{
    auto& kept = m_statements[static_cast<std::size_t>(name)];
    if (!kept) {
        sqlite3_stmt* statement = nullptr;
        const auto* const text = kQueries[static_cast<std::size_t>(name)].text;
        (void)sqlite3_prepare_v3(m_database.get(), text, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        kept.reset(statement);
    }
    return kept.get();
}

Result<void> Connection::run(Sql name) { return Statement(*this, name).done(); }

Result<void> Connection::writeBack()
{
    Statement statement(*this, Sql::WriteBack);
    const auto answered = statement.row();
    if (!answered) return std::unexpected(answered.error());
    const bool blocked = !*answered || statement.integer() != 0;
    return blocked ? std::unexpected(Fault::Busy) : Result<void>{};
}

bool Connection::inTransaction() const { return sqlite3_get_autocommit(m_database.get()) == 0; }

sqlite3_file* Connection::handleOf(DatabaseFile which) const
{
    sqlite3_file* found = nullptr;
    const int asked =
        which == DatabaseFile::Main ? SQLITE_FCNTL_FILE_POINTER : SQLITE_FCNTL_JOURNAL_POINTER; // in WAL mode, that log
    return sqlite3_file_control(m_database.get(), "main", asked, static_cast<void*>(&found)) == SQLITE_OK ? found
                                                                                                          : nullptr;
}

Fault Connection::lastFault() const
{
    return faultOf(sqlite3_extended_errcode(m_database.get()), sqlite3_system_errno(m_database.get()));
}

} // namespace vault::store
