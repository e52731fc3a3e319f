// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first act: a vault, its policy, and its first director.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

/// What an organisation may change of the defaults, and how far: never past what DOMAIN states as a limit.
bool isWithinDomain(const Policy& policy)
{
    return policy.countersignDays >= 1 && policy.countersignDays <= 30 && // FORMATS §6
           policy.shareMonths >= 1 && policy.shareMonths <= 6 &&          // DOMAIN §7
           policy.followUpMinMonths <= policy.followUpMaxMonths &&        // DOMAIN §4
           policy.idleMinutes >= 1 && policy.idleMinutes <= 3 &&          // DISC-5
           policy.caseMonths >= 1 && policy.caseMonths <= 24 &&           // DOMAIN §10, from here on
           policy.archiveMonths <= 36 &&                                  //
           policy.namesMonths >= 1 && policy.namesMonths <= 6 &&          //
           policy.alertMonths >= 1 && policy.alertMonths <= 60 &&                                    //
           policy.backupDays <= 35;
}

} // namespace

Verdict mayFound(const State& state, const Attempt& attempt, const Founded& act)
{
    if (state.vault.founded) return no(AlreadyFounded);
    if (act.founder.isZero() || act.founder != attempt.actor) return no(NotAMember);
    if (act.rulesVersion != kRulesVersion) return no(CodeMissing);
    if (!isWithinDomain(act.policy)) return no(DateOutOfRange);
    return rowsFit(state, nullptr, asObject(act.founder), act.rows, {RecordKind::MemberName, RecordKind::Organisation});
}

} // namespace vault::charter
