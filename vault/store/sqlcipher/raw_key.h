// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SQLCipher's raw key: HKDF(VK, Ctx("casevault/v1/sqlcipher", vault, epoch)), handed over as the 67 ASCII bytes
// x'<64 hex>' (FORMATS §7). Kept in guarded memory for as long as the store may open another connection, wiped after.
// Not promised: SQLCipher keeps copies of its own in ordinary memory while a connection is open.
#pragma once

#include "vault/store/store.h"

struct sqlite3;

namespace vault::store {

class RawKey {
public:
    [[nodiscard]] static RawKey of(const VaultKey& key, const VaultId& vault, std::uint32_t epoch);
    /// Before anything else is asked of the connection. Returns SQLite's code.
    [[nodiscard]] int giveTo(sqlite3* database, const char* schema = "main") const;

private:
    explicit RawKey(crypto::SecretBytes text) : m_text(std::move(text)) {}
    crypto::SecretBytes m_text;
};

} // namespace vault::store
