// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/search/index.h"

#include <algorithm>
#include <cstdlib>

// What is accepted is written back byte for byte, and can be asked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace vault::searching;
    const crypto::ByteView input(bytes, size);
    const auto segment = Segment::decode(crypto::SecretBytes::copyOf(input));
    if (!segment) return 0;
    if (!std::ranges::equal(segment->with({}).bytes().expose(), input)) std::abort();
    Index index;
    index.add(vault::CaseId{}, *segment);
    const auto hits = index.find("bruit te", 3, [](const Hit&) { return true; });
    if (hits.size() > std::min<std::size_t>(3, segment->entries().size())) std::abort();
    return 0;
}
