// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paper leaves the vault: the log says so before the printer is asked.
#pragma once

#include "vault/session.h"

namespace vault {

/// Appends the leaf of a print, durable when this returns; only then may the caller print what it has read. `object` is a
/// case (its joint room), a referral (its names), a party (its name), or anything that was written in a case. Refused
/// like the read of what it shows (CONF-1, IMPA-3, INDE-2…); HOUSE-6 for what is not printed.
[[nodiscard]] Outcome<void> notePrint(Session& session, const ObjectId& object, charter::Purpose purpose);

} // namespace vault
