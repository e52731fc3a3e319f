// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inside the door only: what follows when an act that removes somebody took effect.
#pragma once

#include "vault/session.h"

namespace vault {

/// After a countersignature: the next epochs, when it was a departure.
void afterDeparture(Session& session, const charter::Act& effect, const DutyProgress& progress);

} // namespace vault
