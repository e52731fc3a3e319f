// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/documents/picture_parts.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace desktop;

/// A buffer of exactly the promised room, so that a byte too many is seen.
std::optional<crypto::Bytes> copyOf(crypto::ByteView picture, std::uint8_t orientation)
{
    crypto::Bytes out(picture.size() + kRoomToTurn);
    const auto size = copyPictureAlone(pictureKindOf(picture), picture, orientation, out);
    if (!size) return std::nullopt;
    if (*size > out.size()) std::abort();
    out.resize(*size);
    return out;
}

} // namespace

// What is copied is a picture of the same kind, and has nothing more that would be left behind: its copy is itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    constexpr std::uint8_t kUpright = 1, kQuarterTurn = 6;
    const crypto::ByteView input(bytes, size);
    for (const auto orientation : {kUpright, kQuarterTurn}) {
        const auto once = copyOf(input, orientation);
        if (!once) continue;
        if (pictureKindOf(*once) != pictureKindOf(input)) std::abort();
        const auto twice = copyOf(*once, orientation);
        if (!twice || !std::ranges::equal(*twice, *once)) std::abort();
    }
    return 0;
}
