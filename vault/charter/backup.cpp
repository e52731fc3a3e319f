// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies: made and returned to by whoever holds their key, the director and the coordinator.

#include "vault/charter/checks.h"

namespace vault::charter {

Verdict mayDo(const Asking& ask, const BackupMade& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director, Role::Coordinator}); !role) return role;
    return unused(ask.state, asObject(act.backup));
}

Verdict mayDo(const Asking& ask, const Restored& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director, Role::Coordinator}); !role) return role;
    // The copy was named after it was made: the log that is in it does not know it.
    if (const auto free = unused(ask.state, asObject(act.backup)); !free) return free;
    return happened(ask, act.copiedOn);
}

} // namespace vault::charter
