// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of a case (DOMAIN §4, §10): when its time is over, who holds it back, and who disposes of it.

#include "vault/charter/retention.h"

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr unsigned kLongestHoldMonths = 12; // then it is placed again, or it ends
constexpr std::size_t kLongestVisa = 40;

bool wasAnsweredWithoutACase(const ReferralPart& referral)
{
    switch (referral.decision) {
    case ScreeningDecision::FieldOnly:
    case ScreeningDecision::AnsweredInformation:
    case ScreeningDecision::AnsweredSignposting:
    case ScreeningDecision::AnsweredDeclined: return true;
    case ScreeningDecision::None:
    case ScreeningDecision::Case: return false;
    }
    return false;
}

/// Whoever keeps cases from disposal, and lets them go to it.
Verdict mayHoldBack(const Asking& ask, const CasePart* file)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director, Role::Coordinator, Role::PrivacyOfficer}); !role)
        return role;
    if (file == nullptr) return no(ObjectUnknown);
    return file->state == CaseState::Disposed ? no(CaseIsDisposed) : Verdict{};
}

Verdict mayEnd(const Asking& ask, const CasePart* file, RetentionCategory category)
{
    if (file == nullptr) return no(ObjectUnknown);
    if (file->state == CaseState::Disposed) return no(CaseIsDisposed);
    if (retentionCategoryOf(*file) != category) return no(WrongState);
    if (!isDueForDisposal(ask.state, *file, ask.by.day)) return no(RetentionNotOver);
    // who asks that it be used no more may need it kept (RIGHT-3): the answer comes first
    if (somebodyAsksToStop(*file)) return no(RestrictionStillOpen);
    return isOnHold(*file, ask.by.day) ? no(CaseOnHold) : Verdict{};
}

Verdict mayEnd(const Asking& ask, const AlertId& id)
{
    const auto found = ask.state.alerts.find(id);
    if (found == ask.state.alerts.end()) return no(ObjectUnknown);
    const auto due = disposalDueOn(ask.state, found->second);
    if (due == Day::None) return no(AlertStageOver);
    return ask.by.day >= due ? Verdict{} : no(RetentionNotOver);
}

/// Cases of one category, or alerts; each once.
Verdict namesOneKind(const DisposalOrdered& act)
{
    const bool alerts = act.category == RetentionCategory::DangerAlert;
    const bool fits = alerts ? act.cases.empty() && !act.alerts.empty() : act.alerts.empty() && !act.cases.empty();
    return fits && !hasDuplicates(act.cases) && !hasDuplicates(act.alerts) ? Verdict{} : no(ListMalformed);
}

} // namespace

Day lastContactOf(const CasePart& file)
{
    if (!retentionCategoryOf(file)) return Day::None;
    auto last = file.lastContactOn;
    for (const auto& [id, interview] : file.interviews) last = std::max(last, interview.heldOn);
    for (const auto& [id, session] : file.sessions) last = std::max(last, session.heldOn);
    return last;
}

Day disposalDueOn(const State& state, const CasePart& file)
{
    const auto last = lastContactOf(file);
    if (last == Day::None) return Day::None;
    const auto& policy = state.vault.policy;
    const bool archived = standingOf(file) == CaseState::IntermediateArchive;
    // counted once from the last contact: archiving late keeps nothing longer
    return addMonths(last, policy.caseMonths + (archived ? policy.archiveMonths : 0U));
}

bool isDueForDisposal(const State& state, const CasePart& file, Day day)
{
    const auto due = disposalDueOn(state, file);
    return due != Day::None && day >= due;
}

Day disposalDueOn(const State& state, const AlertPart& alert)
{
    if (alert.disposedOn != Day::None) return Day::None;
    const auto months = state.vault.policy.alertMonths;
    if (alert.stage == AlertStage::Reviewed) return addMonths(alert.reviewedOn, months);
    return alert.stage == AlertStage::Dropped ? addMonths(alert.openedOn, months) : Day::None;
}

std::optional<RetentionCategory> retentionCategoryOf(const CasePart& file)
{
    // a seal stops no clock: what was closed or archived behind it still comes to its end
    if (standingOf(file) == CaseState::Closed) return RetentionCategory::CaseFile;
    if (standingOf(file) == CaseState::IntermediateArchive) return RetentionCategory::CaseArchive;
    return std::nullopt;
}

