// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the door's functions share: one deed with one act, and checked records turned into sealed content.
#pragma once

#include "vault/session/deed.h"

namespace vault {

template <class R>
[[nodiscard]] Outcome<Content> contentOf(const RowId& row, const charter::KeyRef& room, const R& record)
{
    if (const auto flaw = records::flawOf(record)) return failure(Fault::BadRecord, std::string(flaw->field));
    return Content{row, R::kKind, room, records::encode(record)};
}

/// One act without content, alone in its transaction.
[[nodiscard]] inline Outcome<void> performAlone(Session& session, const charter::Act& act)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto done = deed->act(act); !done) return done;
    return deed->commit();
}

/// One act without content that may take two people: done, or proposed. What waits for the second signature.
[[nodiscard]] inline Outcome<std::optional<ProposalId>> performOrPropose(Session& session, const charter::Act& act)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    std::optional<ProposalId> waiting;
    if (charter::needsSecondPerson(deed->state(), act)) waiting.emplace(crypto::randomArray<16>());
    const auto done = waiting ? deed->act(charter::Proposed{*waiting, charter::encodeAct({deed->day(), act})})
                              : deed->act(act);
    if (!done) return std::unexpected(done.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return waiting;
}

/// The row that holds this kind of record of an object; NotThere when the log knows none.
[[nodiscard]] inline Outcome<RowId> rowOf(const charter::RowStates& rows, const ObjectId& object,
                                          charter::RecordKind kind)
{
    for (const auto& [row, state] : rows)
        if (state.kind == kind && state.of == object) return row;
    return failure(Fault::NotThere, crypto::toHex(object.bytes).substr(0, 8));
}

template <class R>
[[nodiscard]] Outcome<R> openOf(Deed& deed, const charter::RowStates& rows, const ObjectId& object)
{
    const auto row = rowOf(rows, object, R::kKind);
    if (!row) return std::unexpected(row.error());
    return deed.openRecord<R>(*row);
}

/// Whoever only sees a case's header learns nothing of who agreed to what (DOMAIN §7, rule 8).
[[nodiscard]] inline bool seesConsents(const Session& session, const CaseId& caseFile)
{
    const auto role = session.role();
    return role == charter::Role::Director || role == charter::Role::PrivacyOfficer ||
           charter::mayView(session.state(), session.me(), charter::ReadKind::CaseContent, idAs<ObjectId>(caseFile),
                            session.today())
               .has_value();
}

/// The rows of the scope in which an object lives: its case, its referral, its alert, its letter, or the vault.
[[nodiscard]] inline const charter::RowStates& rowsAround(const charter::State& state, const ObjectId& object)
{
    const auto place = state.places.find(object);
    const auto scope = place == state.places.end() ? idAs<ScopeId>(object) : place->second;
    const auto* rows = charter::rowStatesOf(state, scope);
    return rows == nullptr ? state.vault.rows : *rows;
}

/// Reads one record of an object: the leaf is durable before the record is handed out.
template <class R>
[[nodiscard]] Outcome<R> readAlone(Session& session, charter::ReadKind what, const ObjectId& object,
                                   charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(what, object, purpose); !seen) return std::unexpected(seen.error());
    auto record = openOf<R>(*deed, rowsAround(deed->state(), object), object);
    if (!record) return record;
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return record;
}

template <class IdType>
[[nodiscard]] IdType freshId()
{
    return IdType{crypto::randomArray<16>()};
}

/// An act without content that takes two people: proposed, alone in its transaction.
[[nodiscard]] inline Outcome<ProposalId> proposeAlone(Session& session, const charter::Act& act)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto proposal = freshId<ProposalId>();
    if (auto done = deed->act(charter::Proposed{proposal, charter::encodeAct({deed->day(), act})}); !done)
        return std::unexpected(done.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return proposal;
}

/// The case in which an object lives; Unknown when it is in none.
[[nodiscard]] inline Outcome<CaseId> caseHolding(const charter::State& state, const ObjectId& object)
{
    const auto place = state.places.find(object);
    if (place == state.places.end() || !state.cases.contains(idAs<CaseId>(place->second)))
        return failure(Fault::Unknown, crypto::toHex(object.bytes).substr(0, 8));
    return idAs<CaseId>(place->second);
}

} // namespace vault
