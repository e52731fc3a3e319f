// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Departure and theft (DOMAIN S10): a member, auditor or partner leaves, or a device is gone. From then on their keys open
// nothing new; what they already opened cannot be closed again. Refusals are the charter's, faults the door's (fault.h).
#pragma once

#include "vault/session.h"

namespace vault {

struct Removal {
    std::optional<ProposalId> waiting;  ///< set when a second person must countersign first
    std::vector<CaseId> onlyTheirs;     ///< cases whose compartments nobody else can open: hand them over first
};

/// Removes a member, or proposes it where two people are needed. Once it takes effect (here, or by countersign()) the
/// next epochs of every key that they held are made, scope by scope; `progress` hears how far that is.
/// Refusals: HOUSE-1 unless a director does it, for the last director, and for whoever has already left.
[[nodiscard]] Outcome<Removal> removeMember(Session& session, const MemberId& member, charter::DepartureReason reason,
                                            const DutyProgress& progress = {});

/// The cases whose compartments nobody could open any more if this member left now.
[[nodiscard]] std::vector<CaseId> onlyReadableBy(const Session& session, const MemberId& member);

/// A draft in French of the notice that a data breach asks for (GDPR art. 33): how many cases, compartments and referrals
/// the keys on that device opened, when it was noted, what was done; no name. Of a departed member: as of their
/// departure. A read leaf says that it was drawn up. Refusals: HOUSE-1 unless director, coordinator or privacy officer.
[[nodiscard]] Outcome<std::string> breachDraft(Session& session, const MemberId& member);

} // namespace vault