bool isKeptAtHand(const CasePart& file)
{
    return !isSealed(file) && file.state != CaseState::IntermediateArchive && file.state != CaseState::Disposed;
}

bool isOnHold(const CasePart& file, Day day)
{
    return file.retention.heldUntil != Day::None && day <= file.retention.heldUntil;
}

CaseState shownState(const State& state, const CasePart& file, Day day)
{
    return !isSealed(file) && isDueForDisposal(state, file, day) ? CaseState::DisposalDue : file.state;
}

Day namesDueOn(const State& state, const ReferralPart& referral)
{
    if (!wasAnsweredWithoutACase(referral) || referral.namesErasedOn != Day::None) return Day::None;
    return addMonths(referral.screenedOn, state.vault.policy.namesMonths);
}

Day lastBackupOf(const State& state, Day erasedOn) { return addDays(erasedOn, state.vault.policy.backupDays); }

Verdict isInUse(const CasePart& file)
{
    if (file.state == CaseState::Disposed) return no(CaseIsDisposed);
    return standingOf(file) == CaseState::IntermediateArchive ? no(CaseIsArchived) : Verdict{};
}

Verdict mayDisposeOf(const Asking& ask, const DisposalOrdered& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director, Role::PrivacyOfficer}); !role) return role;
    if (const auto free = unused(ask.state, asObject(act.order)); !free) return free;
    if (act.visa.empty() || act.visa.size() > kLongestVisa) return no(VisaMissing);
    if (const auto kind = namesOneKind(act); !kind) return kind;
    for (const auto& id : act.cases)
        if (const auto may = mayEnd(ask, caseIn(ask.state, id), act.category); !may) return may;
    for (const auto& id : act.alerts)
        if (const auto may = mayEnd(ask, id); !may) return may;
    return {};
}

bool isTheOtherOfTheTwo(const DisposalOrdered&, Role proposer, Role second)
{
    return (proposer == Role::Director && second == Role::PrivacyOfficer) ||
           (proposer == Role::PrivacyOfficer && second == Role::Director);
}

Verdict mayDo(const Asking& ask, const CaseArchived& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::PrivacyOfficer}); !role) return role;
    const auto* file = caseIn(ask.state, act.caseFile);
    if (file == nullptr) return no(ObjectUnknown);
    if (const auto open = isNotSealed(*file); !open) return open;
    if (const auto used = isInUse(*file); !used) return used;
    if (const auto closed = stateIsOneOf(*file, {CaseState::Closed}); !closed) return closed;
    return isDueForDisposal(ask.state, *file, ask.by.day) ? Verdict{} : no(RetentionNotOver);
}

Verdict mayDo(const Asking& ask, const HoldPlaced& act)
{
    if (const auto may = mayHoldBack(ask, caseIn(ask.state, act.caseFile)); !may) return may;
    const bool inTime = act.until >= ask.by.day && act.until <= addMonths(ask.by.day, kLongestHoldMonths);
    return inTime ? Verdict{} : no(HoldDateOutOfRange);
}

Verdict mayDo(const Asking& ask, const HoldLifted& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto may = mayHoldBack(ask, file); !may) return may;
    return isOnHold(*file, ask.by.day) ? Verdict{} : no(NothingHeld);
}

/// Never by one person, not even while the vault has only one who may sign.
Verdict mayDo(const Asking& ask, const DisposalOrdered& act)
{
    const auto may = mayDisposeOf(ask, act);
    return may ? no(DisposalTakesBoth) : may;
}

Verdict mayDo(const Asking& ask, const ReferralNamesErased& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Coordinator, Role::PrivacyOfficer}); !role) return role;
    const auto found = ask.state.referrals.find(act.referral);
    if (found == ask.state.referrals.end()) return no(ObjectUnknown);
    if (found->second.namesErasedOn != Day::None) return no(NamesAreErased);
    const auto due = namesDueOn(ask.state, found->second);
    return due != Day::None && ask.by.day >= due ? Verdict{} : no(NamesNotDue);
}

} // namespace vault::charter
