// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every member sees of the organisation's recovery: that there is one, or none, and when its rehearsal is due.
#pragma once

#include "client/desktop/desk/desk.h"

namespace desktop {

struct RecoveryPicture {
    QString sentence;      ///< a line for each thing to know
    bool isToDo = false;   ///< there is none, or the rehearsal is overdue
};

[[nodiscard]] RecoveryPicture recoveryIn(const vault::Session& session);

} // namespace desktop
