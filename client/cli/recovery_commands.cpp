// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/input.h"
#include "client/cli/paper.h"
#include "client/cli/phrases_of_keys.h"

#include <algorithm>

namespace cli {

namespace {

struct CeremonyArguments {
    unsigned needed = 0, shares = 0;
    std::filesystem::path out;
};

struct ShareArguments {
    std::string member;
    std::vector<std::string> files;
    std::filesystem::path newPassphraseFile;
};

std::filesystem::path sheetIn(const std::filesystem::path& folder, unsigned number)
{
    return folder.empty() ? folder : folder / ("share-" + std::to_string(number) + ".txt");
}

/// Checked before anything is drawn: a ceremony whose shares cannot be written is of no use.
Result<void> sheetsAreFree(const CeremonyArguments& arguments)
{
    if (arguments.out.empty()) return {};
    if (const auto made = makeFolder(arguments.out, "--out"); !made) return made;
    for (unsigned number = 1; number <= arguments.shares; ++number)
        if (const auto free = isFree(sheetIn(arguments.out, number), "--out"); !free) return free;
    return {};
}

Result<Exit> holdCeremony(Console& console, const CeremonyArguments& arguments)
{
    if (const auto free = sheetsAreFree(arguments); !free) return std::unexpected(free.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto ceremony = vault::holdCeremony(*session, arguments.needed, arguments.shares);
    if (!ceremony) return std::unexpected(ceremony.error());
    for (const auto& share : ceremony->shares) {
        const auto title = console.say(phrases::kShareTitle, share.number(), ceremony->shares.size(), share.needed(),
                                       dateText(session->today()));
        const auto file = sheetIn(arguments.out, share.number());
        const auto out = handOutPaper(console, PaperKind::Share, title, share.expose(), file, "--out");
        if (!out) return std::unexpected(out.error());
    }
    console.put({{"id", idText(ceremony->recovery)}, {"waiting", idText(ceremony->waiting)}});
    console.line(phrases::kCeremonyHeld, ceremony->shares.size(), idText(ceremony->waiting));
    return Exit::Done;
}

Result<Exit> status(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto status = vault::recoveryStatus(*session);
    if (!status) return std::unexpected(status.error());
    if (!status->exists) {
        console.put({{"exists", false}});
        console.line(phrases::kNoRecovery);
        return Exit::Done;
    }
    auto missing = Json::array();
    for (const auto& member : status->notYetRecoverable) missing.push_back(session->nameOf(member));
    console.put({{"exists", true},
                 {"needed", status->state.quorum},
                 {"shares", status->state.shares.size()},
                 {"heldOn", dateText(status->state.heldOn)},
                 {"rehearsedOn", dateText(status->state.rehearsedOn)},
                 {"rehearsedInSeconds", status->state.rehearsedIn},
                 {"rehearsalDueOn", dateText(status->rehearsalDueOn)},
                 {"rehearsalOverdue", status->rehearsalOverdue},
                 {"keysAwaited", status->keysAwaited},
                 {"notYetRecoverable", missing}});
    console.line(phrases::kRecoveryIs, status->state.quorum, status->state.shares.size(),
                 dateText(status->state.heldOn));
    if (status->state.rehearsedOn == charter::Day::None)
        console.line(phrases::kNeverRehearsed);
    else
        console.line(phrases::kRehearsedOn, dateText(status->state.rehearsedOn), status->state.rehearsedIn);
    console.line(status->rehearsalOverdue ? phrases::kRehearsalOverdue : phrases::kRehearsalDueOn,
                 dateText(status->rehearsalDueOn));
    if (status->keysAwaited > 0) console.line(phrases::kKeysAwaited, status->keysAwaited);
    for (const auto& member : status->notYetRecoverable)
        console.line(phrases::kNotYetRecoverable, onOneLine(session->nameOf(member)));
    return Exit::Done;
}

Result<crypto::RecoveryShare> shareFrom(const Console& console, const std::filesystem::path& file)
{
    auto secret = paperFrom(console, PaperKind::Share, file, phrases::kAskShare, "--share");
    if (!secret) return std::unexpected(secret.error());
    auto share = crypto::RecoveryShare::from(std::move(*secret));
    if (!share) return complain("bad-paper", phrases::kPaperNotUnderstood, "--share");
    return std::move(*share);
}

/// From the files, or typed by the people who hold them, as many as it takes.
Result<std::vector<crypto::RecoveryShare>> sharesFrom(const Console& console, const vault::Session& session,
                                                      const std::vector<std::string>& files)
{
    std::vector<crypto::RecoveryShare> out;
    const auto& recovery = session.state().vault.recovery;
    const std::size_t typed = files.empty() && recovery ? recovery->quorum : 0;
    for (std::size_t i = 0; i < std::max(typed, files.size()); ++i) {
        auto share = shareFrom(console, files.empty() ? std::filesystem::path() : std::filesystem::path(files[i]));
        if (!share) return std::unexpected(share.error());
        out.push_back(std::move(*share));
    }
    return out;
}

Result<Exit> allow(Console& console, const std::string& name)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto member = known(vault::memberNamed(*session, name));
    if (!member) return std::unexpected(member.error());
    const auto waiting = vault::allowRecovery(*session, *member);
    if (!waiting) return std::unexpected(waiting.error());
    console.put({{"waiting", idText(*waiting)}});
    console.line(phrases::kRecoveryWaits, idText(*waiting));
    return Exit::Done;
}

Result<Exit> recover(Console& console, const ShareArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto member = known(vault::memberNamed(*session, arguments.member));
    if (!member) return std::unexpected(member.error());
    const auto shares = sharesFrom(console, *session, arguments.files);
    if (!shares) return std::unexpected(shares.error());
    const auto fresh = console.newPassphrase(arguments.newPassphraseFile);
    if (!fresh) return std::unexpected(fresh.error());
    const auto cost = crypto::KdfParameters::forThisMachine();
    if (const auto recovered = vault::recoverMember(*session, *member, *shares, *fresh, cost); !recovered)
        return std::unexpected(recovered.error());
    return done(console, phrases::kMemberRecovered);
}

Result<Exit> rehearse(Console& console, const ShareArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto began = session->now();
    const auto shares = sharesFrom(console, *session, arguments.files);
    if (!shares) return std::unexpected(shares.error());
    const auto seconds = vault::rehearseRecovery(*session, *shares, began);
    if (!seconds) return std::unexpected(seconds.error());
    console.put({{"seconds", *seconds}});
    console.line(phrases::kRehearsed, *seconds);
    return Exit::Done;
}

} // namespace

void addRecoveryCommands(const Branch& root)
{
    const auto group = root.group("recovery", help::kRecoveryGroup, help::kTeamSection);
    group.command("status", help::kRecoveryStatus, status);
    const auto ceremony = std::make_shared<CeremonyArguments>();
    group.command("ceremony", help::kRecoveryCeremony, [ceremony](Console& c) { return holdCeremony(c, *ceremony); })
        .needs("--needed", help::kNumber, ceremony->needed, help::kSharesNeeded)
        .needs("--shares", help::kNumber, ceremony->shares, help::kSharesMade)
        .may("--out", help::kDir, ceremony->out, help::kSharesOut);
    const auto allowed = std::make_shared<std::string>();
    group.command("allow", help::kRecoveryAllow, [allowed](Console& c) { return allow(c, *allowed); })
        .takes(help::kMember, *allowed, help::kMemberHelp);
    const auto recovering = std::make_shared<ShareArguments>();
    group.command("member", help::kRecoveryMember, [recovering](Console& c) { return recover(c, *recovering); })
        .takes(help::kMember, recovering->member, help::kMemberHelp)
        .may("--share", help::kFile, recovering->files, help::kShareFiles)
        .may("--new-passphrase-file", help::kFile, recovering->newPassphraseFile, help::kNewPassphraseFile);
    const auto rehearsing = std::make_shared<ShareArguments>();
    group.command("rehearse", help::kRecoveryRehearse, [rehearsing](Console& c) { return rehearse(c, *rehearsing); })
        .may("--share", help::kFile, rehearsing->files, help::kShareFiles);
}

} // namespace cli
