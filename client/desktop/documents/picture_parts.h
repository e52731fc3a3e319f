// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a picture needs to be seen, and nothing else. A JPEG or PNG is copied part by part: what decodes it, its colour
// profile, how it is to be turned. Everything that is not on that list stays behind, whoever put it there: Exif, XMP, IPTC,
// comments, thumbnails, provenance, whole pictures or films after the end.
// Bytes from outside: strict, no allocation, never reads beyond its views. ITU T.81 (JPEG), PNG third edition.
#pragma once

#include "crypto/bytes.h"

#include <optional>

namespace desktop {

enum class PictureKind : std::uint8_t { None, Jpeg, Png, Tiff, WebP, Gif, Bmp };

/// By its first 12 bytes; None for anything else.
[[nodiscard]] PictureKind pictureKindOf(crypto::ByteView head);

/// How many bytes more than the picture the copy may need: those that say how it is turned.
inline constexpr std::size_t kRoomToTurn = 64;

/// Copies the parts of a JPEG or PNG that show it into `out`, which has room for the picture and kRoomToTurn; returns how
/// many bytes that is. `orientation` is Exif's, 1 to 8. Nothing when it is another kind, or not built as its format says.
[[nodiscard]] std::optional<std::size_t> copyPictureAlone(PictureKind kind, crypto::ByteView picture,
                                                          std::uint8_t orientation, crypto::MutableBytes out);

} // namespace desktop
