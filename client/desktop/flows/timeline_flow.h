// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened in a case, told in short plain sentences: who did what on which day, with the letters of the parties it is
// about and never a name of theirs. From acts alone: nothing sealed is read and no leaf is left. On the desk's thread.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QStringList>

#include <vector>

namespace desktop {

struct TimelineEntry {
    charter::Day day = charter::Day::None;
    QString picture;     ///< a name for icon()
    QString sentence;    ///< "Basile a noté un entretien"
    QStringList letters; ///< "A", "B"
};

/// Oldest first. Refused like the case's header.
[[nodiscard]] vault::Outcome<std::vector<TimelineEntry>> timelineOf(const vault::Session& session, const vault::CaseId& caseFile);

} // namespace desktop
