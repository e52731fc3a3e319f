// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text on a terminal: widths that cope with accents, tables, and words from a record made safe to print.
#pragma once

#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// How many columns a text takes: its code points without combining marks. Wide East Asian signs count as one.
[[nodiscard]] std::size_t displayWidth(std::string_view utf8);

/// The text with control characters, escape sequences' beginnings and direction overrides replaced by U+FFFD, so that a
/// confided word cannot drive the terminal. Line feeds and tabs stay.
[[nodiscard]] std::string printable(std::string_view utf8);

/// The same on one line: line feeds and tabs become spaces.
[[nodiscard]] std::string onOneLine(std::string_view utf8);

/// The text with its first letter, plain or accented, as a capital.
[[nodiscard]] std::string capitalised(std::string_view utf8);

/// Every line of a text but its first set in by some spaces.
[[nodiscard]] std::string setIn(std::string_view text, std::size_t spaces);

/// Columns as wide as their widest cell, two spaces between them.
class Table {
public:
    explicit Table(std::vector<std::string> headings);
    void row(std::vector<std::string> cells);
    [[nodiscard]] bool empty() const { return m_rows.size() == 1; }
    void print(std::ostream& out) const;

private:
    std::vector<std::vector<std::string>> m_rows; ///< the headings first
};

} // namespace cli
