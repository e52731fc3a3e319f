// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/store/sqlcipher/raw_key.h"

#include "crypto/kdf.h"

#include <sqlcipher/sqlite3.h>

#include <string_view>

namespace vault::store {
namespace {

// Not crypto::toHex, whose string would lie in ordinary memory.
crypto::SecretBytes quotedHex(const crypto::SecretBytes& key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    crypto::SecretBytes text(3 + 2 * key.size());
    const auto out = text.expose();
    std::size_t at = 0;
    out[at++] = 'x';
    out[at++] = '\'';
    for (const auto byte : key.expose()) {
        out[at++] = static_cast<std::uint8_t>(digits[byte >> 4]);
        out[at++] = static_cast<std::uint8_t>(digits[byte & 15]);
    }
    out[at] = '\'';
    return text;
}

} // namespace

RawKey RawKey::of(const VaultKey& key, const VaultId& vault, std::uint32_t epoch)
{
    const auto context = crypto::Context("casevault/v1/sqlcipher").field(vault.bytes).u32(epoch);
    return RawKey(quotedHex(crypto::hkdf(key.expose(), context)));
}

int RawKey::giveTo(sqlite3* database, const char* schema) const
{
    const auto text = m_text.expose();
    return sqlite3_key_v2(database, schema, text.data(), static_cast<int>(text.size()));
}

} // namespace vault::store
