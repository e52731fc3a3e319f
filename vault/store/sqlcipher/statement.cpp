// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/store/sqlcipher/statement.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace vault::store {

Statement::Statement(Connection& connection, Sql name)
    : m_connection(connection), m_statement(connection.prepared(name))
{
}

Statement& Statement::bind(std::int64_t value)
{
    m_bound &= m_statement != nullptr && sqlite3_bind_int64(m_statement, ++m_parameter, value) == SQLITE_OK;
    return *this;
}

Statement& Statement::bind(ByteView bytes)
{
    if (m_statement == nullptr) return *this;
    // A null pointer would bind NULL instead of nothing.
    const auto code = bytes.empty()
                          ? sqlite3_bind_zeroblob(m_statement, ++m_parameter, 0)
                          : sqlite3_bind_blob64(m_statement, ++m_parameter, bytes.data(), bytes.size(), SQLITE_STATIC);
    m_bound &= code == SQLITE_OK;
    return *this;
}

Statement& Statement::bind(std::string_view text)
{
    m_bound &=
        m_statement != nullptr && sqlite3_bind_text64(m_statement, ++m_parameter, text.empty() ? "" : text.data(),
                                                      text.size(), SQLITE_STATIC, SQLITE_UTF8) == SQLITE_OK;
    return *this;
}

Statement& Statement::bindNothing()
{
    ++m_parameter; // a parameter is NULL until it is bound
    return *this;
}

Statement& Statement::bind(const KeyRef& key)
{
    return bind(static_cast<std::int64_t>(key.kind)).bind(key.object).bind(key.epoch);
}

Result<bool> Statement::row()
{
    if (m_statement == nullptr || !m_bound) return std::unexpected(m_connection.lastFault());
    m_column = 0;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return std::unexpected(m_connection.lastFault());
    }
}

Result<void> Statement::done()
{
    auto more = row();
    while (more.value_or(false)) more = row();
    return more.transform([](bool) {});
}

void Statement::finish()
{
    if (m_statement != nullptr) {
        (void)sqlite3_reset(m_statement);
        (void)sqlite3_clear_bindings(m_statement); // the bound bytes are the caller's and may be gone
        m_statement = nullptr;
    }
}

std::int64_t Statement::integer()
{
    m_damaged |= sqlite3_column_type(m_statement, m_column) != SQLITE_INTEGER;
    return sqlite3_column_int64(m_statement, m_column++);
}

ByteView Statement::bytes()
{
    m_damaged |= sqlite3_column_type(m_statement, m_column) != SQLITE_BLOB;
    const auto* const data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, m_column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, m_column++));
    m_damaged |= data == nullptr && size != 0;
    return data == nullptr ? ByteView{} : ByteView(data, size);
}

std::string_view Statement::text()
{
    m_damaged |= sqlite3_column_type(m_statement, m_column) != SQLITE_TEXT;
    const auto* const data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, m_column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, m_column++));
    return data == nullptr ? std::string_view{} : std::string_view(data, size);
}

KeyRef Statement::key()
{
    using Kind = std::underlying_type_t<charter::KeyKind>;
    KeyRef out;
    out.kind = static_cast<charter::KeyKind>(number<Kind>());
    out.object = {array<16>()};
    out.epoch = number<std::uint32_t>();
    return out;
}

} // namespace vault::store
