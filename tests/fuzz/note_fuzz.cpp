// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/note.h"

#include <cstdlib>

// What is accepted is written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto text = crypto::textOf({bytes, size});
    const auto note = audit::Note::parseUnverified(text);
    if (note && note->format() != text) std::abort();
    return 0;
}
