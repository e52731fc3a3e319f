// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A vault's file through SQLCipher alone, for tests that need what the store never does: another schema, a missing
// leaf, a look past our own checks. The key goes in the way the store gives it.
#pragma once

#include "vault/store/sqlcipher/queries.h"
#include "vault/store/sqlcipher/raw_key.h"

#include <sqlcipher/sqlite3.h>

#include <filesystem>
#include <string>

namespace vault::store {

class RawVault {
public:
    /// With a key and the store's settings, or, without one, a plain SQLite file.
    RawVault(const std::filesystem::path& file, const RawKey* key)
    {
        m_good = sqlite3_open_v2(file.c_str(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) ==
                 SQLITE_OK;
        if (key != nullptr) m_good = m_good && key->giveTo(m_database) == SQLITE_OK && run(kCipherSettings);
    }
    RawVault(const RawVault&) = delete;
    RawVault& operator=(const RawVault&) = delete;
    ~RawVault() { (void)sqlite3_close(m_database); }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] sqlite3* database() const { return m_database; }
    bool run(const char* sql) { return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    /// The first column of the first row as text; "(error)" when the statement fails.
    [[nodiscard]] std::string ask(const char* sql)
    {
        std::string answer;
        const auto keep = [](void* out, int columns, char** values, char**) {
            if (columns > 0 && values[0] != nullptr) *static_cast<std::string*>(out) = values[0];
            return 0;
        };
        return sqlite3_exec(m_database, sql, keep, &answer, nullptr) == SQLITE_OK ? answer : "(error)";
    }

private:
    sqlite3* m_database = nullptr;
    bool m_good = false;
};

} // namespace vault::store
