// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"

namespace cli {

namespace {

struct WriteArguments {
    std::string caseFile, party, from;
    std::vector<std::string> with;
};

struct ShuttleArguments {
    std::string caseFile, sender, receiver, from, id;
    charter::ConsentForm form = charter::ConsentForm::OralWitnessed;
};

/// `read ID` of anything that is read by its id: resolve, read, show.
template <class Named, class Reader>
Action reading(const std::shared_ptr<std::string>& id, Named named, Reader reader)
{
    return [id, named, reader](Console& console) -> Result<Exit> {
        auto session = console.unlock();
        if (!session) return std::unexpected(session.error());
        const auto object = known(named(*session, *id));
        if (!object) return std::unexpected(object.error());
        const auto record = reader(*session, *object, console.purposeFor(*session, *object));
        if (!record) return std::unexpected(record.error());
        return show(console, *record);
    };
}

template <class Named, class Reader>
void addRead(const Branch& group, Named named, Reader reader)
{
    const auto id = std::make_shared<std::string>();
    group.command("read", help::kRead, reading(id, named, reader)).takes(help::kId, *id, help::kIdHelp);
}

/// A record read from --from, then a session and the case.
template <class Record>
Result<std::tuple<Record, vault::Session, vault::CaseId>> beginWriting(Console& console, const std::string& from,
                                                                       const std::string& caseText)
{
    auto read = recordsFrom<Record>(from);
    if (!read) return std::unexpected(read.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto caseFile = known(vault::caseNamed(*session, caseText));
    if (!caseFile) return std::unexpected(caseFile.error());
    return std::tuple<Record, vault::Session, vault::CaseId>(std::move(std::get<0>(*read)), std::move(*session),
                                                             *caseFile);
}

Result<Exit> writeInterview(Console& console, const WriteArguments& arguments)
{
    auto begun = beginWriting<records::Interview>(console, arguments.from, arguments.caseFile);
    if (!begun) return std::unexpected(begun.error());
    auto& [record, session, caseFile] = *begun;
    const auto party = known(vault::partyNamed(session, caseFile, arguments.party));
    if (!party) return std::unexpected(party.error());
    const auto interview = vault::writeInterview(session, *party, record);
    if (!interview) return std::unexpected(interview.error());
    return made(console, phrases::kInterviewMade, *interview);
}

Result<Exit> draftShuttle(Console& console, const ShuttleArguments& arguments)
{
    auto begun = beginWriting<records::ShuttleMessage>(console, arguments.from, arguments.caseFile);
    if (!begun) return std::unexpected(begun.error());
    auto& [record, session, caseFile] = *begun;
    const auto from = known(vault::partyNamed(session, caseFile, arguments.sender));
    if (!from) return std::unexpected(from.error());
    const auto to = known(vault::partyNamed(session, caseFile, arguments.receiver));
    if (!to) return std::unexpected(to.error());
    const auto shuttle = vault::draftShuttle(session, *from, *to, record);
    if (!shuttle) return std::unexpected(shuttle.error());
    return made(console, phrases::kShuttleMade, *shuttle);
}

/// A step of a message that makes nothing new: authorise, deliver, cancel.
template <class Step>
Action stepping(const std::shared_ptr<ShuttleArguments>& arguments, const Phrase& phrase, Step step)
{
    return [arguments, &phrase, step](Console& console) -> Result<Exit> {
        auto session = console.unlock();
        if (!session) return std::unexpected(session.error());
        const auto shuttle = known(vault::shuttleNamed(*session, arguments->id));
        if (!shuttle) return std::unexpected(shuttle.error());
        const vault::Outcome<void> stepped = step(*session, *shuttle, *arguments);
        if (!stepped) return std::unexpected(stepped.error());
        return done(console, phrase);
    };
}

Result<std::vector<vault::PartyId>> partiesNamed(const vault::Session& session, const vault::CaseId& caseFile,
                                                 const std::vector<std::string>& texts)
{
    std::vector<vault::PartyId> out;
    for (const auto& text : texts) {
        const auto party = known(vault::partyNamed(session, caseFile, text));
        if (!party) return std::unexpected(party.error());
        out.push_back(*party);
    }
    return out;
}

/// A joint record: session or agreement, with those of its parties who were there or signed.
template <class Record, class Write>
Action writingJointly(const std::shared_ptr<WriteArguments>& arguments, const Phrase& phrase, Write write)
{
    return [arguments, &phrase, write](Console& console) -> Result<Exit> {
        auto begun = beginWriting<Record>(console, arguments->from, arguments->caseFile);
        if (!begun) return std::unexpected(begun.error());
        auto& [record, session, caseFile] = *begun;
        const auto parties = partiesNamed(session, caseFile, arguments->with);
        if (!parties) return std::unexpected(parties.error());
        const auto written = write(session, caseFile, *parties, record);
        if (!written) return std::unexpected(written.error());
        return made(console, phrase, *written);
    };
}

Result<Exit> writeFollowUp(Console& console, const WriteArguments& arguments)
{
    auto begun = beginWriting<records::FollowUp>(console, arguments.from, arguments.caseFile);
    if (!begun) return std::unexpected(begun.error());
    auto& [record, session, caseFile] = *begun;
    const auto followUp = vault::writeFollowUp(session, caseFile, record);
    if (!followUp) return std::unexpected(followUp.error());
    return made(console, phrases::kFollowUpMade, *followUp);
}

void addInterviews(const Branch& root)
{
    const auto group = root.group("interview", help::kInterviewGroup, help::kRecordSection);
    const auto add = std::make_shared<WriteArguments>();
    group.command("add", help::kInterviewAdd, [add](Console& c) { return writeInterview(c, *add); })
        .takes(help::kCase, add->caseFile, help::kCaseHelp)
        .takes(help::kParty, add->party, help::kPartyHelp)
        .needs("--from", help::kFile, add->from, help::kFromHelp);
    addRead(group, vault::interviewNamed, vault::readInterview);
}

template <class Step>
Branch addStep(const Branch& group, const std::string& name, const Phrase& help, const Phrase& phrase,
               const std::shared_ptr<ShuttleArguments>& arguments, Step step)
{
    const auto command = group.command(name, help, stepping(arguments, phrase, step));
    command.takes(help::kId, arguments->id, help::kIdHelp);
    return command;
}

void addShuttles(const Branch& root)
{
    const auto group = root.group("shuttle", help::kShuttleGroup, help::kRecordSection);
    const auto draft = std::make_shared<ShuttleArguments>();
    group.command("draft", help::kShuttleDraft, [draft](Console& c) { return draftShuttle(c, *draft); })
        .takes(help::kCase, draft->caseFile, help::kCaseHelp)
        .takes(help::kFrom, draft->sender, help::kShuttleFrom)
        .takes(help::kTo, draft->receiver, help::kShuttleTo)
        .needs("--from", help::kFile, draft->from, help::kFromHelp);
    const auto authorise = std::make_shared<ShuttleArguments>();
    addStep(
        group, "authorise", help::kShuttleAuthorise, phrases::kShuttleAuthorised, authorise,
        [](auto& session, const auto& id, const auto& said) { return vault::authoriseShuttle(session, id, said.form); })
        .may("--form", help::kForm, authorise->form, help::kFormHelp);
    addStep(group, "deliver", help::kShuttleDeliver, phrases::kShuttleDelivered, std::make_shared<ShuttleArguments>(),
            [](auto& session, const auto& id, const auto&) { return vault::deliverShuttle(session, id); });
    addStep(group, "cancel", help::kShuttleCancel, phrases::kShuttleCancelled, std::make_shared<ShuttleArguments>(),
            [](auto& session, const auto& id, const auto&) { return vault::cancelShuttle(session, id); });
    addRead(group, vault::shuttleNamed, vault::readShuttle);
}

template <class Record, class Write>
void addJoint(const Branch& group, const Phrase& help, const Phrase& with, const Phrase& phrase, Write write)
{
    const auto add = std::make_shared<WriteArguments>();
    group.command("add", help, writingJointly<Record>(add, phrase, write))
        .takes(help::kCase, add->caseFile, help::kCaseHelp)
        .needs("--from", help::kFile, add->from, help::kFromHelp)
        .may("--with", help::kParty, add->with, with);
}

} // namespace

void addExchangeCommands(const Branch& root)
{
    addInterviews(root);
    addShuttles(root);
    const auto sessions = root.group("session", help::kSessionGroup, help::kRecordSection);
    addJoint<records::JointSession>(sessions, help::kSessionAdd, help::kWithHelp, phrases::kSessionMade,
                                    vault::writeSession);
    addRead(sessions, vault::sessionNamed, vault::readSession);
    const auto agreements = root.group("agreement", help::kAgreementGroup, help::kRecordSection);
    addJoint<records::Agreement>(agreements, help::kAgreementAdd, help::kSignersHelp, phrases::kAgreementMade,
                                 vault::writeAgreement);
    addRead(agreements, vault::agreementNamed, vault::readAgreement);
    const auto followUps = root.group("followup", help::kFollowUpGroup, help::kRecordSection);
    const auto add = std::make_shared<WriteArguments>();
    followUps.command("add", help::kFollowUpAdd, [add](Console& c) { return writeFollowUp(c, *add); })
        .takes(help::kCase, add->caseFile, help::kCaseHelp)
        .needs("--from", help::kFile, add->from, help::kFromHelp);
    addRead(followUps, vault::followUpNamed, vault::readFollowUp);
}

} // namespace cli
