// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small whole files, read and replaced so that a crash leaves the old one or the new one. Not for content or keys in
// clear: what passes here is sealed or public, or a paper that its person asked for (a letter, a kit, a share).
#pragma once

#include "crypto/bytes.h"

#include <expected>
#include <filesystem>

namespace vault::files {

enum class Fault { NotThere, AlreadyThere, TooLarge, ReadOnly, Full, Io };

/// The whole file, refused over `limit` bytes or when it is not a regular file.
[[nodiscard]] std::expected<crypto::Bytes, Fault> read(const std::filesystem::path& file, std::uint64_t limit);

/// Written to a new file beside it (0600), fsynced, renamed over, the folder fsynced.
[[nodiscard]] std::expected<void, Fault> replace(const std::filesystem::path& file, crypto::ByteView bytes);

/// The same without the two fsyncs, for what may be lost in a power cut without harm (a profile's cache).
[[nodiscard]] std::expected<void, Fault> replaceQuickly(const std::filesystem::path& file, crypto::ByteView bytes);

/// A new file (0600), fsynced; AlreadyThere when it exists.
[[nodiscard]] std::expected<void, Fault> create(const std::filesystem::path& file, crypto::ByteView bytes);

/// A folder of mode 0700 with its parents.
[[nodiscard]] std::expected<void, Fault> makeFolder(const std::filesystem::path& folder);

} // namespace vault::files
