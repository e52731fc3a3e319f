// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's head: printed for a colleague, compared with theirs, and what was kept of earlier comparisons.

#include "client/cli/commands.h"
#include "client/cli/qr.h"

#include <chrono>
#include <filesystem>
#include <numeric>

namespace cli {

namespace {

struct HeadArguments {
    std::uint64_t at = 0; ///< 0: as it is now
};

struct CompareArguments {
    std::vector<std::string> head; ///< one word or three: people copy the line with quotes and without; or a folder
    std::string givenBy;
};

Result<Exit> showHead(Console& console, const HeadArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto line = arguments.at != 0 ? vault::headLineAt(*session, arguments.at)
                                        : vault::Outcome<std::string>(vault::headLineOf(*session));
    if (!line) return std::unexpected(line.error());
    const auto cosigning = vault::cosigningOf(*session);
    if (!cosigning) return std::unexpected(cosigning.error());
    Json json{{"head", *line}, {"logKey", session->logKey().vkey()}};
    if (cosigning->newest) {
        json["cosigned"] = {{"size", static_cast<std::uint64_t>(cosigning->newest->size)},
                            {"count", cosigning->count},
                            {"quorum", cosigning->quorum}};
    }
    console.put(json);
    if (!console.json()) console.out() << *line << '\n' << qrText(*line);
    if (cosigning->newest && cosigning->quorum > 0)
        console.line(phrases::kCosignedHead, static_cast<std::uint64_t>(cosigning->newest->size), cosigning->count,
                     cosigning->quorum);
    return Exit::Done;
}

std::string_view tokenOf(vault::HeadRelation relation)
{
    switch (relation) {
    case vault::HeadRelation::Same: return "same";
    case vault::HeadRelation::Earlier: return "behind";
    case vault::HeadRelation::Later: return "ahead";
    case vault::HeadRelation::Forked: return "forked";
    case vault::HeadRelation::OtherLog: return "other-log";
    }
    return "unknown";
}

const Phrase& nounOf(vault::HeadRelation relation)
{
    switch (relation) {
    case vault::HeadRelation::Same: return phrases::kHeadSameNoun;
    case vault::HeadRelation::Earlier: return phrases::kHeadEarlierNoun;
    case vault::HeadRelation::Later: return phrases::kHeadLaterNoun;
    case vault::HeadRelation::Forked: return phrases::kHeadForkedNoun;
    case vault::HeadRelation::OtherLog: return phrases::kHeadOtherLogNoun;
    }
    return phrases::kHeadForkedNoun;
}

bool isFinding(vault::HeadRelation relation)
{
    return relation == vault::HeadRelation::Forked || relation == vault::HeadRelation::OtherLog;
}

void sayComparison(Console& console, const vault::HeadComparison& comparison)
{
    const auto ours = static_cast<std::uint64_t>(comparison.ours.size);
    const auto theirs = static_cast<std::uint64_t>(comparison.theirs.size);
    switch (comparison.relation) {
    case vault::HeadRelation::Same: return console.line(phrases::kHeadSame, ours);
    case vault::HeadRelation::Earlier: return console.line(phrases::kHeadEarlier, theirs, ours);
    case vault::HeadRelation::Later: return console.line(phrases::kHeadLater, theirs, ours);
    case vault::HeadRelation::OtherLog: return console.line(phrases::kHeadOtherLog);
    case vault::HeadRelation::Forked: break;
    }
    const auto last = comparison.partedBy - 1;
    console.line(phrases::kHeadForked, comparison.sharedUpTo, last);
    if (comparison.sharedUpTo < last)
        console.line(phrases::kHeadNarrow, std::midpoint(comparison.sharedUpTo, comparison.partedBy));
}

Result<Exit> listKept(Console& console)
{
    const auto where = console.places();
    if (!where) return std::unexpected(where.error());
    const auto secret = console.passphrase();
    if (!secret) return std::unexpected(secret.error());
    const auto kit = console.kit();
    if (!kit) return std::unexpected(kit.error());
    const auto kept = vault::keptHeads(*where, console.globals().as, *secret, *kit ? &**kit : nullptr);
    if (!kept) return std::unexpected(unlockFailure(kept.error(), where->vault));
    auto json = Json::array();
    Table table({console.say(phrases::kHeadWhen), console.say(phrases::kHeadGivenBy), console.say(phrases::kHeadTheirs),
                 console.say(phrases::kHeadOurs), console.say(phrases::kHeadResult)});
    for (const auto& one : *kept) {
        const auto theirs = static_cast<std::uint64_t>(one.theirs.size), ours = static_cast<std::uint64_t>(one.ours.size);
        const auto by = one.source.empty() ? console.say(phrases::kThisVault) : onOneLine(one.source);
        json.push_back({{"time", one.time},
                        {"givenBy", one.source},
                        {"log", one.origin},
                        {"theirs", {{"size", theirs}, {"root", crypto::toHex(one.theirs.root)}}},
                        {"ours", {{"size", ours}, {"root", crypto::toHex(one.ours.root)}}},
                        {"relation", tokenOf(one.relation)}});
        table.row({timeText("Etc/UTC", one.time), by, std::to_string(theirs), std::to_string(ours),
                   console.say(nounOf(one.relation))});
    }
    console.put(json);
    if (kept->empty())
        console.line(phrases::kNothingCompared);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

Result<Exit> compare(Console& console, const CompareArguments& arguments)
{
    if (arguments.head.empty()) return listKept(console);
    std::string line;
    for (const auto& word : arguments.head) line += (line.empty() ? "" : " ") + word;
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto source = arguments.givenBy.empty() ? console.say(phrases::kSomebody) : arguments.givenBy;
    std::error_code error;
    const auto comparison = std::filesystem::is_directory(line, error) ? vault::compareFolder(*session, line, source)
                                                                       : vault::compareHead(*session, line, source);
    if (!comparison) return std::unexpected(comparison.error());
    Json json{{"relation", tokenOf(comparison->relation)},
              {"ours", static_cast<std::uint64_t>(comparison->ours.size)},
              {"theirs", static_cast<std::uint64_t>(comparison->theirs.size)}};
    if (comparison->relation == vault::HeadRelation::Forked) {
        json["sharedUpTo"] = comparison->sharedUpTo;
        json["partedBy"] = comparison->partedBy;
    }
    console.put(json);
    sayComparison(console, *comparison);
    return isFinding(comparison->relation) ? Exit::Finding : Exit::Done;
}

} // namespace

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

void addHeadCommands(const Branch& log)
{
    const auto showing = std::make_shared<HeadArguments>();
    log.command("head", help::kLogHead, [showing](Console& c) { return showHead(c, *showing); })
        .may("--at", help::kNumber, showing->at, help::kHeadAt);
    const auto comparing = std::make_shared<CompareArguments>();
    log.command("compare", help::kLogCompare, [comparing](Console& c) { return compare(c, *comparing); })
        .mayTake(help::kHeadMeta, comparing->head, help::kCompareHead)
        .may("--given-by", help::kName, comparing->givenBy, help::kGivenBy);
}

} // namespace cli
