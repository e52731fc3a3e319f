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
    case NotAMediatorRole: return Rule::HouseRole;
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
    case NotForTwoPeople: return Rule::HouseTwo;
    case EpochNotDue:
    case EpochDueFirst:
    case KeyUnknown:
    case QuarterExists: return Rule::HouseKeys;
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
    case ConsentKindLater:
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
    case GroundNotOpen: return Rule::Conf5;
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
    case HouseForm: return Principle::KeepingOfTheVault;
    }
    return Principle::KeepingOfTheVault;
}

bool leavesTrace(Rule rule)
{
    return rule == Rule::Inde2 || rule == Rule::Impa3 || rule == Rule::Conf2 || rule == Rule::Conf4;
}

} // namespace vault::charter
