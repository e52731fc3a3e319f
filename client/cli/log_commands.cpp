// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/input.h"
#include "client/cli/terminal.h"

#include <chrono>

namespace cli {

namespace {

struct ShowArguments {
    std::uint32_t count = 20;
    std::uint64_t before = 0;
};

struct ProveArguments {
    std::uint64_t index = 0;
    std::filesystem::path out;
};

struct ExportArguments {
    std::filesystem::path out;
    std::string auditor;
};

/// A leaf's time in the organisation's zone, to the minute.
std::string timeText(const std::string& zone, std::uint64_t millisecondsUtc)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(static_cast<std::int64_t>(millisecondsUtc))};
    const auto minutes = floor<std::chrono::minutes>(time);
    try {
        return std::format("{:%Y-%m-%d %H:%M}", locate_zone(zone)->to_local(minutes));
    } catch (const std::runtime_error&) { // this machine does not know the zone
        return std::format("{:%Y-%m-%d %H:%M} UTC", minutes);
    }
}

Json lineJson(const vault::LogLine& line)
{
    Json out{{"index", line.index}, {"time", line.time}, {"actor", line.actor}, {"readable", line.readable}};
    if (line.readable) {
        out["kind"] = static_cast<unsigned>(charter::kindOf(line.act.act));
        out["day"] = dateText(line.act.day);
    }
    out["sentence"] = line.sentence;
    return out;
}

Result<Exit> showLog(Console& console, const ShowArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto lines = vault::readLog(*session, arguments.before, arguments.count, console.language());
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadIndex), console.say(phrases::kHeadWhen), console.say(phrases::kHeadWho),
                 console.say(phrases::kHeadDid)});
    for (const auto& line : *lines) {
        json.push_back(lineJson(line));
        table.row({std::to_string(line.index), timeText(session->state().vault.zone, line.time), onOneLine(line.actor),
                   line.sentence});
    }
    console.put(json);
    if (!console.json()) table.print(console.out());
    return Exit::Done;
}

Result<Exit> showHead(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto line = vault::headLineOf(*session);
    console.put({{"head", line}, {"logKey", session->logKey().vkey()}});
    if (!console.json()) console.out() << line << '\n';
    return Exit::Done;
}

Result<Exit> prove(Console& console, const ProveArguments& arguments)
{
    if (const auto free = isFree(arguments.out, "--out"); !free) return std::unexpected(free.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto proof = vault::proveLeaf(*session, arguments.index);
    if (!proof) return std::unexpected(proof.error());
    if (const auto written = writeNewFile(arguments.out, crypto::bytesOf(*proof), "--out"); !written)
        return std::unexpected(written.error());
    console.put({{"file", arguments.out.string()}});
    console.line(phrases::kWritten, arguments.out.string());
    return Exit::Done;
}

Result<Exit> exportLog(Console& console, const ExportArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto auditor = known(vault::memberNamed(*session, arguments.auditor));
    if (!auditor) return std::unexpected(auditor.error());
    const auto* member = charter::memberIn(session->state(), *auditor);
    if (member == nullptr || member->role != charter::Role::Auditor)
        return complain("not-an-auditor", phrases::kNotAnAuditor, onOneLine(session->nameOf(*auditor)));
    const auto head = vault::exportLog(*session, arguments.out, *auditor);
    if (!head) return std::unexpected(head.error());
    const auto size = static_cast<std::uint64_t>(head->size);
    const auto folder = arguments.out.string();
    const auto vkey = session->logKey().vkey();
    console.put({{"folder", folder}, {"size", size}, {"logKey", vkey}});
    console.line(phrases::kExported, onOneLine(session->nameOf(*auditor)), folder, size, folder, vkey);
    return Exit::Done;
}

Json reportJson(const vault::VerificationReport& report)
{
    Json out{{"leaves", report.leaves},
             {"rows", report.rows},
             {"documents", report.documents},
             {"disposed", report.disposed},
             {"unreadTraces", report.unreadTraces}};
    out["findings"] = Json::array();
    for (const auto& finding : report.findings)
        out["findings"].push_back({{"where", finding.where}, {"sentence", finding.sentence}});
    return out;
}

Result<Exit> verify(Console& console)
{
    const StopOnInterrupt stoppable;
    const auto report = console.verification(progressLine());
    endProgressLine();
    if (!report) return std::unexpected(report.error());
    console.put(reportJson(*report));
    if (report->findings.empty()) {
        console.line(phrases::kVerified, report->leaves, report->rows, report->documents);
        if (report->disposed > 0) console.line(phrases::kVerifiedDisposed, report->disposed);
        if (report->unreadTraces > 0) console.line(phrases::kTracesUnread, report->unreadTraces);
        return Exit::Done;
    }
    for (const auto& finding : report->findings) console.line(phrases::kFinding, finding.where, finding.sentence);
    console.line(phrases::kVerifiedWithFindings, report->leaves, report->rows, report->documents,
                 report->findings.size());
    return Exit::Finding;
}

} // namespace

void addLogCommands(const Branch& root)
{
    const auto group = root.group("log", help::kLogGroup, help::kTrailSection);
    const auto showing = std::make_shared<ShowArguments>();
    group.command("show", help::kLogShow, [showing](Console& c) { return showLog(c, *showing); })
        .may("--count", help::kNumber, showing->count, help::kCountHelp)
        .may("--before", help::kIndex, showing->before, help::kBeforeHelp);
    group.command("head", help::kLogHead, showHead);
    const auto proving = std::make_shared<ProveArguments>();
    group.command("prove", help::kLogProve, [proving](Console& c) { return prove(c, *proving); })
        .takes(help::kIndex, proving->index, help::kIndexHelp)
        .needs("--out", help::kFile, proving->out, help::kOutFile);
    const auto exporting = std::make_shared<ExportArguments>();
    group.command("export", help::kLogExport, [exporting](Console& c) { return exportLog(c, *exporting); })
        .needs("--out", help::kDir, exporting->out, help::kExportOut)
        .needs("--for", help::kName, exporting->auditor, help::kAuditor);
    root.command("verify", help::kVerify, help::kTrailSection, verify);
}

} // namespace cli
