// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/input.h"

namespace cli {

namespace {

struct RemoveArguments {
    std::string member;
    charter::DepartureReason reason = charter::DepartureReason::Leaves;
};

struct BreachArguments {
    std::string member;
    std::filesystem::path out;
};

/// Said before anything is done: what nobody could open any more.
void warnOfLostCases(Console& console, const vault::Session& session, const std::vector<vault::CaseId>& cases)
{
    for (const auto& id : cases)
        console.line(phrases::kOnlyTheirs, vault::publicNumberText(session.state().cases.at(id).publicNumber));
}

Result<Exit> removeMember(Console& console, const RemoveArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto member = known(vault::memberNamed(*session, arguments.member));
    if (!member) return std::unexpected(member.error());
    const auto removal = vault::removeMember(*session, *member, arguments.reason, renewalProgress(console));
    if (!removal) return std::unexpected(removal.error());
    Json out{{"id", idText(*member)}, {"onlyTheirs", Json::array()}};
    for (const auto& id : removal->onlyTheirs)
        out["onlyTheirs"].push_back(vault::publicNumberText(session->state().cases.at(id).publicNumber));
    if (removal->waiting) out["waiting"] = idText(*removal->waiting);
    console.put(out);
    if (removal->waiting)
        console.line(phrases::kRemovalWaits, idText(*removal->waiting));
    else
        console.line(phrases::kMemberGone);
    warnOfLostCases(console, *session, removal->onlyTheirs);
    return Exit::Done;
}

Result<Exit> draftBreach(Console& console, const BreachArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto member = known(vault::memberNamed(*session, arguments.member));
    if (!member) return std::unexpected(member.error());
    const auto text = vault::breachDraft(*session, *member);
    if (!text) return std::unexpected(text.error());
    if (const auto written = writeNewFile(arguments.out, crypto::bytesOf(*text), "--out"); !written)
        return std::unexpected(written.error());
    console.put({{"done", true}, {"file", arguments.out.string()}});
    console.line(phrases::kWritten, arguments.out.string());
    return Exit::Done;
}

} // namespace

vault::DutyProgress renewalProgress(Console& console)
{
    return [&console](std::size_t done, std::size_t all) {
        if (done == all) console.line(phrases::kKeysRenewed, done);
    };
}

void addDepartureCommands(const Branch& members)
{
    const auto leaving = std::make_shared<RemoveArguments>();
    members.command("remove", help::kMemberRemove, [leaving](Console& c) { return removeMember(c, *leaving); })
        .takes(help::kMember, leaving->member, help::kMemberHelp)
        .needs("--reason", help::kReason, leaving->reason, help::kDepartureReason);
    const auto breach = std::make_shared<BreachArguments>();
    members.command("breach", help::kMemberBreach, [breach](Console& c) { return draftBreach(c, *breach); })
        .takes(help::kMember, breach->member, help::kMemberHelp)
        .needs("--out", help::kFile, breach->out, help::kOutFile);
}

} // namespace cli
