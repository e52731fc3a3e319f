// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A referral: received, then screened (DOMAIN §4, REFU-1).

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

Verdict mayDo(const Asking& ask, const ReferralReceived& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Coordinator, Role::Mediator, Role::Assistant}); !role) return role;
    if (const auto free = unused(ask.state, asObject(act.referral)); !free) return free;
    if (!act.partner.isZero() && !isPartner(ask.state, act.partner)) return no(ReferrerUnknown);
    return rowsFit(ask.state, nullptr, asObject(act.referral), act.rows,
                   {RecordKind::ReferralHeader, RecordKind::ReferralNames});
}

Verdict mayDo(const Asking& ask, const ReferralScreened& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Coordinator, Role::Mediator}); !role) return role;
    const auto found = ask.state.referrals.find(act.referral);
    if (found == ask.state.referrals.end()) return no(ObjectUnknown);
    const auto& referral = found->second;
    if (referral.decision != ScreeningDecision::None) return no(ReferralAlreadyScreened);
    if (act.decision == ScreeningDecision::None) return no(CodeMissing);
    const bool kindIsKnown = act.conflictKind != ConflictKind::None || referral.conflictKind != ConflictKind::None;
    if (act.decision == ScreeningDecision::Case && !kindIsKnown) return no(CodeMissing);
    return {};
}

} // namespace vault::charter
