// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The life of a case (DOMAIN §4): every step there is, who may take it, and what must be true first.

#include "vault/charter/checks.h"

#include <array>

namespace vault::charter {

using enum RefusalReason;

namespace {

using enum CaseState;

enum class Who : std::uint8_t { Assigned, Coordinating, Either };
struct Step {
    CaseState from, to;
    Who who;
};
/// A step that is not here does not exist; Sealed and what follows are reached by acts of their own.
constexpr std::array kSteps{
    Step{Proposed, Consented, Who::Assigned},    Step{Consented, InMediation, Who::Assigned},
    Step{InMediation, Suspended, Who::Assigned}, Step{Suspended, InMediation, Who::Assigned},
    Step{InMediation, Concluded, Who::Assigned}, Step{Concluded, FollowUp, Who::Assigned},
    Step{Proposed, Stopped, Who::Either},        Step{Consented, Stopped, Who::Either},
    Step{InMediation, Stopped, Who::Either},     Step{Suspended, Stopped, Who::Either},
    Step{Concluded, Closed, Who::Either},        Step{FollowUp, Closed, Who::Either},
    Step{Stopped, Closed, Who::Either},          Step{Closed, Proposed, Who::Coordinating},
};

constexpr std::uint64_t kPublicNumbers = std::uint64_t{1} << 40;

Verdict mayTake(const Asking& ask, const CasePart* file, Who who)
{
    switch (who) {
    case Who::Assigned: return onOwnCase(ask, file);
    case Who::Coordinating:
        if (const auto role = roleIsOneOf(ask, {Role::Coordinator}); !role) return role;
        return onCoordinatedCase(ask, file);
    case Who::Either: return onCoordinatedCaseBehindSeal(ask, file);
    }
    return no(RoleMayNot);
}

Verdict hasItsPair(const CasePart& file)
{
    const bool solo = file.mediators.size() == 1 && file.soloReason != SoloReason::None;
    return solo || file.mediators.size() == 2 ? Verdict{} : no(PairNeeded);
}

Verdict mayStart(const CasePart& file, Day day)
{
    if (const auto pair = hasItsPair(file); !pair) return pair;
    return modeHasItsParties(file, day);
}

Verdict mayConclude(const CasePart& file, Outcome outcome, Day day)
{
    // An end that has passed suspends at the case's next act: it is not to be concluded over it.
    if (auto missing = missingParticipation(file, day); !missing.empty())
        return no(ParticipateMissing, std::move(missing));
    if (outcome == Outcome::None || outcome == Outcome::StoppedByParty || outcome == Outcome::StoppedByMediator)
        return no(OutcomeMissing);
    if (outcome != Outcome::WrittenAgreement) return {};
    if (file.agreements.empty()) return no(AgreementNotSigned);
    const auto asked = [](const auto& entry) { return entry.second.sharing != SharingChoice::NotAsked; };
    return std::ranges::any_of(file.agreements, asked) ? Verdict{} : no(SharingNotAsked);
}

Verdict mayStop(Outcome outcome)
{
    switch (outcome) {
    case Outcome::StoppedByParty:
    case Outcome::StoppedByMediator:
    case Outcome::NoFurtherAction:
    case Outcome::Directed:
    case Outcome::NoAgreement: return {};
    default: return no(OutcomeMissing);
    }
}

Verdict followsUpInTime(const Asking& ask, Day on)
{
    const auto& policy = ask.state.vault.policy;
    if (on < addMonths(ask.by.day, policy.followUpMinMonths) || on > addMonths(ask.by.day, policy.followUpMaxMonths))
        return no(FollowUpDateOutOfRange);
    return {};
}

Verdict mayClose(const Asking& ask, const CasePart& file, Day lastContact)
{
    const auto open = [](const auto& entry) {
        return entry.second.stage == ShuttleStage::Draft || entry.second.stage == ShuttleStage::Authorised;
    };
    if (std::ranges::any_of(file.shuttles, open)) return no(ShuttleStillOpen);
    return lastContact == Day::None ? no(LastContactMissing) : happened(ask, lastContact);
}

Verdict mayReach(const Asking& ask, const CasePart& file, const CaseStateChanged& act)
{
    switch (act.to) {
    case Consented:
    case InMediation: return mayStart(file, ask.by.day);
    case Suspended: return act.reason == StateReason::None ? no(ReasonMissing) : Verdict{};
    case Concluded: return mayConclude(file, act.outcome, ask.by.day);
    case FollowUp: return followsUpInTime(ask, act.on);
    case Stopped: return mayStop(act.outcome);
    case Closed: return mayClose(ask, file, act.on);
    case Proposed: return {};
    case Sealed:
    case IntermediateArchive:
    case DisposalDue:
    case Disposed:
    case TransferredToArchives: return no(TransitionNotAllowed);
    }
    return no(TransitionNotAllowed);
}

} // namespace

Verdict mayDo(const Asking& ask, const CaseOpened& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Coordinator}); !role) return role;
    const auto referral = ask.state.referrals.find(act.referral);
    if (referral == ask.state.referrals.end()) return no(ObjectUnknown);
    if (referral->second.decision != ScreeningDecision::Case) return no(ReferralNotForCase);
    if (referral->second.caseFile) return no(ReferralHasCase);
    if (const auto free = unused(ask.state, asObject(act.caseFile)); !free) return free;
    if (act.publicNumber >= kPublicNumbers) return no(CodeMissing);
    if (ask.state.publicNumbers.contains(act.publicNumber)) return no(IdAlreadyUsed);
    return rowsFit(ask.state, nullptr, asObject(act.caseFile), act.rows,
                   {RecordKind::CaseHeader, RecordKind::CaseBody});
}

Verdict mayDo(const Asking& ask, const CaseStateChanged& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (file == nullptr) return no(ObjectUnknown);
    const auto isStep = [&](const Step& step) { return step.from == standingOf(*file) && step.to == act.to; };
    const auto step = std::ranges::find_if(kSteps, isStep);
    if (const auto may = mayTake(ask, file, step == kSteps.end() ? Who::Either : step->who); !may) return may;
    // Behind its seal a case still ends, so that the referrer reads "ended" when anybody else's would (CONF-3).
    if (act.to != Stopped && act.to != Closed)
        if (const auto open = isNotSealed(*file); !open) return open;
    if (step == kSteps.end()) return no(TransitionNotAllowed);
    return mayReach(ask, *file, act);
}

} // namespace vault::charter
