// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may read what (DOMAIN §6): a read is an act. The director reads no content (INDE-2), a removed mediator nothing
// of the case (IMPA-3), and what one person confided only the assigned mediators (CONF-1).

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

using enum Role;

struct Reading {
    const State& state;
    const MemberId& member;
    Role role;
    const ObjectId& object;
    Day day;
};

Verdict only(const Reading& read, std::initializer_list<Role> roles)
{
    if (!isOneOf(read.role, roles)) return no(RoleMayNot);
    return {};
}

/// Roles that read some content of some case; the others learn first that it is not for them.
Verdict isForContent(const Reading& read)
{
    if (read.role == Director) return no(DirectorReadsNoContent);
    return only(read, {Coordinator, Mediator});
}

Verdict isInside(const Reading& read, const CasePart* file)
{
    if (file == nullptr) return no(ObjectUnknown);
    if (wasRemoved(*file, read.member)) return no(MediatorWasRemoved);
    return file->state == CaseState::Disposed ? no(CaseIsDisposed) : Verdict{};
}

/// Sealed or archived, a case is read by nobody but whom two people opened it for (RIGHT-3, DOMAIN §10).
Verdict isOpenTo(const Reading& read, const CasePart& file)
{
    if (isClosedToReader(file, read.member, read.day)) return no(isSealed(file) ? CaseIsSealed : CaseIsArchived);
    const bool opened = isSealed(file) || file.state == CaseState::IntermediateArchive;
    return opened ? Verdict{} : isInUse(file);
}

/// The privacy officer while a person of the case asks for a copy: the joint room, and that person's compartment.
bool preparesACopy(const Reading& read, const CasePart* file)
{
    return read.role == PrivacyOfficer && file != nullptr && somebodyAsksForACopy(*file);
}

/// K2, the joint room: the assigned mediators and the coordinators; whoever broke the glass, on its days.
Verdict jointRoom(const Reading& read, const CasePart* file)
{
    if (preparesACopy(read, file)) return isOpenTo(read, *file);
    if (file != nullptr && readsThroughGlass(*file, read.member, read.day)) return isOpenTo(read, *file);
    if (const auto role = isForContent(read); !role) return role;
    if (const auto inside = isInside(read, file); !inside) return inside;
    if (read.role != Coordinator && !isAssigned(*file, read.member)) return no(NotAssignedToCase);
    return isOpenTo(read, *file);
}

/// What a member's own search would keep of a case, in their own folder: of a sealed or an archived one nothing, and
/// nothing for who reads for a few days.
Verdict searchIndex(const Reading& read)
{
    const auto* file = caseIn(read.state, {read.object.bytes});
    if (const auto role = isForContent(read); !role) return role;
    const auto room = jointRoom(read, file);
    if (!room) return room;
    const auto open = isNotSealed(*file);
    return open ? isInUse(*file) : open;
}

/// K3, one party's compartment: the assigned mediators only.
Verdict compartment(const Reading& read, const CasePart* file, RefusalReason notHolder = HolderOnly)
{
    if (preparesACopy(read, file))
        return asksForACopy(*file, compartmentOf(*file, read.object)) ? isOpenTo(read, *file) : no(HolderOnly);
    if (const auto role = isForContent(read); !role) return role;
    if (const auto inside = isInside(read, file); !inside) return inside;
    if (isAssigned(*file, read.member)) return isOpenTo(read, *file);
    return no(read.role == Coordinator ? notHolder : NotAssignedToCase);
}

template <class Objects>
bool holds(const CasePart* file, const Objects& objects, const ObjectId& object)
{
    return file != nullptr && (file->*objects).contains({object.bytes});
}

Verdict jointObject(const Reading& read, auto objects)
{
    const auto* file = caseOf(read.state, read.object);
    return jointRoom(read, holds(file, objects, read.object) ? file : nullptr);
}

Verdict ownObject(const Reading& read, auto objects)
{
    const auto* file = caseOf(read.state, read.object);
    return compartment(read, holds(file, objects, read.object) ? file : nullptr);
}

Verdict shuttleMessage(const Reading& read)
{
    const auto* file = caseOf(read.state, read.object);
    if (!holds(file, &CasePart::shuttles, read.object)) return jointRoom(read, nullptr);
    const bool delivered = file->shuttles.at({read.object.bytes}).stage == ShuttleStage::Delivered;
    return delivered ? jointRoom(read, file) : compartment(read, file, ShuttleIsTheSenders);
}

Verdict document(const Reading& read)
{
    const auto* file = caseOf(read.state, read.object);
    if (!holds(file, &CasePart::documents, read.object)) return jointRoom(read, nullptr);
    const bool joint = file->documents.at({read.object.bytes}).party.isZero();
    return joint ? jointRoom(read, file) : compartment(read, file);
}

Verdict referralHeader(const Reading& read)
{
    if (const auto role = only(read, {Director, Coordinator, Mediator, Assistant}); !role) return role;
    return read.state.referrals.contains({read.object.bytes}) ? Verdict{} : no(ObjectUnknown);
}

