// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/input.h"

#include <type_traits>

namespace cli {

namespace {

struct ArchiveArguments {
    std::string caseFile;
    charter::ArchiveReason reason = charter::ArchiveReason::CivilLimitation;
};

struct HoldArguments {
    std::string caseFile;
    charter::Day until = charter::Day::None;
    charter::HoldGround ground = charter::HoldGround::ThirdPartyAppeal;
};

struct OrderArguments {
    std::vector<std::string> named; ///< cases or alerts
    std::string visa;
};

Json casesJson(const vault::RetentionBoard& board)
{
    auto out = Json::array();
    for (const auto& line : board.cases) {
        Json one{{"id", idText(line.caseFile)},
                 {"number", line.number},
                 {"state", charter::tokenOf(line.shown)},
                 {"lastContact", dateText(line.lastContact)},
                 {"dueOn", dateText(line.dueOn)},
                 {"inOrder", line.waiting}};
        if (line.held) {
            one["heldUntil"] = dateText(line.retention.heldUntil);
            one["holdGround"] = charter::tokenOf(line.retention.holdGround);
        }
        out.push_back(std::move(one));
    }
    return out;
}

Json boardJson(const vault::RetentionBoard& board)
{
    auto names = Json::array(), alerts = Json::array(), orders = Json::array();
    for (const auto& line : board.alerts)
        alerts.push_back({{"id", idText(line.alert)}, {"dueOn", dateText(line.dueOn)}, {"inOrder", line.waiting}});
    for (const auto& line : board.names)
        names.push_back(
            {{"id", idText(line.referral)}, {"reference", line.reference}, {"dueOn", dateText(line.dueOn)}});
    for (const auto& line : board.orders)
        orders.push_back({{"id", idText(line.order)},
                          {"visa", line.about.visa},
                          {"cases", line.about.cases.size()},
                          {"alerts", line.about.alerts.size()},
                          {"disposedOn", dateText(line.about.disposedOn)},
                          {"lastBackup", dateText(line.lastBackup)}});
    return {{"cases", casesJson(board)},
            {"referralNames", std::move(names)},
            {"alerts", std::move(alerts)},
            {"orders", std::move(orders)}};
}

std::string holdText(const Console& console, const vault::RetentionLine& line)
{
    if (!line.held) return line.waiting ? console.say(phrases::kInOrder) : std::string();
    return console.say(phrases::kHeldUntil, dateText(line.retention.heldUntil),
                       console.label(line.retention.holdGround));
}

void printBoard(Console& console, const vault::RetentionBoard& board)
{
    Table cases({console.say(phrases::kHeadNumber), console.say(phrases::kHeadState),
                 console.say(phrases::kHeadLastContact), console.say(phrases::kHeadDueOn),
                 console.say(phrases::kHeadHold)});
    for (const auto& line : board.cases)
        cases.row({line.number, console.label(line.shown), dateText(line.lastContact), dateText(line.dueOn),
                   holdText(console, line)});
    if (!cases.empty()) cases.print(console.out());
    Table names({console.say(phrases::kHeadReferralNames), console.say(phrases::kHeadDueOn)});
    for (const auto& line : board.names) names.row({line.reference, dateText(line.dueOn)});
    if (!names.empty()) names.print(console.out());
    Table alerts({console.say(phrases::kHeadAlert), console.say(phrases::kHeadDueOn), console.say(phrases::kHeadHold)});
    for (const auto& line : board.alerts)
        alerts.row({shortId(line.alert), dateText(line.dueOn),
                    line.waiting ? console.say(phrases::kInOrder) : std::string()});
    if (!alerts.empty()) alerts.print(console.out());
    Table orders({console.say(phrases::kHeadOrder), console.say(phrases::kHeadVisa), console.say(phrases::kHeadCases),
                  console.say(phrases::kHeadAlerts), console.say(phrases::kHeadDisposed),
                  console.say(phrases::kHeadLastBackup)});
    for (const auto& line : board.orders)
        orders.row({shortId(line.order), line.about.visa, std::to_string(line.about.cases.size()),
                    std::to_string(line.about.alerts.size()), dateText(line.about.disposedOn),
                    dateText(line.lastBackup)});
    if (!orders.empty()) orders.print(console.out());
}

Result<Exit> listRetention(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto board = vault::retentionBoard(*session, console.purpose(*session));
    if (!board) return std::unexpected(board.error());
    console.put(boardJson(*board));
    if (board->cases.empty() && board->names.empty() && board->alerts.empty() && board->orders.empty())
        console.line(phrases::kNothingKept);
    else if (!console.json())
        printBoard(console, *board);
    return Exit::Done;
}

Result<Exit> eraseNames(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto referral = known(vault::referralNamed(*session, text));
    if (!referral) return std::unexpected(referral.error());
    if (const auto erased = vault::eraseReferralNames(*session, *referral); !erased)
        return std::unexpected(erased.error());
    return done(console, phrases::kNamesErased);
}

Result<Exit> archive(Console& console, const ArchiveArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    if (const auto archived = vault::archiveCase(*session, *caseFile, arguments.reason); !archived)
        return std::unexpected(archived.error());
    const auto due = charter::disposalDueOn(session->state(), session->state().cases.at(*caseFile));
    return done(console, phrases::kArchived, dateText(due));
}

Result<Exit> hold(Console& console, const HoldArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto held = vault::placeHold(*session, *caseFile, arguments.until, arguments.ground);
    if (!held) return std::unexpected(held.error());
    return done(console, phrases::kHeld, dateText(arguments.until));
}

Result<Exit> release(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, text));
    if (!caseFile) return std::unexpected(caseFile.error());
    if (const auto lifted = vault::liftHold(*session, *caseFile); !lifted) return std::unexpected(lifted.error());
    return done(console, phrases::kReleased);
}

