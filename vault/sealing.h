// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealed cases (DOMAIN §4, RIGHT-3): kept, and neither read nor written. The last party's withdrawal seals by itself;
// the privacy officer seals at a person's request. Lifting a seal and opening a sealed case take two people.
// Not promised: that the seal is in the keys. It is a rule that the charter keeps, and SECURITY.md says so.
#pragma once

#include "vault/session.h"

namespace vault {

/// The privacy officer, at once: what was shared of the case ends, drafts and search segments of it go from the profiles
/// of everybody. Refusals: RIGHT-3.
[[nodiscard]] Outcome<void> sealCase(Session& session, const CaseId& caseFile, charter::SealReason reason);

/// Proposes to lift the seal; it is lifted when another countersigns (team.h). A director, a coordinator or the privacy
/// officer proposes; one of the two is the privacy officer, where there is one. Refusals: RIGHT-3, HOUSE-1.
[[nodiscard]] Outcome<ProposalId> proposeUnsealing(Session& session, const CaseId& caseFile);

/// Proposes to open a sealed or an archived case to one reader until a day, inclusive, within 31 days. The reader may propose and never
/// countersigns. Refusals: RIGHT-3, HOUSE-1.
[[nodiscard]] Outcome<ProposalId> proposeOpening(Session& session, const CaseId& caseFile, const MemberId& reader,
                                                 charter::Day until, charter::Purpose purpose);

} // namespace vault
