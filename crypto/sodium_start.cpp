// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sodium_start.h"

#include "crypto/promise.h"

#include <sodium.h>

namespace crypto {

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    require(started, "The cryptographic library libsodium could not be started.");
}

} // namespace crypto