Verdict referralNames(const Reading& read)
{
    if (read.role == Director) return no(DirectorReadsNoContent);
    if (const auto role = only(read, {Coordinator, Mediator, Assistant}); !role) return role;
    const auto found = read.state.referrals.find({read.object.bytes});
    if (found == read.state.referrals.end()) return no(ObjectUnknown);
    if (found->second.namesErasedOn != Day::None) return no(NamesAreErased);
    const auto* file = found->second.caseFile ? caseIn(read.state, *found->second.caseFile) : nullptr;
    if (mayHold(read.state, read.member, KeyKind::Referral, read.object))
        return file == nullptr ? Verdict{} : isOpenTo(read, *file);
    if (read.role == Assistant) return no(ReferralNamesClosed);
    if (file == nullptr) return no(HolderOnly);
    return no(wasRemoved(*file, read.member) ? MediatorWasRemoved : NotAssignedToCase);
}

Verdict caseHeader(const Reading& read)
{
    if (const auto role = only(read, {Director, Coordinator, Mediator}); !role) return role;
    return isInside(read, caseIn(read.state, {read.object.bytes}));
}

/// The whole register, or that of one case.
Verdict disclosureRegister(const Reading& read)
{
    if (const auto role = only(read, {Director, Coordinator, Mediator, PrivacyOfficer}); !role) return role;
    if (read.object.isZero()) return {};
    return isInside(read, caseOf(read.state, read.object));
}

Verdict logExport(const Reading& read)
{
    const bool founding = read.role == Director && inFoundingPhase(read.state);
    return read.role == PrivacyOfficer || founding ? Verdict{} : no(RoleMayNot);
}

/// RIGHT-2: the privacy officer answers whoever asks who read about them.
Verdict partyExtract(const Reading& read)
{
    if (const auto role = only(read, {PrivacyOfficer}); !role) return role;
    const auto* file = caseOf(read.state, read.object);
    return holds(file, &CasePart::parties, read.object) ? Verdict{} : no(ObjectUnknown);
}

Verdict handover(const Reading& read)
{
    if (const auto role = only(read, {Director, Coordinator, Mediator}); !role) return role;
    const auto* file = caseOf(read.state, read.object);
    if (!holds(file, &CasePart::disclosures, read.object)) return no(ObjectUnknown);
    if (wasRemoved(*file, read.member)) return no(MediatorWasRemoved);
    if (read.role != Director && !isAssigned(*file, read.member)) return no(NotAssignedToCase);
    if (const auto open = isNotSealed(*file); !open) return open;
    const auto& disclosure = file->disclosures.at({read.object.bytes});
    if (disclosure.stage == DisclosureStage::Ended) return no(DisclosureEnded);
    if (disclosure.stage != DisclosureStage::Given) return no(DisclosureNotGiven);
    return read.day > disclosure.until ? no(DisclosureEnded) : Verdict{};
}

Verdict alertFacts(const Reading& read)
{
    if (!read.state.alerts.contains({read.object.bytes})) return no(ObjectUnknown);
    return mayHold(read.state, read.member, KeyKind::Alert, read.object) ? Verdict{} : no(AlertNotYours);
}

/// The address of a letter: nobody's while its case is sealed or archived.
Verdict letter(const Reading& read)
{
    const auto found = read.state.letters.find({read.object.bytes});
    if (found == read.state.letters.end()) return no(ObjectUnknown);
    const auto* file = caseIn(read.state, found->second.ofCase);
    if (const auto inside = isInside(read, file); !inside) return inside;
    if (mayHold(read.state, read.member, KeyKind::Letter, read.object)) return isOpenTo(read, *file);
    return no(read.role == Assistant ? LetterAlreadySent : LetterNotYours);
}

Verdict mayRead(const Reading& read, ReadKind what);

/// A print is a read of what it shows.
Verdict print(const Reading& read)
{
    const auto what = readingOf(read.state, read.object);
    if (what) return mayRead(read, *what);
    const auto role = isForContent(read);
    return role ? no(ObjectUnknown) : role;
}

