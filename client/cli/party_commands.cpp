// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"

namespace cli {

namespace {

struct PartyArguments {
    std::string caseFile, from;
};

Result<Exit> addParty(Console& console, const PartyArguments& arguments)
{
    const auto read = recordsFrom<records::PartyProfile, records::PartyIdentity>(arguments.from);
    if (!read) return std::unexpected(read.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto& [profile, identity] = *read;
    const auto party = vault::addParty(*session, *caseFile, profile, identity);
    if (!party) return std::unexpected(party.error());
    if (const auto colleague = vault::resembles(*session, identity))
        console.remark(phrases::kResembles, onOneLine(session->nameOf(*colleague)));
    const auto& state = charter::caseIn(session->state(), *caseFile)->parties.at(*party);
    const auto letter = std::string(1, vault::letterOf(state));
    const auto name = caseText(*session, *caseFile) + "/" + letter;
    const auto alias = vault::aliasOf(state);
    console.put({{"id", idText(*party)}, {"name", name}, {"letter", letter}, {"alias", alias}});
    console.line(phrases::kPartyMade, name, alias, idText(*party));
    return Exit::Done;
}

Result<Exit> showName(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto party = known(vault::partyNamed(*session, text));
    if (!party) return std::unexpected(party.error());
    const auto identity = vault::revealName(*session, *party, console.purposeFor(*session, *party));
    if (!identity) return std::unexpected(identity.error());
    return show(console, *identity);
}

} // namespace

void addPartyCommands(const Branch& root)
{
    const auto group = root.group("party", help::kPartyGroup, help::kCaseSection);
    const auto add = std::make_shared<PartyArguments>();
    group.command("add", help::kPartyAdd, [add](Console& c) { return addParty(c, *add); })
        .takes(help::kCase, add->caseFile, help::kCaseHelp)
        .needs("--from", help::kFile, add->from, help::kFromHelp);
    const auto name = std::make_shared<std::string>();
    group.command("name", help::kPartyName, [name](Console& c) { return showName(c, *name); })
        .takes(help::kParty, *name, help::kPartyHelp);
}

} // namespace cli
