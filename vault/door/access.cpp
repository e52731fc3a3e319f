// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/access.h"

#include "vault/cases.h"
#include "vault/session/core.h"

#include <algorithm>

namespace vault {

using charter::Day;
using charter::KeyKind;
using charter::Role;

namespace {

/// What the acts of one case say of days: the fold keeps who, not since when.
struct Days {
    std::map<MemberId, Day> tie;                              ///< assigned, or taken off
    std::map<std::pair<MemberId, charter::KeyName>, Day> key; ///< first given, since the last removal
};

Days daysOf(const SessionCore& core, const CaseId& caseFile)
{
    Days days;
    for (const auto& remembered : core.acts) {
        if (remembered.scope != idAs<ScopeId>(caseFile)) continue;
        const auto dated = charter::decodeAct(remembered.payload);
        if (!dated) continue;
        if (const auto* assigned = std::get_if<charter::MediatorsAssigned>(&dated->act)) {
            for (const auto& mediator : assigned->mediators) days.tie[mediator] = dated->day;
        } else if (const auto* removed = std::get_if<charter::MediatorRemoved>(&dated->act)) {
            days.tie[removed->mediator] = dated->day;
            std::erase_if(days.key, [&](const auto& each) { return each.first.first == removed->mediator; });
        } else if (const auto* given = std::get_if<charter::KeysGiven>(&dated->act)) {
            for (const auto& grant : given->grants)
                days.key.try_emplace({grant.recipient, {grant.key.kind, grant.key.object}}, dated->day);
        }
    }
    return days;
}

bool holds(const charter::KeyStates& keys, const charter::KeyName& name, std::uint32_t epoch, const MemberId& member)
{
    const auto key = keys.find(name);
    if (key == keys.end()) return false;
    const auto holders = key->second.holders.find(epoch);
    return holders != key->second.holders.end() && holders->second.contains(member);
}

/// A compartment opens to who holds the confidence key under which its newest key lies, or that key itself.
bool opens(const charter::CasePart& part, const CaseId& caseFile, const PartyId& party, const MemberId& member)
{
    const auto key = part.keys.find({KeyKind::Party, idAs<ObjectId>(party)});
    if (key == part.keys.end()) return false;
    if (holds(part.keys, key->first, key->second.epoch, member)) return true; // alone, for a rights request
    const auto newest = key->second.history.find(key->second.epoch);
    return newest != key->second.history.end() &&
           holds(part.keys, {KeyKind::Confidence, idAs<ObjectId>(caseFile)}, newest->second.under, member);
}

Day dayOf(const Days& days, const MemberId& member, KeyKind kind, const CaseId& caseFile)
{
    const auto found = days.key.find({member, {kind, idAs<ObjectId>(caseFile)}});
    return found == days.key.end() ? Day::None : found->second;
}

std::vector<HeldKey> keysOf(const charter::CasePart& part, const CaseId& caseFile, const MemberId& member,
                            const Days& days)
{
    std::vector<HeldKey> keys;
    const charter::KeyName room{KeyKind::Case, idAs<ObjectId>(caseFile)};
    if (const auto key = part.keys.find(room);
        key != part.keys.end() && holds(part.keys, room, key->second.epoch, member))
        keys.push_back({KeyKind::Case, {}, 0, dayOf(days, member, KeyKind::Case, caseFile)});
    for (const auto& [party, about] : part.parties)
        if (opens(part, caseFile, party, member))
            keys.push_back(
                {KeyKind::Party, party, letterOf(about), dayOf(days, member, KeyKind::Confidence, caseFile)});
    std::ranges::sort(keys, {}, &HeldKey::letter);
    return keys;
}

CaseTie tieOf(const charter::CasePart& part, const MemberId& member, Role role)
{
    if (part.removed.contains(member)) return CaseTie::Removed;
    if (charter::isAssigned(part, member)) return CaseTie::Assigned;
    return role == Role::Coordinator ? CaseTie::Coordinator : CaseTie::None;
}

} // namespace

std::vector<AccessLine> whoCanOpen(Session& session, const CaseId& caseFile)
{
    const auto& state = session.state();
    const auto* part = charter::caseIn(state, caseFile);
    if (part == nullptr) return {};
    const auto days = daysOf(session.core(), caseFile);
    const bool registerShown = charter::mayView(state, session.me(), charter::ReadKind::DisclosureRegister,
                                                idAs<ObjectId>(caseFile), session.today())
                                   .has_value();
    std::vector<AccessLine> lines;
    for (const auto& [member, about] : state.vault.members) {
        AccessLine line;
        line.member = member;
        line.name = session.nameOf(member);
        line.role = about.role;
        if (about.role == Role::Partner) {
            line.tie = CaseTie::Partner;
            for (const auto& [id, disclosure] : part->disclosures)
                if (registerShown && disclosure.partner == member)
                    line.disclosures.push_back({id, disclosure.stage, disclosure.until});
        } else if (about.role != Role::Auditor) {
            line.tie = tieOf(*part, member, about.role);
            line.keys = keysOf(*part, caseFile, member, days);
            if (const auto since = days.tie.find(member); since != days.tie.end()) line.since = since->second;
        }
        const bool ofTheTeam = about.present && about.role != Role::Partner && about.role != Role::Auditor;
        if (ofTheTeam || !line.keys.empty() || !line.disclosures.empty()) lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const AccessLine& line) {
        return std::pair(line.role == Role::Partner, -static_cast<std::ptrdiff_t>(line.keys.size()));
    });
    return lines;
}

} // namespace vault
