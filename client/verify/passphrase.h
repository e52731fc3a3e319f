// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The passphrase of an identity: asked on the terminal without echo, or read from a file; never an argument, never from
// the environment. It goes straight into guarded memory. One thread; the terminal is left as it was found.
#pragma once

#include "crypto/secret.h"

#include <expected>
#include <filesystem>
#include <string_view>

namespace verify {

enum class PassphraseFault : std::uint8_t { NoTerminal, Stopped, Unreadable, Unusable };

/// One line typed without echo. NoTerminal, Stopped (Ctrl-C), Unusable (empty, too long, no UTF-8).
[[nodiscard]] std::expected<crypto::Passphrase, PassphraseFault> askPassphrase(std::string_view prompt);
/// What is in the file; one final LF or CRLF is not part of it (FORMATS §2). Unreadable, Unusable.
[[nodiscard]] std::expected<crypto::Passphrase, PassphraseFault> readPassphrase(const std::filesystem::path& file);

/// Whether the same was typed twice.
[[nodiscard]] bool sameWords(const crypto::Passphrase& one, const crypto::Passphrase& other);

} // namespace verify
