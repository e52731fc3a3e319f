// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two people (FORMATS §6): who is enrolled, and how a second signature makes an act take effect.

#include "vault/charter/checks.h"
#include "vault/charter/retention.h"
#include "vault/charter/waiting_rows.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

bool takesTwoPeople(const Act& act)
{
    return std::holds_alternative<MemberEnrolled>(act) || std::holds_alternative<CosignersSet>(act) ||
           std::holds_alternative<TracePeriodSet>(act) || std::holds_alternative<QuarterForgotten>(act) ||
           std::holds_alternative<SealLifted>(act) || std::holds_alternative<SealOpened>(act) ||
           std::holds_alternative<DisposalOrdered>(act) || std::holds_alternative<MemberRemoved>(act) ||
           std::holds_alternative<RecoverySet>(act) || std::holds_alternative<RecoveryAllowed>(act);
}

/// What is forgotten or disposed of cannot come back, a seal is lifted by two, and nobody makes or uses the recovery alone:
/// those wait for a second person to be there.
bool alwaysTakesTwoPeople(const Act& act)
{
    return std::holds_alternative<QuarterForgotten>(act) || std::holds_alternative<SealLifted>(act) ||
           std::holds_alternative<SealOpened>(act) || std::holds_alternative<DisposalOrdered>(act) ||
           std::holds_alternative<RecoverySet>(act) || std::holds_alternative<RecoveryAllowed>(act);
}

/// Whose second signature this act takes.
Verdict mayStandBeside(const State& state, const ProposalState& proposal, const MemberId& signer)
{
    const auto* first = memberIn(state, proposal.proposer);
    const auto* second = memberIn(state, signer);
    if (first == nullptr || second == nullptr) return no(NotAMember);
    if (const auto* order = std::get_if<DisposalOrdered>(&proposal.act))
        if (!isTheOtherOfTheTwo(*order, first->role, second->role)) return no(DisposalTakesBoth);
    return maySignTogether(proposal.act, first->role, second->role);
}

/// Who put an act's rows into the store: the act itself, now, or the proposal that it was.
enum class SealedBy : std::uint8_t { Act, Proposal };

/// A row that a proposal sealed for one person is nobody else's.
bool isSealedForAnother(const State& state, const RowId& row, const MemberId& member)
{
    return std::ranges::any_of(state.vault.proposals, [&](const auto& entry) {
        const auto* enrolment = std::get_if<MemberEnrolled>(&entry.second.act);
        return enrolment != nullptr && enrolment->member != member &&
               std::ranges::contains(enrolment->rows, row, &RowRef::row);
    });
}

/// The rows of an enrolment, their versions counted from what proposals sealed before it: one that expired left its
/// rows in the store, and the next one writes them again with the next version.
std::expected<Rows, Refusal> sinceProposed(const State& state, const MemberEnrolled& act, SealedBy sealedBy)
{
    auto rows = act.rows;
    for (auto& row : rows) {
        auto before = versionProposed(state, row.row);
        if (before == 0) continue;
        if (isSealedForAnother(state, row.row, act.member)) return no(IdAlreadyUsed);
        if (sealedBy == SealedBy::Proposal) --before;
        if (row.version <= before) return no(RowVersionNotNext);
        row.version -= before;
    }
    return rows;
}

/// The enrolment itself, one person or two.
Verdict mayEnrol(const Asking& ask, const MemberEnrolled& act, SealedBy sealedBy)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director}); !role) return role;
    if (act.member.isZero()) return no(ObjectUnknown);
    if (isRecovery(ask.state, act.member) || ask.state.vault.formerRecoveries.contains(act.member)) return no(IdAlreadyUsed);
    const auto& members = ask.state.vault.members;
    if (const auto known = members.find(act.member); known != members.end())
        return no(known->second.role == act.role ? AlreadyAMember : OnePersonOneRole);
    if ((act.role == Role::Partner) != (act.partnerKind != PartnerKind::None)) return no(CodeMissing);
    const auto rows = sinceProposed(ask.state, act, sealedBy);
    if (!rows) return std::unexpected(rows.error());
    return rowsFit(ask.state, &ask.state.vault.rows, asObject(act.member), *rows, {RecordKind::MemberName});
}

Verdict mayTakeEffect(const Asking& ask, const Act& act, SealedBy sealedBy)
{
    if (const auto* enrolment = std::get_if<MemberEnrolled>(&act)) return mayEnrol(ask, *enrolment, sealedBy);
    if (const auto* cosigners = std::get_if<CosignersSet>(&act)) return mayBecome(ask, *cosigners);
    if (const auto* period = std::get_if<TracePeriodSet>(&act)) return mayBecome(ask, *period);
    if (const auto* forgotten = std::get_if<QuarterForgotten>(&act)) return mayBecome(ask, *forgotten);
    if (const auto* lifted = std::get_if<SealLifted>(&act)) return mayLift(ask, *lifted);
    if (const auto* opened = std::get_if<SealOpened>(&act)) return mayOpenSealed(ask, *opened);
    if (const auto* order = std::get_if<DisposalOrdered>(&act)) return mayDisposeOf(ask, *order);
    if (const auto* removal = std::get_if<MemberRemoved>(&act)) return mayRemove(ask, *removal);
    if (const auto* recovery = std::get_if<RecoverySet>(&act)) return mayBecome(ask, *recovery);
    if (const auto* allowed = std::get_if<RecoveryAllowed>(&act)) return mayBecome(ask, *allowed);
    return no(NotForTwoPeople);
}

