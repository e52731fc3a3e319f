// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The person at the terminal: passphrases without echo, progress, Ctrl-C. Passphrases come from the terminal or from a
// file, never from an argument or the environment, and go straight into guarded memory.
// One thread. A terminal is left as it was found, also after Ctrl-C.
#pragma once

#include "client/cli/failure.h"

#include "crypto/secret.h"

#include <functional>
#include <string_view>

namespace cli {

inline constexpr std::size_t kLongestPassphrase = 1024; ///< bytes

/// Whether there is a terminal to ask on (the controlling one, so that standard input may carry a record).
[[nodiscard]] bool canAsk();
[[nodiscard]] bool errorIsTerminal();

/// One line typed without echo. Complaints: no terminal (`instead` is the option to give), Ctrl-C, too long.
[[nodiscard]] Result<crypto::SecretBytes> askHidden(std::string_view prompt, std::string_view instead);
/// The same, after a text that may hold a secret and so goes to the terminal itself, nowhere else.
[[nodiscard]] Result<crypto::SecretBytes> askHiddenAfter(crypto::ByteView before, crypto::ByteView secret,
                                                         std::string_view after, std::string_view instead);

/// The passphrase in a file: one final LF or CRLF is not part of it (FORMATS §2). `-` is no file here.
[[nodiscard]] Result<crypto::SecretBytes> passphraseLine(const std::filesystem::path& file);
/// True when others than its owner may read a file.
[[nodiscard]] bool isReadableByOthers(const std::filesystem::path& file);

/// While one of these lives, Ctrl-C asks a running step to stop instead of ending the program.
class StopOnInterrupt {
public:
    StopOnInterrupt();
    ~StopOnInterrupt();
    StopOnInterrupt(const StopOnInterrupt&) = delete;
    StopOnInterrupt& operator=(const StopOnInterrupt&) = delete;
    [[nodiscard]] static bool asked();
};

/// Told (done, total); draws one line on a terminal's standard error, nothing elsewhere; false after Ctrl-C.
[[nodiscard]] std::function<bool(std::uint64_t, std::uint64_t)> progressLine();
/// Clears that line.
void endProgressLine();

} // namespace cli
