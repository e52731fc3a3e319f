// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The danger alert (CONF-5): no path with one person, none without facts, without the persons told or a reason, or
// without a review.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr unsigned kReviewWithinMonths = 1;

const AlertPart* alertIn(const State& state, const AlertId& alert)
{
    const auto found = state.alerts.find(alert);
    return found == state.alerts.end() ? nullptr : &found->second;
}

Verdict isOneOfTheTwo(const Asking& ask, const AlertPart* alert)
{
    if (alert == nullptr) return no(ObjectUnknown);
    return ask.by.actor == alert->opener || ask.by.actor == alert->second ? Verdict{} : no(AlertNotYours);
}

/// Somebody who held its key left: the next epoch comes first.
Verdict isCurrent(const AlertPart& alert)
{
    const bool due = std::ranges::any_of(alert.keys, [](const auto& key) { return key.second.due; });
    return due ? no(EpochDueFirst) : Verdict{};
}

Verdict maySecond(const Asking& ask, const MemberId& second)
{
    const auto* found = memberIn(ask.state, second);
    if (found == nullptr || second == ask.by.actor || !isOneOf(found->role, {Role::Director, Role::Coordinator}))
        return no(AlertNeedsSecond);
    return {};
}

/// Somebody gets it, and nobody twice.
Verdict isForSomebody(const AlertSent& act)
{
    const auto descends = std::ranges::adjacent_find(act.recipients, std::ranges::greater_equal{});
    return !act.recipients.empty() && descends == act.recipients.end() ? Verdict{} : no(ListMalformed);
}

/// The persons were told on a day that has come, or there is a reason; never both, never neither.
Verdict personsAreInformed(const Asking& ask, const AlertSent& act)
{
    const bool told = act.informedOn != Day::None;
    if (told == (act.notInformed != NotInformedReason::None)) return no(AlertInformedOrReason);
    return told ? happened(ask, act.informedOn) : Verdict{};
}

} // namespace

Verdict mayDo(const Asking& ask, const AlertOpened& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Coordinator, Role::Mediator}); !role) return role;
    if (const auto free = unused(ask.state, asObject(act.alert)); !free) return free;
    if (const auto second = maySecond(ask, act.second); !second) return second;
    if (act.rows.size() != 1) return no(AlertFactsMissing);
    return rowsFit(ask.state, nullptr, asObject(act.alert), act.rows, {RecordKind::AlertFacts});
}

Verdict mayDo(const Asking& ask, const AlertConfirmed& act)
{
    const auto* alert = alertIn(ask.state, act.alert);
    if (const auto own = isOneOfTheTwo(ask, alert); !own) return own;
    if (alert->stage != AlertStage::Opened) return no(AlertStageOver);
    return ask.by.actor == alert->second ? Verdict{} : no(AlertNeedsSecond);
}

Verdict mayDo(const Asking& ask, const AlertDropped& act)
{
    const auto* alert = alertIn(ask.state, act.alert);
    if (const auto own = isOneOfTheTwo(ask, alert); !own) return own;
    const bool waits = alert->stage == AlertStage::Opened || alert->stage == AlertStage::Confirmed;
    return waits ? Verdict{} : no(AlertStageOver);
}

Verdict mayDo(const Asking& ask, const AlertSent& act)
{
    const auto* alert = alertIn(ask.state, act.alert);
    if (const auto own = isOneOfTheTwo(ask, alert); !own) return own;
    if (alert->stage == AlertStage::Opened) return no(AlertNotConfirmed);
    if (alert->stage != AlertStage::Confirmed) return no(AlertStageOver);
    if (const auto current = isCurrent(*alert); !current) return current;
    if (const auto somebody = isForSomebody(act); !somebody) return somebody;
    if (const auto informed = personsAreInformed(ask, act); !informed) return informed;
    const bool inTime = act.reviewOn > ask.by.day && act.reviewOn <= addMonths(ask.by.day, kReviewWithinMonths);
    return inTime ? Verdict{} : no(AlertReviewDateOutOfRange);
}

Verdict mayDo(const Asking& ask, const AlertReviewed& act)
{
    const auto* alert = alertIn(ask.state, act.alert);
    if (alert == nullptr) return no(ObjectUnknown);
    if (ask.role != Role::PrivacyOfficer) return no(AlertReviewIsThePrivacyOfficers);
    if (alert->stage != AlertStage::Sent) return no(AlertStageOver);
    if (const auto current = isCurrent(*alert); !current) return current;
    if (act.rows.size() != 1) return no(AlertFactsMissing);
    return rowsFit(ask.state, &alert->rows, asObject(act.alert), act.rows, {RecordKind::AlertReview});
}

} // namespace vault::charter
