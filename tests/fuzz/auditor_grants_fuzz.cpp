// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/bundle.h"

#include <algorithm>
#include <cstdlib>

// What is accepted is written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const vault::identity::ByteView input(bytes, size);
    const auto read = vault::identity::AuditorGrants::decode(input);
    if (read && !std::ranges::equal(read->encode(), input)) std::abort();
    return 0;
}
