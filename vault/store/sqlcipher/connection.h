// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One SQLCipher connection with the settings of FORMATS §7 and its prepared statements, each prepared once.
// Owns the database handle. Used by one thread at a time; several connections to one file are several readers and one
// writer, in any number of processes.
#pragma once

#include "vault/store/sqlcipher/queries.h"
#include "vault/store/sqlcipher/raw_key.h"
#include "vault/store/store.h"

#include <chrono>
#include <memory>

struct sqlite3_stmt;
struct sqlite3_file;

namespace vault::store {

class Connection {
public:
    enum class Use { Writing, Looking };

    /// Opens an existing file. CannotOpen: wrong key, plain or foreign file.
    [[nodiscard]] static Result<std::shared_ptr<Connection>> open(const std::filesystem::path& file, const RawKey& key,
                                                                  Use use, std::chrono::milliseconds patience);
    /// Gives an empty file its key and its tables.
    [[nodiscard]] static Result<void> found(const std::filesystem::path& file, const RawKey& key);

    /// Writes the whole database, durably, into an empty file under another key. A page that failed its HMAC: Damaged.
    [[nodiscard]] Result<void> exportTo(const std::filesystem::path& empty, const RawKey& key);

    /// The statement of that name, prepared at its first use; null when it cannot be (see lastFault).
    [[nodiscard]] sqlite3_stmt* prepared(Sql name);
    /// Runs a statement that gives no rows.
    [[nodiscard]] Result<void> run(Sql name);
    /// Everything of the write-ahead log is in the file, and the log is empty. Busy when somebody reads it.
    [[nodiscard]] Result<void> writeBack();
    [[nodiscard]] bool inTransaction() const;
    /// SQLite's own handle of one of the database's files; null when it has none.
    [[nodiscard]] sqlite3_file* handleOf(DatabaseFile which) const;
    /// What SQLite's last code on this connection means to a caller.
    [[nodiscard]] Fault lastFault() const;

    /// Somebody holds a Transaction on this connection.
    bool lent = false;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    Connection() = default;
    [[nodiscard]] Result<void> openFile(const std::filesystem::path& file, const RawKey& key,
                                        std::chrono::milliseconds patience);
    [[nodiscard]] Result<void> execute(const char* sql);
    [[nodiscard]] Result<void> checkSchema();

    std::unique_ptr<sqlite3, Close> m_database;
    std::array<std::unique_ptr<sqlite3_stmt, Finalize>, kSqlCount> m_statements; // die before the database
};

} // namespace vault::store
