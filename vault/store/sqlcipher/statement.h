// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One use of a prepared statement: values are bound in order, columns are read in order, and the statement is ready
// for its next use when this is dropped. Like crypto::Decoder it remembers its first failure and then gives zero
// values, so a caller reads all columns of a row and asks once: `if (damaged()) …`.
// Bound bytes are not copied: they must outlive the use. Bytes of a column live until the next row.
#pragma once

#include "vault/store/sqlcipher/connection.h"

#include <concepts>
#include <string_view>

namespace vault::store {

class Statement {
public:
    Statement(Connection& connection, Sql name);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { finish(); }

    Statement& bind(std::int64_t value);
    Statement& bind(ByteView bytes);
    Statement& bind(std::string_view text);
    Statement& bindNothing();
    template <std::unsigned_integral T>
    Statement& bind(T value)
    {
        return bind(static_cast<std::int64_t>(value));
    }
    template <class Tag>
    Statement& bind(const Id<Tag>& id)
    {
        return bind(ByteView(id.bytes));
    }
    Statement& bind(const KeyRef& key);

    /// Steps to the next row; false after the last.
    [[nodiscard]] Result<bool> row();
    /// Runs a statement whose rows nobody wants.
    [[nodiscard]] Result<void> done();
    /// Lets go of the statement before the end of the scope.
    void finish();

    // Columns of the row, in order.
    [[nodiscard]] std::int64_t integer();
    [[nodiscard]] ByteView bytes();
    [[nodiscard]] std::string_view text();
    /// An integer that the type can hold.
    template <std::unsigned_integral T>
    [[nodiscard]] T number()
    {
        const auto value = integer();
        const auto fits = std::in_range<T>(value);
        m_damaged |= !fits;
        return fits ? static_cast<T>(value) : T{};
    }
    /// Exactly that many bytes.
    template <std::size_t N>
    [[nodiscard]] crypto::ByteArray<N> array()
    {
        crypto::ByteArray<N> out{};
        const auto found = bytes();
        m_damaged |= found.size() != N;
        if (found.size() == N) std::copy(found.begin(), found.end(), out.begin());
        return out;
    }
    [[nodiscard]] Bytes copy()
    {
        const auto found = bytes();
        return {found.begin(), found.end()};
    }
    [[nodiscard]] KeyRef key();
    /// A column was not of its type or length.
    [[nodiscard]] bool damaged() const { return m_damaged; }

private:
    Connection& m_connection;
    sqlite3_stmt* m_statement;
    int m_parameter = 0; // the last one bound
    int m_column = 0;    // the next one read
    bool m_bound = true; // every value so far
    bool m_damaged = false;
};

} // namespace vault::store
