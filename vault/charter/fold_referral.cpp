// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

void fold(const Folding& in, const ReferralReceived& act)
{
    auto& referral = in.state.referrals[act.referral];
    referral.creator = in.by.actor;
    referral.source = act.source;
    referral.channel = act.channel;
    referral.sector = act.sector;
    referral.placeKind = act.placeKind;
    referral.conflictKind = act.conflictKind;
    referral.partner = act.partner;
    referral.receivedOn = in.by.day;
    const auto scope = idAs<ScopeId>(act.referral);
    settle(in.state, scope, asObject(act.referral));
    settleRows(in.state, scope, asObject(act.referral), act.rows);
}

void fold(const Folding& in, const ReferralScreened& act)
{
    auto& referral = in.state.referrals.at(act.referral);
    referral.decision = act.decision;
    referral.screenedOn = in.by.day;
    if (act.conflictKind != ConflictKind::None) referral.conflictKind = act.conflictKind;
    dropFormerHolders(in.state, idAs<ScopeId>(act.referral));
}

void fold(const Folding& in, const NoticeQueued& act) { in.state.referrals.at(act.referral).queued = act.status; }

void fold(const Folding& in, const NoticesSent& act)
{
    for (const auto& notice : act.notices) {
        auto& referral = in.state.referrals.at(notice.referral);
        referral.lastSent = notice.status;
        referral.queued.reset();
    }
}

} // namespace vault::charter
