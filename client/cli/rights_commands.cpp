// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"
#include "client/cli/input.h"

namespace cli {

namespace {

constexpr std::size_t kLargestCopy = 16 * 1024 * 1024; ///< bytes

struct ReceiveArguments {
    std::string caseFile, party;
    charter::RightsKind kind = charter::RightsKind::Access;
    charter::Day on = charter::Day::None;
    charter::IdentityCheck identity = charter::IdentityCheck::NotYet;
};

struct AnswerArguments {
    std::string id;
    vault::RightsReply reply;
    std::string file;
};

struct ExtendArguments {
    std::string id;
    charter::ExtensionReason reason = charter::ExtensionReason::Complex;
};

struct RectifyArguments {
    std::string id, item, from;
};

struct ReadArguments {
    std::string id;
    std::filesystem::path out;
};

Result<Exit> receive(Console& console, const ReceiveArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto party = known(vault::partyNamed(*session, *caseFile, arguments.party));
    if (!party) return std::unexpected(party.error());
    const auto on = arguments.on == charter::Day::None ? session->today() : arguments.on;
    const auto request =
        vault::receiveRequest(*session, *caseFile, *party, arguments.kind, on, arguments.identity);
    if (!request) return std::unexpected(request.error());
    const auto& part = session->state().cases.at(*caseFile);
    console.put({{"id", idText(*request)}, {"dueOn", dateText(part.rights.at(*request).dueOn)}});
    console.line(phrases::kRightsReceived, dateText(part.rights.at(*request).dueOn), idText(*request));
    if (charter::isSealed(part)) console.line(phrases::kCaseSealed, caseText(*session, *caseFile));
    return Exit::Done;
}

/// What was handed over, byte for byte; nothing without --file.
Result<crypto::SecretBytes> handedOver(const std::string& file)
{
    if (file.empty()) return crypto::SecretBytes();
    return bytesFrom(file, kLargestCopy, "--file");
}

Result<Exit> answer(Console& console, const AnswerArguments& arguments)
{
    const auto handed = handedOver(arguments.file);
    if (!handed) return std::unexpected(handed.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto request = known(vault::rightsNamed(*session, arguments.id));
    if (!request) return std::unexpected(request.error());
    const auto answered = vault::answerRequest(*session, *request, arguments.reply, handed->expose());
    if (!answered) return std::unexpected(answered.error());
    return done(console, phrases::kRightsAnswered, console.label(arguments.reply.answer));
}

Result<Exit> extend(Console& console, const ExtendArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto request = known(vault::rightsNamed(*session, arguments.id));
    if (!request) return std::unexpected(request.error());
    const auto extended = vault::extendRequest(*session, *request, arguments.reason);
    if (!extended) return std::unexpected(extended.error());
    return done(console, phrases::kRightsExtended);
}

Result<Exit> list(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto lines = vault::listRequests(*session, console.purpose(*session));
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadId), console.say(phrases::kHeadParty), console.say(phrases::kHeadRight),
                 console.say(phrases::kHeadReceived), console.say(phrases::kHeadDue),
                 console.say(phrases::kHeadAnswer)});
    for (const auto& line : *lines) {
        const auto answerText = line.part.answer ? console.label(*line.part.answer) : std::string();
        json.push_back({{"id", idText(line.request)},
                        {"party", line.number + "/" + line.letter},
                        {"kind", charter::tokenOf(line.part.kind)},
                        {"receivedOn", dateText(line.part.receivedOn)},
                        {"dueOn", dateText(line.part.dueOn)},
                        {"identity", charter::tokenOf(line.part.identity)},
                        {"answer", line.part.answer ? charter::tokenOf(*line.part.answer) : ""},
                        {"answeredOn", dateText(line.part.answeredOn)}});
        table.row({shortId(line.request), line.number + "/" + line.letter, console.label(line.part.kind),
                   dateText(line.part.receivedOn), dateText(line.part.dueOn), answerText});
    }
    console.put(json);
    if (table.empty())
        console.line(phrases::kNoRights);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

Result<Exit> read(Console& console, const ReadArguments& arguments)
{
    if (const auto free = isFree(arguments.out, "--out"); !free) return std::unexpected(free.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto request = known(vault::rightsNamed(*session, arguments.id));
    if (!request) return std::unexpected(request.error());
    const auto copy = vault::accessAnswer(*session, *request);
    if (!copy) return std::unexpected(copy.error());
    if (const auto written = writeNewFile(arguments.out, copy->expose(), "--out"); !written)
        return std::unexpected(written.error());
    console.put({{"done", true}, {"file", arguments.out.string()}});
    console.line(phrases::kWritten, arguments.out.string());
    return Exit::Done;
}

Result<Exit> rectify(Console& console, const RectifyArguments& arguments)
{
    const auto record = recordsFrom<records::Correction>(arguments.from);
    if (!record) return std::unexpected(record.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto request = known(vault::rightsNamed(*session, arguments.id));
    if (!request) return std::unexpected(request.error());
    const auto item = known(vault::itemNamed(*session, arguments.item));
    if (!item) return std::unexpected(item.error());
    const auto rectified = vault::rectifyRecord(*session, *request, *item, std::get<0>(*record));
    if (!rectified) return std::unexpected(rectified.error());
    return done(console, phrases::kRectified);
}

Result<Exit> corrections(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto item = known(vault::itemNamed(*session, text));
    if (!item) return std::unexpected(item.error());
    const auto found = vault::readCorrections(*session, *item, console.purpose(*session));
    if (!found) return std::unexpected(found.error());
    auto json = Json::array();
    for (const auto& correction : *found) {
        json.push_back(jsonOf(correction));
        if (!console.json()) printRecord(console, linesOf(correction, console.language()));
    }
    console.put(json);
    if (found->empty()) console.line(phrases::kNoCorrection);
    return Exit::Done;
}

} // namespace

void addRightsCommands(const Branch& root)
{
    const auto group = root.group("rights", help::kRightsGroup, help::kCaseSection);
    const auto receiving = std::make_shared<ReceiveArguments>();
    group.command("receive", help::kRightsReceive, [receiving](Console& c) { return receive(c, *receiving); })
        .takes(help::kCase, receiving->caseFile, help::kCaseHelp)
        .takes(help::kParty, receiving->party, help::kPartyHelp)
        .takes(help::kKind, receiving->kind, help::kRightsKind)
        .may("--on", help::kDate, receiving->on, help::kRightsOn)
        .may("--identity", help::kForm, receiving->identity, help::kRightsIdentity);
    const auto answering = std::make_shared<AnswerArguments>();
    group.command("answer", help::kRightsAnswer, [answering](Console& c) { return answer(c, *answering); })
        .takes(help::kId, answering->id, help::kIdHelp)
        .takes(help::kRightsReplyMeta, answering->reply.answer, help::kRightsReply)
        .may("--ground", help::kReason, answering->reply.ground, help::kRightsGround)
        .may("--identity", help::kForm, answering->reply.identity, help::kRightsIdentity)
        .may("--file", help::kFile, answering->file, help::kRightsFile);
    const auto extending = std::make_shared<ExtendArguments>();
    group.command("extend", help::kRightsExtend, [extending](Console& c) { return extend(c, *extending); })
        .takes(help::kId, extending->id, help::kIdHelp)
        .needs("--reason", help::kReason, extending->reason, help::kRightsExtendReason);
    group.command("list", help::kRightsList, list);
    const auto rectifying = std::make_shared<RectifyArguments>();
    group.command("rectify", help::kRightsRectify, [rectifying](Console& c) { return rectify(c, *rectifying); })
        .takes(help::kId, rectifying->id, help::kIdHelp)
        .takes(help::kRecordMeta, rectifying->item, help::kRightsItem)
        .needs("--from", help::kFile, rectifying->from, help::kFromHelp);
    const auto corrected = std::make_shared<std::string>();
    group.command("corrections", help::kRightsCorrections, [corrected](Console& c) { return corrections(c, *corrected); })
        .takes(help::kRecordMeta, *corrected, help::kRightsItem);
    const auto reading = std::make_shared<ReadArguments>();
    group.command("read", help::kRightsRead, [reading](Console& c) { return read(c, *reading); })
        .takes(help::kId, reading->id, help::kIdHelp)
        .needs("--out", help::kFile, reading->out, help::kOutFile);
}

} // namespace cli