Verdict mayRead(const Reading& read, ReadKind what)
{
    switch (what) {
    case ReadKind::Roster:
    case ReadKind::Log:
    case ReadKind::Verification: return {};
    case ReadKind::ReferralList: return only(read, {Director, Coordinator, Mediator, Assistant});
    case ReadKind::ReferralHeader: return referralHeader(read);
    case ReadKind::ReferralNames: return referralNames(read);
    case ReadKind::CaseList: return only(read, {Director, Coordinator, Mediator, Assistant, PrivacyOfficer});
    case ReadKind::CaseHeader: return caseHeader(read);
    case ReadKind::CaseContent:
    case ReadKind::DocumentList: return jointRoom(read, caseIn(read.state, {read.object.bytes}));
    case ReadKind::SearchIndex: return searchIndex(read);
    case ReadKind::JointSession: return jointObject(read, &CasePart::sessions);
    case ReadKind::Agreement: return jointObject(read, &CasePart::agreements);
    case ReadKind::FollowUp: return jointObject(read, &CasePart::followUps);
    case ReadKind::PartyName: return ownObject(read, &CasePart::parties);
    case ReadKind::Interview: return ownObject(read, &CasePart::interviews);
    case ReadKind::ShuttleMessage: return shuttleMessage(read);
    case ReadKind::Document: return document(read);
    case ReadKind::DisclosureRegister: return disclosureRegister(read);
    case ReadKind::LogExport: return logExport(read);
    case ReadKind::HandoverExport: return handover(read);
    case ReadKind::NoticeBatch: return only(read, {Coordinator, Assistant});
    case ReadKind::Print: return print(read);
    case ReadKind::AlertList: return only(read, {Director, Coordinator, Mediator, PrivacyOfficer});
    case ReadKind::AlertFacts: return alertFacts(read);
    case ReadKind::LogPublish: return only(read, {Director, Coordinator, PrivacyOfficer});
    case ReadKind::PartyExtract: return partyExtract(read);
    case ReadKind::RightsList: return only(read, {Coordinator, Mediator, PrivacyOfficer});
    case ReadKind::LetterList: return only(read, {Coordinator, Mediator, Assistant});
    case ReadKind::Letter: return letter(read);
    case ReadKind::BreakGlassList: return only(read, {Director, Coordinator, Mediator, PrivacyOfficer});
    case ReadKind::BreachNotice: return only(read, {Director, Coordinator, PrivacyOfficer});
    }
    return no(CodeMissing);
}

bool namesOneThing(ReadKind what)
{
    switch (what) {
    case ReadKind::Roster:
    case ReadKind::ReferralList:
    case ReadKind::CaseList:
    case ReadKind::DisclosureRegister:
    case ReadKind::Log:
    case ReadKind::LogExport:
    case ReadKind::Verification:
    case ReadKind::AlertList:
    case ReadKind::LogPublish:
    case ReadKind::RightsList:
    case ReadKind::BreakGlassList:
    case ReadKind::LetterList:
    case ReadKind::BreachNotice:
    case ReadKind::NoticeBatch: return false;
    default: return true;
    }
}

} // namespace

std::optional<ReadKind> readingOf(const State& state, const ObjectId& object)
{
    if (state.cases.contains({object.bytes})) return ReadKind::CaseContent;
    if (state.referrals.contains({object.bytes})) return ReadKind::ReferralNames;
    const auto* file = caseOf(state, object);
    if (holds(file, &CasePart::parties, object)) return ReadKind::PartyName;
    if (holds(file, &CasePart::interviews, object)) return ReadKind::Interview;
    if (holds(file, &CasePart::shuttles, object)) return ReadKind::ShuttleMessage;
    if (holds(file, &CasePart::sessions, object)) return ReadKind::JointSession;
    if (holds(file, &CasePart::agreements, object)) return ReadKind::Agreement;
    if (holds(file, &CasePart::followUps, object)) return ReadKind::FollowUp;
    if (holds(file, &CasePart::documents, object)) return ReadKind::Document;
    return std::nullopt;
}

bool knowsOfDisclosures(const State& state, const MemberId& member, const CaseId& caseFile)
{
    const auto* found = memberIn(state, member);
    const auto* file = caseIn(state, caseFile);
    if (found == nullptr || file == nullptr || wasRemoved(*file, member)) return false;
    return isOneOf(found->role, {Director, PrivacyOfficer, Coordinator}) || isAssigned(*file, member);
}

bool knowsOfAlert(const State& state, const MemberId& member, const AlertId& alert)
{
    const auto* found = memberIn(state, member);
    const auto known = state.alerts.find(alert);
    if (found == nullptr || known == state.alerts.end() || known->second.disposedOn != Day::None) return false;
    if (found->role == Mediator) return mayHold(state, member, KeyKind::Alert, asObject(alert));
    return isOneOf(found->role, {Director, Coordinator, PrivacyOfficer});
}

Verdict mayView(const State& state, const MemberId& member, ReadKind what, const ObjectId& object, Day day)
{
    const auto* found = memberIn(state, member);
    if (found == nullptr || found->role == Auditor) return no(NotAMember);
    if (found->role == Partner) return no(PartnerMayNot);
    return mayRead(Reading{state, member, found->role, object, day}, what);
}

Verdict mayDo(const Asking& ask, const Viewed& act)
{
    if (const auto may = mayView(ask.state, ask.by.actor, act.what, act.object, ask.by.day); !may) return may;
    const auto place = ask.state.places.find(act.object);
    const bool there = namesOneThing(act.what) ? place != ask.state.places.end() && place->second == act.scope
                                               : rowStatesOf(ask.state, act.scope) != nullptr;
    return there ? Verdict{} : no(ObjectUnknown);
}

Verdict mayDo(const Asking&, const Unlocked&) { return {}; }

Verdict mayDo(const Asking&, const RefusalNoted& act)
{
    return leavesTrace(static_cast<Rule>(act.rule)) ? Verdict{} : no(CodeMissing);
}

} // namespace vault::charter