/// Of cases or of alerts, by how they are named and what proposes them.
Result<Exit> order(Console& console, const OrderArguments& arguments, auto named, auto propose)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    std::vector<typename std::invoke_result_t<decltype(named), vault::Session&, std::string_view>::value_type> all;
    for (const auto& text : arguments.named) {
        const auto one = known(named(*session, text));
        if (!one) return std::unexpected(one.error());
        all.push_back(*one);
    }
    const auto proposed = propose(*session, all, arguments.visa);
    if (!proposed) return std::unexpected(proposed.error());
    console.put({{"order", idText(proposed->order)}, {"proposal", idText(proposed->waiting)}});
    console.line(phrases::kOrderProposed, idText(proposed->order), idText(proposed->waiting));
    return Exit::Done;
}

Result<Exit> receipt(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto found = known(vault::orderNamed(*session, text));
    if (!found) return std::unexpected(found.error());
    const auto said = vault::disposalReceipt(*session, *found, console.language());
    if (!said) return std::unexpected(said.error());
    console.put({{"id", idText(*found)}, {"receipt", *said}});
    if (!console.json()) console.out() << *said;
    return Exit::Done;
}

} // namespace

void addEndOfCaseCommands(const Branch& caseGroup)
{
    const auto archived = std::make_shared<ArchiveArguments>();
    caseGroup.command("archive", help::kCaseArchive, [archived](Console& c) { return archive(c, *archived); })
        .takes(help::kCase, archived->caseFile, help::kCaseHelp)
        .needs("--reason", help::kReason, archived->reason, help::kArchiveReason);
    const auto held = std::make_shared<HoldArguments>();
    caseGroup.command("hold", help::kCaseHold, [held](Console& c) { return hold(c, *held); })
        .takes(help::kCase, held->caseFile, help::kCaseHelp)
        .needs("--until", help::kDate, held->until, help::kUntilHelp)
        .needs("--ground", help::kGround, held->ground, help::kHoldGround);
    const auto released = std::make_shared<std::string>();
    caseGroup.command("release", help::kCaseRelease, [released](Console& c) { return release(c, *released); })
        .takes(help::kCase, *released, help::kCaseHelp);
}

void addRetentionCommands(const Branch& root)
{
    const auto retention = root.group("retention", help::kRetentionGroup, help::kCaseSection);
    retention.command("list", help::kRetentionList, listRetention);
    const auto referral = std::make_shared<std::string>();
    retention.command("erase-names", help::kEraseNames, [referral](Console& c) { return eraseNames(c, *referral); })
        .takes(help::kReferral, *referral, help::kReferralHelp);

    const auto disposal = root.group("disposal", help::kDisposalGroup, help::kCaseSection);
    const auto ordered = std::make_shared<OrderArguments>();
    disposal
        .command("order", help::kDisposalOrder,
                 [ordered](Console& c) { return order(c, *ordered, vault::caseNamed, vault::proposeDisposal); })
        .needs("--case", help::kCase, ordered->named, help::kDisposalCases)
        .needs("--visa", help::kVisa, ordered->visa, help::kVisaHelp);
    const auto alerts = std::make_shared<OrderArguments>();
    disposal
        .command("order-alerts", help::kDisposalAlerts,
                 [alerts](Console& c) { return order(c, *alerts, vault::alertNamed, vault::proposeAlertDisposal); })
        .needs("--alert", help::kAlert, alerts->named, help::kDisposalAlert)
        .needs("--visa", help::kVisa, alerts->visa, help::kVisaHelp);
    const auto named = std::make_shared<std::string>();
    disposal.command("receipt", help::kDisposalReceipt, [named](Console& c) { return receipt(c, *named); })
        .takes(help::kId, *named, help::kOrderHelp);
}

} // namespace cli
