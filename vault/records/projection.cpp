// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/records/projection.h"

#include <chrono>
#include <format>

namespace vault::records {

void Assembled::add(std::string_view text)
{
    crypto::require(m_size + text.size() <= kLimit, "Records are limited far below this.");
    const auto bytes = crypto::bytesOf(text);
    std::copy(bytes.begin(), bytes.end(), m_bytes.expose().begin() + static_cast<std::ptrdiff_t>(m_size));
    m_size += text.size();
}

Text Assembled::take()
{
    auto text = Text::fromSealed(crypto::ByteView(m_bytes.expose()).first(m_size));
    m_size = 0;
    return text;
}

std::string isoText(Day day)
{
    if (day == Day::None) return {};
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(charter::value(day)))};
    return std::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

} // namespace vault::records
