// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened in one case, from its acts alone.
#pragma once

#include "vault/session.h"

namespace vault {

/// One thing that somebody did in a case: who, when, what; ids, codes and dates, never content.
struct CaseEvent {
    std::uint64_t index = 0;
    charter::Day day = charter::Day::None;
    MemberId actor;
    charter::Act act;
};
/// What was done in a case, oldest first: people, consents, talks, agreements, steps, communications; not keys, not
/// reads. Nothing sealed is read and no leaf is left. Whoever sees the case's header alone does not learn who agreed to
/// what (DOMAIN §7, rule 8). Refused like the header (HOUSE-1, IMPA-3).
[[nodiscard]] Outcome<std::vector<CaseEvent>> happenedIn(const Session& session, const CaseId& caseFile);

} // namespace vault
