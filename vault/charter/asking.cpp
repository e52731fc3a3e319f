// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/asking.h"

#include <algorithm>

namespace vault::charter {

using enum RefusalReason;

namespace {

Verdict rowFits(const State& state, const RowStates* scope, const ObjectId& of, const RowRef& row)
{
    const auto known = scope == nullptr ? RowStates::const_iterator{} : scope->find(row.row);
    if (scope == nullptr || known == scope->end()) {
        if (const auto free = unused(state, asObject(row.row)); !free) return free;
        return row.version == 1 ? Verdict{} : no(RowVersionNotNext);
    }
    const auto& newest = known->second;
    if (newest.of != of || newest.kind != row.kind || row.version != newest.version + 1) return no(RowVersionNotNext);
    return {};
}

} // namespace

Verdict unused(const State& state, const ObjectId& id)
{
    if (id.isZero() || state.places.contains(id)) return no(IdAlreadyUsed);
    return {};
}

Verdict rowsFit(const State& state, const RowStates* scope, const ObjectId& of, const Rows& rows,
                std::initializer_list<RecordKind> kinds)
{
    std::set<RowId> seen;
    for (const auto& row : rows) {
        if (std::ranges::find(kinds, row.kind) == kinds.end() || !seen.insert(row.row).second) return no(ListMalformed);
        if (const auto fits = rowFits(state, scope, of, row); !fits) return fits;
    }
    return {};
}

Verdict happened(const Asking& ask, Day day)
{
    if (day == Day::None || day > ask.by.day) return no(DateOutOfRange);
    return {};
}

bool isOneOf(Role role, std::initializer_list<Role> roles) { return std::ranges::find(roles, role) != roles.end(); }

Verdict roleIsOneOf(const Asking& ask, std::initializer_list<Role> roles)
{
    if (!isOneOf(ask.role, roles)) return no(RoleMayNot);
    return {};
}

bool isPartner(const State& state, const MemberId& member)
{
    const auto* found = memberIn(state, member);
    return found != nullptr && found->role == Role::Partner;
}

bool isEntitledToCountersign(Role role)
{
    return isOneOf(role, {Role::Director, Role::Coordinator, Role::PrivacyOfficer});
}

bool wasRemoved(const CasePart& file, const MemberId& member) { return file.removed.contains(member); }

Verdict isCurrent(const CasePart& file)
{
    if (const auto used = isInUse(file); !used) return used;
    if (std::ranges::any_of(file.keys, [](const auto& key) { return key.second.due; })) return no(EpochDueFirst);
    return {};
}

Verdict onOwnCase(const Asking& ask, const CasePart* file)
{
    if (const auto role = roleIsOneOf(ask, {Role::Coordinator, Role::Mediator}); !role) return role;
    if (file == nullptr) return no(ObjectUnknown);
    if (wasRemoved(*file, ask.by.actor)) return no(MediatorWasRemoved);
    if (!isAssigned(*file, ask.by.actor)) return no(NotAssignedToCase);
    if (const auto open = isNotSealed(*file); !open) return open;
    return isCurrent(*file);
}

Verdict onCoordinatedCase(const Asking& ask, const CasePart* file)
{
    if (ask.role != Role::Coordinator) return onOwnCase(ask, file);
    if (file == nullptr) return no(ObjectUnknown);
    if (wasRemoved(*file, ask.by.actor)) return no(MediatorWasRemoved);
    if (const auto open = isNotSealed(*file); !open) return open;
    return isCurrent(*file);
}

Verdict onCoordinatedCaseBehindSeal(const Asking& ask, const CasePart* file)
{
    const auto may = onCoordinatedCase(ask, file);
    return !may && may.error().reason == CaseIsSealed ? isCurrent(*file) : may;
}

const PartyState* partyIn(const CasePart& file, const PartyId& party)
{
    const auto found = file.parties.find(party);
    return found == file.parties.end() ? nullptr : &found->second;
}

Verdict stateIsOneOf(const CasePart& file, std::initializer_list<CaseState> states)
{
    if (std::ranges::find(states, file.state) == states.end()) return no(WrongState);
    return {};
}

const RowStates* rowStatesOf(const State& state, const ScopeId& scope)
{
    if (scope.isZero()) return &state.vault.rows;
    if (const auto file = state.cases.find(idAs<CaseId>(scope)); file != state.cases.end()) return &file->second.rows;
    if (const auto alert = state.alerts.find(idAs<AlertId>(scope)); alert != state.alerts.end())
        return &alert->second.rows;
    if (const auto letter = state.letters.find(idAs<LetterId>(scope)); letter != state.letters.end())
        return &letter->second.rows;
    const auto referral = state.referrals.find(idAs<ReferralId>(scope));
    return referral == state.referrals.end() ? nullptr : &referral->second.rows;
}

RowStates* rowStatesOf(State& state, const ScopeId& scope)
{
    return const_cast<RowStates*>(rowStatesOf(std::as_const(state), scope));
}

} // namespace vault::charter
