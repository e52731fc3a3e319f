// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/act_parts.h"

#include <chrono>

namespace vault::charter {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

Day addMonths(Day day, unsigned months)
{
    const year_month_day start{sys_days{days{value(day)}}};
    const year_month_day sameDate = start + std::chrono::months{static_cast<int>(months)};
    const sys_days date =
        sameDate.ok() ? sys_days{sameDate} : sys_days{sameDate.year() / sameDate.month() / std::chrono::last};
    return static_cast<Day>(date.time_since_epoch().count());
}

Quarter quarterOf(std::uint64_t millisecondsUtc)
{
    constexpr std::uint64_t kMillisecondsPerDay = 86'400'000;
    const year_month_day date{sys_days{days{static_cast<days::rep>(millisecondsUtc / kMillisecondsPerDay)}}};
    const auto year = static_cast<std::uint32_t>(static_cast<int>(date.year()));
    return static_cast<Quarter>(year * 4 + (static_cast<unsigned>(date.month()) - 1) / 3);
}

Day firstDayOf(Quarter quarter)
{
    const auto year = std::chrono::year{static_cast<int>(value(quarter) / 4)};
    const auto month = std::chrono::month{value(quarter) % 4 * 3 + 1};
    return static_cast<Day>(sys_days{year / month / 1}.time_since_epoch().count());
}

ObjectId objectOf(Quarter quarter)
{
    ObjectId out;
    for (std::size_t i = 0; i < 4; ++i) out.bytes[15 - i] = static_cast<std::uint8_t>(value(quarter) >> (8 * i));
    return out;
}

std::uint32_t codeOf(const QuarterPair& pair) { return value(pair.quarter) | ((pair.pair - 1) << 16U); }

QuarterPair pairFrom(std::uint32_t code) { return {static_cast<Quarter>(code & kLastQuarter), (code >> 16U) + 1}; }

} // namespace vault::charter
