// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"

namespace cli {

namespace {

struct AskArguments {
    std::string caseFile;
    charter::GlassGround ground = charter::GlassGround::Integrity;
    charter::Day until = charter::Day::None;
};

Result<Exit> ask(Console& console, const AskArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto asked = vault::askBreakGlass(*session, *caseFile, arguments.ground, arguments.until);
    if (!asked) return std::unexpected(asked.error());
    return made(console, phrases::kGlassAsked, *asked);
}

/// The commands that name a break-glass and say nothing else.
Result<Exit> turn(Console& console, const std::string& text, const Phrase& said,
                  vault::Outcome<void> (*act)(vault::Session&, const vault::BreakGlassId&))
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto glass = known(vault::breakGlassNamed(*session, text));
    if (!glass) return std::unexpected(glass.error());
    if (const auto turned = act(*session, *glass); !turned) return std::unexpected(turned.error());
    return done(console, said);
}

Json lineJson(const vault::Session& session, const vault::BreakGlassLine& line)
{
    return {{"id", idText(line.breakGlass)},
            {"case", {{"id", idText(line.caseFile)}, {"number", line.number}}},
            {"askedBy", session.nameOf(line.state.asker)},
            {"approvedBy", line.state.approver.isZero() ? std::string() : session.nameOf(line.state.approver)},
            {"ground", charter::tokenOf(line.state.ground)},
            {"stage", charter::tokenOf(line.state.stage)},
            {"opensOn", dateText(line.state.opensOn)},
            {"until", dateText(line.state.until)},
            {"reviewBy", dateText(line.state.reviewBy)},
            {"overdue", line.overdue}};
}

Result<Exit> listBreakGlass(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto lines = vault::listBreakGlass(*session, console.purpose(*session));
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadId), console.say(phrases::kHeadCase), console.say(phrases::kHeadAskedBy),
                 console.say(phrases::kHeadGround), console.say(phrases::kHeadStage), console.say(phrases::kHeadUntil),
                 console.say(phrases::kHeadReview)});
    for (const auto& line : *lines) {
        json.push_back(lineJson(*session, line));
        auto review = dateText(line.state.reviewBy);
        if (line.overdue) review += " " + console.say(phrases::kGlassOverdue);
        table.row({shortId(line.breakGlass), line.number, session->nameOf(line.state.asker),
                   console.label(line.state.ground), console.label(line.state.stage), dateText(line.state.until),
                   std::move(review)});
    }
    console.put(json);
    if (table.empty())
        console.line(phrases::kNoGlass);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

} // namespace

void addBreakGlassCommands(const Branch& root)
{
    const auto group = root.group("break-glass", help::kGlassGroup, help::kTeamSection);
    const auto asked = std::make_shared<AskArguments>();
    group.command("ask", help::kGlassAsk, [asked](Console& c) { return ask(c, *asked); })
        .takes(help::kCase, asked->caseFile, help::kCaseHelp)
        .needs("--ground", help::kGround, asked->ground, help::kGlassGround)
        .needs("--until", help::kDate, asked->until, help::kGlassUntil);
    const auto approved = std::make_shared<std::string>();
    group
        .command("approve", help::kGlassApprove,
                 [approved](Console& c) {
                     return turn(c, *approved, phrases::kGlassApproved, vault::approveBreakGlass);
                 })
        .takes(help::kId, *approved, help::kGlassId);
    const auto ended = std::make_shared<std::string>();
    group
        .command("end", help::kGlassEnd,
                 [ended](Console& c) { return turn(c, *ended, phrases::kGlassEnded, vault::endBreakGlass); })
        .takes(help::kId, *ended, help::kGlassId);
    const auto reviewed = std::make_shared<std::string>();
    group
        .command("review", help::kGlassReview,
                 [reviewed](Console& c) {
                     return turn(c, *reviewed, phrases::kGlassReviewed, vault::reviewBreakGlass);
                 })
        .takes(help::kId, *reviewed, help::kGlassId);
    group.command("list", help::kGlassList, listBreakGlass);
}

} // namespace cli
