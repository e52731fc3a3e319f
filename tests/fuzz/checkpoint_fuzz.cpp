// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/checkpoint.h"

#include <cstdlib>

// A note text and a printed line: what is accepted is written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto text = crypto::textOf({bytes, size});
    if (const auto checkpoint = audit::Checkpoint::parse(text); checkpoint && checkpoint->text() != text) std::abort();
    if (const auto read = audit::parseHeadLine(text); read && audit::headLine(read->origin, read->head) != text)
        std::abort();
    return 0;
}
