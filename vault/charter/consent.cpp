// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Free consent (DOMAIN §7): explained first, given by act, and withdrawn whenever the person says so (CONS-2).

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

bool isNo(ConsentAction action) { return action == ConsentAction::Refused || action == ConsentAction::Withdrawn; }

bool isSharing(ConsentKind kind)
{
    return kind == ConsentKind::ShareWithPartner || kind == ConsentKind::ShareAgreement;
}

/// Whoever hears a "no" may write it down: an assigned mediator, a coordinator, the privacy officer. Nothing else is
/// asked: not the state, not an earlier consent, not a pending epoch, not a reason.
Verdict mayRecordNo(const Asking& ask, const CasePart* file, const PartyId& party)
{
    if (!isOneOf(ask.role, {Role::Coordinator, Role::Mediator, Role::PrivacyOfficer})) return no(RoleMayNot);
    if (file == nullptr || partyIn(*file, party) == nullptr) return no(ObjectUnknown);
    if (ask.role != Role::Mediator || isAssigned(*file, ask.by.actor)) return {};
    return no(wasRemoved(*file, ask.by.actor) ? MediatorWasRemoved : NotAssignedToCase);
}

Verdict isRecordedByThisAct(const ConsentRecorded& act)
{
    switch (act.kind) {
    case ConsentKind::BeInformed: // by `explain`
    case ConsentKind::CarryWords: // by `authorise`
        return no(ConsentKindByOtherAct);
    case ConsentKind::Participate:
    case ConsentKind::MeetJointly:
    case ConsentKind::ShareWithPartner:
    case ConsentKind::ShareAgreement:
    case ConsentKind::ChangeMediator: return act.action == ConsentAction::Given ? Verdict{} : no(ConsentKindLater);
    case ConsentKind::Interpreter:
    case ConsentKind::SensitiveDetail:
    case ConsentKind::CallBackSurvey: return no(ConsentKindLater);
    }
    return no(CodeMissing);
}

Verdict namesItsRecipient(const Asking& ask, const CasePart& file, const ConsentRecorded& act)
{
    if (act.disclosure.isZero()) return isPartner(ask.state, act.partner) ? Verdict{} : no(ObjectUnknown);
    const auto found = file.disclosures.find(act.disclosure);
    if (found == file.disclosures.end() || !carries(found->second, act.party)) return no(ObjectUnknown);
    if (found->second.stage == DisclosureStage::Ended) return no(DisclosureEnded);
    if (!act.partner.isZero() && act.partner != found->second.partner) return no(DisclosureDiffers);
    return {};
}

Verdict endsInTime(const Asking& ask, const ConsentRecorded& act)
{
    if (act.until == Day::None) return {};
    if (!isSharing(act.kind) || act.until < ask.by.day) return no(DateOutOfRange);
    const auto limit = addMonths(ask.by.day, ask.state.vault.policy.shareMonths);
    return act.kind == ConsentKind::ShareWithPartner && act.until > limit ? no(ConsentTooLong) : Verdict{};
}

Verdict mayRecordYes(const Asking& ask, const CasePart& file, const PartyState& party, const ConsentRecorded& act)
{
    using enum CaseState;
    if (const auto kind = isRecordedByThisAct(act); !kind) return kind;
    if (const auto open = stateIsOneOf(file, {Proposed, Consented, InMediation, Suspended, Concluded, FollowUp}); !open)
        return open;
    if (!party.explained) return no(ExplanationMissing, {party.letter});
    if (const auto recipient = isSharing(act.kind) ? namesItsRecipient(ask, file, act) : Verdict{}; !recipient)
        return recipient;
    return endsInTime(ask, act);
}

} // namespace

Verdict mayDo(const Asking& ask, const LimitsExplained& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    return partyIn(*file, act.party) == nullptr ? no(ObjectUnknown) : Verdict{};
}

Verdict mayDo(const Asking& ask, const ConsentRecorded& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (isNo(act.action)) return mayRecordNo(ask, file, act.party);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    const auto* party = partyIn(*file, act.party);
    return party == nullptr ? no(ObjectUnknown) : mayRecordYes(ask, *file, *party, act);
}

} // namespace vault::charter
