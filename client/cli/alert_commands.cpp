// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/input.h"

namespace cli {

namespace {

struct AlertArguments {
    std::string second, from;
    charter::DangerGround ground = charter::DangerGround::ImminentPeril;
    charter::AlertAbout about = charter::AlertAbout::Minor;
};

struct SendArguments {
    std::string id;
    vault::AlertSending sending;
    charter::AlertRecipient recipient = charter::AlertRecipient::Prosecutor;
    std::optional<charter::AlertRecipient> also;
    std::filesystem::path out;
};

struct LetterArguments {
    std::string id;
    std::filesystem::path out;
};

struct ReviewArguments {
    std::string id, from;
};

Result<Exit> openAlert(Console& console, const AlertArguments& arguments)
{
    const auto read = recordsFrom<records::AlertFacts>(arguments.from);
    if (!read) return std::unexpected(read.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto second = known(vault::memberNamed(*session, arguments.second));
    if (!second) return std::unexpected(second.error());
    const auto alert = vault::openAlert(*session, arguments.ground, arguments.about, *second, std::get<0>(*read));
    if (!alert) return std::unexpected(alert.error());
    return made(console, phrases::kAlertMade, *alert);
}

/// The commands that name an alert and say nothing else.
Result<Exit> decide(Console& console, const std::string& text, const Phrase& said,
                    vault::Outcome<void> (*act)(vault::Session&, const vault::AlertId&))
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto alert = known(vault::alertNamed(*session, text));
    if (!alert) return std::unexpected(alert.error());
    if (const auto decided = act(*session, *alert); !decided) return std::unexpected(decided.error());
    return done(console, said);
}

Result<Exit> sendAlert(Console& console, const SendArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto alert = known(vault::alertNamed(*session, arguments.id));
    if (!alert) return std::unexpected(alert.error());
    auto sending = arguments.sending;
    sending.recipients = {arguments.recipient};
    if (arguments.also) sending.recipients.push_back(*arguments.also);
    const auto letter = vault::sendAlert(*session, *alert, sending);
    if (!letter) return std::unexpected(letter.error());
    const auto written = writeNewFile(arguments.out, letter->expose(), "--out");
    if (!written) { // the act says that this left: it is shown, not lost with its file
        console.out() << crypto::textOf(letter->expose());
        return std::unexpected(written.error());
    }
    console.put({{"done", true}, {"file", arguments.out.string()}});
    console.line(phrases::kWritten, arguments.out.string());
    console.line(phrases::kAlertSent, dateText(arguments.sending.reviewOn));
    return Exit::Done;
}

Result<Exit> writeLetterAgain(Console& console, const LetterArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto alert = known(vault::alertNamed(*session, arguments.id));
    if (!alert) return std::unexpected(alert.error());
    const auto letter = vault::readAlertLetter(*session, *alert);
    if (!letter) return std::unexpected(letter.error());
    const auto written = writeNewFile(arguments.out, letter->expose(), "--out");
    if (!written) return std::unexpected(written.error());
    console.put({{"done", true}, {"file", arguments.out.string()}});
    console.line(phrases::kWritten, arguments.out.string());
    return Exit::Done;
}

Result<Exit> reviewAlert(Console& console, const ReviewArguments& arguments)
{
    const auto read = recordsFrom<records::AlertReview>(arguments.from);
    if (!read) return std::unexpected(read.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto alert = known(vault::alertNamed(*session, arguments.id));
    if (!alert) return std::unexpected(alert.error());
    const auto reviewed = vault::reviewAlert(*session, *alert, std::get<0>(*read));
    if (!reviewed) return std::unexpected(reviewed.error());
    return done(console, phrases::kAlertReviewed);
}

Result<Exit> listAlerts(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto lines = vault::listAlerts(*session, console.purpose(*session));
    if (!lines) return std::unexpected(lines.error());
    auto json = Json::array();
    Table table({console.say(phrases::kHeadAlert), console.say(phrases::kHeadGround),
                 console.say(phrases::kHeadAlertOpened), console.say(phrases::kHeadStage),
                 console.say(phrases::kHeadReview)});
    for (const auto& line : *lines) {
        auto recipients = Json::array();
        for (const auto recipient : line.part.recipients) recipients.push_back(charter::tokenOf(recipient));
        json.push_back({{"id", idText(line.alert)},
                        {"recipients", std::move(recipients)},
                        {"ground", charter::tokenOf(line.part.ground)},
                        {"openedOn", dateText(line.part.openedOn)},
                        {"stage", charter::tokenOf(line.part.stage)},
                        {"reviewOn", dateText(line.part.reviewOn)},
                        {"mine", line.mine}});
        table.row({shortId(line.alert), console.label(line.part.ground), dateText(line.part.openedOn),
                   console.label(line.part.stage), dateText(line.part.reviewOn)});
    }
    console.put(json);
    if (table.empty())
        console.line(phrases::kNoAlert);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

Result<Exit> readAlert(Console& console, const std::string& text)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto alert = known(vault::alertNamed(*session, text));
    if (!alert) return std::unexpected(alert.error());
    const auto facts = vault::readAlert(*session, *alert);
    if (!facts) return std::unexpected(facts.error());
    return show(console, *facts);
}

} // namespace

void addAlertCommands(const Branch& root)
{
    const auto group = root.group("alert", help::kAlertGroup, help::kRecordSection);
    const auto open = std::make_shared<AlertArguments>();
    group.command("open", help::kAlertOpen, [open](Console& c) { return openAlert(c, *open); })
        .needs("--second", help::kName, open->second, help::kAlertSecond)
        .needs("--ground", help::kGround, open->ground, help::kAlertGround)
        .needs("--about", help::kKind, open->about, help::kAlertAbout)
        .needs("--from", help::kFile, open->from, help::kFromHelp);
    const auto confirm = std::make_shared<std::string>();
    group.command("confirm", help::kAlertConfirm,
                  [confirm](Console& c) { return decide(c, *confirm, phrases::kAlertConfirmed, vault::confirmAlert); })
        .takes(help::kAlert, *confirm, help::kAlertHelp);
    const auto drop = std::make_shared<std::string>();
    group.command("drop", help::kAlertDrop,
                  [drop](Console& c) { return decide(c, *drop, phrases::kAlertDropped, vault::dropAlert); })
        .takes(help::kAlert, *drop, help::kAlertHelp);
    const auto send = std::make_shared<SendArguments>();
    group.command("send", help::kAlertSend, [send](Console& c) { return sendAlert(c, *send); })
        .takes(help::kAlert, send->id, help::kAlertHelp)
        .needs("--recipient", help::kName, send->recipient, help::kAlertRecipient)
        .may("--also", help::kName, send->also, help::kAlertAlso)
        .may("--informed", help::kDate, send->sending.informedOn, help::kAlertInformed)
        .may("--not-informed", help::kReason, send->sending.notInformed, help::kAlertNotInformed)
        .needs("--review", help::kDate, send->sending.reviewOn, help::kAlertReviewOn)
        .needs("--out", help::kFile, send->out, help::kOutFile);
    const auto letter = std::make_shared<LetterArguments>();
    group.command("letter", help::kAlertLetter, [letter](Console& c) { return writeLetterAgain(c, *letter); })
        .takes(help::kAlert, letter->id, help::kAlertHelp)
        .needs("--out", help::kFile, letter->out, help::kOutFile);
    const auto review = std::make_shared<ReviewArguments>();
    group.command("review", help::kAlertReview, [review](Console& c) { return reviewAlert(c, *review); })
        .takes(help::kAlert, review->id, help::kAlertHelp)
        .needs("--from", help::kFile, review->from, help::kFromHelp);
    group.command("list", help::kAlertList, listAlerts);
    const auto read = std::make_shared<std::string>();
    group.command("read", help::kAlertRead, [read](Console& c) { return readAlert(c, *read); })
        .takes(help::kAlert, *read, help::kAlertHelp);
}

} // namespace cli
