// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"

namespace cli {

namespace {

struct PrepareArguments {
    std::string caseFile, partner, from;
    std::vector<std::string> items;
    charter::DisclosurePurpose purpose = charter::DisclosurePurpose::AgreementExecution;
};

struct GiveArguments {
    std::string id;
    charter::Day until = charter::Day::None;
};

/// ID, or ID:field,field.
Result<vault::ItemChoice> itemOf(const vault::Session& session, std::string_view text)
{
    const auto colon = text.find(':');
    const auto object = known(vault::itemNamed(session, text.substr(0, colon)));
    if (!object) return std::unexpected(object.error());
    vault::ItemChoice choice{*object, {}};
    auto rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        choice.fields.emplace_back(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    return choice;
}

Result<Exit> prepare(Console& console, const PrepareArguments& arguments)
{
    const auto read = recordsFrom<records::DisclosureProse>(arguments.from);
    if (!read) return std::unexpected(read.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, arguments.caseFile));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto partner = known(vault::memberNamed(*session, arguments.partner));
    if (!partner) return std::unexpected(partner.error());
    std::vector<vault::ItemChoice> items;
    for (const auto& text : arguments.items) {
        auto item = itemOf(*session, text);
        if (!item) return std::unexpected(item.error());
        items.push_back(std::move(*item));
    }
    const auto prepared =
        vault::prepareDisclosure(*session, *caseFile, *partner, arguments.purpose, items, std::get<0>(*read));
    if (!prepared) return std::unexpected(prepared.error());
    return made(console, phrases::kDisclosureMade, *prepared);
}

Json lineJson(const vault::Session& session, const vault::DisclosureLine& line)
{
    Json out{{"id", idText(line.disclosure)},
             {"case", {{"id", idText(line.caseFile)}, {"number", caseText(session, line.caseFile)}}},
             {"partner", session.nameOf(line.state.partner)},
             {"preparer", session.nameOf(line.state.preparer)},
             {"purpose", charter::tokenOf(line.state.purpose)},
             {"ground", charter::tokenOf(line.state.ground)},
             {"stage", tokenOf(line.state.stage)},
             {"until", dateText(line.state.until)}};
    out["fields"] = line.fields;
    return out;
}

std::string recipientsText(const Console& console, const charter::AlertPart& part)
{
    std::string out;
    for (const auto recipient : part.recipients) out += (out.empty() ? "" : ", ") + console.label(recipient);
    return out;
}

Json alertJson(const vault::AlertLine& line)
{
    auto recipients = Json::array();
    for (const auto recipient : line.part.recipients) recipients.push_back(charter::tokenOf(recipient));
    return {{"id", idText(line.alert)},
            {"ground", charter::tokenOf(line.part.ground)},
            {"recipients", std::move(recipients)},
            {"sentOn", dateText(line.part.sentOn)}};
}

Result<Exit> listDisclosures(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto lines = vault::disclosureRegister(*session, console.purpose(*session));
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadId), console.say(phrases::kHeadCase), console.say(phrases::kHeadPartner),
                 console.say(phrases::kHeadFor), console.say(phrases::kHeadState), console.say(phrases::kHeadUntil),
                 console.say(phrases::kHeadFields)});
    for (const auto& line : lines->disclosures) {
        json.push_back(lineJson(*session, line));
        std::string fields;
        for (const auto& field : line.fields) fields += (fields.empty() ? "" : ", ") + field;
        table.row({shortId(line.disclosure), caseText(*session, line.caseFile),
                   onOneLine(session->nameOf(line.state.partner)), console.label(line.state.purpose),
                   console.say(stageText(line.state.stage)), dateText(line.state.until), fields});
    }
    Table alerts({console.say(phrases::kHeadAlert), console.say(phrases::kHeadGround),
                  console.say(phrases::kHeadRecipients), console.say(phrases::kHeadAlertSent)});
    for (const auto& line : lines->alerts) {
        json.push_back(alertJson(line));
        alerts.row({shortId(line.alert), console.label(line.part.ground), recipientsText(console, line.part),
                    dateText(line.part.sentOn)});
    }
    console.put(json);
    if (table.empty() && alerts.empty()) console.line(phrases::kNoDisclosure);
    if (!table.empty() && !console.json()) table.print(console.out());
    if (!alerts.empty() && !console.json()) alerts.print(console.out());
    return Exit::Done;
}

Result<Exit> give(Console& console, const GiveArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto disclosure = known(vault::disclosureNamed(*session, arguments.id));
    if (!disclosure) return std::unexpected(disclosure.error());
    const auto given = vault::giveDisclosure(*session, *disclosure, arguments.until);
    if (!given) return std::unexpected(given.error());
    return done(console, phrases::kDisclosureGiven, dateText(arguments.until));
}

Result<Exit> revoke(Console& console, const std::string& id)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto disclosure = known(vault::disclosureNamed(*session, id));
    if (!disclosure) return std::unexpected(disclosure.error());
    const auto revoked = vault::revokeDisclosure(*session, *disclosure);
    if (!revoked) return std::unexpected(revoked.error());
    return done(console, phrases::kDisclosureRevoked);
}

/// `grant give` and `disclosure give` are the same act under two names, and so with revoke.
void addGivingAndRevoking(const Branch& group)
{
    const auto giving = std::make_shared<GiveArguments>();
    group.command("give", help::kDisclosureGive, [giving](Console& c) { return give(c, *giving); })
        .takes(help::kId, giving->id, help::kDisclosureId)
        .needs("--until", help::kDate, giving->until, help::kUntilHelp);
    const auto revoking = std::make_shared<std::string>();
    group.command("revoke", help::kDisclosureRevoke, [revoking](Console& c) { return revoke(c, *revoking); })
        .takes(help::kId, *revoking, help::kDisclosureId);
}

} // namespace

void addDisclosureCommands(const Branch& root)
{
    const auto group = root.group("disclosure", help::kDisclosureGroup, help::kPartnerSection);
    const auto preparing = std::make_shared<PrepareArguments>();
    group.command("prepare", help::kDisclosurePrepare, [preparing](Console& c) { return prepare(c, *preparing); })
        .takes(help::kCase, preparing->caseFile, help::kCaseHelp)
        .needs("--partner", help::kName, preparing->partner, help::kDisclosurePartner)
        .needs("--item", help::kItem, preparing->items, help::kItemHelp)
        .may("--for", help::kPurposeMeta, preparing->purpose, help::kForHelp)
        .needs("--from", help::kFile, preparing->from, help::kFromHelp);
    group.command("list", help::kDisclosureList, listDisclosures);
    addGivingAndRevoking(group);
    addGivingAndRevoking(root.group("grant", help::kGrantGroup, help::kPartnerSection));
}

} // namespace cli
