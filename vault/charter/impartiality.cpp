// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Impartiality: the pair (IMPA-5), the wall after a recusal (IMPA-3), letters drawn at random (IMPA-1).

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::uint8_t kLetters = 26;

Verdict mayAssign(const State& state, const MemberId& mediator)
{
    const auto* found = memberIn(state, mediator);
    if (found == nullptr || !isOneOf(found->role, {Role::Coordinator, Role::Mediator})) return no(NotAMediatorRole);
    return {};
}

Verdict isDistinguishable(const CasePart& file, const PartyAdded& act)
{
    if (act.letter >= kLetters) return no(LetterTaken, {act.letter});
    for (const auto& [id, party] : file.parties) {
        if (party.letter == act.letter) return no(LetterTaken, {act.letter});
        if (party.alias == act.alias) return no(AliasTaken, {party.letter});
    }
    return {};
}

} // namespace

Verdict mayDo(const Asking& ask, const MediatorsAssigned& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (file == nullptr) return no(ObjectUnknown);
    // Before the role: whoever tries to take down the wall learns that it stands, and the try leaves its trace.
    for (const auto& mediator : act.mediators)
        if (wasRemoved(*file, mediator)) return no(MediatorWasRemoved);
    if (const auto role = roleIsOneOf(ask, {Role::Coordinator}); !role) return role;
    if (wasRemoved(*file, ask.by.actor)) return no(MediatorWasRemoved);
    if (const auto open = isNotSealed(*file); !open) return open;
    if (const auto used = isInUse(*file); !used) return used;
    if (act.mediators.empty() || hasDuplicates(act.mediators)) return no(ListMalformed);
    for (const auto& mediator : act.mediators)
        if (const auto may = mayAssign(ask.state, mediator); !may) return may;
    auto all = file->mediators;
    all.insert(act.mediators.begin(), act.mediators.end());
    if (all.size() > 2) return no(TooManyMediators);
    if (all.size() < 2 && act.soloReason == SoloReason::None) return no(PairNeeded);
    return {};
}

Verdict mayDo(const Asking& ask, const MediatorRemoved& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (file == nullptr) return no(ObjectUnknown);
    const bool leaves = act.mediator == ask.by.actor; // without a reason (REFU-2)
    if (!leaves && ask.role != Role::Coordinator) return no(RoleMayNot);
    if (wasRemoved(*file, ask.by.actor) || wasRemoved(*file, act.mediator)) return no(MediatorWasRemoved);
    if (isAssigned(*file, act.mediator)) return {};
    // A coordinator reads every case by role, assigned or not: recusal takes that away too.
    return leaves && ask.role == Role::Coordinator ? Verdict{} : no(NotAssignedToCase);
}

Verdict mayDo(const Asking& ask, const PartyAdded& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    using enum CaseState;
    if (const auto open = stateIsOneOf(*file, {Proposed, Consented, InMediation, Suspended, Concluded, FollowUp});
        !open)
        return open;
    if (const auto free = unused(ask.state, asObject(act.party)); !free) return free;
    if (const auto distinct = isDistinguishable(*file, act); !distinct) return distinct;
    if (act.informedAt == Day::None || act.informedAt > ask.by.day) return no(PartyNotInformed, {act.letter});
    return rowsFit(ask.state, &file->rows, asObject(act.party), act.rows,
                   {RecordKind::PartyProfile, RecordKind::PartyIdentity});
}

} // namespace vault::charter
