// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/random.h"

#include "crypto/promise.h"
#include "crypto/sodium_start.h"

#include <sodium.h>

namespace crypto {

void fillRandom(MutableBytes out)
{
    startSodium();
    if (!out.empty()) randombytes_buf(out.data(), out.size());
}

std::uint32_t randomBelow(std::uint32_t bound)
{
    require(bound >= 1, "A random number was asked for below zero.");
    startSodium();
    return randombytes_uniform(bound);
}

} // namespace crypto
