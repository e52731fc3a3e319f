// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/timeline.h"

#include "vault/door/writing.h"

namespace vault {

using charter::ActKind;

namespace {

/// The kinds of which a timeline tells, named one by one: a new kind of act is not told before somebody thought of it.
bool isTold(ActKind kind, bool withConsents)
{
    switch (kind) {
    case ActKind::CaseOpened:
    case ActKind::MediatorsAssigned:
    case ActKind::MediatorRemoved:
    case ActKind::PartyAdded:
    case ActKind::CaseStateChanged:
    case ActKind::InterviewWritten:
    case ActKind::ShuttleDrafted:
    case ActKind::ShuttleDelivered:
    case ActKind::ShuttleCancelled:
    case ActKind::SessionHeld:
    case ActKind::AgreementMade:
    case ActKind::FollowUpMade:
    case ActKind::DocumentAdded: return true;
    case ActKind::LimitsExplained:
    case ActKind::ConsentRecorded:
    case ActKind::ShuttleAuthorised:
    case ActKind::DisclosurePrepared:
    case ActKind::DisclosureGiven:
    case ActKind::DisclosureRevoked: return withConsents;
    default: return false;
    }
}

} // namespace

Outcome<std::vector<CaseEvent>> happenedIn(const Session& session, const CaseId& caseFile)
{
    const auto seen = charter::mayView(session.state(), session.me(), charter::ReadKind::CaseHeader,
                                       idAs<ObjectId>(caseFile), session.today());
    if (!seen) return std::unexpected<Failure>(seen.error());
    const bool withConsents = seesConsents(session, caseFile);
    std::vector<CaseEvent> events;
    for (const auto& remembered : session.core().acts) {
        if (remembered.scope != idAs<ScopeId>(caseFile)) continue;
        auto dated = charter::decodeAct(remembered.payload);
        if (!dated || !isTold(charter::kindOf(dated->act), withConsents)) continue;
        events.push_back({remembered.index, dated->day, remembered.actor, std::move(dated->act)});
    }
    return events;
}

} // namespace vault
