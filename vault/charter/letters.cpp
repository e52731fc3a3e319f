// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters: ordered by an assigned mediator, sent by an assistant, who holds no other key of it (DOMAIN §6, DISC-4).

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

/// An appointment has a day that has not passed; no other letter has one.
Verdict dayFits(const Asking& ask, const LetterOrdered& act)
{
    const bool fits = act.kind == LetterKind::Appointment ? act.meetOn >= ask.by.day : act.meetOn == Day::None;
    return fits ? Verdict{} : no(LetterDayWrong);
}

} // namespace

Verdict mayDo(const Asking& ask, const LetterOrdered& act)
{
    const auto* file = caseIn(ask.state, act.ofCase);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    using enum CaseState;
    if (const auto open =
            stateIsOneOf(*file, {Proposed, Consented, InMediation, Suspended, Concluded, CaseState::FollowUp, Stopped});
        !open)
        return open;
    const auto* party = partyIn(*file, act.party);
    if (party == nullptr) return no(ObjectUnknown);
    // Whoever left is only informed: nothing is proposed to them again (CONS-3).
    if (participationEnded(*party) && act.kind != LetterKind::Information) return no(ParticipationEnded, {party->letter});
    if (const auto free = unused(ask.state, asObject(act.letter)); !free) return free;
    if (const auto fits = dayFits(ask, act); !fits) return fits;
    if (act.rows.size() != 1) return no(ListMalformed);
    return rowsFit(ask.state, nullptr, asObject(act.letter), act.rows, {RecordKind::LetterAddress});
}

Verdict mayDo(const Asking& ask, const LetterSent& act)
{
    if (ask.role != Role::Assistant) return no(LetterIsTheAssistants);
    const auto found = ask.state.letters.find(act.letter);
    if (found == ask.state.letters.end()) return no(ObjectUnknown);
    // Ordered before the case was sealed, it does not leave after (RIGHT-3).
    const auto& file = ask.state.cases.at(found->second.ofCase);
    if (const auto open = isNotSealed(file); !open) return open;
    if (const auto used = isInUse(file); !used) return used;
    return found->second.sentOn == Day::None ? Verdict{} : no(LetterAlreadySent);
}

} // namespace vault::charter
