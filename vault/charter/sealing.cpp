// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealing (DOMAIN §4, §7 rule 9, RIGHT-3): who seals, who lifts, and who reads a sealed case all the same.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::uint32_t kLongestOpeningDays = 31;

Verdict isSealedCase(const CasePart* file)
{
    if (file == nullptr) return no(ObjectUnknown);
    return isSealed(*file) ? Verdict{} : no(CaseNotSealed);
}

bool hasPrivacyOfficer(const State& state)
{
    return std::ranges::any_of(state.vault.members, [](const auto& entry) {
        return entry.second.present && entry.second.role == Role::PrivacyOfficer;
    });
}

bool isPrivacyOfficer(const State& state, const MemberId& member)
{
    const auto* found = memberIn(state, member);
    return found != nullptr && found->role == Role::PrivacyOfficer;
}

/// The coordinator or an assigned mediator: an opening gives back what the seal took, and nothing that was never theirs.
/// The privacy officer while somebody asks for a copy.
Verdict mayBeReader(const State& state, const CasePart& file, const MemberId& reader, Purpose purpose)
{
    const auto* found = memberIn(state, reader);
    if (found == nullptr || wasRemoved(file, reader)) return no(SealReaderNotEntitled);
    if (found->role == Role::Coordinator || isAssigned(file, reader)) return {};
    const bool forACopy = purpose == Purpose::RightsRequest && somebodyAsksForACopy(file);
    if (found->role == Role::PrivacyOfficer && forACopy) return {};
    return no(SealReaderNotEntitled);
}

} // namespace

bool isSealed(const CasePart& file) { return file.state == CaseState::Sealed; }

CaseState standingOf(const CasePart& file) { return isSealed(file) ? file.seal.before : file.state; }

bool isClosedToReader(const CasePart& file, const MemberId& reader, Day day)
{
    if (!isSealed(file) && file.state != CaseState::IntermediateArchive) return false;
    const auto opening = file.seal.openings.find(reader);
    return opening == file.seal.openings.end() || day > opening->second.until;
}

Verdict isNotSealed(const CasePart& file) { return isSealed(file) ? no(CaseIsSealed) : Verdict{}; }

Verdict mayDo(const Asking& ask, const CaseSealed& act)
{
    if (ask.role != Role::PrivacyOfficer) return no(SealIsThePrivacyOfficers);
    const auto* file = caseIn(ask.state, act.caseFile);
    if (file == nullptr) return no(ObjectUnknown);
    if (isSealed(*file)) return no(CaseSealedAlready);
    if (file->state >= CaseState::Disposed) return no(WrongState);
    return act.reason == SealReason::LastWithdrawal ? no(CodeMissing) : Verdict{};
}

Verdict mayLift(const Asking& ask, const SealLifted& act)
{
    if (!isEntitledToCountersign(ask.role)) return no(RoleMayNot);
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto sealed = isSealedCase(file); !sealed) return sealed;
    return somebodyAsksToStop(*file) ? no(RestrictionStillOpen) : Verdict{};
}

/// What an archive closes, two people open as they open a seal.
Verdict mayOpenSealed(const Asking& ask, const SealOpened& act)
{
    if (!isEntitledToCountersign(ask.role)) return no(RoleMayNot);
    const auto* file = caseIn(ask.state, act.caseFile);
    if (file == nullptr) return no(ObjectUnknown);
    if (!isSealed(*file) && file->state != CaseState::IntermediateArchive) return no(CaseNotSealed);
    const bool inTime = act.until >= ask.by.day && value(act.until) - value(ask.by.day) <= kLongestOpeningDays;
    if (!inTime) return no(SealOpeningOutOfRange);
    return mayBeReader(ask.state, *file, act.reader, act.purpose);
}

Verdict maySecondSeal(const State& state, const ProposalState& proposal, const MemberId& signer)
{
    if (const auto* opened = std::get_if<SealOpened>(&proposal.act))
        return opened->reader == signer ? no(ReaderCannotCountersign) : Verdict{};
    if (!std::holds_alternative<SealLifted>(proposal.act) || !hasPrivacyOfficer(state)) return {};
    const bool oneOfTheTwo = isPrivacyOfficer(state, proposal.proposer) || isPrivacyOfficer(state, signer);
    return oneOfTheTwo ? Verdict{} : no(SealNeedsPrivacyOfficer);
}

Verdict mayDo(const Asking& ask, const SealLifted& act)
{
    const auto lift = mayLift(ask, act);
    return lift ? no(NeedsTwoPeople) : lift;
}

Verdict mayDo(const Asking& ask, const SealOpened& act)
{
    const auto open = mayOpenSealed(ask, act);
    return open ? no(NeedsTwoPeople) : open;
}

} // namespace vault::charter
