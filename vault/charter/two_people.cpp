// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two people (FORMATS §6): who is enrolled, and how a second signature makes an act take effect.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

bool takesTwoPeople(const Act& act)
{
    return std::holds_alternative<MemberEnrolled>(act) || std::holds_alternative<SealLifted>(act) ||
           std::holds_alternative<SealOpened>(act);
}

/// The enrolment itself, one person or two.
Verdict mayEnrol(const Asking& ask, const MemberEnrolled& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director}); !role) return role;
    if (act.member.isZero()) return no(ObjectUnknown);
    const auto& members = ask.state.vault.members;
    if (const auto known = members.find(act.member); known != members.end())
        return no(known->second.role == act.role ? AlreadyAMember : OnePersonOneRole);
    if ((act.role == Role::Partner) != (act.partnerKind != PartnerKind::None)) return no(CodeMissing);
    return rowsFit(ask.state, &ask.state.vault.rows, asObject(act.member), act.rows, {RecordKind::MemberName});
}

Verdict mayTakeEffect(const Asking& ask, const Act& act)
{
    if (const auto* enrolment = std::get_if<MemberEnrolled>(&act)) return mayEnrol(ask, *enrolment);
    if (const auto* lifted = std::get_if<SealLifted>(&act)) return mayLift(ask, *lifted);
    if (const auto* opened = std::get_if<SealOpened>(&act)) return mayOpenSealed(ask, *opened);
    return no(NotForTwoPeople);
}

/// Another waiting proposal has already stored a row under one of these ids.
bool rowsAreWaiting(const State& state, const Rows& rows)
{
    for (const auto& [id, proposal] : state.vault.proposals)
        if (proposal.open)
            for (const auto& waiting : rowsOf(proposal.act))
                if (std::ranges::contains(rows, waiting.row, &RowRef::row)) return true;
    return false;
}

Verdict isTheOneSigned(const ProposalState& proposal, const Countersigned& act)
{
    if (!proposal.open || proposal.index != act.index || proposal.leafHash != act.leafHash) return no(ProposalUnknown);
    return {};
}

} // namespace

bool inFoundingPhase(const State& state)
{
    return std::ranges::count_if(state.vault.members, [](const auto& entry) {
               return entry.second.present && isEntitledToCountersign(entry.second.role);
           }) < 2;
}

bool needsSecondPerson(const State& state, const Act& act)
{
    if (!takesTwoPeople(act)) return false;
    // Only the first people come in on one signature; everything else waits for a second person to be there.
    return !std::holds_alternative<MemberEnrolled>(act) || !inFoundingPhase(state);
}

bool mayCountersign(const State& state, const MemberId& member, const ProposalState& proposal)
{
    const auto* found = memberIn(state, member);
    return found != nullptr && proposal.open && member != proposal.proposer && isEntitledToCountersign(found->role) &&
           maySecondSeal(state, proposal, member).has_value();
}

Verdict mayDo(const Asking& ask, const MemberEnrolled& act)
{
    if (const auto enrol = mayEnrol(ask, act); !enrol) return enrol;
    if (needsSecondPerson(ask.state, act)) return no(NeedsTwoPeople);
    return {};
}

Verdict mayDo(const Asking& ask, const Proposed& act)
{
    const auto inner = decodeAct(act.act);
    if (!inner) return no(CodeMissing);
    if (!takesTwoPeople(inner->act)) return no(NotForTwoPeople);
    if (const auto free = unused(ask.state, asObject(act.proposal)); !free) return free;
    if (rowsAreWaiting(ask.state, rowsOf(inner->act))) return no(IdAlreadyUsed);
    return mayTakeEffect(ask, inner->act);
}

Verdict mayDo(const Asking& ask, const Countersigned& act)
{
    const auto found = ask.state.vault.proposals.find(act.proposal);
    if (found == ask.state.vault.proposals.end()) return no(ProposalUnknown);
    const auto& proposal = found->second;
    if (const auto same = isTheOneSigned(proposal, act); !same) return same;
    if (!isEntitledToCountersign(ask.role)) return no(RoleMayNot);
    if (proposal.proposer == ask.by.actor) return no(ProposerCannotCountersign);
    if (const auto second = maySecondSeal(ask.state, proposal, ask.by.actor); !second) return second;
    if (ask.by.day < proposal.day || value(ask.by.day) - value(proposal.day) > ask.state.vault.policy.countersignDays)
        return no(ProposalExpired);
    const auto* proposer = memberIn(ask.state, proposal.proposer);
    if (proposer == nullptr) return no(NotAMember);
    const Attempt asProposed{proposal.proposer, ask.by.time, ask.by.day};
    return mayTakeEffect(Asking{ask.state, asProposed, proposer->role}, proposal.act);
}

} // namespace vault::charter
