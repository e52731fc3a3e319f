// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Randomness of the operating system through libsodium. For values that are not secret: ids, salts, letters.
// Secret randomness goes straight into SecretBytes::random.
#pragma once

#include "crypto/bytes.h"

namespace crypto {

void fillRandom(MutableBytes out);

template <std::size_t N>
[[nodiscard]] ByteArray<N> randomArray()
{
    ByteArray<N> out{};
    fillRandom(out);
    return out;
}

/// Uniform in [0, bound); bound is at least 1.
[[nodiscard]] std::uint32_t randomBelow(std::uint32_t bound);

} // namespace crypto
