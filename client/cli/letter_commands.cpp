// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"

namespace cli {

namespace {

struct OrderArguments {
    std::string party, from;
    charter::LetterKind kind = charter::LetterKind::Proposal;
    charter::Day on = charter::Day::None;
};

struct ReadArguments {
    std::string id, returnAddress;
};

Result<Exit> order(Console& console, const OrderArguments& arguments)
{
    const auto read = recordsFrom<records::LetterAddress>(arguments.from);
    if (!read) return std::unexpected(read.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto party = known(vault::partyNamed(*session, arguments.party));
    if (!party) return std::unexpected(party.error());
    const auto letter = vault::orderLetter(*session, *party, arguments.kind, arguments.on, std::get<0>(*read));
    if (!letter) return std::unexpected(letter.error());
    return made(console, phrases::kLetterOrdered, *letter);
}

Result<Exit> list(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto lines = vault::listLetters(*session, console.purpose(*session));
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadId), console.say(phrases::kHeadCase), console.say(phrases::kHeadLetter),
                 console.say(phrases::kHeadMeetOn), console.say(phrases::kHeadOrdered),
                 console.say(phrases::kHeadSent)});
    for (const auto& line : *lines) {
        json.push_back({{"id", idText(line.letter)},
                        {"case", line.number},
                        {"kind", charter::tokenOf(line.part.kind)},
                        {"meetOn", dateText(line.part.meetOn)},
                        {"orderedOn", dateText(line.part.orderedOn)},
                        {"sentOn", dateText(line.part.sentOn)}});
        table.row({shortId(line.letter), line.number, console.label(line.part.kind), dateText(line.part.meetOn),
                   dateText(line.part.orderedOn), dateText(line.part.sentOn)});
    }
    console.put(json);
    if (table.empty())
        console.line(phrases::kNoLetter);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

Result<Exit> read(Console& console, const ReadArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto letter = known(vault::letterNamed(*session, arguments.id));
    if (!letter) return std::unexpected(letter.error());
    const auto page = vault::readLetter(*session, *letter, arguments.returnAddress, console.purpose(*session));
    if (!page) return std::unexpected(page.error());
    const auto text = crypto::textOf(page->expose());
    console.put({{"text", text}});
    if (!console.json()) console.out() << text;
    return Exit::Done;
}

Result<Exit> sent(Console& console, const std::string& id)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto letter = known(vault::letterNamed(*session, id));
    if (!letter) return std::unexpected(letter.error());
    if (const auto posted = vault::sendLetter(*session, *letter); !posted) return std::unexpected(posted.error());
    return done(console, phrases::kLetterSent);
}

} // namespace

void addLetterCommands(const Branch& root)
{
    const auto group = root.group("letter", help::kLetterGroup, help::kRecordSection);
    const auto ordered = std::make_shared<OrderArguments>();
    group.command("order", help::kLetterOrder, [ordered](Console& c) { return order(c, *ordered); })
        .takes(help::kParty, ordered->party, help::kLetterParty)
        .needs("--kind", help::kKind, ordered->kind, help::kLetterKind)
        .may("--on", help::kDate, ordered->on, help::kLetterOn)
        .needs("--from", help::kFile, ordered->from, help::kFromHelp);
    group.command("list", help::kLetterList, list);
    const auto page = std::make_shared<ReadArguments>();
    group.command("read", help::kLetterRead, [page](Console& c) { return read(c, *page); })
        .takes(help::kId, page->id, help::kLetterId)
        .needs("--return", help::kAddress, page->returnAddress, help::kLetterReturn);
    const auto posted = std::make_shared<std::string>();
    group.command("sent", help::kLetterSent, [posted](Console& c) { return sent(c, *posted); })
        .takes(help::kId, *posted, help::kLetterId);
}

} // namespace cli
