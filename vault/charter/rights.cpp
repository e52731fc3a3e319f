// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The persons' rights (DOMAIN §9): tracked to their day (RIGHT-1), answered with what is one's own (RIGHT-2).

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::uint32_t kAlarmAfterDays = 20, kAlarmBeforeExtendedEnd = 10;

/// An open request of this case, and it is the privacy officer who deals with it.
std::expected<const RightsPart*, Refusal> openRequest(const Asking& ask, const CaseId& caseFile, const RightsId& request)
{
    if (ask.role != Role::PrivacyOfficer) return no(RightsAreThePrivacyOfficers);
    const auto* file = caseIn(ask.state, caseFile);
    if (file == nullptr) return no(ObjectUnknown);
    const auto found = file->rights.find(request);
    if (found == file->rights.end()) return no(ObjectUnknown);
    if (found->second.answer) return no(RightsAlreadyAnswered);
    return &found->second;
}

/// Their answer is a copy of what is kept.
bool isForACopy(RightsKind kind) { return kind == RightsKind::Access || kind == RightsKind::Portability; }

Verdict handsOverWhatItSays(const RightsPart& request, const RightsAnswered& act)
{
    const bool handed = act.sentBytes != Hash32{};
    return handed == (isForACopy(request.kind) && act.answer != RightsAnswer::Refused) ? Verdict{} : no(RightsCopyMissing);
}

/// Their own compartment, or what they said together with others.
bool concerns(const CasePart& file, const PartyId& party, const ObjectId& object)
{
    if (compartmentOf(file, object) == party) return true;
    if (const auto met = file.sessions.find({object.bytes}); met != file.sessions.end())
        return std::ranges::contains(met->second.participants, party);
    if (const auto agreed = file.agreements.find({object.bytes}); agreed != file.agreements.end())
        return std::ranges::contains(agreed->second.signatories, party);
    const auto followed = file.followUps.find({object.bytes});
    return followed != file.followUps.end() && followed->second == party;
}

/// A mediator of the case; of a sealed one, while it is open to them: a correction is owed all the same.
Verdict mayCorrect(const Asking& ask, const CasePart* file)
{
    const auto own = onOwnCase(ask, file);
    if (own || own.error().reason != CaseIsSealed) return own;
    return isClosedToReader(*file, ask.by.actor, ask.by.day) ? own : isCurrent(*file);
}

} // namespace

bool isOpen(const RightsPart& request) { return !request.answer; }

Day alarmOf(const RightsPart& request)
{
    if (request.extended) return static_cast<Day>(value(request.dueOn) - kAlarmBeforeExtendedEnd);
    return static_cast<Day>(value(request.receivedOn) + kAlarmAfterDays);
}

bool asksForACopy(const CasePart& file, const PartyId& party)
{
    return std::ranges::any_of(file.rights, [&](const auto& entry) {
        return isOpen(entry.second) && entry.second.party == party && isForACopy(entry.second.kind);
    });
}

bool somebodyAsksForACopy(const CasePart& file)
{
    return std::ranges::any_of(file.parties, [&](const auto& entry) { return asksForACopy(file, entry.first); });
}

bool somebodyAsksToStop(const CasePart& file)
{
    return std::ranges::any_of(file.rights, [](const auto& entry) {
        const auto& [id, request] = entry;
        return isOpen(request) && (request.kind == RightsKind::Restriction || request.kind == RightsKind::Objection);
    });
}

std::vector<RightsDue> rightsDue(const State& state, Day day)
{
    std::vector<RightsDue> out;
    for (const auto& [caseFile, file] : state.cases)
        for (const auto& [id, request] : file.rights)
            if (isOpen(request) && day >= alarmOf(request))
                out.push_back(RightsDue{caseFile, id, request.dueOn, day > request.dueOn});
    std::ranges::sort(out, {}, [](const RightsDue& due) { return std::pair(due.dueOn, due.request); });
    return out;
}

Verdict mayDo(const Asking& ask, const RightsRequested& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (file == nullptr || partyIn(*file, act.party) == nullptr) return no(ObjectUnknown);
    if (wasRemoved(*file, ask.by.actor)) return no(MediatorWasRemoved);
    if (file->state >= CaseState::Disposed) return no(WrongState);
    if (const auto free = unused(ask.state, asObject(act.request)); !free) return free;
    if (const auto came = happened(ask, act.receivedOn); !came) return came;
    const auto isTheSame = [&](const auto& entry) {
        return isOpen(entry.second) && entry.second.party == act.party && entry.second.kind == act.kind;
    };
    return std::ranges::any_of(file->rights, isTheSame) ? no(RightsAlreadyAsked) : Verdict{};
}

Verdict mayDo(const Asking& ask, const RightsAnswered& act)
{
    const auto request = openRequest(ask, act.caseFile, act.request);
    if (!request) return std::unexpected(request.error());
    if ((act.answer == RightsAnswer::Granted) != (act.ground == RightsGround::None)) return no(RightsGroundOrNone);
    const bool known = (*request)->identity != IdentityCheck::NotYet || act.identity != IdentityCheck::NotYet;
    if (!known && act.answer != RightsAnswer::Refused) return no(RightsIdentityNotChecked);
    return handsOverWhatItSays(**request, act);
}

Verdict mayDo(const Asking& ask, const RightsExtended& act)
{
    const auto request = openRequest(ask, act.caseFile, act.request);
    if (!request) return std::unexpected(request.error());
    if ((*request)->extended) return no(RightsExtendedAlready);
    return ask.by.day <= (*request)->dueOn ? Verdict{} : no(RightsMonthIsOver);
}

Verdict mayDo(const Asking& ask, const RecordRectified& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto may = mayCorrect(ask, file); !may) return may;
    const auto request = file->rights.find(act.request);
    if (request == file->rights.end()) return no(ObjectUnknown);
    if (!isOpen(request->second) || request->second.kind != RightsKind::Rectification) return no(RectificationNotAsked);
    if (!concerns(*file, request->second.party, act.object)) return no(NotThePersonsRecord);
    if (act.rows.size() != 1) return no(ListMalformed);
    if (act.rows.front().version != 1) return no(RowVersionNotNext); // appended, never rewritten
    return rowsFit(ask.state, &file->rows, act.object, act.rows, {RecordKind::Correction});
}

} // namespace vault::charter
