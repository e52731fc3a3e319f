// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/kdf.h"

#include <algorithm>
#include <cstdlib>

// Parameters that are accepted are within floor and ceiling, and are written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using crypto::KdfParameters;
    const crypto::ByteView input(bytes, size);
    const auto parameters = KdfParameters::decode(input);
    if (!parameters) return 0;
    if (!std::ranges::equal(parameters->encode(), input)) std::abort();
    if (parameters->passes < KdfParameters::kMinPasses || parameters->passes > KdfParameters::kMaxPasses) std::abort();
    if (parameters->memoryKiB < KdfParameters::kMinMemoryKiB || parameters->memoryKiB > KdfParameters::kMaxMemoryKiB)
        std::abort();
    return 0;
}
