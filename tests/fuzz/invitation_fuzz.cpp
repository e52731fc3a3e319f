// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/invitation.h"

#include <cstdlib>

// What is accepted is written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto line = crypto::textOf({bytes, size});
    const auto read = vault::identity::Invitation::parse(line);
    if (read && read->line() != line) std::abort();
    return 0;
}
