// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People: enrolling, the second person's signature, the roster. Each function is one transaction; each refusal is the
// charter's, each fault the door's (fault.h). Names of staff and partners are not content of the people served.
#pragma once

#include "vault/session.h"

namespace vault {

struct Enrolment {
    MemberId member;
    std::optional<ProposalId> waiting; ///< set when a second person must countersign first
};

/// Enrols a member, an auditor or a partner under the keys of this Identity.
/// Refusals: HOUSE-1 unless a director does it; HOUSE-1 for keys already enrolled. BadRecord for an empty or long name,
/// AlreadyThere when another carries that name.
[[nodiscard]] Outcome<Enrolment> enrol(Session& session, const identity::Identity& identity, std::string_view name,
                                       charter::Role role,
                                       charter::PartnerKind partnerKind = charter::PartnerKind::None);

/// A proposal that waits for a second person.
struct Waiting {
    ProposalId proposal;
    MemberId proposer;
    charter::Act act;
    charter::Day since = charter::Day::None;
};
/// Those that this member may countersign.
[[nodiscard]] std::vector<Waiting> waitingFor(const Session& session);
/// Signs; returns the act that took effect.
/// After a departure it also makes the epochs that are due; `progress` hears how far that is.
[[nodiscard]] Outcome<charter::Act> countersign(Session& session, const ProposalId& proposal,
                                                const DutyProgress& progress = {});

struct RosterLine {
    MemberId member;
    std::string name;
    charter::Role role = charter::Role::Mediator;
    charter::PartnerKind partnerKind = charter::PartnerKind::None;
    bool present = true;
    std::string fingerprintWords;
};
[[nodiscard]] Outcome<std::vector<RosterLine>> roster(Session& session);

} // namespace vault
