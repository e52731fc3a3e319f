// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/verified_state.h"

#include <algorithm>
#include <cstdlib>

// What an earlier verification left: what is accepted is written back byte for byte, and has no findings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const crypto::ByteView input(bytes, size);
    const auto state = verify::VerifiedState::decode(input);
    if (!state) return 0;
    if (!std::ranges::equal(state->encode(), input) || !state->verifier.findings().empty()) std::abort();
    return 0;
}
