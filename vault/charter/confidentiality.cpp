// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outside learns: four words and nothing else (DOMAIN §4, CONF-3, CONS-4). A refusal, a withdrawal, a silence
// and an agreement all read the same.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

PartnerStatus outwardOf(CaseState state)
{
    switch (state) {
    case CaseState::Proposed:
    case CaseState::Consented:
    case CaseState::InMediation:
    case CaseState::Suspended:
    case CaseState::Concluded:
    case CaseState::FollowUp:
    case CaseState::Stopped: return PartnerStatus::TakenOn;
    case CaseState::Closed:
    case CaseState::Sealed: // standingOf() never says it: a seal tells the outside nothing
    case CaseState::IntermediateArchive:
    case CaseState::DisposalDue:
    case CaseState::Disposed:
    case CaseState::TransferredToArchives: return PartnerStatus::Ended;
    }
    return PartnerStatus::TakenOn;
}

PartnerStatus outwardOf(ScreeningDecision decision)
{
    switch (decision) {
    case ScreeningDecision::None: return PartnerStatus::Received;
    case ScreeningDecision::Case:
    case ScreeningDecision::FieldOnly: return PartnerStatus::TakenOn;
    case ScreeningDecision::AnsweredSignposting: return PartnerStatus::Directed;
    case ScreeningDecision::AnsweredInformation:
    case ScreeningDecision::AnsweredDeclined: return PartnerStatus::Ended;
    }
    return PartnerStatus::Received;
}

const CasePart* caseOfReferral(const State& state, const ReferralPart& referral)
{
    return referral.caseFile ? caseIn(state, *referral.caseFile) : nullptr;
}

std::vector<Notice> pendingFor(const State& state, const MemberId& partner)
{
    std::vector<Notice> out;
    for (const auto& [id, referral] : state.referrals)
        if (referral.partner == partner)
            if (const auto status = pendingNotice(state, referral)) out.push_back(Notice{id, *status});
    return out;
}

} // namespace

PartnerStatus partnerStatus(const State& state, const ReferralPart& referral)
{
    const auto* file = caseOfReferral(state, referral);
    return file == nullptr ? outwardOf(referral.decision) : outwardOf(standingOf(*file));
}

std::optional<PartnerStatus> pendingNotice(const State& state, const ReferralPart& referral)
{
    if (referral.partner.isZero()) return std::nullopt;
    const auto* file = caseOfReferral(state, referral);
    const bool closed = file != nullptr && partnerStatus(state, referral) == PartnerStatus::Ended;
    const auto next = closed && !file->noticeWaived ? std::optional(PartnerStatus::Ended) : referral.queued;
    return next == referral.lastSent ? std::nullopt : next;
}

Verdict mayDo(const Asking& ask, const NoticeQueued& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Coordinator, Role::Mediator, Role::Assistant}); !role) return role;
    const auto found = ask.state.referrals.find(act.referral);
    if (found == ask.state.referrals.end()) return no(ObjectUnknown);
    if (found->second.partner.isZero()) return no(ReferrerUnknown);
    if (act.status != partnerStatus(ask.state, found->second)) return no(StatusNotCurrent);
    return {};
}

Verdict mayDo(const Asking& ask, const NoticesSent& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Coordinator, Role::Assistant}); !role) return role;
    if (!isPartner(ask.state, act.partner)) return no(ReferrerUnknown);
    const auto pending = pendingFor(ask.state, act.partner);
    if (pending.empty()) return no(NothingQueued);
    auto listed = act.notices;
    std::ranges::sort(listed, {}, &Notice::referral);
    if (listed != pending) return no(StatusNotCurrent);
    return {};
}

} // namespace vault::charter
