// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

void settle(State& state, const ScopeId& scope, const ObjectId& object) { state.places[object] = scope; }

void settleRows(State& state, const ScopeId& scope, const ObjectId& of, const Rows& rows)
{
    auto* known = rowStatesOf(state, scope);
    crypto::require(known != nullptr, "An act that was allowed names a scope that exists.");
    for (const auto& row : rows) {
        settle(state, scope, asObject(row.row));
        (*known)[row.row] = RowState{row.version, row.kind, row.envelope, of};
    }
}

void dropFormerHolders(State& state, const ScopeId& scope)
{
    auto* keys = keysOf(state, scope);
    crypto::require(keys != nullptr, "An act that was allowed names a scope that exists.");
    for (auto& [name, key] : *keys) {
        const auto left = [&](const MemberId& member) { return !mayHold(state, member, name.first, name.second); };
        for (auto& [epoch, holders] : key.holders) std::erase_if(holders, left);
        for (auto& [epoch, made] : key.history)
            std::erase_if(made.grants, [&](const auto& grant) { return left(grant.first); });
    }
}

void suspendIfSomebodyLacks(CasePart& file, Day day)
{
    auto& standing = isSealed(file) ? file.seal.before : file.state;
    if (standing != CaseState::Consented && standing != CaseState::InMediation) return;
    if (missingParticipation(file, day).empty()) return;
    standing = CaseState::Suspended;
    file.reason = StateReason::None;
}

void endWhatIsPending(CasePart& file, const PartyId& party)
{
    for (auto& [id, shuttle] : file.shuttles)
        if ((shuttle.from == party || shuttle.to == party) && shuttle.stage < ShuttleStage::Delivered)
            shuttle.stage = ShuttleStage::Cancelled;
    for (auto& [id, disclosure] : file.disclosures)
        if (carries(disclosure, party)) disclosure.stage = DisclosureStage::Ended;
}

} // namespace vault::charter
