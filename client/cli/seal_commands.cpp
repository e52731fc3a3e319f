// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"

namespace cli {

namespace {

struct SealArguments {
    std::string caseFile;
    charter::SealReason reason = charter::SealReason::Restriction;
};

struct OpeningArguments {
    std::string caseFile, member;
    charter::Day until = charter::Day::None;
};

Exit waits(Console& console, const vault::ProposalId& proposal)
{
    console.put({{"waiting", idText(proposal)}});
    console.line(phrases::kActWaits, idText(proposal));
    return Exit::Done;
}

Result<Exit> sealCase(Console& console, const SealArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto sealed = vault::sealCase(*session, *caseFile, arguments.reason);
    if (!sealed) return std::unexpected(sealed.error());
    return done(console, phrases::kCaseSealed, caseText(*session, *caseFile));
}

Result<Exit> unsealCase(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, text));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto proposal = vault::proposeUnsealing(*session, *caseFile);
    if (!proposal) return std::unexpected(proposal.error());
    return waits(console, *proposal);
}

Result<Exit> openSealed(Console& console, const OpeningArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto member = known(vault::memberNamed(*session, arguments.member));
    if (!member) return std::unexpected(member.error());
    const auto proposal =
        vault::proposeOpening(*session, *caseFile, *member, arguments.until, console.purpose(*session));
    if (!proposal) return std::unexpected(proposal.error());
    return waits(console, *proposal);
}

} // namespace

void addSealCommands(const Branch& cases)
{
    const auto sealing = std::make_shared<SealArguments>();
    cases.command("seal", help::kCaseSeal, [sealing](Console& c) { return sealCase(c, *sealing); })
        .takes(help::kCase, sealing->caseFile, help::kCaseHelp)
        .needs("--reason", help::kReason, sealing->reason, help::kSealReason);
    const auto lifting = std::make_shared<std::string>();
    cases.command("unseal", help::kCaseUnseal, [lifting](Console& c) { return unsealCase(c, *lifting); })
        .takes(help::kCase, *lifting, help::kCaseHelp);
    const auto opening = std::make_shared<OpeningArguments>();
    cases.command("open-sealed", help::kCaseOpenSealed, [opening](Console& c) { return openSealed(c, *opening); })
        .takes(help::kCase, opening->caseFile, help::kCaseHelp)
        .takes(help::kMember, opening->member, help::kSealReader)
        .needs("--until", help::kDate, opening->until, help::kUntilHelp);
}

} // namespace cli
