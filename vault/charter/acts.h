// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every act there is, its number, and its bytes. An act is the only thing that happens (DESIGN §1).
// Payload = u16 kind ‖ u16 version (1) ‖ u32 day ‖ the act's fields in the order of its describe() (vault/FORMAT.md).
// Decoding is strict: known kind and codes only, ascending where said, all bytes consumed, re-encoded and compared.
#pragma once

#include "vault/charter/acts_of_a_case.h"
#include "vault/charter/acts_of_a_disclosure.h"
#include "vault/charter/acts_of_a_referral.h"
#include "vault/charter/acts_of_backup.h"
#include "vault/charter/acts_of_break_glass.h"
#include "vault/charter/acts_of_danger.h"
#include "vault/charter/acts_of_departure.h"
#include "vault/charter/acts_of_letters.h"
#include "vault/charter/acts_of_recovery.h"
#include "vault/charter/acts_of_retention.h"
#include "vault/charter/acts_of_rights.h"
#include "vault/charter/acts_of_sealing.h"
#include "vault/charter/acts_of_the_team.h"
#include "vault/charter/acts_of_the_trail.h"

#include <expected>
#include <variant>

namespace vault::charter {

/// Numbered once and never renumbered.
enum class ActKind : std::uint16_t {
    Founded = 1,
    MemberEnrolled,
    Proposed,
    Countersigned,
    EpochMade,
    KeysGiven,
    QuarterMade,
    CosignersSet,
    TracePeriodSet,
    QuarterForgotten,
    MemberRemoved = 13,
    Unlocked = 20,
    RefusalNoted,
    Viewed,
    ReferralReceived = 40,
    ReferralScreened,
    NoticeQueued,
    NoticesSent,
    CaseOpened = 60,
    MediatorsAssigned,
    MediatorRemoved,
    PartyAdded,
    CaseStateChanged,
    LimitsExplained,
    ConsentRecorded,
    InterviewWritten,
    ShuttleDrafted,
    ShuttleAuthorised,
    ShuttleDelivered,
    ShuttleCancelled,
    SessionHeld,
    AgreementMade,
    FollowUpMade,
    DocumentAdded,
    CaseSealed = 80,
    SealLifted,
    SealOpened,
    DisclosureDescribed = 100,
    DisclosurePrepared,
    DisclosureGiven,
    DisclosureRevoked,
    RightsRequested = 120,
    RightsAnswered,
    RightsExtended,
    RecordRectified,
    CaseArchived = 130,
    HoldPlaced,
    HoldLifted,
    DisposalOrdered,
    ReferralNamesErased,
    AlertOpened = 140,
    AlertConfirmed,
    AlertDropped,
    AlertSent,
    AlertReviewed,
    BreakGlassAsked = 150,
    BreakGlassApproved,
    BreakGlassReviewed,
    BreakGlassEnded,
    BreakGlassOpened,
    LetterOrdered = 110,
    LetterSent,
    BackupMade = 160,
    Restored,
    RecoverySet = 170,
    RecoveryAllowed,
    MemberRecovered,
    RecoveryRehearsed
};

using Act = std::variant<Founded, MemberEnrolled, Proposed, Countersigned, EpochMade, KeysGiven, QuarterMade, Unlocked,
                         RefusalNoted, Viewed, ReferralReceived, ReferralScreened, NoticeQueued, NoticesSent,
                         CaseOpened, MediatorsAssigned, MediatorRemoved, PartyAdded, CaseStateChanged, LimitsExplained,
                         ConsentRecorded, InterviewWritten, ShuttleDrafted, ShuttleAuthorised, ShuttleDelivered,
                         ShuttleCancelled, SessionHeld, AgreementMade, FollowUpMade, DocumentAdded, DisclosureDescribed,
                         DisclosurePrepared, DisclosureGiven, DisclosureRevoked, //
                         CosignersSet, TracePeriodSet, QuarterForgotten, //
                         CaseSealed, SealLifted, SealOpened, //
                         RightsRequested, RightsAnswered, RightsExtended, RecordRectified, //
                         CaseArchived, HoldPlaced, HoldLifted, DisposalOrdered, ReferralNamesErased, //
                         BackupMade, Restored, //
                         LetterOrdered, LetterSent, //
                         BreakGlassAsked, BreakGlassApproved, BreakGlassReviewed, BreakGlassEnded, BreakGlassOpened, //
                         MemberRemoved, //
                         RecoverySet, RecoveryAllowed, MemberRecovered, RecoveryRehearsed, //
                         AlertOpened, AlertConfirmed, AlertDropped, AlertSent, AlertReviewed>;

[[nodiscard]] ActKind kindOf(const Act& act);
[[nodiscard]] bool isTrace(ActKind kind);
/// The rows an act writes; empty for an act that writes none. A proposal stores the rows of the act inside it: they
/// count once it is countersigned, which writes none itself.
[[nodiscard]] Rows rowsOf(const Act& act);

/// An act with its civil date.
struct DatedAct {
    Day day = Day::None;
    Act act;
};

enum class PayloadFault { Malformed, NewerVersion };

[[nodiscard]] Bytes encodeAct(const DatedAct& act);
[[nodiscard]] std::expected<DatedAct, PayloadFault> decodeAct(ByteView payload);

} // namespace vault::charter
