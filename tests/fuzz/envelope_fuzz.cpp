// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/envelope.h"

#include <algorithm>
#include <cstdlib>

// Bytes as an envelope under a fixed key, and as the message inside one whose header was made to fit: the second half
// reaches the chunks, which no random commitment would. Whatever opens must have been sealed, so it seals to itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const crypto::Bytes key(32, 7);
    static const crypto::Context context("fuzz");
    const crypto::ByteView input(bytes, size);
    (void)crypto::open(key, context, input);

    const crypto::ByteArray<24> salt{};
    auto sealed = crypto::cobblestone::sealWithSalt(key, context.bytes(), {}, salt);
    sealed.resize(crypto::kCobblestoneHeader);
    sealed.insert(sealed.end(), input.begin(), input.end());
    const auto opened = crypto::cobblestone::open(key, context.bytes(), sealed);
    if (!opened) return 0;
    if (crypto::cobblestone::sealWithSalt(key, context.bytes(), opened->expose(), salt) != sealed) std::abort();
    return 0;
}
