// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few things that this room does with files. Files written here are readable by their user alone, whole or not
// there, and on the disk when a call returns. For this room and for casevault-verify, which is as careful with the files
// of a cosigner.
#pragma once

#include "crypto/bytes.h"
#include "vault/identity/fault.h"

#include <filesystem>
#include <span>

namespace vault::identity::files {

/// Missing when nothing is there; Malformed for more than `most` bytes or what is no regular file; Io.
[[nodiscard]] Result<crypto::Bytes> readWhole(const std::filesystem::path& path, std::uint64_t most);
/// The first bytes of a file, at most `most` of them. Missing, Malformed, Io as above.
[[nodiscard]] Result<crypto::Bytes> readStart(const std::filesystem::path& path, std::uint64_t most);

struct NewFile {
    std::filesystem::path path;
    crypto::Bytes bytes;
};
/// Writes files of one folder that did not exist before: all of them, or none and Io.
[[nodiscard]] Result<void> writeNew(std::span<NewFile> all);
/// Makes the folders above; the file appears under its name when it is whole. Io.
[[nodiscard]] Result<void> replace(const std::filesystem::path& path, crypto::Bytes bytes);

} // namespace vault::identity::files
