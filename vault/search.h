// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A member's own search over what they may read: one sealed segment per case in their profile, under a key of theirs.
// A segment is built by one logged act, then kept current by that member's own reads and writes. A question leaves no
// leaf and an answer carries no content: opening a hit is a read like any other. A case that the member loses is gone
// from the index at once. Names of people are not in it; aliases and numbers are.
#pragma once

#include "vault/session.h"

namespace vault {

/// The cases whose joint room this member may read and that have no segment, or one that does not open any more: what
/// buildSearch() is for.
[[nodiscard]] std::vector<CaseId> casesWithoutSearch(Session& session);

/// One act, Viewed/SearchIndex; then everything of the case that this member may read goes into a new segment: situation,
/// interviews, words, sessions, agreements, follow-ups, names of documents, aliases. A record whose key is not here yet
/// is left out and comes in when it is read. Refused unless the joint room may be read (CONF-1, IMPA-3, INDE-2).
/// Faults: those of a read; Io when the segment cannot be written (the leaf stands).
[[nodiscard]] Outcome<void> buildSearch(Session& session, const CaseId& caseFile, charter::Purpose purpose);

struct SearchHit {
    CaseId caseFile;
    std::string number; ///< of the case
    charter::RecordKind kind = charter::RecordKind::CaseBody;
    ObjectId object;   ///< the interview, document…; the case for its situation, the party for an alias
    std::string alias; ///< of the party whose it is; empty for the joint room
    charter::Day on = charter::Day::None; ///< of the record where it has a date, else of its writing or of the case
    unsigned words = 0;                   ///< how many of the asked words it holds
};
/// The best `limit` hits: more of the words first, then the later date. Words are taken without accents, case and French
/// endings; the last one finds what begins with it as long as nothing follows it. Only what this member may read now.
/// The first question of a session reads the segments (a tenth of a second for each thousand cases); an empty text does
/// only that.
[[nodiscard]] std::vector<SearchHit> search(Session& session, std::string_view text, std::size_t limit);

} // namespace vault
