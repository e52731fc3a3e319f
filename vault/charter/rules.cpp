// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/rules.h"

namespace vault::charter {

Rule ruleOf(RefusalReason reason)
{
    using enum RefusalReason;
    switch (reason) {
    case NotAMember:
    case RoleMayNot:
    case AlreadyAMember:
    case OnePersonOneRole:
    case NotAMediatorRole:
    case MemberAlreadyGone:
    case LastDirectorStays: return Rule::HouseRole;
    case PartnerMayNot: return Rule::Inde1;
    case DirectorReadsNoContent: return Rule::Inde2;
    case NotAssignedToCase:
    case HolderOnly:
    case RecipientNotEntitled:
    case ReferralNamesClosed:
    case ShuttleIsTheSenders: return Rule::Conf1;
    case NeedsTwoPeople:
    case ProposalUnknown:
    case ProposalExpired:
    case ProposerCannotCountersign:
    case NotForTwoPeople:
    case DirectorAndPrivacyOfficer: return Rule::HouseTwo;
    case TracesStillKept:
    case QuarterIsForgotten: return Rule::HouseKeys;
    case TracePeriodOutOfRange: return Rule::HouseTime;
    case CosignersMalformed: return Rule::HouseForm;
    case EpochNotDue:
    case EpochDueFirst:
    case KeyUnknown:
    case QuarterExists:
    case NoRecovery:
    case RecoveryReplaced:
    case RecoverySplitOutOfRange:
    case ShareUnknown:
    case SharesTooFew: return Rule::HouseKeys;
    case DayFarFromTime:
    case DateOutOfRange: return Rule::HouseTime;
    case AlreadyFounded:
    case NotFounded:
    case RowVersionNotNext:
    case IdAlreadyUsed:
    case ObjectUnknown:
    case CodeMissing:
    case ListMalformed:
    case ReferrerUnknown:
    case NothingQueued:
    case ConsentKindByOtherAct:
    case ConsentNotSaid:
    case SameSenderAndReceiver: return Rule::HouseForm;
    case StatusNotCurrent: return Rule::Conf3;
    case ReferralAlreadyScreened:
    case ReferralNotForCase:
    case ReferralHasCase:
    case TransitionNotAllowed:
    case WrongState:
    case OutcomeMissing:
    case ReasonMissing:
    case AgreementNotSigned:
    case SharingNotAsked:
    case ShuttleStillOpen:
    case LastContactMissing:
    case FollowUpDateOutOfRange:
    case ModeHasNoShuttle:
    case ModeHasNoSession:
    case ShuttleNotDraft:
    case ShuttleNotAuthorised:
    case ShuttleNotOpen: return Rule::HouseLife;
    case PairNeeded:
    case TooManyMediators: return Rule::Impa5;
    case MediatorWasRemoved: return Rule::Impa3;
    case LetterTaken:
    case AliasTaken: return Rule::Impa1;
    case InterviewsMissing:
    case InterviewsUnequal: return Rule::Impa2;
    case PartyNotInformed:
    case PartiesTooFew:
    case ParticipateMissing:
    case MeetJointlyMissing:
    case CarryWordsMissing:
    case ChangeMediatorMissing:
    case RepresentativeMissing: return Rule::Cons1;
    case NothingToWithdraw: return Rule::Cons2;
    case ParticipationEnded: return Rule::Cons3;
    case ExplanationMissing: return Rule::Expl1;
    case StatementOfFaultNotExcluded: return Rule::Auto1;
    case ShareConsentMissing:
    case ConsentTooLong:
    case DisclosureWithoutFields:
    case DisclosureNotPrepared:
    case DisclosureNotGiven:
    case DisclosureEnded:
    case DisclosureDiffers:
    case DisclosureStageOver:
    case PreparerOnly:
    case NotDelivered: return Rule::Conf2;
    case LetterIsTheAssistants:
    case LetterAlreadySent: return Rule::HouseRole;
    case LetterDayWrong: return Rule::HouseTime;
    case LetterNotYours: return Rule::Conf1;
    case GlassNotYoursToAsk: return Rule::HouseRole;
    case GlassUntilOutOfRange:
    case GlassAlreadyAsked:
    case GlassNeedsSecond:
    case GlassStageOver:
    case GlassTooEarly:
    case GlassNotOver:
    case GlassReviewByAnother: return Rule::HouseTwo;
    case GroundNotOpen:
    case AlertNeedsSecond:
    case AlertNotYours:
    case AlertNotConfirmed:
    case AlertStageOver:
    case AlertFactsMissing:
    case AlertInformedOrReason:
    case AlertReviewDateOutOfRange:
    case AlertReviewIsThePrivacyOfficers: return Rule::Conf5;
    case CaseIsSealed:
    case CaseSealedAlready:
    case CaseNotSealed:
    case SealIsThePrivacyOfficers:
    case SealReaderNotEntitled:
    case SealOpeningOutOfRange: return Rule::Right3;
    case RestrictionStillOpen: return Rule::Right3;
    case RightsAreThePrivacyOfficers:
    case RightsAlreadyAsked:
    case RightsAlreadyAnswered:
    case RightsGroundOrNone:
    case RightsIdentityNotChecked:
    case RightsExtendedAlready:
    case RightsMonthIsOver:
    case RectificationNotAsked: return Rule::Right1;
    case RightsCopyMissing:
    case NotThePersonsRecord: return Rule::Right2;
    case SealNeedsPrivacyOfficer:
    case ReaderCannotCountersign: return Rule::HouseTwo;
    case CaseIsArchived:
    case CaseIsDisposed:
    case RetentionNotOver:
    case CaseOnHold:
    case NothingHeld:
    case HoldDateOutOfRange:
    case VisaMissing:
    case InAnotherOrder:
    case NamesAreErased:
    case NamesNotDue: return Rule::HouseKeep;
    case RecoveryNotAllowed:
    case DisposalTakesBoth: return Rule::HouseTwo;
    }
    return Rule::HouseForm;
}

Principle principleOf(Rule rule)
{
    using enum Rule;
    switch (rule) {
    case Cons1:
    case Cons2:
    case Cons3:
    case Cons4: return Principle::FreeConsent;
    case Conf1:
    case Conf2:
    case Conf3:
    case Conf4:
    case Conf5: return Principle::Confidentiality;
    case Disc1: return Principle::Discretion;
    case Impa1:
    case Impa2:
    case Impa3:
    case Impa4:
    case Impa5: return Principle::Impartiality;
    case Inde1:
    case Inde2:
    case Inde3: return Principle::Independence;
    case Auto1:
    case Auto2: return Principle::Autonomy;
    case Right1:
    case Right2:
    case Right3: return Principle::ProtectionOfRights;
    case Third1: return Principle::ThirdPosition;
    case Refu1:
    case Refu2: return Principle::MediatorMayLeave;
    case Expl1: return Principle::DutyToExplain;
    case HouseRole:
    case HouseLife:
    case HouseTwo:
    case HouseKeys:
    case HouseTime:
    case HouseKeep:
    case HouseForm: return Principle::KeepingOfTheVault;
    }
    return Principle::KeepingOfTheVault;
}

std::string_view idOf(Rule rule)
{
    using enum Rule;
    switch (rule) {
    case Cons1: return "CONS-1";
    case Cons2: return "CONS-2";
    case Cons3: return "CONS-3";
    case Cons4: return "CONS-4";
    case Conf1: return "CONF-1";
    case Conf2: return "CONF-2";
    case Conf3: return "CONF-3";
    case Conf4: return "CONF-4";
    case Conf5: return "CONF-5";
    case Disc1: return "DISC-1";
    case Impa1: return "IMPA-1";
    case Impa2: return "IMPA-2";
    case Impa3: return "IMPA-3";
    case Impa4: return "IMPA-4";
    case Impa5: return "IMPA-5";
    case Inde1: return "INDE-1";
    case Inde2: return "INDE-2";
    case Inde3: return "INDE-3";
    case Auto1: return "AUTO-1";
    case Auto2: return "AUTO-2";
    case Right1: return "RIGHT-1";
    case Right2: return "RIGHT-2";
    case Right3: return "RIGHT-3";
    case Third1: return "THIRD-1";
    case Refu1: return "REFU-1";
    case Refu2: return "REFU-2";
    case Expl1: return "EXPL-1";
    case HouseRole: return "HOUSE-1";
    case HouseLife: return "HOUSE-2";
    case HouseTwo: return "HOUSE-3";
    case HouseKeys: return "HOUSE-4";
    case HouseTime: return "HOUSE-5";
    case HouseForm: return "HOUSE-6";
    case HouseKeep: return "HOUSE-7";
    }
    return "?";
}

bool leavesTrace(Rule rule)
{
    return rule == Rule::Inde2 || rule == Rule::Impa3 || rule == Rule::Conf2 || rule == Rule::Conf4;
}

} // namespace vault::charter
