// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The organisation's recovery: who holds its ceremony, when its shares may be put together, and what it holds.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

Verdict mayLead(const Asking& ask)
{
    return roleIsOneOf(ask, {Role::Director, Role::Coordinator, Role::PrivacyOfficer});
}

/// The ceremony that the act speaks of is the one in force.
Verdict isInForce(const State& state, const RecoveryId& recovery)
{
    if (!state.vault.recovery) return no(NoRecovery);
    return state.vault.recovery->id == recovery ? Verdict{} : no(RecoveryReplaced);
}

/// As many of this ceremony's shares as it takes, each once.
Verdict areEnough(const RecoveryState& recovery, const std::vector<Hash32>& shares)
{
    if (hasDuplicates(shares)) return no(ShareUnknown);
    for (const auto& share : shares)
        if (!std::ranges::contains(recovery.shares, share)) return no(ShareUnknown);
    return shares.size() < recovery.quorum ? no(SharesTooFew) : Verdict{};
}

} // namespace

bool isRecovery(const State& state, const MemberId& identity)
{
    return state.vault.recovery && state.vault.recovery->identity == identity;
}

std::vector<MemberId> recipientsOf(const State& state)
{
    std::vector<MemberId> out;
    for (const auto& [member, about] : state.vault.members) out.push_back(member);
    if (state.vault.recovery) out.push_back(state.vault.recovery->identity);
    return out;
}

bool recoveryHolds(const State& state, KeyKind kind, const ObjectId& object)
{
    const auto* file = caseIn(state, idAs<CaseId>(object));
    switch (kind) {
    case KeyKind::Vault:
    case KeyKind::LogSigning:
    case KeyKind::Governance:
    case KeyKind::Team: return object.isZero();
    case KeyKind::Referral: {
        const auto found = state.referrals.find(idAs<ReferralId>(object));
        return found != state.referrals.end() && found->second.namesErasedOn == Day::None;
    }
    case KeyKind::Case:
    case KeyKind::Confidence: return file != nullptr && file->state != CaseState::Disposed;
    case KeyKind::Alert: {
        const auto found = state.alerts.find(idAs<AlertId>(object));
        return found != state.alerts.end() && found->second.disposedOn == Day::None;
    }
    case KeyKind::Letter: {
        const auto found = state.letters.find(idAs<LetterId>(object));
        if (found == state.letters.end()) return false;
        const auto* around = caseIn(state, found->second.ofCase);
        return around == nullptr || around->state != CaseState::Disposed;
    }
    case KeyKind::Quarter: return !isForgotten(state, object);
    case KeyKind::Party:   // wrapped by the confidence key
    case KeyKind::Record:  // wrapped by the key of its room
    case KeyKind::Backup:  // in no scope
    case KeyKind::HalfOne: // a partner's and the director's
    case KeyKind::HalfTwoHeld:
    case KeyKind::HalfTwo: return false;
    }
    return false;
}

Verdict mayBecome(const Asking& ask, const RecoverySet& act)
{
    if (const auto lead = mayLead(ask); !lead) return lead;
    if (const auto free = unused(ask.state, asObject(act.recovery)); !free) return free;
    if (act.identity.isZero() || ask.state.vault.members.contains(act.identity)) return no(IdAlreadyUsed);
    if (isRecovery(ask.state, act.identity) || ask.state.vault.formerRecoveries.contains(act.identity))
        return no(IdAlreadyUsed);
    const bool inBounds = act.quorum >= kFewestShares && act.quorum <= act.shares.size() && act.shares.size() <= kMostShares;
    return inBounds && !hasDuplicates(act.shares) ? Verdict{} : no(RecoverySplitOutOfRange);
}

Verdict mayBecome(const Asking& ask, const RecoveryAllowed& act)
{
    if (const auto lead = mayLead(ask); !lead) return lead;
    if (const auto same = isInForce(ask.state, act.recovery); !same) return same;
    const auto* member = memberIn(ask.state, act.member);
    if (member == nullptr || isOneOf(member->role, {Role::Partner, Role::Auditor})) return no(ObjectUnknown);
    return {};
}

Verdict mayDo(const Asking&, const RecoverySet&) { return no(NeedsTwoPeople); }
Verdict mayDo(const Asking&, const RecoveryAllowed&) { return no(NeedsTwoPeople); }

Verdict mayDo(const Asking& ask, const MemberRecovered& act)
{
    if (const auto lead = mayLead(ask); !lead) return lead;
    if (const auto same = isInForce(ask.state, act.recovery); !same) return same;
    const auto& recovery = *ask.state.vault.recovery;
    const auto allowed = recovery.allowed.find(act.member);
    if (allowed == recovery.allowed.end() || ask.by.day > allowed->second) return no(RecoveryNotAllowed);
    if (memberIn(ask.state, act.member) == nullptr) return no(ObjectUnknown);
    return areEnough(recovery, act.shares);
}

Verdict mayDo(const Asking& ask, const RecoveryRehearsed& act)
{
    if (const auto lead = mayLead(ask); !lead) return lead;
    if (const auto same = isInForce(ask.state, act.recovery); !same) return same;
    return areEnough(*ask.state.vault.recovery, act.shares);
}

} // namespace vault::charter
