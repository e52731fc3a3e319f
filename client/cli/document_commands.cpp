// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"
#include "client/cli/input.h"
#include "client/cli/terminal.h"

#include <algorithm>

namespace cli {

namespace {

struct DocumentArguments {
    std::string caseFile, file, party, nameFrom;
    charter::DocumentType type = charter::DocumentType::Other;
};

struct GetArguments {
    std::string id;
    std::filesystem::path out;
};

constexpr std::size_t kLongestName = 4096; ///< bytes read; the record's own limit is in code points

/// The name to show, from a file of one line.
Result<records::Text> nameFrom(const std::string& file)
{
    const auto bytes = bytesFrom(file, kLongestName, "--name-from");
    if (!bytes) return std::unexpected(bytes.error());
    auto line = crypto::textOf(bytes->expose());
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    auto name = records::Text::from(line);
    if (!name || name->empty() || line.contains('\n')) return complain("bad-name", phrases::kNameNotText);
    return std::move(*name);
}

/// A folder or a device is refused before anything is asked. The path is not said back: a file's name can be content.
Result<void> isAttachable(const std::filesystem::path& file)
{
    std::error_code unknown;
    const auto status = std::filesystem::status(file, unknown);
    if (!std::filesystem::exists(status)) return complain("not-there", phrases::kDocumentNotThere);
    if (!std::filesystem::is_regular_file(status)) return complain("not-a-file", phrases::kNotAttachable);
    return {};
}

Result<vault::DocumentSource> sourceOf(const Console& console, const DocumentArguments& arguments)
{
    vault::DocumentSource source;
    if (arguments.file == "-") {
        auto input = documentFromStandardInput();
        if (!input) return std::unexpected(input.error());
        source = std::move(*input);
        source.name = *records::Text::from(phrases::kUnnamed.in(console.language()));
    } else {
        if (const auto may = isAttachable(arguments.file); !may) return std::unexpected(may.error());
        const auto shown = std::filesystem::path(arguments.file).filename().string();
        if (arguments.nameFrom.empty() && !records::Text::from(shown))
            return complain("bad-name", phrases::kFileNameNotText);
        source.file = arguments.file;
    }
    source.type = arguments.type;
    if (!arguments.nameFrom.empty()) {
        auto name = nameFrom(arguments.nameFrom);
        if (!name) return std::unexpected(name.error());
        source.name = std::move(*name);
    }
    return source;
}

crypto::Progress progressOf(std::uint64_t total)
{
    return [total, draw = progressLine()](std::uint64_t done) { return draw(done, total); };
}

std::uint64_t sizeOf(const vault::DocumentSource& source)
{
    std::error_code unknown;
    return source.stream ? source.streamSize : std::filesystem::file_size(source.file, unknown);
}

Result<Exit> addDocument(Console& console, const DocumentArguments& arguments)
{
    auto source = sourceOf(console, arguments);
    if (!source) return std::unexpected(source.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    vault::PartyId party;
    if (!arguments.party.empty()) {
        const auto named = known(vault::partyNamed(*session, *caseFile, arguments.party));
        if (!named) return std::unexpected(named.error());
        party = *named;
    }
    const StopOnInterrupt stoppable;
    const auto progress = progressOf(sizeOf(*source));
    const auto document = vault::addDocument(*session, *caseFile, party, std::move(*source), progress);
    endProgressLine();
    if (!document) return std::unexpected(document.error());
    return made(console, phrases::kDocumentMade, *document);
}

std::string sizeText(const Console& console, std::uint64_t bytes)
{
    constexpr std::uint64_t kKibi = 1024, kMebi = kKibi * kKibi;
    if (bytes < kKibi) return console.say(phrases::kBytes, bytes);
    if (bytes < kMebi) return console.say(phrases::kKibibytes, (bytes + kKibi - 1) / kKibi);
    return console.say(phrases::kMebibytes, (bytes + kMebi - 1) / kMebi);
}

Result<Exit> listDocuments(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, text));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto lines = vault::listDocuments(*session, *caseFile, console.purposeFor(*session, *caseFile));
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadId), console.say(phrases::kHeadType), console.say(phrases::kHeadSize),
                 console.say(phrases::kHeadOf), console.say(phrases::kHeadFileName)});
    for (const auto& line : *lines) {
        const bool joint = line.party.isZero();
        Json one{{"id", idText(line.document)}, {"type", charter::tokenOf(line.type)}, {"size", line.size}};
        if (!joint) one["party"] = idText(line.party);
        if (line.name) one["name"] = line.name->expose();
        json.push_back(std::move(one));
        table.row({shortId(line.document), console.label(line.type), sizeText(console, line.size),
                   joint ? console.say(phrases::kJoint) : partyText(*session, *caseFile, line.party),
                   line.name ? onOneLine(line.name->expose()) : console.say(phrases::kSealedName)});
    }
    console.put(json);
    if (table.empty())
        console.line(phrases::kNoDocument);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

/// The size that the log knows, for the progress line.
std::uint64_t sizeOf(const vault::Session& session, const vault::DocumentId& document)
{
    const auto* part = charter::caseOf(session.state(), vault::idAs<vault::ObjectId>(document));
    if (part == nullptr) return 0;
    const auto found = part->documents.find(document);
    return found == part->documents.end() ? 0 : found->second.size;
}

/// The door names the file that could not be written; here it is called by its option.
Failure outFailure(const vault::Failure& failure, const std::filesystem::path& out)
{
    const auto* problem = std::get_if<vault::Problem>(&failure);
    if (problem == nullptr || problem->object != out.filename().string()) return failure;
    return vault::Failure(vault::Problem{problem->fault, "--out"});
}

Result<Exit> takeOut(Console& console, const GetArguments& arguments)
{
    if (const auto free = isFree(arguments.out, "--out"); !free) return std::unexpected(free.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto document = known(vault::documentNamed(*session, arguments.id));
    if (!document) return std::unexpected(document.error());
    const StopOnInterrupt stoppable;
    const auto taken =
        vault::takeOutDocument(*session, *document, arguments.out, console.purposeFor(*session, *document),
                               progressOf(sizeOf(*session, *document)));
    endProgressLine();
    if (!taken) return std::unexpected(outFailure(taken.error(), arguments.out));
    return done(console, phrases::kDocumentOut, arguments.out.string());
}

} // namespace

void addDocumentCommands(const Branch& root)
{
    const auto group = root.group("document", help::kDocumentGroup, help::kRecordSection);
    const auto add = std::make_shared<DocumentArguments>();
    group.command("add", help::kDocumentAdd, [add](Console& c) { return addDocument(c, *add); })
        .takes(help::kCase, add->caseFile, help::kCaseHelp)
        .takes(help::kFile, add->file, help::kDocumentFile)
        .may("--party", help::kParty, add->party, help::kDocumentParty)
        .may("--type", help::kType, add->type, help::kDocumentType)
        .may("--name-from", help::kFile, add->nameFrom, help::kNameFrom);
    const auto listed = std::make_shared<std::string>();
    group.command("list", help::kDocumentList, [listed](Console& c) { return listDocuments(c, *listed); })
        .takes(help::kCase, *listed, help::kCaseHelp);
    const auto get = std::make_shared<GetArguments>();
    group.command("get", help::kDocumentGet, [get](Console& c) { return takeOut(c, *get); })
        .takes(help::kId, get->id, help::kIdHelp)
        .needs("--out", help::kFile, get->out, help::kOutFile);
}

} // namespace cli
