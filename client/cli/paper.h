// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets that people keep on paper, on their way out and back: an emergency kit, a share of the recovery. They go to a new
// file of mode 0600 or to the terminal itself, and come from a file or are typed without echo; never an argument, never
// standard output.
#pragma once

#include "client/cli/console.h"

#include "vault/identity/paper_text.h"

namespace cli {

using vault::identity::PaperKind;

/// Hands out one paper under a title: its groups, its check code, its QR code. Without a file it is shown on the terminal
/// until Enter is pressed. `given` is the option that named the file.
[[nodiscard]] Result<void> handOutPaper(const Console& console, PaperKind kind, const std::string& title,
                                        crypto::ByteView secret, const std::filesystem::path& file,
                                        std::string_view given);

/// Reads one back: from the file, or typed after `prompt`. What is wrong with it is a complaint that quotes nothing.
[[nodiscard]] Result<crypto::SecretBytes> paperFrom(const Console& console, PaperKind kind,
                                                    const std::filesystem::path& file, const Phrase& prompt,
                                                    std::string_view given);

} // namespace cli
