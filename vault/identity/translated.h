// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The faults of the rooms below in the words of this one. Private to this room.
#pragma once

#include "audit/fault.h"
#include "crypto/fault.h"
#include "vault/identity/fault.h"

namespace vault::identity {

[[nodiscard]] Fault translated(crypto::Fault fault);
/// An unknown signer and a proof that leads elsewhere are signatures that do not hold.
[[nodiscard]] Fault translated(audit::Fault fault);

} // namespace vault::identity
