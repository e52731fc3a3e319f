// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Departure and theft (FORMATS §5): who may be removed, and what a member's keys reach.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

bool isTheLastDirector(const State& state, const MemberId& member)
{
    const auto* found = memberIn(state, member);
    if (found == nullptr || found->role != Role::Director) return false;
    return std::ranges::count_if(state.vault.members, [](const auto& entry) {
               return entry.second.present && entry.second.role == Role::Director;
           }) < 2;
}

bool everHeld(const KeyState& key, const MemberId& member)
{
    if (key.maker == member) return true;
    const auto isHolder = [&](const auto& epoch) { return epoch.second.contains(member); };
    return std::ranges::any_of(key.holders, isHolder);
}

bool reaches(const KeyStates& keys, const KeyName& name, const MemberId& member)
{
    const auto found = keys.find(name);
    return found != keys.end() && everHeld(found->second, member);
}

} // namespace

bool holdsSomeEpoch(const KeyStates& keys, const KeyName& name, const MemberId& member)
{
    return reaches(keys, name, member);
}

Reach reachOf(const State& state, const MemberId& member)
{
    Reach reach;
    for (const auto& [id, file] : state.cases) {
        const auto object = idAs<ObjectId>(id);
        if (reaches(file.keys, {KeyKind::Case, object}, member)) ++reach.cases;
        if (reaches(file.keys, {KeyKind::Confidence, object}, member))
            reach.compartments += static_cast<std::uint32_t>(file.parties.size());
    }
    for (const auto& [id, referral] : state.referrals)
        if (reaches(referral.keys, {KeyKind::Referral, idAs<ObjectId>(id)}, member)) ++reach.referrals;
    for (const auto& [id, alert] : state.alerts)
        if (reaches(alert.keys, {KeyKind::Alert, idAs<ObjectId>(id)}, member)) ++reach.alerts;
    for (const auto& [id, letter] : state.letters)
        if (reaches(letter.keys, {KeyKind::Letter, idAs<ObjectId>(id)}, member)) ++reach.letters;
    return reach;
}

std::vector<CaseId> onlyReadableBy(const State& state, const MemberId& member)
{
    std::vector<CaseId> out;
    for (const auto& [id, file] : state.cases) {
        const auto found = file.keys.find({KeyKind::Confidence, idAs<ObjectId>(id)});
        if (found == file.keys.end()) continue;
        const auto holders = found->second.holders.find(found->second.epoch);
        if (holders == found->second.holders.end() || !holders->second.contains(member)) continue;
        const auto isAnother = [&](const MemberId& holder) { return holder != member && !isRecovery(state, holder); };
        if (std::ranges::none_of(holders->second, isAnother)) out.push_back(id);
    }
    return out;
}

Verdict mayRemove(const Asking& ask, const MemberRemoved& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director}); !role) return role;
    if (!ask.state.vault.members.contains(act.member)) return no(ObjectUnknown);
    if (memberIn(ask.state, act.member) == nullptr) return no(MemberAlreadyGone);
    return isTheLastDirector(ask.state, act.member) ? no(LastDirectorStays) : Verdict{};
}

Verdict mayDo(const Asking& ask, const MemberRemoved& act)
{
    if (const auto remove = mayRemove(ask, act); !remove) return remove;
    return needsSecondPerson(ask.state, act) ? no(NeedsTwoPeople) : Verdict{};
}

} // namespace vault::charter
