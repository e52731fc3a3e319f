// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/input.h"
#include "client/cli/terminal.h"
namespace cli {

namespace {

struct ShowArguments {
    std::uint32_t count = 20;
    std::uint64_t before = 0;
    std::string caseFile, member;
    std::optional<charter::ActTheme> theme;
    charter::Day from = charter::Day::None, until = charter::Day::None;
};

struct ProveArguments {
    std::uint64_t index = 0;
    std::filesystem::path out;
};

struct ExtractArguments {
    std::vector<std::string> party; ///< a case and its party, or NUMBER/A
    std::filesystem::path out;
};

struct ExportArguments {
    std::filesystem::path out;
    std::string auditor;
};

/// The number of the case that an act is about; empty when it is about none.
std::string caseOf(const charter::State& state, const vault::LogLine& line)
{
    if (!line.readable) return {};
    const auto scope = charter::scopeOf(state, line.act.act);
    const auto* part = charter::caseIn(state, vault::idAs<vault::CaseId>(scope));
    return part == nullptr ? std::string() : vault::publicNumberText(part->publicNumber);
}

Json lineJson(const charter::State& state, const vault::LogLine& line)
{
    Json out{{"index", line.index}, {"time", line.time}, {"actor", line.actor}, {"readable", line.readable}};
    if (line.readable) {
        const auto kind = charter::kindOf(line.act.act);
        out["kind"] = static_cast<unsigned>(kind);
        out["theme"] = charter::tokenOf(charter::themeOf(kind));
        out["day"] = dateText(line.act.day);
    }
    if (const auto number = caseOf(state, line); !number.empty()) out["case"] = number;
    out["sentence"] = line.sentence;
    return out;
}

Result<vault::LogFilter> filterOf(const vault::Session& session, const ShowArguments& arguments)
{
    vault::LogFilter filter{.theme = arguments.theme, .from = arguments.from, .until = arguments.until};
    if (!arguments.caseFile.empty()) {
        const auto caseFile = known(vault::caseNamed(session, arguments.caseFile));
        if (!caseFile) return std::unexpected(caseFile.error());
        filter.caseFile = *caseFile;
    }
    if (!arguments.member.empty()) {
        const auto member = known(vault::memberNamed(session, arguments.member));
        if (!member) return std::unexpected(member.error());
        filter.member = *member;
    }
    return filter;
}

Result<Exit> showLog(Console& console, const ShowArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto filter = filterOf(*session, arguments);
    if (!filter) return std::unexpected(filter.error());
    const auto lines = vault::readLog(*session, *filter, arguments.before, arguments.count, console.language());
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadIndex), console.say(phrases::kHeadWhen), console.say(phrases::kHeadWho),
                 console.say(phrases::kHeadCase), console.say(phrases::kHeadDid)});
    for (const auto& line : *lines) {
        json.push_back(lineJson(session->state(), line));
        table.row({std::to_string(line.index), timeText(session->state().vault.zone, line.time), onOneLine(line.actor),
                   caseOf(session->state(), line), line.sentence});
    }
    console.put(json);
    if (!console.json()) table.print(console.out());
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

Result<Exit> publish(Console& console, const std::filesystem::path& out)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto head = vault::publishLog(*session, out);
    if (!head) return std::unexpected(head.error());
    const auto size = static_cast<std::uint64_t>(head->size);
    const auto vkey = session->logKey().vkey();
    console.put({{"folder", out.string()}, {"size", size}, {"logKey", vkey}});
    console.line(phrases::kPublished, out.string(), size, vkey);
    return Exit::Done;
}

Result<vault::PartyId> partyOf(const vault::Session& session, const std::vector<std::string>& words)
{
    if (words.size() == 1) return known(vault::partyNamed(session, words.front()));
    if (words.size() != 2) return complain("usage", phrases::kPartyWords, "--party");
    const auto caseFile = known(vault::caseNamed(session, words.front()));
    if (!caseFile) return std::unexpected(caseFile.error());
    return known(vault::partyNamed(session, *caseFile, words.back()));
}

Result<Exit> extract(Console& console, const ExtractArguments& arguments)
{
    if (const auto free = isFree(arguments.out, "--out"); !free) return std::unexpected(free.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto party = partyOf(*session, arguments.party);
    if (!party) return std::unexpected(party.error());
    const auto made = vault::extractFor(*session, *party, console.language());
    if (!made) return std::unexpected(made.error());
    if (const auto written = writeNewFile(arguments.out, crypto::bytesOf(made->text), "--out"); !written)
        return std::unexpected(written.error());
    const auto count = made->extract.consultations.size();
    console.put({{"file", arguments.out.string()}, {"consultations", count}, {"closed", made->extract.closed}});
    console.line(phrases::kExtracted, arguments.out.string(), count);
    if (made->extract.closed > 0) console.line(phrases::kExtractClosed, made->extract.closed);
    return Exit::Done;
}

Json reportJson(const vault::VerificationReport& report)
{
    Json out{{"leaves", report.leaves},
             {"rows", report.rows},
             {"documents", report.documents},
             {"unreadTraces", report.unreadTraces},
             {"forgottenTraces", report.forgottenTraces}};
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
    if (report->forgottenTraces > 0) console.line(phrases::kTracesForgotten, report->forgottenTraces);
    if (report->findings.empty()) {
        console.line(phrases::kVerified, report->leaves, report->rows, report->documents);
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
        .may("--before", help::kIndex, showing->before, help::kBeforeHelp)
        .may("--case", help::kCase, showing->caseFile, help::kLogCase)
        .may("--member", help::kMember, showing->member, help::kLogMember)
        .may("--about", help::kTheme, showing->theme, help::kLogTheme)
        .may("--since", help::kDate, showing->from, help::kLogFrom)
        .may("--until", help::kDate, showing->until, help::kLogUntil);
    addHeadCommands(group);
    addTrailCommands(group);
    const auto proving = std::make_shared<ProveArguments>();
    group.command("prove", help::kLogProve, [proving](Console& c) { return prove(c, *proving); })
        .takes(help::kIndex, proving->index, help::kIndexHelp)
        .needs("--out", help::kFile, proving->out, help::kOutFile);
    const auto exporting = std::make_shared<ExportArguments>();
    group.command("export", help::kLogExport, [exporting](Console& c) { return exportLog(c, *exporting); })
        .needs("--out", help::kDir, exporting->out, help::kExportOut)
        .needs("--for", help::kName, exporting->auditor, help::kAuditor);
    const auto extracting = std::make_shared<ExtractArguments>();
    group.command("extract", help::kLogExtract, [extracting](Console& c) { return extract(c, *extracting); })
        .needs("--party", help::kParty, extracting->party, help::kExtractParty)
        .needs("--out", help::kFile, extracting->out, help::kOutFile);
    const auto publishing = std::make_shared<std::filesystem::path>();
    group.command("publish", help::kLogPublish, [publishing](Console& c) { return publish(c, *publishing); })
        .needs("--out", help::kDir, *publishing, help::kPublishOut);
    root.command("verify", help::kVerify, help::kTrailSection, verify);
}

} // namespace cli
