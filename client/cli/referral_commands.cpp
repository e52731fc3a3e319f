// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"

namespace cli {

namespace {

struct ReferralArguments {
    std::string partner, from;
};

struct ScreenArguments {
    std::string referral;
    charter::ScreeningDecision decision = charter::ScreeningDecision::None;
    charter::ConflictKind conflictKind = charter::ConflictKind::None;
};

Result<Exit> addReferral(Console& console, const ReferralArguments& arguments)
{
    const auto read = recordsFrom<records::ReferralHeader, records::ReferralNames>(arguments.from);
    if (!read) return std::unexpected(read.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    vault::MemberId partner;
    if (!arguments.partner.empty()) {
        const auto named = known(vault::memberNamed(*session, arguments.partner));
        if (!named) return std::unexpected(named.error());
        partner = *named;
    }
    const auto& [header, names] = *read;
    const auto referral = vault::receiveReferral(*session, header, names, partner);
    if (!referral) return std::unexpected(referral.error());
    const auto number = vault::referenceOf(*referral);
    console.put({{"id", idText(*referral)}, {"number", number}});
    console.line(phrases::kReferralMade, number, idText(*referral));
    return Exit::Done;
}

Result<Exit> screenReferral(Console& console, const ScreenArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto referral = known(vault::referralNamed(*session, arguments.referral));
    if (!referral) return std::unexpected(referral.error());
    const auto screened = vault::screenReferral(*session, *referral, arguments.decision, arguments.conflictKind);
    if (!screened) return std::unexpected(screened.error());
    return done(console, phrases::kScreened, console.label(arguments.decision));
}

std::string caseNumber(const vault::Session& session, const std::optional<vault::CaseId>& caseFile)
{
    const auto* part = caseFile ? charter::caseIn(session.state(), *caseFile) : nullptr;
    return part == nullptr ? std::string() : vault::publicNumberText(part->publicNumber);
}

std::string partnerName(const vault::Session& session, const vault::MemberId& partner)
{
    return partner.isZero() ? std::string() : onOneLine(session.nameOf(partner));
}

Json referralJson(const vault::Session& session, const vault::ReferralLine& line)
{
    Json out{{"id", idText(line.referral)},
             {"number", vault::referenceOf(line.referral)},
             {"receivedAt", dateText(line.receivedOn)},
             {"source", charter::tokenOf(line.source)},
             {"sector", charter::tokenOf(line.sector)},
             {"conflictKind", charter::tokenOf(line.conflictKind)},
             {"decision", charter::tokenOf(line.decision)},
             {"status", charter::tokenOf(line.status)}};
    if (!line.partner.isZero()) out["partner"] = session.nameOf(line.partner);
    if (line.caseFile) out["case"] = {{"id", idText(*line.caseFile)}, {"number", caseNumber(session, line.caseFile)}};
    return out;
}

Result<Exit> listReferrals(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto lines = vault::listReferrals(*session, console.screeningPurpose());
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table(
        {console.say(phrases::kHeadNumber), console.say(phrases::kHeadReceived), console.say(phrases::kHeadSource),
         console.say(phrases::kHeadSector), console.say(phrases::kHeadConflict), console.say(phrases::kHeadDecision),
         console.say(phrases::kHeadStatus), console.say(phrases::kHeadPartner), console.say(phrases::kHeadCase)});
    for (const auto& line : *lines) {
        json.push_back(referralJson(*session, line));
        table.row({vault::referenceOf(line.referral), dateText(line.receivedOn), console.label(line.source),
                   console.label(line.sector), console.label(line.conflictKind), console.label(line.decision),
                   console.label(line.status), partnerName(*session, line.partner),
                   caseNumber(*session, line.caseFile)});
    }
    console.put(json);
    if (table.empty())
        console.line(phrases::kNoReferral);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

Result<Exit> showNames(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto referral = known(vault::referralNamed(*session, text));
    if (!referral) return std::unexpected(referral.error());
    const auto names = vault::readReferralNames(*session, *referral, console.screeningPurpose());
    if (!names) return std::unexpected(names.error());
    return show(console, *names);
}

} // namespace

void addReferralCommands(const Branch& root)
{
    const auto group = root.group("referral", help::kReferralGroup, help::kCaseSection);
    const auto add = std::make_shared<ReferralArguments>();
    group.command("add", help::kReferralAdd, [add](Console& c) { return addReferral(c, *add); })
        .may("--partner", help::kName, add->partner, help::kReferrer)
        .needs("--from", help::kFile, add->from, help::kFromHelp);
    const auto screen = std::make_shared<ScreenArguments>();
    group.command("screen", help::kReferralScreen, [screen](Console& c) { return screenReferral(c, *screen); })
        .takes(help::kReferral, screen->referral, help::kReferralHelp)
        .takes(help::kDecision, screen->decision, help::kDecisionHelp)
        .may("--conflict-kind", help::kKind, screen->conflictKind, help::kConflict);
    group.command("list", help::kReferralList, listReferrals);
    const auto names = std::make_shared<std::string>();
    group.command("names", help::kReferralNames, [names](Console& c) { return showNames(c, *names); })
        .takes(help::kReferral, *names, help::kReferralHelp);
}

} // namespace cli
