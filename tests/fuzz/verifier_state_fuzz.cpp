// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/verifier.h"

#include <algorithm>
#include <cstdlib>

// What is accepted is written back byte for byte and can be gone on with.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const audit::ByteView input(bytes, size);
    auto verifier = audit::LogVerifier::resume(input);
    if (!verifier) return 0;
    if (!std::ranges::equal(verifier->encode(), input)) std::abort();
    if (value(verifier->frontier().size()) >= value(audit::kMaxTreeSize)) return 0;
    verifier->addOwn(audit::LeafBytes{});
    if (!audit::LogVerifier::resume(verifier->encode())) std::abort();
    return 0;
}
