// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The groups of the grammar, one file each, and what they share.
#pragma once

#include "client/cli/command_line.h"
#include "client/cli/help.h"
#include "client/cli/record_text.h"

namespace cli {

void addIdentityCommands(const Branch& root);
void addFoundingCommands(const Branch& root);
void addPeopleCommands(const Branch& root);
/// Below `member`: who leaves, and the draft of a breach notice.
void addDepartureCommands(const Branch& members);
/// Below `member` too: one's own ways in.
void addKeyslotCommands(const Branch& members);
/// A spare key may be rewritten only if it is this member's; a complaint otherwise.
[[nodiscard]] Result<void> isOwnKey(const vault::Session& session, const std::filesystem::path& file);
/// Says how many keys were renewed, once they all are.
[[nodiscard]] vault::DutyProgress renewalProgress(Console& console);
void addReferralCommands(const Branch& root);
void addNoticeCommands(const Branch& root);
void addCaseCommands(const Branch& root);
void addSealCommands(const Branch& cases); ///< to the group of addCaseCommands
void addPartyCommands(const Branch& root);
void addConsentCommands(const Branch& root);
void addExchangeCommands(const Branch& root);
void addDocumentCommands(const Branch& root);
void addDisclosureCommands(const Branch& root);
void addHandoverCommands(const Branch& root);
void addAlertCommands(const Branch& root);
void addRightsCommands(const Branch& root);
void addRetentionCommands(const Branch& root);
void addEndOfCaseCommands(const Branch& caseGroup); ///< those of the group `case`
void addLetterCommands(const Branch& root);
void addBackupCommands(const Branch& root);
void addRecoveryCommands(const Branch& root);
void addAwayCommand(const Branch& root);
void addBreakGlassCommands(const Branch& root);
void addLogCommands(const Branch& root);
void addFieldsCommand(const Branch& root);
/// Those of the group `log` about heads.
void addHeadCommands(const Branch& log);
/// Those about its keeping: cosigners, how long traces stay.
void addTrailCommands(const Branch& log);

/// A moment in the organisation's zone, to the minute.
[[nodiscard]] std::string timeText(const std::string& zone, std::uint64_t millisecondsUtc);

/// The object that --from names, read into records. Complaints name the field.
template <class... Records>
[[nodiscard]] Result<std::tuple<Records...>> recordsFrom(const std::string& fileOrDash)
{
    const auto object = ParsedObject::read(fileOrDash);
    if (!object) return std::unexpected(object.error());
    std::tuple<Records...> records;
    const auto read = std::apply([&](auto&... record) { return readRecords(object->json(), record...); }, records);
    if (!read) return std::unexpected(read.error());
    return records;
}

/// What the help calls a value of this kind.
template <class Tag>
[[nodiscard]] constexpr const Phrase& metaOf(const vault::Id<Tag>*)
{
    return help::kId;
}
[[nodiscard]] constexpr const Phrase& metaOf(const vault::CaseId*) { return help::kCase; }
[[nodiscard]] constexpr const Phrase& metaOf(const vault::PartyId*) { return help::kParty; }
[[nodiscard]] constexpr const Phrase& metaOf(const vault::MemberId*) { return help::kMember; }
[[nodiscard]] constexpr const Phrase& metaOf(const vault::ReferralId*) { return help::kReferral; }

/// A name resolved; one that nothing has is said by its place in the command, never by what was typed.
template <class IdType>
[[nodiscard]] Result<IdType> known(const vault::Outcome<IdType>& found)
{
    if (found) return *found;
    const auto* problem = std::get_if<vault::Problem>(&found.error());
    if (problem == nullptr || problem->fault != vault::Fault::Unknown) return std::unexpected<Failure>(found.error());
    const auto& meta = metaOf(static_cast<const IdType*>(nullptr));
    return std::unexpected<Failure>(Complaint{"unknown",
                                              say(phrases::kUnknownName, Language::French, meta.fr),
                                              say(phrases::kUnknownName, Language::English, meta.en),
                                              {}});
}

/// A record that was read, as text or as JSON.
template <class Record>
Exit show(Console& console, const Record& record)
{
    console.put(jsonOf(record));
    if (!console.json()) printRecord(console, linesOf(record, console.language()));
    return Exit::Done;
}

/// What an act made, by its id.
template <class Tag>
Exit made(Console& console, const Phrase& phrase, const vault::Id<Tag>& id)
{
    console.put({{"id", idText(id)}});
    console.line(phrase, idText(id));
    return Exit::Done;
}

/// An act that makes nothing with an id.
template <class... Values>
Exit done(Console& console, const Phrase& phrase, const Values&... values)
{
    console.put({{"done", true}});
    console.line(phrase, values...);
    return Exit::Done;
}

} // namespace cli
