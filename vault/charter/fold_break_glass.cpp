// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

constexpr unsigned kReviewWithinMonths = 1;

BreakGlassState& glassOf(const Folding& in, const auto& act)
{
    return in.state.cases.at(act.caseFile).breakGlasses.at(act.breakGlass);
}

void open(BreakGlassState& glass, Day day)
{
    glass.stage = GlassStage::Open;
    glass.openedOn = day;
}

/// The asker holds the case's key no longer, and what is written from here on has another one.
void close(const Folding& in, const CaseId& caseFile, BreakGlassState& glass, GlassStage stage)
{
    const bool wasOpen = glass.stage == GlassStage::Open;
    glass.stage = stage;
    if (glass.endedOn == Day::None) glass.endedOn = in.by.day;
    if (!wasOpen) return;
    const auto scope = idAs<ScopeId>(caseFile);
    if (auto* keys = keysOf(in.state, scope); keys != nullptr)
        if (const auto key = keys->find({KeyKind::Case, asObject(caseFile)}); key != keys->end())
            key->second.due = key->second.epoch > 0;
    dropFormerHolders(in.state, scope);
}

} // namespace

void fold(const Folding& in, const BreakGlassAsked& act)
{
    BreakGlassState glass;
    glass.asker = in.by.actor;
    glass.ground = act.ground;
    glass.askedOn = in.by.day;
    glass.until = act.until;
    in.state.cases.at(act.caseFile).breakGlasses[act.breakGlass] = glass;
    settle(in.state, idAs<ScopeId>(act.caseFile), asObject(act.breakGlass));
}

void fold(const Folding& in, const BreakGlassApproved& act)
{
    auto& glass = glassOf(in, act);
    glass.approver = in.by.actor;
    glass.approvedOn = in.by.day;
    glass.reviewBy = addMonths(in.by.day, kReviewWithinMonths);
    glass.stage = GlassStage::Approved;
    glass.opensOn = static_cast<Day>(value(in.by.day) + (opensAtOnce(glass.ground) ? 0 : 1));
    if (opensAtOnce(glass.ground)) open(glass, in.by.day);
}

void fold(const Folding& in, const BreakGlassOpened& act) { open(glassOf(in, act), in.by.day); }

void fold(const Folding& in, const BreakGlassEnded& act)
{
    close(in, act.caseFile, glassOf(in, act), GlassStage::Ended);
}

void fold(const Folding& in, const BreakGlassReviewed& act)
{
    auto& glass = glassOf(in, act);
    close(in, act.caseFile, glass, GlassStage::Reviewed);
    glass.reviewer = in.by.actor;
    glass.reviewedOn = in.by.day;
}

} // namespace vault::charter
