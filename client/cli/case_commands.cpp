// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"

namespace cli {

namespace {

struct CaseArguments {
    std::string referral, from;
    charter::Mode mode = charter::Mode::Navette;
};

struct StateArguments {
    std::string caseFile;
    vault::StateChange change;
};

struct MemberArguments {
    std::string caseFile, member;
    bool evenLast = false;
};

struct AssignArguments {
    std::string caseFile;
    std::vector<std::string> members;
    charter::SoloReason solo = charter::SoloReason::None;
};

Result<Exit> openCase(Console& console, const CaseArguments& arguments)
{
    const auto read = recordsFrom<records::CaseHeader, records::CaseBody>(arguments.from);
    if (!read) return std::unexpected(read.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto referral = known(vault::referralNamed(*session, arguments.referral));
    if (!referral) return std::unexpected(referral.error());
    const auto& [header, body] = *read;
    const auto opened = vault::openCase(*session, *referral, arguments.mode, header, body);
    if (!opened) return std::unexpected(opened.error());
    const auto number = caseText(*session, *opened);
    console.put({{"id", idText(*opened)}, {"number", number}});
    console.line(phrases::kCaseMade, number, idText(*opened));
    return Exit::Done;
}

Json lineJson(const vault::Session& session, const vault::CaseLine& line)
{
    Json out{{"id", idText(line.caseFile)},           {"number", line.number},
             {"state", charter::tokenOf(line.state)}, {"mode", charter::tokenOf(line.mode)},
             {"openedOn", dateText(line.openedOn)},   {"mine", line.mine}};
    out["mediators"] = Json::array();
    for (const auto& mediator : line.mediators) out["mediators"].push_back(session.nameOf(mediator));
    out["aliases"] = line.aliases;
    return out;
}

Result<Exit> listCases(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto lines = vault::listCases(*session, console.purpose(*session));
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadNumber), console.say(phrases::kHeadState), console.say(phrases::kHeadMode),
                 console.say(phrases::kHeadOpened), console.say(phrases::kHeadMediators),
                 console.say(phrases::kHeadParties)});
    for (const auto& line : *lines) {
        json.push_back(lineJson(*session, line));
        std::string aliases;
        for (const auto& alias : line.aliases) aliases += (aliases.empty() ? "" : ", ") + alias;
        table.row({line.number, console.label(line.state), console.label(line.mode), dateText(line.openedOn),
                   namesOf(*session, line.mediators), aliases});
    }
    console.put(json);
    if (table.empty())
        console.line(phrases::kNoCase);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

Result<Exit> showCase(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, text));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto view = vault::showCase(*session, *caseFile, console.purposeFor(*session, *caseFile));
    if (!view) return std::unexpected(view.error());
    console.put(caseJson(*session, *view));
    if (!console.json()) printCase(console, *session, *view);
    return Exit::Done;
}

Result<Exit> changeState(Console& console, const StateArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto changed = vault::changeState(*session, *caseFile, arguments.change);
    if (!changed) return std::unexpected(changed.error());
    return done(console, phrases::kStateChanged, caseText(*session, *caseFile), console.label(arguments.change.to));
}

Result<Exit> removeMediator(Console& console, const MemberArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto member = known(vault::memberNamed(*session, arguments.member));
    if (!member) return std::unexpected(member.error());
    const auto* part = charter::caseIn(session->state(), *caseFile);
    if (part != nullptr && vault::holdsALastKey(*part, *member) && !arguments.evenLast)
        return complain("last-holder", phrases::kLastHolder, session->nameOf(*member), session->nameOf(*member));
    const auto removed = vault::removeMediator(*session, *caseFile, *member);
    if (!removed) return std::unexpected(removed.error());
    return done(console, phrases::kRemoved, session->nameOf(*member), caseText(*session, *caseFile));
}

Result<Exit> assign(Console& console, const AssignArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    std::vector<vault::MemberId> members;
    for (const auto& text : arguments.members) {
        const auto member = known(vault::memberNamed(*session, text));
        if (!member) return std::unexpected(member.error());
        members.push_back(*member);
    }
    const auto assigned = vault::assignMediators(*session, *caseFile, members, arguments.solo);
    if (!assigned) return std::unexpected(assigned.error());
    const auto* part = charter::caseIn(session->state(), *caseFile);
    const auto names = part == nullptr ? namesOf(*session, members) : namesOf(*session, part->mediators);
    return done(console, phrases::kAssigned, caseText(*session, *caseFile), names);
}

void addStateCommand(const Branch& group)
{
    const auto state = std::make_shared<StateArguments>();
    group.command("state", help::kCaseState, [state](Console& c) { return changeState(c, *state); })
        .takes(help::kCase, state->caseFile, help::kCaseHelp)
        .takes(help::kState, state->change.to, help::kStateHelp)
        .may("--outcome", help::kOutcome, state->change.outcome, help::kOutcomeHelp)
        .may("--reason", help::kReason, state->change.reason, help::kReasonHelp)
        .may("--on", help::kDate, state->change.on, help::kOnHelp)
        .may("--no-notice", state->change.noticeWaived, help::kNoNotice);
}

} // namespace

void addCaseCommands(const Branch& root)
{
    const auto group = root.group("case", help::kCaseGroup, help::kCaseSection);
    const auto open = std::make_shared<CaseArguments>();
    group.command("open", help::kCaseOpen, [open](Console& c) { return openCase(c, *open); })
        .needs("--referral", help::kReferral, open->referral, help::kReferralHelp)
        .needs("--mode", help::kMode, open->mode, help::kModeHelp)
        .needs("--from", help::kFile, open->from, help::kFromHelp);
    group.command("list", help::kCaseList, listCases);
    const auto shown = std::make_shared<std::string>();
    group.command("show", help::kCaseShow, [shown](Console& c) { return showCase(c, *shown); })
        .takes(help::kCase, *shown, help::kCaseHelp);
    addStateCommand(group);
    addSealCommands(group);
    addEndOfCaseCommands(group);
    const auto removed = std::make_shared<MemberArguments>();
    group.command("remove", help::kCaseRemove, [removed](Console& c) { return removeMediator(c, *removed); })
        .takes(help::kCase, removed->caseFile, help::kCaseHelp)
        .takes(help::kMember, removed->member, help::kMemberHelp)
        .may("--even-last", removed->evenLast, help::kEvenLast);

    const auto assigned = std::make_shared<AssignArguments>();
    root.command("assign", help::kAssign, help::kCaseSection, [assigned](Console& c) { return assign(c, *assigned); })
        .takes(help::kCase, assigned->caseFile, help::kCaseHelp)
        .takes(help::kMembers, assigned->members, help::kAssignees)
        .may("--solo", help::kReason, assigned->solo, help::kSolo);
}

} // namespace cli
