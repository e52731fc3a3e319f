// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens an exported folder, or says which file of it is the one that stands in the way.
#pragma once

#include "client/verify/report.h"

#include "vault/identity/bundle.h"

#include <expected>

namespace verify {

namespace identity = vault::identity;

/// Unusable: FolderMissing, FileMissing, FileMalformed, FileNewer or FileUnreadable, with the file's name.
[[nodiscard]] std::expected<identity::Bundle, Finding> openBundle(const std::filesystem::path& folder);

/// What is wrong with a file that gave this fault.
[[nodiscard]] Flaw flawOf(identity::Fault fault);
[[nodiscard]] Flaw flawOf(audit::Fault fault);

/// The file that holds the payloads of leaves [256 n, 256 n + 256).
[[nodiscard]] std::string payloadFile(std::uint64_t n);

} // namespace verify
