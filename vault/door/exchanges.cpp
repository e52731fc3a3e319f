// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/exchanges.h"

#include "vault/door/writing.h"

#include <algorithm>

namespace vault {

using charter::KeyKind;
using charter::ReadKind;

namespace {

/// One record of a case under one key, with the act that says so, alone in its transaction.
template <class A, class R>
Outcome<void> writeOne(Session& session, A act, KeyKind room, const ObjectId& roomObject, const ObjectId& object,
                       const R& record)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto key = deed->newest(idAs<ScopeId>(act.caseFile), room, roomObject);
    auto content = contentOf(idAs<RowId>(object), key, record);
    if (!content) return std::unexpected(content.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*content));
    if (auto done = deed->act(std::move(act), std::move(contents)); !done) return done;
    return deed->commit();
}

/// Every party of a case, by letter, when nobody was named.
std::vector<PartyId> orEverybody(const charter::State& state, const CaseId& caseFile, std::vector<PartyId> named)
{
    const auto* part = charter::caseIn(state, caseFile);
    if (!named.empty() || part == nullptr) return named;
    for (const auto& [party, about] : part->parties) named.push_back(party);
    std::ranges::sort(named, {}, [&](const PartyId& party) { return part->parties.at(party).letter; });
    return named;
}

Outcome<CaseId> caseOfShuttle(const charter::State& state, const ShuttleId& shuttle)
{
    return caseHolding(state, idAs<ObjectId>(shuttle));
}

} // namespace

Outcome<InterviewId> writeInterview(Session& session, const PartyId& party, const records::Interview& interview)
{
    const auto caseFile = caseHolding(session.state(), idAs<ObjectId>(party));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto id = freshId<InterviewId>();
    const charter::InterviewWritten written{*caseFile, party, id, interview.at, {}};
    auto done = writeOne(session, written, KeyKind::Party, idAs<ObjectId>(party), idAs<ObjectId>(id), interview);
    if (!done) return std::unexpected(done.error());
    return id;
}

Outcome<records::Interview> readInterview(Session& session, const InterviewId& interview, charter::Purpose purpose)
{
    return readAlone<records::Interview>(session, ReadKind::Interview, idAs<ObjectId>(interview), purpose);
}

Outcome<ShuttleId> draftShuttle(Session& session, const PartyId& from, const PartyId& to,
                                const records::ShuttleMessage& message)
{
    const auto caseFile = caseHolding(session.state(), idAs<ObjectId>(from));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto id = freshId<ShuttleId>();
    const charter::ShuttleDrafted drafted{*caseFile, id, from, to, {}};
    auto done = writeOne(session, drafted, KeyKind::Party, idAs<ObjectId>(from), idAs<ObjectId>(id), message);
    if (!done) return std::unexpected(done.error());
    return id;
}

Outcome<void> authoriseShuttle(Session& session, const ShuttleId& shuttle, charter::ConsentForm form)
{
    const auto caseFile = caseOfShuttle(session.state(), shuttle);
    if (!caseFile) return std::unexpected(caseFile.error());
    return performAlone(session, charter::ShuttleAuthorised{*caseFile, shuttle, form});
}

Outcome<void> deliverShuttle(Session& session, const ShuttleId& shuttle)
{
    const auto caseFile = caseOfShuttle(session.state(), shuttle);
    if (!caseFile) return std::unexpected(caseFile.error());
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto object = idAs<ObjectId>(shuttle);
    const auto row = rowOf(rowsAround(deed->state(), object), object, charter::RecordKind::ShuttleMessage);
    if (!row) return std::unexpected(row.error());
    // asked first: a delivery that may not be does not even read the words
    charter::ShuttleDelivered delivered{
        *caseFile, shuttle, {deed->upcoming(*row, charter::RecordKind::ShuttleMessage)}};
    if (auto allowed = deed->ask(delivered); !allowed) return allowed;
    delivered.rows.clear();
    if (auto seen = deed->view(ReadKind::ShuttleMessage, object, charter::Purpose::FollowCase); !seen) return seen;
    auto words = deed->open(*row);
    if (!words) return std::unexpected(words.error());
    const auto room = deed->newest(idAs<ScopeId>(*caseFile), KeyKind::Case, idAs<ObjectId>(*caseFile));
    std::vector<Content> contents;
    contents.push_back({*row, charter::RecordKind::ShuttleMessage, room, std::move(*words)});
    if (auto done = deed->act(delivered, std::move(contents)); !done) return done;
    return deed->commit();
}

