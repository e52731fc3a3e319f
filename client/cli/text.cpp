// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/text.h"

#include <algorithm>

namespace cli {

namespace {

struct CodePoint {
    char32_t value = 0;
    std::size_t size = 1;
};

/// The code point at a position of a valid text; a stray byte counts as itself.
CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC0 || at + size > text.size()) return {lead, 1};
    char32_t value = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) value = (value << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    return {value, size};
}

bool isCombining(char32_t c) { return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || c == 0x200D; }

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

} // namespace

std::size_t displayWidth(std::string_view utf8)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto point = codePointAt(utf8, at);
        if (!isCombining(point.value)) ++width;
        at += point.size;
    }
    return width;
}

std::string printable(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto point = codePointAt(utf8, at);
        const bool stays = point.value == '\n' || point.value == '\t';
        const bool unsafe = (isControl(point.value) && !stays) || turnsDirection(point.value);
        out += unsafe ? kReplacement : utf8.substr(at, point.size);
        at += point.size;
    }
    return out;
}

std::string onOneLine(std::string_view utf8)
{
    auto out = printable(utf8);
    std::ranges::replace_if(out, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return out;
}

std::string capitalised(std::string_view utf8)
{
    std::string out(utf8);
    if (out.empty()) return out;
    if (out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
    const auto second = out.size() > 1 ? static_cast<unsigned char>(out[1]) : 0U;
    if (out[0] == '\xC3' && second >= 0xA0 && second != 0xB7) out[1] = static_cast<char>(second - 0x20U); // à to þ
    return out;
}

std::string setIn(std::string_view text, std::size_t spaces)
{
    std::string out;
    for (const char c : text) {
        out += c;
        if (c == '\n') out.append(spaces, ' ');
    }
    return out;
}

Table::Table(std::vector<std::string> headings) { m_rows.push_back(std::move(headings)); }

void Table::row(std::vector<std::string> cells)
{
    cells.resize(m_rows.front().size());
    m_rows.push_back(std::move(cells));
}

void Table::print(std::ostream& out) const
{
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], displayWidth(row[i]));
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size()) line.append(widths[i] - displayWidth(row[i]) + 2, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }
}

} // namespace cli
