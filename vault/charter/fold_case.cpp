// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

CasePart& caseOfAct(const Folding& in, const auto& act) { return in.state.cases.at(act.caseFile); }

/// A new object of the case, with its rows.
template <class T, class Tag>
void addTo(const Folding& in, const T& act, const Id<Tag>& object)
{
    const auto scope = idAs<ScopeId>(act.caseFile);
    settle(in.state, scope, asObject(object));
    settleRows(in.state, scope, asObject(object), act.rows);
}

/// Reopened: what was agreed before does not revive (DOMAIN §4).
void reopen(CasePart& file)
{
    for (auto& [id, party] : file.parties) {
        party.consents.clear();
        party.explained = false;
    }
    file.followUpOn = file.lastContactOn = file.closedOn = Day::None;
    file.noticeWaived = false;
}

/// Whoever spoke to others before is asked about this mediator; a yes to an earlier change was to that change.
void askAnew(CasePart& file, const MemberId& mediator)
{
    for (auto& [id, party] : file.parties) {
        if (party.interviews == 0) continue;
        file.awaited[mediator].insert(id);
        party.consents.erase({ConsentKind::ChangeMediator, ObjectId{}});
    }
}

} // namespace

void fold(const Folding& in, const CaseOpened& act)
{
    auto& file = in.state.cases[act.caseFile];
    file.referral = act.referral;
    file.publicNumber = act.publicNumber;
    file.mode = act.mode;
    file.openedOn = in.by.day;
    in.state.publicNumbers.insert(act.publicNumber);
    addTo(in, act, act.caseFile);
    in.state.referrals.at(act.referral).caseFile = act.caseFile;
    dropFormerHolders(in.state, idAs<ScopeId>(act.referral));
}

void fold(const Folding& in, const MediatorsAssigned& act)
{
    auto& file = caseOfAct(in, act);
    for (const auto& mediator : act.mediators)
        if (!isAssigned(file, mediator)) askAnew(file, mediator);
    file.mediators.insert(act.mediators.begin(), act.mediators.end());
    file.soloReason = file.mediators.size() == 1 ? act.soloReason : SoloReason::None;
}

void fold(const Folding& in, const MediatorRemoved& act)
{
    auto& file = caseOfAct(in, act);
    file.mediators.erase(act.mediator);
    file.awaited.erase(act.mediator);
    file.removed.insert(act.mediator);
    if (file.mediators.empty()) file.soloReason = SoloReason::None;
    for (auto& [name, key] : file.keys) key.due = key.epoch > 0;
    dropFormerHolders(in.state, idAs<ScopeId>(act.caseFile));
    dropFormerHolders(in.state, idAs<ScopeId>(file.referral));
    for (const auto& [id, letter] : in.state.letters)
        if (letter.ofCase == act.caseFile) dropFormerHolders(in.state, idAs<ScopeId>(id));
}

void fold(const Folding& in, const PartyAdded& act)
{
    auto& file = caseOfAct(in, act);
    auto& party = file.parties[act.party];
    party.letter = act.letter;
    party.alias = act.alias;
    party.kind = act.kind;
    party.ageBand = act.ageBand;
    party.initiated = act.initiated;
    party.informedAt = act.informedAt;
    addTo(in, act, act.party);
    suspendIfSomebodyLacks(file, in.by.day);
}

void fold(const Folding& in, const CaseStateChanged& act)
{
    auto& file = caseOfAct(in, act);
    if (file.state == CaseState::Closed) reopen(file);
    (isSealed(file) ? file.seal.before : file.state) = act.to; // a sealed case ends behind its seal
    file.reason = act.to == CaseState::Suspended || act.to == CaseState::Stopped ? act.reason : StateReason::None;
    if (act.to == CaseState::Proposed || act.to == CaseState::Concluded || act.to == CaseState::Stopped)
        file.outcome = act.to == CaseState::Proposed ? Outcome::None : act.outcome;
    if (act.to == CaseState::FollowUp) file.followUpOn = act.on;
    if (act.to != CaseState::Closed) return;
    file.lastContactOn = act.on;
    file.closedOn = in.by.day;
    file.noticeWaived = act.noticeWaived;
    if (act.noticeWaived) in.state.referrals.at(file.referral).queued.reset();
}

void fold(const Folding& in, const InterviewWritten& act)
{
    auto& file = caseOfAct(in, act);
    file.interviews[act.interview] = InterviewState{act.party, act.heldOn};
    auto& party = file.parties.at(act.party);
    ++party.interviews;
    party.consents.erase({ConsentKind::Interpreter, ObjectId{}}); // said yes to that meeting only
    addTo(in, act, act.interview);
}

void fold(const Folding& in, const ShuttleDrafted& act)
{
    caseOfAct(in, act).shuttles[act.shuttle] = ShuttleState{act.from, act.to, ShuttleStage::Draft};
    addTo(in, act, act.shuttle);
}

void fold(const Folding& in, const ShuttleAuthorised& act)
{
    auto& file = caseOfAct(in, act);
    auto& shuttle = file.shuttles.at(act.shuttle);
    shuttle.stage = ShuttleStage::Authorised;
    auto& consent = file.parties.at(shuttle.from).consents[{ConsentKind::CarryWords, asObject(act.shuttle)}];
    consent = ConsentState{};
    consent.person = true;
}

void fold(const Folding& in, const ShuttleDelivered& act)
{
    caseOfAct(in, act).shuttles.at(act.shuttle).stage = ShuttleStage::Delivered;
    settleRows(in.state, idAs<ScopeId>(act.caseFile), asObject(act.shuttle), act.rows);
}

void fold(const Folding& in, const ShuttleCancelled& act)
{
    caseOfAct(in, act).shuttles.at(act.shuttle).stage = ShuttleStage::Cancelled;
}

void fold(const Folding& in, const SessionHeld& act)
{
    auto& file = caseOfAct(in, act);
    file.sessions[act.session] = JointSessionState{act.participants, act.heldOn};
    for (const auto& party : act.participants) // said yes to that meeting only
        for (const auto kind : {ConsentKind::MeetJointly, ConsentKind::Interpreter})
            file.parties.at(party).consents.erase({kind, ObjectId{}});
    addTo(in, act, act.session);
}

void fold(const Folding& in, const AgreementMade& act)
{
    caseOfAct(in, act).agreements[act.agreement] =
        AgreementState{act.signatories, act.signedForm, act.sharing, act.reviewOn};
    addTo(in, act, act.agreement);
}

void fold(const Folding& in, const FollowUpMade& act)
{
    caseOfAct(in, act).followUps[act.followUp] = act.party;
    addTo(in, act, act.followUp);
}

void fold(const Folding& in, const DocumentAdded& act)
{
    caseOfAct(in, act).documents[act.document] = DocumentState{act.party, act.type, act.size, act.file};
    addTo(in, act, act.document);
}

} // namespace vault::charter
