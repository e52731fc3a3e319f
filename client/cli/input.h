// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes in from FILE or standard input, and whole files that go out. Content that comes in lies in guarded memory
// only; nothing of it is spooled to disk.
#pragma once

#include "client/cli/failure.h"

#include "crypto/secret.h"

#include <string>

namespace cli {

inline constexpr std::size_t kLargestRecord = 1024 * 1024; ///< bytes of JSON
inline constexpr std::size_t kLargestSpool = 256;          ///< MiB of a document from a pipe

// A path that somebody typed can be content ("Mme Untel.json"), so a complaint names the option that it was given
// with, `given`, and never the path.

/// The bytes of a file, or of standard input for `-`, at most `limit`. A folder is refused kindly.
[[nodiscard]] Result<crypto::SecretBytes> bytesFrom(const std::string& fileOrDash, std::size_t limit,
                                                    std::string_view given);

/// A document on standard input: streamed when it is a file, else taken into guarded memory up to kLargestSpool MiB,
/// since the vault must know the length beforehand and nothing may lie on disk in clear.
[[nodiscard]] Result<vault::DocumentSource> documentFromStandardInput();

/// A new file of mode 0600. Complaints: exists already, the disk is full, cannot be written.
[[nodiscard]] Result<void> writeNewFile(const std::filesystem::path& file, crypto::ByteView bytes,
                                        std::string_view given);
/// A folder of mode 0700, made where it is not there.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder, std::string_view given);
/// Whether a new file could be made there: before an act that leaves a trace. Complaints as above.
[[nodiscard]] Result<void> isFree(const std::filesystem::path& file, std::string_view given);

} // namespace cli
