// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The principles and rules of DOMAIN §8 that the acts touch, plus the rules of the house (HOUSE-*) that DOMAIN states
// in its sections 4 to 7 and FORMATS in §5 and §6 without an id. A refusal is a value: which reason, hence which rule and principle.
#pragma once

#include "vault/charter/act_parts.h"

#include <expected>

namespace vault::charter {

enum class Principle : std::uint8_t {
    FreeConsent = 1,
    Confidentiality,
    Discretion,
    Impartiality,
    Independence,
    Autonomy,
    ProtectionOfRights,
    ThirdPosition,
    MediatorMayLeave,
    DutyToExplain,
    KeepingOfTheVault
};

/// Numbered once and never renumbered: traces carry the number.
enum class Rule : std::uint16_t {
    Cons1 = 1,
    Cons2,
    Cons3,
    Cons4,
    Conf1 = 11,
    Conf2,
    Conf3,
    Conf4,
    Conf5,
    Disc1 = 21,
    Impa1 = 31,
    Impa2,
    Impa3,
    Impa4,
    Impa5,
    Inde1 = 41,
    Inde2,
    Inde3,
    Auto1 = 51,
    Auto2,
    Right1 = 61,
    Right2,
    Right3,
    Third1 = 71,
    Refu1 = 81,
    Refu2,
    Expl1 = 91,
    HouseRole = 101, ///< roles × permissions, DOMAIN §6
    HouseLife = 102, ///< the lifecycle and its guards, DOMAIN §4
    HouseTwo = 103,  ///< two people, FORMATS §6
    HouseKeys = 104, ///< who holds which key and when an epoch is due, FORMATS §5
    HouseTime = 105, ///< time is the actor's word, DESIGN §1 and DECISIONS
    HouseForm = 106, ///< an act that names what is not there or says it twice
    HouseKeep = 107, ///< how long things are kept and how they end, DOMAIN §10
};

/// Why an act may not be. Each has one sentence in sentences.h and belongs to one rule.
enum class RefusalReason : std::uint16_t {
    // people and roles
    NotAMember = 1,
    RoleMayNot,
    PartnerMayNot,
    DirectorReadsNoContent,
    NotAssignedToCase,
    AlreadyAMember,
    OnePersonOneRole,
    NeedsTwoPeople,
    ProposalUnknown,
    ProposalExpired,
    ProposerCannotCountersign,
    AlreadyFounded,
    NotFounded,
    // keys
    HolderOnly,
    RecipientNotEntitled,
    EpochNotDue,
    EpochDueFirst,
    KeyUnknown,
    QuarterExists,
    // time and form
    DayFarFromTime,
    RowVersionNotNext,
    IdAlreadyUsed,
    ObjectUnknown,
    CodeMissing,
    DateOutOfRange,
    ListMalformed,
    // referral
    ReferralAlreadyScreened,
    ReferralNotForCase,
    ReferralHasCase,
    ReferralNamesClosed,
    ReferrerUnknown,
    StatusNotCurrent,
    NothingQueued,
    // case, parties, lifecycle
    TransitionNotAllowed,
    WrongState,
    PairNeeded,
    TooManyMediators,
    MediatorWasRemoved,
    NotAMediatorRole,
    LetterTaken,
    AliasTaken,
    PartyNotInformed,
    PartiesTooFew,
    OutcomeMissing,
    ReasonMissing,
    AgreementNotSigned,
    SharingNotAsked,
    ShuttleStillOpen,
    LastContactMissing,
    FollowUpDateOutOfRange,
    // consent
    ExplanationMissing,
    ParticipateMissing,
    MeetJointlyMissing,
    CarryWordsMissing,
    ShareConsentMissing,
    ConsentKindByOtherAct,
    ConsentNotSaid,
    RepresentativeMissing,
    ConsentTooLong,
    NothingToWithdraw,
    // shuttle, session, agreement
    ModeHasNoShuttle,
    ModeHasNoSession,
    SameSenderAndReceiver,
    ShuttleNotDraft,
    ShuttleNotAuthorised,
    ShuttleIsTheSenders,
    InterviewsMissing,
    InterviewsUnequal,
    StatementOfFaultNotExcluded,
    // disclosure
    DisclosureWithoutFields,
    DisclosureNotPrepared,
    DisclosureNotGiven,
    DisclosureEnded,
    DisclosureDiffers,
    GroundNotOpen,
    NotDelivered,
    // added after the lists above had their numbers
    ParticipationEnded,
    ShuttleNotOpen,
    DisclosureStageOver,
    PreparerOnly,
    NotForTwoPeople,
    // danger alert
    AlertNeedsSecond,
    AlertNotYours,
    AlertNotConfirmed,
    AlertStageOver,
    AlertFactsMissing,
    AlertInformedOrReason,
    AlertReviewDateOutOfRange,
    AlertReviewIsThePrivacyOfficers,
    // the log's own keeping
    DirectorAndPrivacyOfficer,
    TracesStillKept,
    QuarterIsForgotten,
    TracePeriodOutOfRange,
    CosignersMalformed,
    // sealing
    CaseIsSealed,
    CaseSealedAlready,
    CaseNotSealed,
    SealIsThePrivacyOfficers,
    SealNeedsPrivacyOfficer,
    ReaderCannotCountersign,
    SealReaderNotEntitled,
    SealOpeningOutOfRange,
    // rights
    RestrictionStillOpen,
    RightsAreThePrivacyOfficers,
    RightsAlreadyAsked,
    RightsAlreadyAnswered,
    RightsGroundOrNone,
    RightsIdentityNotChecked,
    RightsCopyMissing,
    RightsExtendedAlready,
    RightsMonthIsOver,
    RectificationNotAsked,
    NotThePersonsRecord,
    // retention and disposal
    CaseIsArchived,
    CaseIsDisposed,
    RetentionNotOver,
    CaseOnHold,
    NothingHeld,
    HoldDateOutOfRange,
    VisaMissing,
    InAnotherOrder,
    DisposalTakesBoth,
    NamesAreErased,
    NamesNotDue,
    // break-glass
    GlassNotYoursToAsk,
    GlassUntilOutOfRange,
    GlassAlreadyAsked,
    GlassNeedsSecond,
    GlassStageOver,
    GlassTooEarly,
    GlassNotOver,
    GlassReviewByAnother,
    // letters
    LetterDayWrong,
    LetterIsTheAssistants,
    LetterAlreadySent,
    LetterNotYours,
    // departure and reassignment
    MemberAlreadyGone,
    LastDirectorStays,
    ChangeMediatorMissing,
    // the organisation's recovery
    NoRecovery,
    RecoveryReplaced,
    RecoverySplitOutOfRange,
    RecoveryNotAllowed,
    ShareUnknown,
    SharesTooFew
};

/// The charter's "no": not a fault but a value (STYLE, Errors).
struct Refusal {
    RefusalReason reason = RefusalReason::RoleMayNot;
    std::vector<std::uint8_t> letters{}; ///< the parties it is about, when it is about parties (0 is A)
    bool operator==(const Refusal&) const = default;
};

using Verdict = std::expected<void, Refusal>;

[[nodiscard]] Rule ruleOf(RefusalReason reason);
[[nodiscard]] Principle principleOf(Rule rule);
/// As people quote it: "CONS-1".
[[nodiscard]] std::string_view idOf(Rule rule);
/// The rules whose refusals leave a trace leaf (DECISIONS): INDE-2, IMPA-3, CONF-2, CONF-4.
[[nodiscard]] bool leavesTrace(Rule rule);

} // namespace vault::charter
