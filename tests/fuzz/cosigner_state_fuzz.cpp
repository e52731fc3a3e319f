// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/cosigner_state.h"

#include <cstdlib>

// A cosigner's memory: what is accepted is written back byte for byte, and opening it never fails otherwise than by
// saying so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const auto key = audit::CosignerKey::named("witness.example/w1", {}).value();
    const auto text = crypto::textOf({bytes, size});
    const auto state = audit::CosignerState::parse(text);
    if (!state) return 0;
    if (state->format() != text) std::abort();
    if (audit::openCosignerState(*state, key)) std::abort(); // nobody has signed under a key of zeros
    return 0;
}
