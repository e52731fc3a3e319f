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

/// The row that holds this kind of record of an object; NotThere when the log knows none.
[[nodiscard]] inline Outcome<RowId> rowOf(const charter::RowStates& rows, const ObjectId& object,
                                          charter::RecordKind kind)
{
    for (const auto& [row, state] : rows)
        if (state.kind == kind && state.of == object) return row;
    return failure(Fault::NotThere, crypto::toHex(object.bytes).substr(0, 8));
}

/// The rows of the scope in which an object lives: its case, its referral, its alert, or the vault.
[[nodiscard]] inline const charter::RowStates& rowsAround(const charter::State& state, const ObjectId& object)
{
    const auto place = state.places.find(object);
    const auto scope = place == state.places.end() ? idAs<ScopeId>(object) : place->second;
    if (const auto found = state.cases.find(idAs<CaseId>(scope)); found != state.cases.end()) return found->second.rows;
    if (const auto found = state.referrals.find(idAs<ReferralId>(scope)); found != state.referrals.end())
        return found->second.rows;
    if (const auto found = state.alerts.find(idAs<AlertId>(scope)); found != state.alerts.end())
        return found->second.rows;
    return state.vault.rows;
}

/// Reads one record of an object: the leaf is durable before the record is handed out.
template <class R>
[[nodiscard]] Outcome<R> readAlone(Session& session, charter::ReadKind what, const ObjectId& object,
                                   charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(what, object, purpose); !seen) return std::unexpected(seen.error());
    const auto row = rowOf(rowsAround(deed->state(), object), object, R::kKind);
    if (!row) return std::unexpected(row.error());
    auto record = deed->openRecord<R>(*row);
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
