// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/input.h"

#include "vault/files.h"
#include "vault/records/projection.h"

#include <chrono>

namespace cli {

namespace {

struct ExportArguments {
    std::string id;
    std::filesystem::path out;
};

struct OpenArguments {
    std::filesystem::path file, identity, out;
    std::string logKey;
};

constexpr Phrase kTextName{"communication.txt", "disclosure.txt"};
constexpr std::string_view kJsonName = "projection.json";

Result<Exit> exportHandover(Console& console, const ExportArguments& arguments)
{
    // before the leaf that says it was made
    if (const auto free = isFree(arguments.out, "--out"); !free) return std::unexpected(free.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto disclosure = known(vault::disclosureNamed(*session, arguments.id));
    if (!disclosure) return std::unexpected(disclosure.error());
    const auto bytes = vault::exportHandover(*session, *disclosure);
    if (!bytes) return std::unexpected(bytes.error());
    if (const auto written = writeNewFile(arguments.out, *bytes, "--out"); !written)
        return std::unexpected(written.error());
    const auto vkey = session->logKey().vkey();
    console.put({{"file", arguments.out.string()}, {"logKey", vkey}});
    console.line(phrases::kHandoverMade, arguments.out.string(), vkey);
    return Exit::Done;
}

/// The partner has no vault and so no organisation's zone: today is this machine's civil date.
charter::Day localToday()
{
    using namespace std::chrono;
    const auto now = system_clock::now();
    auto days = floor<std::chrono::days>(now).time_since_epoch();
    try {
        days = floor<std::chrono::days>(current_zone()->to_local(now)).time_since_epoch();
    } catch (const std::runtime_error&) { // no time zones on this machine: UTC
    }
    return charter::Day{static_cast<std::uint32_t>(days.count())};
}

Json projectionJson(const vault::OpenedHandover& opened)
{
    Json out{{"disclosure", idText(opened.disclosure)}, {"until", dateText(opened.until)}};
    out["items"] = Json::array();
    for (const auto& item : opened.projection.items) {
        auto fields = Json::object();
        for (const auto& field : item.fields) fields[std::string(field.name.expose())] = field.value.expose();
        out["items"].push_back({{"kind", charter::tokenOf(item.kind)}, {"fields", std::move(fields)}});
    }
    return out;
}

/// A field's label as its record has it; its JSON name where this program does not know the record.
template <class... Records>
std::string fieldLabel(Language language, const records::ProjectedItem& item, const records::ProjectedField& field)
{
    std::string label = printable(field.name.expose());
    const auto look = [&]<class R>(const R*) {
        if (R::kKind != item.kind) return;
        for (const auto& each : records::fieldsOf<R>())
            if (each.code == field.code) label = language == Language::French ? each.fr : each.en;
    };
    (look(static_cast<const Records*>(nullptr)), ...);
    return label;
}

std::string labelOf(Language language, const records::ProjectedItem& item, const records::ProjectedField& field)
{
    using namespace records;
    return fieldLabel<Interview, ShuttleMessage, JointSession, Agreement, FollowUp>(language, item, field);
}

std::string projectionText(const Console& console, const vault::OpenedHandover& opened)
{
    auto out = console.say(phrases::kHandoverTitle, dateText(opened.until), idText(opened.disclosure));
    for (const auto& item : opened.projection.items) {
        out += "\n" + capitalised(console.label(item.kind)) + "\n";
        for (const auto& field : item.fields)
            out += "  " + capitalised(labelOf(console.language(), item, field)) + console.say(phrases::kColon) +
                   setIn(printable(field.value.expose()), 4) + "\n";
    }
    return out;
}

Result<void> writeProjection(const Console& console, const vault::OpenedHandover& opened,
                             const std::filesystem::path& folder)
{
    if (const auto ready = makeFolder(folder, "--out"); !ready) return ready;
    const auto text = projectionText(console, opened);
    const auto name = console.say(kTextName);
    const auto written = writeNewFile(folder / name, crypto::bytesOf(text), name);
    if (!written) return written;
    const auto json = projectionJson(opened).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    return writeNewFile(folder / kJsonName, crypto::bytesOf(json), kJsonName);
}

/// Neither file is written when one is there already.
Result<void> areFree(const Console& console, const std::filesystem::path& folder)
{
    std::error_code ignored;
    for (const auto& name : {console.say(kTextName), std::string(kJsonName)})
        if (std::filesystem::exists(folder / name, ignored))
            return complain("already-there", phrases::kFileExists, name);
    return {};
}

/// The door has one answer for what does not open; the passphrase is not to blame once the identity is unlocked.
Failure openingFailure(const vault::Failure& failure)
{
    const auto* problem = std::get_if<vault::Problem>(&failure);
    const bool notForYou =
        problem != nullptr && problem->fault == vault::Fault::CannotOpen && problem->object == "hand-over";
    return notForYou ? Failure(complaint("not-for-you", phrases::kNotForYou)) : Failure(failure);
}

/// The file as received, of a size that a hand-over can have.
Result<crypto::Bytes> handoverBytes(const std::filesystem::path& file)
{
    constexpr std::size_t mebibyte = 1024 * 1024;
    auto bytes = vault::files::read(file, vault::identity::kMostHandover);
    if (bytes) return std::move(*bytes);
    if (bytes.error() == vault::files::Fault::TooLarge)
        return complain("too-large", phrases::kInputTooLarge, vault::identity::kMostHandover / mebibyte);
    return complain("cannot-read", phrases::kHandoverUnreadable);
}

Result<vault::OpenedHandover> opened(Console& console, const OpenArguments& arguments)
{
    // NoteKey is reached through the door's own types: an invitation line carries one.
    const auto logKey = decltype(vault::identity::Invitation::logKey)::parse(arguments.logKey);
    if (!logKey) return complain("bad-log-key", phrases::kBadLogKey);
    const auto bytes = handoverBytes(arguments.file);
    if (!bytes) return std::unexpected(bytes.error());
    const auto keys = vault::identity::readKeyFile(arguments.identity);
    if (!keys) return keyFileFailure(keys.error(), "--identity");
    const auto passphrase = console.passphrase();
    if (!passphrase) return std::unexpected(passphrase.error());
    auto handover = vault::openHandover(*bytes, *keys, *passphrase, *logKey, localToday());
    if (!handover) return std::unexpected(openingFailure(handover.error()));
    return std::move(*handover);
}

Result<Exit> openHandover(Console& console, const OpenArguments& arguments)
{
    if (const auto free = areFree(console, arguments.out); !free) return std::unexpected(free.error());
    const auto handover = opened(console, arguments);
    if (!handover) return std::unexpected(handover.error());
    if (const auto written = writeProjection(console, *handover, arguments.out); !written)
        return std::unexpected(written.error());
    const auto names = console.say(kTextName) + ", " + std::string(kJsonName);
    console.put({{"disclosure", idText(handover->disclosure)},
                 {"until", dateText(handover->until)},
                 {"folder", arguments.out.string()}});
    console.line(phrases::kHandoverOpened, dateText(handover->until), arguments.out.string(), names);
    return Exit::Done;
}

} // namespace

void addHandoverCommands(const Branch& root)
{
    const auto group = root.group("handover", help::kHandoverGroup, help::kPartnerSection);
    const auto exporting = std::make_shared<ExportArguments>();
    group.command("export", help::kHandoverExport, [exporting](Console& c) { return exportHandover(c, *exporting); })
        .takes(help::kId, exporting->id, help::kDisclosureId)
        .needs("--out", help::kFile, exporting->out, help::kOutFile);
    const auto opening = std::make_shared<OpenArguments>();
    group.command("open", help::kHandoverOpen, [opening](Console& c) { return openHandover(c, *opening); })
        .takes(help::kFile, opening->file, help::kHandoverFile)
        .needs("--identity", help::kFile, opening->identity, help::kIdentityFile)
        .needs("--log-key", help::kVkey, opening->logKey, help::kLogKey)
        .needs("--out", help::kDir, opening->out, help::kHandoverOut);
}

} // namespace cli
