// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/cosigner_key.h"

#include <algorithm>
#include <cstdlib>

// A cosigner's key file: what is accepted is written back byte for byte. Opening it would only time Argon2id.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const crypto::ByteView input(bytes, size);
    const auto keys = verify::CosignerKeyFile::decode(input);
    if (keys && !std::ranges::equal(keys->encode(), input)) std::abort();
    return 0;
}
