// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/roster_text.h"

namespace cli {

namespace {

struct FoundArguments {
    std::string organisation, origin;
    std::filesystem::path identity;
};

struct JoinArguments {
    std::filesystem::path identity;
    std::vector<std::string> invitation; ///< the line, quoted or not
    bool blindly = false;
};

constexpr Phrase kDirectorsName{"Direction", "Director"};

Result<Exit> found(Console& console, const FoundArguments& arguments)
{
    const auto places = console.places();
    if (!places) return std::unexpected(places.error());
    const auto keys = vault::identity::readKeyFile(arguments.identity);
    if (!keys) return keyFileFailure(keys.error(), "--identity");
    const auto passphrase = console.passphrase();
    if (!passphrase) return std::unexpected(passphrase.error());
    vault::FoundingTerms terms;
    terms.organisation = arguments.organisation;
    terms.directorName = console.globals().as.empty() ? console.say(kDirectorsName) : console.globals().as;
    if (!arguments.origin.empty()) terms.origin = arguments.origin;
    const auto session = vault::foundVault(*places, terms, *keys, *passphrase);
    if (!session) return std::unexpected(session.error());
    const auto invitation = session->invitation().line();
    console.put({{"id", idText(session->vaultId())},
                 {"member", idText(session->me())},
                 {"logKey", session->logKey().vkey()},
                 {"invitation", invitation}});
    console.line(phrases::kFounded, terms.organisation);
    console.line(phrases::kLogKeyLine, session->logKey().vkey());
    console.line(phrases::kInvitationLine, invitation);
    console.line(phrases::kSpareKey, arguments.identity.string());
    return Exit::Done;
}

Result<std::optional<vault::identity::Invitation>> invitationOf(const JoinArguments& arguments)
{
    std::string line;
    for (const auto& word : arguments.invitation) line += (line.empty() ? "" : " ") + word;
    if (line.empty() && !arguments.blindly) return complain("usage", phrases::kInvitationOrBlind);
    if (line.empty()) return std::nullopt;
    auto invitation = vault::identity::Invitation::parse(line);
    if (!invitation) return complain("bad-invitation", phrases::kInvitationUnreadable);
    return std::move(*invitation);
}

Result<Exit> join(Console& console, const JoinArguments& arguments)
{
    const auto invitation = invitationOf(arguments);
    if (!invitation) return std::unexpected(invitation.error());
    const auto places = console.places();
    if (!places) return std::unexpected(places.error());
    const auto keys = vault::identity::readKeyFile(arguments.identity);
    if (!keys) return keyFileFailure(keys.error(), "--identity");
    const auto passphrase = console.passphrase();
    if (!passphrase) return std::unexpected(passphrase.error());
    const auto kit = console.kit();
    if (!kit) return std::unexpected(kit.error());
    auto session = vault::joinVault(*places, *keys, *passphrase, *invitation, *kit ? &**kit : nullptr);
    if (!session) return std::unexpected(unlockFailure(session.error(), places->vault));
    const auto roster = vault::roster(*session);
    if (!roster) return std::unexpected(roster.error());
    if (!*invitation) console.remark(phrases::kTrustedBlindly);
    console.put(
        {{"id", idText(session->me())}, {"name", session->nameOf(session->me())}, {"roster", rosterJson(*roster)}});
    console.line(phrases::kJoined, console.label(session->role()));
    printRoster(console, *roster);
    console.line(phrases::kSpareKey, arguments.identity.string());
    return Exit::Done;
}

} // namespace

void addFoundingCommands(const Branch& root)
{
    const auto founding = std::make_shared<FoundArguments>();
    root.command("found", help::kFound, help::kTeamSection, [founding](Console& c) { return found(c, *founding); })
        .needs("--organisation", help::kName, founding->organisation, help::kOrganisation)
        .needs("--identity", help::kFile, founding->identity, help::kIdentityFile)
        .may("--origin", help::kDomain, founding->origin, help::kOrigin);

    const auto joining = std::make_shared<JoinArguments>();
    root.command("join", help::kJoin, help::kTeamSection, [joining](Console& c) { return join(c, *joining); })
        .needs("--identity", help::kFile, joining->identity, help::kIdentityFile)
        .may("--invitation", help::kLine, joining->invitation, help::kInvitation)
        .may("--trust-blindly", joining->blindly, help::kTrustBlindly);
}

} // namespace cli
