// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of this program have in common: their language, how arguments that are not understood end, the
// passphrase. Private to the command line.
#pragma once

#include "client/verify/command_line.h"
#include "client/verify/passphrase.h"
#include "client/verify/phrases.h"

#include <CLI/CLI.hpp>

#include <expected>
#include <optional>

namespace verify {

/// Arguments and streams of one command.
struct Call {
    const std::vector<std::string>& arguments;
    std::ostream& out;
    std::ostream& err;
    Language language; ///< wanted before the arguments are understood: for the help, and to say that they are not

    /// A sentence on `err`; nothing could be done.
    Exit refuse(std::string_view sentence) const;
};

[[nodiscard]] Language languageIn(const std::vector<std::string>& arguments);
/// Adds --lang and --help.
void addCommon(CLI::App& app, const Call& call);
/// Parses; an exit code when that was all: the help, or `wrong` for what is not understood.
[[nodiscard]] std::optional<Exit> parse(CLI::App& app, const Call& call, const Phrase& wrong);

/// From the file, or asked on the terminal when there is none; or the sentence that says why not.
[[nodiscard]] std::expected<crypto::Passphrase, std::string> passphraseFrom(const std::string& file, Language language);
/// The same for a new one: asked twice.
[[nodiscard]] std::expected<crypto::Passphrase, std::string> newPassphraseFrom(const std::string& file,
                                                                               Language language);

/// The other commands, by their first word.
[[nodiscard]] Exit runCompare(const Call& call);
[[nodiscard]] Exit runCosigner(const Call& call);
[[nodiscard]] Exit runCosign(const Call& call);

} // namespace verify
