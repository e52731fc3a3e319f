// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/promise.h"

#include <cstdio>
#include <cstdlib>

namespace crypto {

void brokenPromise(std::string_view sentence) noexcept
{
    std::fprintf(stderr, "%.*s\n", static_cast<int>(sentence.size()), sentence.data());
    std::abort();
}

} // namespace crypto
