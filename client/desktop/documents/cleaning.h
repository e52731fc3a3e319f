// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures on their way in lose what the camera wrote beside them: place, device, date, comments, thumbnails. JPEG, PNG,
// TIFF and WebP up to kLargestPicture, in guarded memory, never through a file; the picture itself is not encoded anew and
// stays upright. What cannot be cleaned and still be seen as before passes unchanged, and that is told (NotExamined).
// Not promised: anything about what the picture shows, or other files (PDF, films, HEIC): they pass unchanged.
// On the desk's thread, or any one thread at a time.
#pragma once

#include "vault/attachments.h"

namespace desktop {

inline constexpr std::uint64_t kLargestPicture = std::uint64_t{64} << 20U; ///< bytes

enum class Examination : std::uint8_t {
    NotExamined, ///< no picture of these kinds, too large, or not readable: unchanged
    Clean,       ///< a picture that carried nothing: unchanged
    Cleaned
};

/// What was taken out.
struct Cleaning {
    Examination examination = Examination::NotExamined;
    bool place = false, device = false, date = false;
    bool other = false; ///< comments, edits, thumbnails, whatever else was there
};

struct CleanedPicture {
    crypto::SecretBytes bytes;
    Cleaning cleaning;
};
/// Any bytes; never fails.
[[nodiscard]] CleanedPicture cleanedPicture(crypto::SecretBytes bytes);

struct CleanedSource {
    vault::DocumentSource source; ///< a stream of the cleaned picture, or the file itself; named by the file
    std::uint64_t size = 0;       ///< bytes that it gives
    Cleaning cleaning;
};
/// What to attach for that file. NotThere for a folder, a device, or what cannot be read.
[[nodiscard]] vault::Outcome<CleanedSource> cleanedSource(const std::filesystem::path& file, vault::charter::DocumentType type);

} // namespace desktop
