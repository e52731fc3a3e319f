// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

constexpr unsigned kAnswerMonths = 1, kExtendedMonths = 3; // counted from the day on which it was received

RightsPart& requestOf(const Folding& in, const auto& act)
{
    return in.state.cases.at(act.caseFile).rights.at(act.request);
}

} // namespace

void fold(const Folding& in, const RightsRequested& act)
{
    auto& file = in.state.cases.at(act.caseFile);
    auto& request = file.rights[act.request];
    request.party = act.party;
    request.kind = act.kind;
    request.identity = act.identity;
    request.receivedOn = act.receivedOn;
    request.dueOn = addMonths(act.receivedOn, kAnswerMonths);
    settle(in.state, idAs<ScopeId>(act.caseFile), asObject(act.request));
    if (act.kind == RightsKind::Restriction && file.state < CaseState::Sealed)
        seal(file, SealReason::Restriction, in.by.day);
}

void fold(const Folding& in, const RightsAnswered& act)
{
    auto& request = requestOf(in, act);
    request.answer = act.answer;
    request.ground = act.ground;
    if (act.identity != IdentityCheck::NotYet) request.identity = act.identity;
    request.answeredOn = in.by.day;
    request.sentBytes = act.sentBytes;
    dropFormerHolders(in.state, idAs<ScopeId>(act.caseFile)); // the privacy officer's keys were for this answer
}

void fold(const Folding& in, const RightsExtended& act)
{
    auto& request = requestOf(in, act);
    request.extended = act.reason;
    request.dueOn = addMonths(request.receivedOn, kExtendedMonths);
}

void fold(const Folding& in, const RecordRectified& act)
{
    settleRows(in.state, idAs<ScopeId>(act.caseFile), act.object, act.rows);
}

} // namespace vault::charter
