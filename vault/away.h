// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened while a member was away: folded from the log since that member's last unlock on an earlier day, and what
// waits or comes near. Ids, codes, dates and names of staff; only what that member's role may know. Nothing sealed is
// read and no leaf is left.
#pragma once

#include "vault/charter/sentences_of_news.h"
#include "vault/session.h"

namespace vault {

struct NewsLine {
    charter::NewsKind kind = charter::NewsKind::CaseGiven;
    charter::Day day = charter::Day::None; ///< of the act, or the date that comes near
    std::optional<CaseId> caseFile;
    std::string number;   ///< the case's public number; empty where there is no case
    std::string sentence; ///< whole
    bool isNew = false;   ///< done since this member's last session, whatever its day
};

struct Away {
    charter::Day since = charter::Day::None; ///< the last unlock before today; None: there was none
    std::vector<NewsLine> lines;             ///< what others did, oldest first; what waits; what comes near
};

/// Sessions of the same day count as one presence: an automatic lock does not empty the list. Io, Damaged.
[[nodiscard]] Outcome<Away> whileAway(const Session& session, charter::Language language);

} // namespace vault
