// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

namespace {

DisclosureState& disclosureOf(const Folding& in, const DisclosureId& id)
{
    const auto scope = in.state.places.at(asObject(id));
    return in.state.cases.at(idAs<CaseId>(scope)).disclosures.at(id);
}

} // namespace

void fold(const Folding& in, const DisclosureDescribed& act)
{
    auto& disclosure = in.state.cases.at(act.caseFile).disclosures[act.disclosure];
    disclosure.partner = act.partner;
    disclosure.preparer = in.by.actor;
    disclosure.purpose = act.purpose;
    disclosure.ground = act.ground;
    disclosure.items = act.items;
    const auto scope = idAs<ScopeId>(act.caseFile);
    settle(in.state, scope, asObject(act.disclosure));
    settleRows(in.state, scope, asObject(act.disclosure), act.rows);
}

void fold(const Folding& in, const DisclosurePrepared& act)
{
    auto& disclosure = disclosureOf(in, act.disclosure);
    disclosure.stage = DisclosureStage::Prepared;
    disclosure.fieldList = act.fieldList;
    disclosure.projection = act.projection;
    disclosure.halfOne = act.halfOne;
    for (const auto& grant : act.halfTwoHeld) disclosure.halfTwoHeld[grant.recipient] = grant.grant;
}

void fold(const Folding& in, const DisclosureGiven& act)
{
    auto& disclosure = disclosureOf(in, act.disclosure);
    disclosure.stage = DisclosureStage::Given;
    disclosure.halfTwo = act.halfTwo;
    disclosure.until = act.until;
}

void fold(const Folding& in, const DisclosureRevoked& act)
{
    disclosureOf(in, act.disclosure).stage = DisclosureStage::Ended;
}

} // namespace vault::charter