Outcome<void> cancelShuttle(Session& session, const ShuttleId& shuttle)
{
    const auto caseFile = caseOfShuttle(session.state(), shuttle);
    if (!caseFile) return std::unexpected(caseFile.error());
    return performAlone(session, charter::ShuttleCancelled{*caseFile, shuttle});
}

Outcome<records::ShuttleMessage> readShuttle(Session& session, const ShuttleId& shuttle, charter::Purpose purpose)
{
    return readAlone<records::ShuttleMessage>(session, ReadKind::ShuttleMessage, idAs<ObjectId>(shuttle), purpose);
}

Outcome<JointSessionId> writeSession(Session& session, const CaseId& caseFile, std::vector<PartyId> participants,
                                     const records::JointSession& record)
{
    const auto id = freshId<JointSessionId>();
    const charter::SessionHeld held{caseFile,
                                    id,
                                    orEverybody(session.state(), caseFile, std::move(participants)),
                                    record.at,
                                    !record.imbalanceReason.empty(),
                                    {}};
    auto done = writeOne(session, held, KeyKind::Case, idAs<ObjectId>(caseFile), idAs<ObjectId>(id), record);
    if (!done) return std::unexpected(done.error());
    return id;
}

Outcome<records::JointSession> readSession(Session& session, const JointSessionId& joint, charter::Purpose purpose)
{
    return readAlone<records::JointSession>(session, ReadKind::JointSession, idAs<ObjectId>(joint), purpose);
}

Outcome<AgreementId> writeAgreement(Session& session, const CaseId& caseFile, std::vector<PartyId> signatories,
                                    const records::Agreement& record)
{
    const auto id = freshId<AgreementId>();
    charter::AgreementMade made;
    made.caseFile = caseFile;
    made.agreement = id;
    made.signatories = orEverybody(session.state(), caseFile, std::move(signatories));
    made.signedForm = record.signedForm;
    made.sharing = record.sharing;
    made.noStatementOfFault = record.noStatementOfFault;
    made.reviewOn = record.reviewAt;
    auto done = writeOne(session, made, KeyKind::Case, idAs<ObjectId>(caseFile), idAs<ObjectId>(id), record);
    if (!done) return std::unexpected(done.error());
    return id;
}

Outcome<records::Agreement> readAgreement(Session& session, const AgreementId& agreement, charter::Purpose purpose)
{
    return readAlone<records::Agreement>(session, ReadKind::Agreement, idAs<ObjectId>(agreement), purpose);
}

Outcome<FollowUpId> writeFollowUp(Session& session, const CaseId& caseFile, const records::FollowUp& record)
{
    const auto* part = charter::caseIn(session.state(), caseFile);
    if (part == nullptr) return failure(Fault::Unknown, crypto::toHex(caseFile.bytes).substr(0, 8));
    const auto letter = record.party.expose();
    const auto named = std::ranges::find_if(part->parties, [&](const auto& each) {
        return letter.size() == 1 && letter.front() == static_cast<char>('A' + each.second.letter);
    });
    if (named == part->parties.end()) return failure(Fault::BadRecord, "party");
    const auto id = freshId<FollowUpId>();
    const charter::FollowUpMade made{caseFile, id, named->first, record.held, record.at, {}};
    auto done = writeOne(session, made, KeyKind::Case, idAs<ObjectId>(caseFile), idAs<ObjectId>(id), record);
    if (!done) return std::unexpected(done.error());
    return id;
}

Outcome<records::FollowUp> readFollowUp(Session& session, const FollowUpId& followUp, charter::Purpose purpose)
{
    return readAlone<records::FollowUp>(session, ReadKind::FollowUp, idAs<ObjectId>(followUp), purpose);
}

} // namespace vault
