// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

/// Traces to come are sealed to the pair that serves and to those made ahead; an earlier quarter's pair seals nothing
/// any more, and what it opens was theirs to open.
std::set<ObjectId> quartersStillToCome(const State& state, std::uint64_t time)
{
    std::set<ObjectId> out;
    const auto serving = servingPair(state, quarterOf(time));
    for (const auto& [quarter, ignored] : state.vault.quarters)
        if (!serving || quarter >= serving->quarter) out.insert(objectOf(quarter));
    return out;
}

void makePairsDue(State& state, const MemberId& member, std::uint64_t time)
{
    auto& keys = state.vault.keys;
    for (const auto& object : quartersStillToCome(state, time)) {
        const auto found = keys.find({KeyKind::Quarter, object});
        if (found != keys.end() && holdsSomeEpoch(keys, found->first, member)) found->second.due = true;
    }
}

/// The keys that this member held wait for their next epoch; party keys follow the confidence key that wraps them.
void makeDue(KeyStates& keys, const MemberId& member)
{
    bool confidence = false;
    std::vector<KeyState*> parties;
    for (auto& [name, key] : keys) {
        if (name.first == KeyKind::Party) parties.push_back(&key);
        if (key.epoch == 0 || name.first == KeyKind::Quarter || !holdsSomeEpoch(keys, name, member)) continue;
        if (name.first == KeyKind::LogSigning) continue; // the log's key changes by an act of its own
        key.due = true;
        confidence = confidence || name.first == KeyKind::Confidence;
    }
    for (auto* party : parties)
        if (confidence && party->epoch > 0) party->due = true;
}

void leaveCase(CasePart& file, const MemberId& member)
{
    if (file.mediators.erase(member) == 0) return;
    file.awaited.erase(member);
    if (file.mediators.empty()) file.soloReason = SoloReason::None;
}

void endDisclosuresTo(CasePart& file, const MemberId& partner)
{
    for (auto& [id, disclosure] : file.disclosures)
        if (disclosure.partner == partner) disclosure.stage = DisclosureStage::Ended;
}

} // namespace

void fold(const Folding& in, const MemberRemoved& act)
{
    auto& state = in.state;
    state.vault.departures[act.member] = DepartureState{act.reason, in.by.day, reachOf(state, act.member)};
    state.vault.members.at(act.member).present = false;
    makeDue(state.vault.keys, act.member);
    makePairsDue(state, act.member, in.by.time);
    dropFormerHolders(state, ScopeId{});
    for (auto& [id, referral] : state.referrals) {
        makeDue(referral.keys, act.member);
        dropFormerHolders(state, idAs<ScopeId>(id));
    }
    for (auto& [id, alert] : state.alerts) {
        makeDue(alert.keys, act.member);
        dropFormerHolders(state, idAs<ScopeId>(id));
    }
    for (auto& [id, letter] : state.letters) {
        makeDue(letter.keys, act.member);
        dropFormerHolders(state, idAs<ScopeId>(id));
    }
    for (auto& [id, file] : state.cases) {
        makeDue(file.keys, act.member);
        leaveCase(file, act.member);
        endDisclosuresTo(file, act.member);
        dropFormerHolders(state, idAs<ScopeId>(id));
    }
}

} // namespace vault::charter
