// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/bytes.h"
#include "crypto/text.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace {

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

} // namespace

// A text in hexadecimal or base64 that is accepted re-encodes to itself (hexadecimal: in lower case); bytes always come
// back; and a normalised text is normal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const crypto::ByteView input(bytes, size);
    const auto text = crypto::textOf(input);
    if (const auto hex = crypto::fromHex(text); hex && crypto::toHex(*hex) != lowerCase(text)) std::abort();
    if (const auto base64 = crypto::fromBase64(text); base64 && crypto::toBase64(*base64) != text) std::abort();
    if (!std::ranges::equal(crypto::fromHex(crypto::toHex(input)).value(), input)) std::abort();
    if (!std::ranges::equal(crypto::fromBase64(crypto::toBase64(input)).value(), input)) std::abort();
    const auto normal = crypto::normalisedPlain(text);
    if (normal.has_value() != crypto::isUtf8(input)) std::abort();
    if (normal && crypto::normalisedPlain(*normal) != normal) std::abort();
    (void)crypto::folded(text);
    return 0;
}
