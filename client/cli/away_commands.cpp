// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"

namespace cli {

namespace {

Result<Exit> away(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto news = vault::whileAway(*session, console.language());
    if (!news) return std::unexpected(news.error());
    auto lines = Json::array();
    Table table({console.say(phrases::kHeadDay), console.say(phrases::kHeadCase), console.say(phrases::kHeadNews)});
    for (const auto& line : news->lines) {
        lines.push_back({{"day", dateText(line.day)},
                         {"case", line.number},
                         {"sentence", line.sentence},
                         {"new", line.isNew}});
        table.row({dateText(line.day), line.number, line.sentence});
    }
    console.put({{"since", dateText(news->since)}, {"lines", lines}});
    if (news->since != charter::Day::None) console.line(phrases::kAwaySince, dateText(news->since));
    if (table.empty())
        console.line(phrases::kNoNews);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

} // namespace

void addAwayCommand(const Branch& root) { root.command("away", help::kAway, help::kTeamSection, away); }

} // namespace cli
