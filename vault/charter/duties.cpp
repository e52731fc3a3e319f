// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is owed: grants that somebody should have, and epochs that somebody should make (FORMATS §5, "Duties").

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

void addDutiesOfEpoch(const State& state, const ScopeId& scope, const KeyName& name, const KeyState& key,
                      std::uint32_t epoch, std::vector<Duty>& out)
{
    const auto holders = key.holders.find(epoch);
    for (const auto& member : recipientsOf(state)) {
        const bool holds = holders != key.holders.end() && holders->second.contains(member);
        if (!holds && mayBeGiven(state, member, name, epoch))
            out.push_back(Duty{scope, KeyRef{name.first, name.second, epoch}, member});
    }
}

/// Of other keys the newest epoch opens the ones before it; the pairs of a quarter stand each for itself, and one that
/// somebody left with still opens its traces.
void addDutiesOf(const State& state, const ScopeId& scope, const KeyStates& keys, std::vector<Duty>& out)
{
    for (const auto& [name, key] : keys) {
        if (name.first == KeyKind::Quarter)
            for (const auto& [pair, ignored] : key.history) addDutiesOfEpoch(state, scope, name, key, pair, out);
        else if (key.epoch != 0 && !key.due)
            addDutiesOfEpoch(state, scope, name, key, key.epoch, out);
    }
}

std::uint32_t newestOf(const KeyStates& keys, const KeyName& name)
{
    const auto found = keys.find(name);
    return found == keys.end() ? 0 : found->second.epoch;
}

bool isOwed(const KeyStates& keys, const KeyName& name)
{
    const auto found = keys.find(name);
    return found == keys.end() || found->second.epoch == 0 || found->second.due;
}

/// The first epoch is its creator's to make; the next ones are made by whoever holds the last.
bool isFirst(const KeyStates& keys, const KeyName& name) { return newestOf(keys, name) == 0; }

void addEpochOf(const State& state, const MemberId& member, const ScopeId& scope, const KeyStates& keys,
                const KeyName& name, std::vector<EpochDue>& out)
{
    const auto found = keys.find(name);
    if (!isOwed(keys, name) || nextEpochIsForAnother(state, found == keys.end() ? nullptr : &found->second, member)) return;
    out.push_back(EpochDue{scope, name, newestOf(keys, name) + 1});
}

/// The case key, the confidence key, then the party keys that the latter wraps: made in this order.
void addEpochsOfCase(const State& state, const MemberId& member, const CaseId& id, const CasePart& file,
                     std::vector<EpochDue>& out)
{
    const auto scope = idAs<ScopeId>(id);
    const auto object = idAs<ObjectId>(id);
    if (mayHold(state, member, KeyKind::Case, object)) addEpochOf(state, member, scope, file.keys, {KeyKind::Case, object}, out);
    if (!mayHold(state, member, KeyKind::Confidence, object)) return;
    addEpochOf(state, member, scope, file.keys, {KeyKind::Confidence, object}, out);
    for (const auto& [party, ignored] : file.parties)
        addEpochOf(state, member, scope, file.keys, {KeyKind::Party, idAs<ObjectId>(party)}, out);
}

} // namespace

std::vector<Duty> duties(const State& state)
{
    std::vector<Duty> out;
    addDutiesOf(state, ScopeId{}, state.vault.keys, out);
    for (const auto& [id, referral] : state.referrals) addDutiesOf(state, idAs<ScopeId>(id), referral.keys, out);
    for (const auto& [id, alert] : state.alerts) addDutiesOf(state, idAs<ScopeId>(id), alert.keys, out);
    for (const auto& [id, letter] : state.letters) addDutiesOf(state, idAs<ScopeId>(id), letter.keys, out);
    for (const auto& [id, file] : state.cases) addDutiesOf(state, idAs<ScopeId>(id), file.keys, out);
    return out;
}

std::vector<Duty> dutiesIn(const State& state, const ScopeId& scope)
{
    std::vector<Duty> out;
    if (const auto* keys = keysOf(state, scope)) addDutiesOf(state, scope, *keys, out);
    return out;
}

std::vector<EpochDue> epochsDueBy(const State& state, const MemberId& member)
{
    std::vector<EpochDue> out;
    if (isRecovery(state, member)) return out; // it is given keys, and makes none
    for (const auto kind : {KeyKind::Vault, KeyKind::LogSigning, KeyKind::Governance, KeyKind::Team})
        if (state.vault.founded && mayHold(state, member, kind, ObjectId{}))
            addEpochOf(state, member, ScopeId{}, state.vault.keys, {kind, ObjectId{}}, out);
    for (const auto& [id, referral] : state.referrals)
        if ((referral.creator == member || !isFirst(referral.keys, {KeyKind::Referral, idAs<ObjectId>(id)})) &&
            mayHold(state, member, KeyKind::Referral, idAs<ObjectId>(id)))
            addEpochOf(state, member, idAs<ScopeId>(id), referral.keys, {KeyKind::Referral, idAs<ObjectId>(id)}, out);
    for (const auto& [id, alert] : state.alerts)
        if ((alert.opener == member || !isFirst(alert.keys, {KeyKind::Alert, idAs<ObjectId>(id)})) &&
            mayHold(state, member, KeyKind::Alert, idAs<ObjectId>(id)))
            addEpochOf(state, member, idAs<ScopeId>(id), alert.keys, {KeyKind::Alert, idAs<ObjectId>(id)}, out);
    for (const auto& [id, letter] : state.letters)
        if ((letter.author == member || !isFirst(letter.keys, {KeyKind::Letter, idAs<ObjectId>(id)})) &&
            mayHold(state, member, KeyKind::Letter, idAs<ObjectId>(id)))
            addEpochOf(state, member, idAs<ScopeId>(id), letter.keys, {KeyKind::Letter, idAs<ObjectId>(id)}, out);
    for (const auto& [id, file] : state.cases) addEpochsOfCase(state, member, id, file, out);
    return out;
}

std::vector<QuarterPair> pairsDueBy(const State& state, const MemberId& member, Quarter now)
{
    std::vector<QuarterPair> out;
    if (makesQuarters(state, member))
        for (const auto code : {value(now), value(now) + 1}) // one ahead, so that a turn of the year finds its pair
            if (!state.vault.quarters.contains(Quarter{code})) out.push_back({Quarter{code}, 1});
    if (!replacesPairs(state, member)) return out;
    for (const auto& [quarter, pairs] : state.vault.quarters)
        if (isPairDue(state, quarter)) out.push_back({quarter, static_cast<std::uint32_t>(pairs.size()) + 1});
    return out;
}

} // namespace vault::charter
