// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

/// Under way: it stops, and goes on only with new consents. What was over stays where it was.
CaseState afterSeal(CaseState before)
{
    using enum CaseState;
    const bool underWay = before == Proposed || before == Consented || before == InMediation || before == Suspended;
    return underWay ? Suspended : before;
}

} // namespace

void seal(CasePart& file, SealReason reason, Day day)
{
    file.seal = SealPart{file.state, reason, day, {}};
    file.state = CaseState::Sealed;
    for (auto& [id, shuttle] : file.shuttles)
        if (shuttle.stage < ShuttleStage::Delivered) shuttle.stage = ShuttleStage::Cancelled;
    for (auto& [id, disclosure] : file.disclosures) disclosure.stage = DisclosureStage::Ended;
    // The keys stay with who holds them, with a recovery or without: granted to nobody who can unlock, a case
    // could not be opened again by the two people who may (SECURITY.md, "sealed by rule").
}

void sealIfNobodyIsLeft(CasePart& file, Day day)
{
    if (file.state >= CaseState::Sealed) return;
    const auto hasLeft = [](const auto& entry) { return participationEnded(entry.second); };
    if (std::ranges::all_of(file.parties, hasLeft)) seal(file, SealReason::LastWithdrawal, day);
}

void fold(const Folding& in, const CaseSealed& act) { seal(in.state.cases.at(act.caseFile), act.reason, in.by.day); }

void fold(const Folding& in, const SealLifted& act)
{
    auto& file = in.state.cases.at(act.caseFile);
    file.state = afterSeal(file.seal.before);
    file.seal = {};
    if (file.state != CaseState::Suspended) return;
    file.reason = StateReason::None;
    for (auto& [id, party] : file.parties)
        std::erase_if(party.consents, [](const auto& entry) { return entry.second.action == ConsentAction::Given; });
}

void fold(const Folding& in, const SealOpened& act)
{
    in.state.cases.at(act.caseFile).seal.openings[act.reader] = SealOpening{act.until, act.purpose};
}

} // namespace vault::charter
