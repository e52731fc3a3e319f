// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few operations on files that writing and reading tiles share. Private to this room. Nothing throws; a file system
// that says no is Fault::Io.
#pragma once

#include "audit/fault.h"
#include "crypto/bytes.h"

#include <filesystem>

namespace audit::tile_files {

/// True when a regular file of this size is there, false when nothing is. Malformed for anything else.
[[nodiscard]] Result<bool> hasSize(const std::filesystem::path& path, std::uintmax_t size);
/// Missing when nothing is there; Malformed for what is no regular file, or is larger.
[[nodiscard]] Result<crypto::Bytes> readUpTo(const std::filesystem::path& path, std::uintmax_t size);
/// Makes the folders above; the file appears under its name when it is whole.
[[nodiscard]] Result<void> writeWhole(const std::filesystem::path& path, crypto::ByteView bytes);
/// Of a folder of partial tiles, removes those narrower than `width`, and the folder when nothing is left in it.
[[nodiscard]] Result<void> removeNarrower(const std::filesystem::path& partials, unsigned width);

} // namespace audit::tile_files
