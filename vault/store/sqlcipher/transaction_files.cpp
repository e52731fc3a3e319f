// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The database's files through SQLite's own descriptors: opening and closing the main file a second time in this process
// would drop the locks that SQLite holds on it (POSIX).
#include "vault/store/sqlcipher/embedded_transaction.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>

namespace vault::store {
namespace {

constexpr std::size_t kReadAtOnce = std::size_t{1} << 20U;

} // namespace

Result<std::uint64_t> EmbeddedTransaction::sizeOf(DatabaseFile which)
{
    if (const auto may = mayWrite(); !may) return std::unexpected(may.error());
    auto* file = m_connection->handleOf(which);
    sqlite3_int64 size = 0;
    if (file == nullptr || file->pMethods == nullptr) return std::uint64_t{0}; // no write-ahead log yet
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK || size < 0) return std::unexpected(Fault::Io);
    return static_cast<std::uint64_t>(size);
}

Result<void> EmbeddedTransaction::readFile(DatabaseFile which, std::uint64_t offset, MutableBytes out)
{
    if (const auto may = mayWrite(); !may) return may;
    auto* file = m_connection->handleOf(which);
    if (file == nullptr || file->pMethods == nullptr) return std::unexpected(Fault::Io);
    while (!out.empty()) {
        const auto part = out.first(std::min(out.size(), kReadAtOnce));
        if (file->pMethods->xRead(file, part.data(), static_cast<int>(part.size()),
                                  static_cast<sqlite3_int64>(offset)) != SQLITE_OK)
            return std::unexpected(Fault::Io);
        offset += part.size();
        out = out.subspan(part.size());
    }
    return {};
}

} // namespace vault::store
