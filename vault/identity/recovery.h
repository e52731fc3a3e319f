// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The identity of an organisation's recovery: both its seeds come from one secret of 32 bytes, which is split among people
// at the ceremony and then kept nowhere.
#pragma once

#include "vault/identity/key_file.h"

namespace vault::identity {

using RecoverySecret = crypto::SecretKey<struct RecoverySecretPurpose>;

/// HKDF of the secret, `Ctx("casevault/v1/recovery", "signing" or "sealing")`.
[[nodiscard]] IdentitySeeds recoverySeeds(const RecoverySecret& secret);

/// The recovery identity, opened. CannotOpen when the secret is another identity's.
[[nodiscard]] Result<UnlockedIdentity> openRecovery(const Identity& recovery, const RecoverySecret& secret);

} // namespace vault::identity
