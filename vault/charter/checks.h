// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inside this room only: one rule per act, by the file that holds it. check() in charter.cpp asks the right one.
#pragma once

#include "vault/charter/asking.h"

namespace vault::charter {

// founding.cpp; the founder is no member yet, so it is asked differently
[[nodiscard]] Verdict mayFound(const State& state, const Attempt& attempt, const Founded& act);

// two_people.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const MemberEnrolled& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const Proposed& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const Countersigned& act);

// trail.cpp; each takes two people: what it must be itself, and that it is not done alone
[[nodiscard]] Verdict mayBecome(const Asking& ask, const CosignersSet& act);
[[nodiscard]] Verdict mayBecome(const Asking& ask, const TracePeriodSet& act);
[[nodiscard]] Verdict mayBecome(const Asking& ask, const QuarterForgotten& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const CosignersSet& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const TracePeriodSet& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const QuarterForgotten& act);
[[nodiscard]] Verdict maySignTogether(const Act& act, Role proposer, Role signer);
[[nodiscard]] bool isForgotten(const State& state, const ObjectId& quarter);

// keys.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const EpochMade& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const KeysGiven& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const QuarterMade& act);

// reading.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const Unlocked& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const RefusalNoted& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const Viewed& act);

// referral.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const ReferralReceived& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const ReferralScreened& act);
// confidentiality.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const NoticeQueued& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const NoticesSent& act);

// lifecycle.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const CaseOpened& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const CaseStateChanged& act);
// impartiality.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const MediatorsAssigned& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const MediatorRemoved& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const PartyAdded& act);
// consent.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const LimitsExplained& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const ConsentRecorded& act);
// shuttle.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const ShuttleDrafted& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const ShuttleAuthorised& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const ShuttleDelivered& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const ShuttleCancelled& act);
// meeting.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const InterviewWritten& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const SessionHeld& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const AgreementMade& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const FollowUpMade& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const DocumentAdded& act);

// disclosure.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const DisclosureDescribed& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const DisclosurePrepared& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const DisclosureGiven& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const DisclosureRevoked& act);

// sealing.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const CaseSealed& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const SealLifted& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const SealOpened& act);
/// As proposed and as countersigned, without asking for the second person.
[[nodiscard]] Verdict mayLift(const Asking& ask, const SealLifted& act);
[[nodiscard]] Verdict mayOpenSealed(const Asking& ask, const SealOpened& act);
/// This member may be the second for what a seal needs: never the reader; one of the two is the privacy officer.
[[nodiscard]] Verdict maySecondSeal(const State& state, const ProposalState& proposal, const MemberId& signer);

// rights.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const RightsRequested& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const RightsAnswered& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const RightsExtended& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const RecordRectified& act);

// danger.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const AlertOpened& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const AlertConfirmed& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const AlertDropped& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const AlertSent& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const AlertReviewed& act);

// retention.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const CaseArchived& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const HoldPlaced& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const HoldLifted& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const DisposalOrdered& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const ReferralNamesErased& act);
/// The order itself, before anybody signs beside it.
[[nodiscard]] Verdict mayDisposeOf(const Asking& ask, const DisposalOrdered& act);
/// A director and the privacy officer, one to propose and the other to countersign.
[[nodiscard]] bool isTheOtherOfTheTwo(const DisposalOrdered& act, Role proposer, Role second);

// backup.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const BackupMade& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const Restored& act);

// letters.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const LetterOrdered& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const LetterSent& act);

// break_glass.cpp
[[nodiscard]] Verdict mayDo(const Asking& ask, const BreakGlassAsked& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const BreakGlassApproved& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const BreakGlassReviewed& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const BreakGlassEnded& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const BreakGlassOpened& act);

// recovery.cpp; the ceremony and the leave to use it take two people
[[nodiscard]] Verdict mayBecome(const Asking& ask, const RecoverySet& act);
[[nodiscard]] Verdict mayBecome(const Asking& ask, const RecoveryAllowed& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const RecoverySet& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const RecoveryAllowed& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const MemberRecovered& act);
[[nodiscard]] Verdict mayDo(const Asking& ask, const RecoveryRehearsed& act);
/// What the recovery identity holds: every key that is granted, of whatever is still there.
[[nodiscard]] bool recoveryHolds(const State& state, KeyKind kind, const ObjectId& object);

// departure.cpp
[[nodiscard]] Verdict mayRemove(const Asking& ask, const MemberRemoved& act); ///< one person or two
[[nodiscard]] Verdict mayDo(const Asking& ask, const MemberRemoved& act);

} // namespace vault::charter
