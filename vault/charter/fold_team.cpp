// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"
#include "vault/charter/waiting_rows.h"

namespace vault::charter {

void fold(const Folding& in, const Founded& act)
{
    auto& vault = in.state.vault;
    vault.founded = true;
    vault.founder = act.founder;
    vault.nonce = act.nonce;
    vault.logKey = act.logKey;
    vault.rulesVersion = act.rulesVersion;
    vault.zone = act.zone;
    vault.policy = act.policy;
    vault.members[act.founder] = MemberState{Role::Director, PartnerKind::None, true};
    settleRows(in.state, ScopeId{}, asObject(act.founder), act.rows);
}

void fold(const Folding& in, const MemberEnrolled& act)
{
    in.state.vault.members[act.member] = MemberState{act.role, act.partnerKind, true};
    settleRows(in.state, ScopeId{}, asObject(act.member), act.rows);
}

void fold(const Folding& in, const Proposed& act)
{
    auto inner = decodeAct(act.act);
    crypto::require(inner.has_value(), "A proposal that was allowed holds an act.");
    settle(in.state, ScopeId{}, asObject(act.proposal));
    // One that expired and whose rows are written again here: nobody can countersign it any more, whatever their day.
    const auto rows = rowsOf(inner->act);
    for (auto& [id, earlier] : in.state.vault.proposals)
        if (sharesRows(earlier, rows)) earlier.open = false;
    in.state.vault.proposals[act.proposal] = ProposalState{
        .proposer = in.by.actor,
        .act = std::move(inner->act),
        .index = in.place.index,
        .leafHash = in.place.hash,
        .day = in.by.day,
        .open = true,
    };
}

void fold(const Folding& in, const Countersigned& act)
{
    auto& proposal = in.state.vault.proposals.at(act.proposal);
    proposal.open = false;
    const Attempt asProposed{proposal.proposer, in.by.time, in.by.day};
    apply(in.state, asProposed, Act(proposal.act), in.place);
}

void fold(const Folding& in, const EpochMade& act)
{
    const auto* confidence = keyIn(in.state, KeyKind::Confidence, ObjectId{act.scope.bytes});
    const auto under = act.key.kind == KeyKind::Party && confidence != nullptr ? confidence->epoch : 0;
    auto* keys = keysOf(in.state, act.scope);
    crypto::require(keys != nullptr, "An act that was allowed names a scope that exists.");
    auto& key = (*keys)[{act.key.kind, act.key.object}];
    key.epoch = act.key.epoch;
    key.maker = in.by.actor;
    key.due = false;
    key.history[act.key.epoch] = KeyEpoch{in.by.actor, act.wrap, act.earlier, under, {}};
}

void fold(const Folding& in, const KeysGiven& act)
{
    auto* keys = keysOf(in.state, act.scope);
    crypto::require(keys != nullptr, "An act that was allowed names a scope that exists.");
    for (const auto& grant : act.grants) {
        auto& key = (*keys)[{grant.key.kind, grant.key.object}];
        key.holders[grant.key.epoch].insert(grant.recipient);
        key.history[grant.key.epoch].grants[grant.recipient] = grant.grant;
    }
    // A director who kept a quarter until somebody else could, keeps it no longer.
    if (std::ranges::any_of(act.grants, [](const GrantRef& grant) { return grant.key.kind == KeyKind::Quarter; }))
        dropFormerHolders(in.state, act.scope);
}

void fold(const Folding& in, const QuarterMade& act)
{
    in.state.vault.quarters[act.quarter].push_back(act.publicKey);
    in.state.vault.quartersMadeOn.try_emplace(act.quarter, in.by.day);
    auto& key = in.state.vault.keys[{KeyKind::Quarter, objectOf(act.quarter)}];
    key.epoch = act.pair;
    key.maker = in.by.actor;
    key.due = false;
    key.history[act.pair] = KeyEpoch{.maker = in.by.actor};
}

// Traces change nothing.
void fold(const Folding&, const Unlocked&) {}
void fold(const Folding&, const RefusalNoted&) {}
void fold(const Folding&, const Viewed&) {}

} // namespace vault::charter
