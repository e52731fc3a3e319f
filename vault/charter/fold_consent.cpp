// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

bool isNo(ConsentAction action) { return action == ConsentAction::Refused || action == ConsentAction::Withdrawn; }

Day earlierOf(Day a, Day b)
{
    if (a == Day::None || b == Day::None) return a == Day::None ? b : a;
    return std::min(a, b);
}

Day endOf(const Folding& in, const ConsentRecorded& act)
{
    return act.until != Day::None ? act.until : lastDayOf(in.state.vault.policy, act.kind, in.by.day);
}

ConsentName nameOf(const ConsentRecorded& act)
{
    if (act.kind != ConsentKind::ShareWithPartner && act.kind != ConsentKind::ShareAgreement)
        return {act.kind, ObjectId{}};
    return {act.kind, act.disclosure.isZero() ? asObject(act.partner) : asObject(act.disclosure)};
}

MemberId recipientOf(const CasePart& file, const ConsentRecorded& act)
{
    const auto found = file.disclosures.find(act.disclosure);
    return found == file.disclosures.end() ? act.partner : found->second.partner;
}

void recordYes(const Folding& in, const CasePart& file, PartyState& party, const ConsentRecorded& act)
{
    auto& consent = party.consents[nameOf(act)];
    if (consent.action != ConsentAction::Given) consent = ConsentState{};
    auto& thisHand = act.spokenBy == SpokenBy::Person ? consent.person : consent.representative;
    const bool joinsTheOther = !thisHand && (consent.person || consent.representative);
    // Two people say yes for one party: it lasts as long as both wanted; said again by one, the last word counts.
    consent.until = joinsTheOther ? earlierOf(consent.until, endOf(in, act)) : endOf(in, act);
    consent.partner = recipientOf(file, act);
    thisHand = true;
}

void end(ConsentState& consent, ConsentAction action)
{
    const auto partner = consent.partner;
    consent = ConsentState{};
    consent.action = action;
    consent.partner = partner;
}

void endKind(PartyState& party, ConsentKind kind, ConsentAction action)
{
    for (auto& [name, consent] : party.consents)
        if (name.first == kind) end(consent, action);
}

/// Nobody takes part by halves: with Participate every other yes of that party ends, and all that waits for it.
void leave(CasePart& file, const PartyId& id, ConsentAction action, Day day)
{
    auto& party = file.parties.at(id);
    for (auto& [name, consent] : party.consents)
        if (consent.action == ConsentAction::Given) end(consent, ConsentAction::Withdrawn);
    end(party.consents[{ConsentKind::Participate, ObjectId{}}], action);
    endWhatIsPending(file, id);
    suspendIfSomebodyLacks(file, day);
    sealIfNobodyIsLeft(file, day);
}

void takeBackWords(CasePart& file, const PartyId& id, ConsentAction action)
{
    for (auto& [shuttleId, shuttle] : file.shuttles)
        if (shuttle.from == id && shuttle.stage < ShuttleStage::Delivered) shuttle.stage = ShuttleStage::Cancelled;
    endKind(file.parties.at(id), ConsentKind::CarryWords, action);
}

/// The disclosures that a "no" reaches: the one named, else those to the partner named, else all of that kind.
bool reaches(const ConsentRecorded& act, const DisclosureId& id, const DisclosureState& disclosure)
{
    if (!act.disclosure.isZero()) return act.disclosure == id;
    const auto ofKind = [&](const DisclosedItem& item) {
        return (item.kind == ReadKind::Agreement) == (act.kind == ConsentKind::ShareAgreement) &&
               std::ranges::contains(item.parties, act.party);
    };
    return (act.partner.isZero() || act.partner == disclosure.partner) && std::ranges::any_of(disclosure.items, ofKind);
}

void stopSharing(CasePart& file, const ConsentRecorded& act)
{
    auto& party = file.parties.at(act.party);
    end(party.consents[nameOf(act)], act.action);
    for (auto& [id, disclosure] : file.disclosures) {
        if (!carries(disclosure, act.party) || !reaches(act, id, disclosure)) continue;
        if (const auto given = party.consents.find({act.kind, asObject(id)}); given != party.consents.end())
            end(given->second, act.action);
        if (disclosure.stage == DisclosureStage::Prepared || disclosure.stage == DisclosureStage::Given)
            disclosure.stage = DisclosureStage::Ended;
    }
}

void recordNo(CasePart& file, const ConsentRecorded& act, Day day)
{
    auto& party = file.parties.at(act.party);
    switch (act.kind) {
    case ConsentKind::Participate: return leave(file, act.party, act.action, day);
    case ConsentKind::CarryWords: return takeBackWords(file, act.party, act.action);
    case ConsentKind::ShareWithPartner:
    case ConsentKind::ShareAgreement: return stopSharing(file, act);
    case ConsentKind::BeInformed: party.explained = false; break;
    case ConsentKind::MeetJointly:
    case ConsentKind::Interpreter:
    case ConsentKind::SensitiveDetail:
    case ConsentKind::CallBackSurvey:
    case ConsentKind::ChangeMediator: break;
    }
    end(party.consents[nameOf(act)], act.action);
}

} // namespace

void fold(const Folding& in, const LimitsExplained& act)
{
    in.state.cases.at(act.caseFile).parties.at(act.party).explained = true;
}

void fold(const Folding& in, const ConsentRecorded& act)
{
    auto& file = in.state.cases.at(act.caseFile);
    if (isNo(act.action)) {
        recordNo(file, act, in.by.day);
        return;
    }
    auto& party = file.parties.at(act.party);
    recordYes(in, file, party, act);
    if (!consentStands(party, ConsentKind::ChangeMediator, ObjectId{}, in.by.day)) return;
    for (auto& [mediator, parties] : file.awaited) parties.erase(act.party);
    std::erase_if(file.awaited, [](const auto& entry) { return entry.second.empty(); });
}

} // namespace vault::charter
