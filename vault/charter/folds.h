// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inside this room only: what each act changes. Called by apply() after check() said yes; nothing is asked again.
#pragma once

#include "vault/charter/charter.h"

namespace vault::charter {

struct Folding {
    State& state;
    const Attempt& by;
    const LeafPlace& place;
};

// fold.cpp: what several folds share
/// The object lives in this scope from now on.
void settle(State& state, const ScopeId& scope, const ObjectId& object);
/// The rows are the newest of that object.
void settleRows(State& state, const ScopeId& scope, const ObjectId& of, const Rows& rows);
/// Whoever may no longer hold a key of the scope is in no set of its holders (FORMATS §5: grants are deleted).
void dropFormerHolders(State& state, const ScopeId& scope);
/// Consented or in mediation, and somebody the mode needs does not take part: suspended, and no reason says who.
void suspendIfSomebodyLacks(CasePart& file, Day day);
/// Everything pending that carries words or information of that party ends (CONS-3, DOMAIN §7 (5)).
void endWhatIsPending(CasePart& file, const PartyId& party);

// fold_team.cpp
void fold(const Folding& in, const Founded& act);
void fold(const Folding& in, const MemberEnrolled& act);
void fold(const Folding& in, const Proposed& act);
void fold(const Folding& in, const Countersigned& act);
void fold(const Folding& in, const EpochMade& act);
void fold(const Folding& in, const KeysGiven& act);
void fold(const Folding& in, const QuarterMade& act);
void fold(const Folding& in, const Unlocked& act);
void fold(const Folding& in, const RefusalNoted& act);
void fold(const Folding& in, const Viewed& act);

// fold_trail.cpp
void fold(const Folding& in, const CosignersSet& act);
void fold(const Folding& in, const TracePeriodSet& act);
void fold(const Folding& in, const QuarterForgotten& act);

// fold_referral.cpp
void fold(const Folding& in, const ReferralReceived& act);
void fold(const Folding& in, const ReferralScreened& act);
void fold(const Folding& in, const NoticeQueued& act);
void fold(const Folding& in, const NoticesSent& act);

// fold_case.cpp
void fold(const Folding& in, const CaseOpened& act);
void fold(const Folding& in, const MediatorsAssigned& act);
void fold(const Folding& in, const MediatorRemoved& act);
void fold(const Folding& in, const PartyAdded& act);
void fold(const Folding& in, const CaseStateChanged& act);
void fold(const Folding& in, const InterviewWritten& act);
void fold(const Folding& in, const ShuttleDrafted& act);
void fold(const Folding& in, const ShuttleAuthorised& act);
void fold(const Folding& in, const ShuttleDelivered& act);
void fold(const Folding& in, const ShuttleCancelled& act);
void fold(const Folding& in, const SessionHeld& act);
void fold(const Folding& in, const AgreementMade& act);
void fold(const Folding& in, const FollowUpMade& act);
void fold(const Folding& in, const DocumentAdded& act);

// fold_consent.cpp
void fold(const Folding& in, const LimitsExplained& act);
void fold(const Folding& in, const ConsentRecorded& act);

// fold_disclosure.cpp
void fold(const Folding& in, const DisclosureDescribed& act);
void fold(const Folding& in, const DisclosurePrepared& act);
void fold(const Folding& in, const DisclosureGiven& act);
void fold(const Folding& in, const DisclosureRevoked& act);

// fold_sealing.cpp
void fold(const Folding& in, const CaseSealed& act);
void fold(const Folding& in, const SealLifted& act);
void fold(const Folding& in, const SealOpened& act);
/// The case is kept and no longer used: words that wait are cancelled, and what was shared of it ends.
void seal(CasePart& file, SealReason reason, Day day);
/// Every party's Participate has ended: sealed, in the transaction that says so (DOMAIN §7 (9)).
void sealIfNobodyIsLeft(CasePart& file, Day day);

// fold_rights.cpp
void fold(const Folding& in, const RightsRequested& act);
void fold(const Folding& in, const RightsAnswered& act);
void fold(const Folding& in, const RightsExtended& act);
void fold(const Folding& in, const RecordRectified& act);

// fold_danger.cpp
void fold(const Folding& in, const AlertOpened& act);
void fold(const Folding& in, const AlertConfirmed& act);
void fold(const Folding& in, const AlertDropped& act);
void fold(const Folding& in, const AlertSent& act);
void fold(const Folding& in, const AlertReviewed& act);

// fold_retention.cpp
void fold(const Folding& in, const CaseArchived& act);
void fold(const Folding& in, const HoldPlaced& act);
void fold(const Folding& in, const HoldLifted& act);
void fold(const Folding& in, const DisposalOrdered& act);
void fold(const Folding& in, const ReferralNamesErased& act);

// fold_backup.cpp
void fold(const Folding& in, const BackupMade& act);
void fold(const Folding& in, const Restored& act);

// fold_letters.cpp
void fold(const Folding& in, const LetterOrdered& act);
void fold(const Folding& in, const LetterSent& act);

// fold_break_glass.cpp
void fold(const Folding& in, const BreakGlassAsked& act);
void fold(const Folding& in, const BreakGlassApproved& act);
void fold(const Folding& in, const BreakGlassReviewed& act);
void fold(const Folding& in, const BreakGlassEnded& act);
void fold(const Folding& in, const BreakGlassOpened& act);

// fold_recovery.cpp
void fold(const Folding& in, const RecoverySet& act);
void fold(const Folding& in, const RecoveryAllowed& act);
void fold(const Folding& in, const MemberRecovered& act);
void fold(const Folding& in, const RecoveryRehearsed& act);

// fold_departure.cpp
void fold(const Folding& in, const MemberRemoved& act);

} // namespace vault::charter
