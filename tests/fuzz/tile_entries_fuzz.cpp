// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/tiles.h"

#include <algorithm>
#include <cstdlib>

// What is accepted is written back byte for byte, for the one count that fits and no other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const audit::ByteView input(bytes, size);
    const auto count = size / audit::kEntrySize;
    const auto leaves = audit::decodeEntries(input, count);
    if (leaves && !std::ranges::equal(audit::encodeEntries(*leaves), input)) std::abort();
    if (audit::decodeEntries(input, count + 1)) std::abort();
    return 0;
}
