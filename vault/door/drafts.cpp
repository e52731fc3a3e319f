// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/drafts.h"

#include "vault/session/core.h"

#include <algorithm>

namespace vault {

namespace {

Failure draftFailure(SealedFolder::Fault fault)
{
    const auto problem = [](Fault door) { return Problem{door, "draft"}; };
    switch (fault) {
    case SealedFolder::Fault::NotThere: return problem(Fault::NotThere);
    case SealedFolder::Fault::Unreadable: return problem(Fault::Damaged);
    case SealedFolder::Fault::ReadOnly: return problem(Fault::ReadOnly);
    case SealedFolder::Fault::Full: return problem(Fault::Full);
    case SealedFolder::Fault::Io: break;
    }
    return problem(Fault::Io);
}

/// A draft has a place: the vault, a referral, an alert, a case and one of its parties.
bool isPlace(const charter::State& state, const DraftName& name)
{
    if (name.scope.isZero() || state.referrals.contains(idAs<ReferralId>(name.scope)) ||
        state.alerts.contains(idAs<AlertId>(name.scope)))
        return name.party.isZero();
    const auto* file = charter::caseIn(state, idAs<CaseId>(name.scope));
    return file != nullptr && (name.party.isZero() || file->parties.contains(name.party));
}

} // namespace

Outcome<void> keepDraft(Session& session, const DraftName& name, const crypto::SecretBytes& content)
{
    const auto& drafts = session.core().drafts;
    if (!isPlace(session.state(), name) || !charter::isKnown(name.kind)) return failure(Fault::Unknown, "draft");
    if (const auto may = mayDraft(session.state(), session.me(), name, session.today()); !may)
        return std::unexpected<Failure>(may.error());
    if (content.size() > kLargestDraft) return failure(Fault::TooLarge, "draft");
    if (!drafts.holds(name) && drafts.count() >= kMostDrafts) return failure(Fault::TooLarge, "drafts");
    if (auto kept = drafts.put(name, session.now(), content); !kept) return std::unexpected(draftFailure(kept.error()));
    return {};
}

std::vector<DraftLine> drafts(Session& session)
{
    auto listing = session.core().drafts.list();
    for (const auto& file : listing.unreadable) session.core().notice("draft " + file.substr(0, 8));
    return std::move(listing.drafts);
}

Outcome<crypto::SecretBytes> readDraft(Session& session, const DraftName& name)
{
    if (const auto may = mayDraft(session.state(), session.me(), name, session.today()); !may)
        return std::unexpected<Failure>(may.error());
    auto draft = session.core().drafts.get(name);
    if (!draft) return std::unexpected(draftFailure(draft.error()));
    return std::move(draft->content);
}

void dropDraft(Session& session, const DraftName& name) { session.core().drafts.drop(name); }

} // namespace vault
