// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/terminal.h"

namespace cli {

namespace {

struct RestoreArguments {
    std::filesystem::path file, to, identity;
};

Result<Exit> make(Console& console, const std::filesystem::path& out)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto done = vault::makeBackup(*session, out, progressLine());
    endProgressLine();
    if (!done) return std::unexpected(done.error());
    const auto until = dateText(vault::lastDayInABackup(*session));
    console.put({{"id", idText(done->backup)},
                 {"file", out.string()},
                 {"entries", done->entries},
                 {"sha256", crypto::toHex(done->file)},
                 {"inABackupUntil", until}});
    console.line(phrases::kBackupMade, out.string(), done->entries);
    console.line(phrases::kInABackupUntil, until);
    return Exit::Done;
}

Result<Exit> listBackups(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadId), console.say(phrases::kHeadDay), console.say(phrases::kHeadEntries)});
    for (const auto& line : vault::listBackups(*session)) {
        json.push_back({{"id", idText(line.backup)},
                        {"madeOn", dateText(line.state.madeOn)},
                        {"entries", line.state.size},
                        {"sha256", crypto::toHex(line.state.file)}});
        table.row({shortId(line.backup), dateText(line.state.madeOn), std::to_string(line.state.size)});
    }
    const auto until = dateText(vault::lastDayInABackup(*session));
    console.put({{"backups", json}, {"inABackupUntil", until}});
    if (table.empty()) {
        console.line(phrases::kNoBackup);
        return Exit::Done;
    }
    if (!console.json()) table.print(console.out());
    console.line(phrases::kInABackupUntil, until);
    return Exit::Done;
}

Result<Exit> restore(Console& console, const RestoreArguments& arguments)
{
    const auto places = console.placesOf(arguments.to);
    if (!places) return std::unexpected(places.error());
    const auto keys = vault::identity::readKeyFile(arguments.identity);
    if (!keys) return keyFileFailure(keys.error(), "--identity");
    const auto passphrase = console.passphrase();
    if (!passphrase) return std::unexpected(passphrase.error());
    const auto kit = console.kit();
    if (!kit) return std::unexpected(kit.error());
    const auto restored = vault::restoreBackup(*places, arguments.file, *keys, *passphrase, progressLine(),
                                               *kit ? &**kit : nullptr);
    endProgressLine();
    if (!restored) return std::unexpected(restored.error());
    console.put({{"copiedOn", dateText(restored->copiedOn)}, {"entries", restored->entries}});
    console.line(phrases::kBackupRestored, arguments.to.string(), dateText(restored->copiedOn), restored->entries);
    return Exit::Done;
}

} // namespace

void addBackupCommands(const Branch& root)
{
    const auto group = root.group("backup", help::kBackupGroup, help::kTeamSection);
    const auto out = std::make_shared<std::filesystem::path>();
    group.command("make", help::kBackupMake, [out](Console& c) { return make(c, *out); })
        .needs("--out", help::kFile, *out, help::kOutFile);
    group.command("list", help::kBackupList, listBackups);
    const auto restoring = std::make_shared<RestoreArguments>();
    group.command("restore", help::kBackupRestore, [restoring](Console& c) { return restore(c, *restoring); })
        .takes(help::kFile, restoring->file, help::kBackupFile)
        .needs("--to", help::kDir, restoring->to, help::kBackupTo)
        .needs("--identity", help::kFile, restoring->identity, help::kIdentityFile);
}

} // namespace cli