bool isOver(const State& state, const ProposalState& proposal, Day day)
{
    return day > proposal.day && value(day) - value(proposal.day) > state.vault.policy.countersignDays;
}

/// Some case or alert of the order is in another one that waits for its second signature.
bool isOrderedAlready(const State& state, const Act& act, Day day)
{
    const auto* order = std::get_if<DisposalOrdered>(&act);
    if (order == nullptr) return false;
    const auto waits = [&](const auto& id) { return isInWaitingOrder(state, id, day); };
    return std::ranges::any_of(order->cases, waits) || std::ranges::any_of(order->alerts, waits);
}

bool isInWaitingOrderWhere(const State& state, Day day, auto names)
{
    return std::ranges::any_of(state.vault.proposals, [&](const auto& entry) {
        const auto* order = std::get_if<DisposalOrdered>(&entry.second.act);
        return order != nullptr && entry.second.open && !isOver(state, entry.second, day) && names(*order);
    });
}

/// Another proposal has already stored a row under one of these ids, and may still be countersigned.
bool rowsAreWaiting(const State& state, const Rows& rows, Day day)
{
    return std::ranges::any_of(state.vault.proposals, [&](const auto& entry) {
        const auto& proposal = entry.second;
        return proposal.open && !isOver(state, proposal, day) && sharesRows(proposal, rows);
    });
}

Verdict isTheOneSigned(const ProposalState& proposal, const Countersigned& act)
{
    if (!proposal.open || proposal.index != act.index || proposal.leafHash != act.leafHash) return no(ProposalUnknown);
    return {};
}

} // namespace

bool isInWaitingOrder(const State& state, const CaseId& caseFile, Day day)
{
    return isInWaitingOrderWhere(state, day, [&](const DisposalOrdered& order) {
        return std::ranges::contains(order.cases, caseFile);
    });
}

bool isInWaitingOrder(const State& state, const AlertId& alert, Day day)
{
    return isInWaitingOrderWhere(state, day, [&](const DisposalOrdered& order) {
        return std::ranges::contains(order.alerts, alert);
    });
}

std::uint64_t versionProposed(const State& state, const RowId& row)
{
    std::uint64_t newest = 0;
    for (const auto& [id, proposal] : state.vault.proposals)
        for (const auto& sealed : rowsOf(proposal.act))
            if (sealed.row == row) newest = std::max(newest, sealed.version);
    return newest;
}

bool sharesRows(const ProposalState& proposal, const Rows& rows)
{
    return std::ranges::any_of(rowsOf(proposal.act), [&](const RowRef& sealed) {
        return std::ranges::contains(rows, sealed.row, &RowRef::row);
    });
}

bool inFoundingPhase(const State& state)
{
    return std::ranges::count_if(state.vault.members, [](const auto& entry) {
               return entry.second.present && isEntitledToCountersign(entry.second.role);
           }) < 2;
}

bool needsSecondPerson(const State& state, const Act& act)
{
    if (!takesTwoPeople(act)) return false;
    // Only the first people come in, and only the first policies stand, on one signature.
    return alwaysTakesTwoPeople(act) || !inFoundingPhase(state);
}

bool mayCountersign(const State& state, const MemberId& member, const ProposalState& proposal)
{
    const auto* found = memberIn(state, member);
    return found != nullptr && proposal.open && member != proposal.proposer && isEntitledToCountersign(found->role) &&
           mayStandBeside(state, proposal, member).has_value() && maySecondSeal(state, proposal, member).has_value();
}

Verdict mayDo(const Asking& ask, const MemberEnrolled& act)
{
    if (const auto enrol = mayEnrol(ask, act, SealedBy::Act); !enrol) return enrol;
    if (needsSecondPerson(ask.state, act)) return no(NeedsTwoPeople);
    return {};
}

Verdict mayDo(const Asking& ask, const Proposed& act)
{
    const auto inner = decodeAct(act.act);
    if (!inner) return no(CodeMissing);
    if (!takesTwoPeople(inner->act)) return no(NotForTwoPeople);
    if (const auto free = unused(ask.state, asObject(act.proposal)); !free) return free;
    if (rowsAreWaiting(ask.state, rowsOf(inner->act), ask.by.day)) return no(IdAlreadyUsed);
    if (isOrderedAlready(ask.state, inner->act, ask.by.day)) return no(InAnotherOrder);
    return mayTakeEffect(ask, inner->act, SealedBy::Act);
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
    if (ask.by.day < proposal.day || isOver(ask.state, proposal, ask.by.day)) return no(ProposalExpired);
    const auto* proposer = memberIn(ask.state, proposal.proposer);
    if (proposer == nullptr) return no(NotAMember);
    if (const auto both = mayStandBeside(ask.state, proposal, ask.by.actor); !both) return both;
    const Attempt asProposed{proposal.proposer, ask.by.time, ask.by.day};
    return mayTakeEffect(Asking{ask.state, asProposed, proposer->role}, proposal.act, SealedBy::Proposal);
}

} // namespace vault::charter
