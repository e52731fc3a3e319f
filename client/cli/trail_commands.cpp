// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's keeping: its cosigners and their lines, and how long traces stay.

#include "client/cli/commands.h"

#include "vault/files.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t kLargestCosignature = std::size_t{1} << 20U;

struct CosignersArguments {
    std::vector<std::string> vkeys;
    std::uint32_t quorum = 0;
};

/// What was done, or waits for a second person.
Exit doneOrWaiting(Console& console, const std::optional<vault::ProposalId>& waiting, const Phrase& done)
{
    Json out{{"waiting", waiting.has_value()}};
    if (waiting) out["proposal"] = idText(*waiting);
    console.put(out);
    if (waiting)
        console.line(phrases::kWaitsForSecond, shortId(*waiting));
    else
        console.line(done);
    return Exit::Done;
}

Result<Exit> forget(Console& console, const std::string& typed)
{
    const auto quarter = vault::quarterFrom(typed);
    if (!quarter) return complain("usage", phrases::kNotAQuarter);
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto waiting = vault::forgetQuarter(*session, *quarter);
    if (!waiting) return std::unexpected(waiting.error());
    console.put({{"waiting", true}, {"proposal", idText(*waiting)}});
    console.line(phrases::kForgetWaits, vault::quarterText(*quarter), shortId(*waiting),
                 session->state().vault.policy.backupDays);
    return Exit::Done;
}

Result<Exit> listQuarters(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto quarters = vault::quartersOf(*session);
    auto json = Json::array();
    Table table({console.say(phrases::kHeadQuarter), console.say(phrases::kHeadForgotten),
                 console.say(phrases::kHeadForgettable)});
    for (const auto& line : quarters) {
        const auto name = vault::quarterText(line.quarter);
        const auto from = line.forgettableFrom && !line.forgotten ? dateText(*line.forgettableFrom) : std::string();
        json.push_back({{"quarter", name}, {"forgotten", line.forgotten}, {"forgettableFrom", from}});
        table.row({name, console.say(line.forgotten ? phrases::kYes : phrases::kNo), from});
    }
    console.put({{"months", session->state().vault.traceMonths}, {"quarters", json}});
    console.line(phrases::kTraceMonths, session->state().vault.traceMonths);
    if (!console.json()) table.print(console.out());
    return Exit::Done;
}

Result<Exit> keepTraces(Console& console, std::uint32_t months)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    constexpr std::uint32_t most = 0xffff;
    const auto waiting = vault::keepTracesFor(*session, static_cast<std::uint16_t>(std::min(months, most)));
    if (!waiting) return std::unexpected(waiting.error());
    return doneOrWaiting(console, *waiting, phrases::kTracePeriodSet);
}

Result<Exit> setCosigners(Console& console, const CosignersArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto waiting = vault::setCosigners(*session, arguments.quorum, arguments.vkeys);
    if (!waiting) return std::unexpected(waiting.error());
    return doneOrWaiting(console, *waiting, phrases::kCosignersSet);
}

Result<Exit> listCosigners(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto cosigning = vault::cosigningOf(*session);
    if (!cosigning) return std::unexpected(cosigning.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadCosigner), console.say(phrases::kHeadUpTo), console.say(phrases::kHeadWhen)});
    const auto& zone = session->state().vault.zone;
    for (const auto& line : cosigning->cosigners) {
        const auto when = line.cosignedAt ? timeText(zone, *line.cosignedAt * 1000) : std::string();
        json.push_back({{"name", line.name}, {"vkey", line.vkey}, {"upTo", line.upTo}});
        if (line.cosignedAt) json.back()["cosignedAt"] = *line.cosignedAt;
        table.row({onOneLine(line.name), line.upTo == 0 ? std::string() : std::to_string(line.upTo), when});
    }
    console.put({{"quorum", cosigning->quorum}, {"cosigners", json}});
    if (cosigning->cosigners.empty()) {
        console.line(phrases::kNoCosigner);
        return Exit::Done;
    }
    console.line(phrases::kQuorum, cosigning->quorum, cosigning->cosigners.size());
    if (!console.json()) table.print(console.out());
    return Exit::Done;
}

Result<Exit> importLine(Console& console, const std::filesystem::path& file)
{
    const auto bytes = vault::files::read(file, kLargestCosignature);
    if (!bytes) return complain("cannot-read", phrases::kCosignatureUnreadable);
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto imported = vault::importCosignature(*session, crypto::textOf(*bytes));
    if (!imported) return std::unexpected(imported.error());
    auto json = Json::array();
    for (const auto& one : *imported) {
        const auto size = static_cast<std::uint64_t>(one.head.size);
        json.push_back({{"cosigner", one.cosigner}, {"size", size}});
        console.line(phrases::kCosignatureTaken, onOneLine(one.cosigner), size);
    }
    console.put(json);
    return Exit::Done;
}

} // namespace

void addTrailCommands(const Branch& log)
{
    const auto quarter = std::make_shared<std::string>();
    log.command("forget", help::kLogForget, [quarter](Console& c) { return forget(c, *quarter); })
        .takes(help::kQuarterMeta, *quarter, help::kQuarterHelp);
    log.command("quarters", help::kLogQuarters, listQuarters);
    const auto months = std::make_shared<std::uint32_t>(0);
    log.command("keep", help::kLogKeep, [months](Console& c) { return keepTraces(c, *months); })
        .needs("--months", help::kNumber, *months, help::kMonthsHelp);
    const auto cosigners = log.group("cosigners", help::kCosignersGroup, help::kTrailSection);
    const auto setting = std::make_shared<CosignersArguments>();
    cosigners.command("set", help::kCosignersSet, [setting](Console& c) { return setCosigners(c, *setting); })
        .mayTake(help::kVkey, setting->vkeys, help::kCosignerKeys)
        .needs("--quorum", help::kNumber, setting->quorum, help::kQuorumHelp);
    cosigners.command("list", help::kCosignersList, listCosigners);
    const auto cosign = log.group("cosign", help::kCosignGroup, help::kTrailSection);
    const auto file = std::make_shared<std::filesystem::path>();
    cosign.command("import", help::kCosignImport, [file](Console& c) { return importLine(c, *file); })
        .takes(help::kFile, *file, help::kCosignFile);
}

} // namespace cli
