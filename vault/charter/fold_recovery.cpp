// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

/// Whoever may hold a key no longer is in no set of holders, in any scope.
void dropFormerHoldersEverywhere(State& state)
{
    dropFormerHolders(state, ScopeId{});
    for (const auto& [id, part] : state.referrals) dropFormerHolders(state, idAs<ScopeId>(id));
    for (const auto& [id, part] : state.alerts) dropFormerHolders(state, idAs<ScopeId>(id));
    for (const auto& [id, part] : state.letters) dropFormerHolders(state, idAs<ScopeId>(id));
    for (const auto& [id, part] : state.cases) dropFormerHolders(state, idAs<ScopeId>(id));
}

} // namespace

void fold(const Folding& in, const RecoverySet& act)
{
    auto& vault = in.state.vault;
    const bool replaces = vault.recovery.has_value();
    if (replaces) vault.formerRecoveries.insert(vault.recovery->identity);
    vault.recovery = RecoveryState{.id = act.recovery,
                                   .identity = act.identity,
                                   .founder = in.by.actor,
                                   .quorum = act.quorum,
                                   .shares = act.shares,
                                   .decoy = act.decoy,
                                   .heldOn = in.by.day};
    settle(in.state, ScopeId{}, asObject(act.recovery));
    if (replaces) dropFormerHoldersEverywhere(in.state);
}

void fold(const Folding& in, const RecoveryAllowed& act)
{
    in.state.vault.recovery->allowed[act.member] = static_cast<Day>(value(in.by.day) + kRecoveryWithin);
}

void fold(const Folding& in, const MemberRecovered& act) { in.state.vault.recovery->allowed.erase(act.member); }

void fold(const Folding& in, const RecoveryRehearsed& act)
{
    in.state.vault.recovery->rehearsedOn = in.by.day;
    in.state.vault.recovery->rehearsedIn = act.seconds;
}

} // namespace vault::charter
