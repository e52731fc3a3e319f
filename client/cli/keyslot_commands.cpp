// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/input.h"
#include "client/cli/paper.h"
#include "client/cli/phrases_of_keys.h"

#include "vault/files.h"

namespace cli {

namespace {

using vault::identity::SlotType;

struct KitArguments {
    std::filesystem::path out, newPassphraseFile, identity;
};

const Phrase& wayOf(std::uint8_t type)
{
    switch (static_cast<SlotType>(type)) {
    case SlotType::Passphrase: return phrases::kSlotPassphrase;
    case SlotType::PassphraseAndKit: return phrases::kSlotKit;
    case SlotType::Recovery: return phrases::kSlotRecovery;
    }
    return phrases::kSlotOther;
}

std::string_view tokenOfWay(std::uint8_t type)
{
    switch (static_cast<SlotType>(type)) {
    case SlotType::Passphrase: return "passphrase";
    case SlotType::PassphraseAndKit: return "passphrase-and-kit";
    case SlotType::Recovery: return "recovery";
    }
    return "newer";
}

Result<Exit> makeKit(Console& console, const KitArguments& arguments)
{
    if (!arguments.out.empty())
        if (const auto free = isFree(arguments.out, "--out"); !free) return std::unexpected(free.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto& spare = arguments.identity;
    if (!spare.empty())
        if (const auto own = isOwnKey(*session, spare); !own) return std::unexpected(own.error());
    const auto passphrase = console.newPassphrase(arguments.newPassphraseFile);
    if (!passphrase) return std::unexpected(passphrase.error());
    const auto kit = vault::makeEmergencyKit(*session, *passphrase, crypto::KdfParameters::forThisMachine());
    if (!kit) return std::unexpected(kit.error());
    const auto title = console.say(phrases::kKitTitle, session->nameOf(session->me()), dateText(session->today()));
    const auto out = handOutPaper(console, PaperKind::Kit, title, kit->secretKey.expose(), arguments.out, "--out");
    if (!out) return std::unexpected(out.error());
    if (!spare.empty() && !vault::files::replace(spare, kit->spareKeyFile.encode()))
        return complain("cannot-write", phrases::kCannotWrite, "--identity");
    return done(console, phrases::kKitMade);
}

Result<Exit> listKeyslots(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto slots = vault::keyslots(*session);
    if (!slots) return std::unexpected(slots.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadId), console.say(phrases::kHeadWay), console.say(phrases::kHeadOpen)});
    for (const auto& slot : *slots) {
        const auto id = crypto::toHex(slot.id);
        json.push_back({{"id", id}, {"type", tokenOfWay(slot.type)}, {"memoryKiB", slot.memoryKiB}, {"open", slot.isOpen}});
        table.row({id.substr(0, 8), console.say(wayOf(slot.type)),
                   slot.isOpen ? console.say(phrases::kYes) : std::string()});
    }
    console.put(json);
    if (!console.json()) table.print(console.out());
    return Exit::Done;
}

Result<Exit> removeSlot(Console& console, const std::string& id)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    if (const auto removed = vault::removeKeyslot(*session, id); !removed) return std::unexpected(removed.error());
    return done(console, phrases::kKeyslotRemoved);
}

} // namespace

void addKeyslotCommands(const Branch& members)
{
    const auto kit = std::make_shared<KitArguments>();
    members.command("kit", help::kKitMake, [kit](Console& c) { return makeKit(c, *kit); })
        .may("--out", help::kFile, kit->out, help::kKitOut)
        .may("--new-passphrase-file", help::kFile, kit->newPassphraseFile, help::kKitPassphrase)
        .may("--identity", help::kFile, kit->identity, help::kSpareFile);
    members.command("keyslots", help::kKeyslots, listKeyslots);
    const auto id = std::make_shared<std::string>();
    members.command("keyslot-remove", help::kKeyslotRemove, [id](Console& c) { return removeSlot(c, *id); })
        .takes(help::kId, *id, help::kKeyslotId);
}

} // namespace cli
