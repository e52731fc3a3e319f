// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

/// The names and the key that opened them; what the referral was about, in codes, stays for the figures.
void eraseNames(const Folding& in, ReferralPart& referral)
{
    referral.keys.clear();
    std::erase_if(referral.rows, [](const auto& row) { return row.second.kind == RecordKind::ReferralNames; });
    referral.namesErasedOn = in.by.day;
}

void disposeOf(const Folding& in, const CaseId& id, const OrderId& order)
{
    auto& file = in.state.cases.at(id);
    file.state = CaseState::Disposed;
    file.seal = {};
    file.retention.order = order;
    file.retention.disposedOn = in.by.day;
    file.keys.clear();
    file.rows.clear();
    for (auto& [disclosure, about] : file.disclosures) about.stage = DisclosureStage::Ended;
    for (auto& [letter, about] : in.state.letters)
        if (about.ofCase == id) {
            about.keys.clear();
            about.rows.clear();
        }
    eraseNames(in, in.state.referrals.at(file.referral));
}

} // namespace

void fold(const Folding& in, const CaseArchived& act)
{
    auto& file = in.state.cases.at(act.caseFile);
    file.state = CaseState::IntermediateArchive;
    file.retention.archiveReason = act.reason;
    file.retention.archivedOn = in.by.day;
}

void fold(const Folding& in, const HoldPlaced& act)
{
    auto& retention = in.state.cases.at(act.caseFile).retention;
    retention.heldUntil = act.until;
    retention.holdGround = act.ground;
}

void fold(const Folding& in, const HoldLifted& act)
{
    in.state.cases.at(act.caseFile).retention.heldUntil = Day::None;
}

void fold(const Folding& in, const DisposalOrdered& act)
{
    settle(in.state, ScopeId{}, asObject(act.order));
    in.state.disposals[act.order] = DisposalState{act.category, act.cases, act.visa, in.by.day, act.alerts};
    for (const auto& id : act.cases) disposeOf(in, id, act.order);
    for (const auto& id : act.alerts) {
        auto& alert = in.state.alerts.at(id);
        alert.disposedOn = in.by.day;
        alert.keys.clear();
        alert.rows.clear();
    }
}

void fold(const Folding& in, const ReferralNamesErased& act) { eraseNames(in, in.state.referrals.at(act.referral)); }

} // namespace vault::charter
