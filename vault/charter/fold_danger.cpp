// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

void fold(const Folding& in, const AlertOpened& act)
{
    auto& alert = in.state.alerts[act.alert];
    alert.opener = in.by.actor;
    alert.second = act.second;
    alert.ground = act.ground;
    alert.about = act.about;
    alert.openedOn = in.by.day;
    const auto scope = idAs<ScopeId>(act.alert);
    settle(in.state, scope, asObject(act.alert));
    settleRows(in.state, scope, asObject(act.alert), act.rows);
}

void fold(const Folding& in, const AlertConfirmed& act)
{
    in.state.alerts.at(act.alert).stage = AlertStage::Confirmed;
}

void fold(const Folding& in, const AlertDropped& act) { in.state.alerts.at(act.alert).stage = AlertStage::Dropped; }

void fold(const Folding& in, const AlertSent& act)
{
    auto& alert = in.state.alerts.at(act.alert);
    alert.stage = AlertStage::Sent;
    alert.recipients = act.recipients;
    alert.informedOn = act.informedOn;
    alert.notInformed = act.notInformed;
    alert.sentOn = in.by.day;
    alert.reviewOn = act.reviewOn;
    alert.sentBytes = act.sentBytes;
}

void fold(const Folding& in, const AlertReviewed& act)
{
    auto& alert = in.state.alerts.at(act.alert);
    alert.stage = AlertStage::Reviewed;
    alert.reviewedOn = in.by.day;
    settleRows(in.state, idAs<ScopeId>(act.alert), asObject(act.alert), act.rows);
}

} // namespace vault::charter
