// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// casevault-verify DIR --log-key VKEY [--identity FILE [--passphrase-file FILE]] [--policy FILE | --cosigner VKEY…
//                  --quorum K] [--since HEAD | --state FILE] [--head HEAD…] [--json] [--lang fr|en]
// casevault-verify published DIR --log-key VKEY …        the same questions to a published folder
// casevault-verify compare A B [--log-key VKEY]          head lines or exported folders
// casevault-verify cosigner --name NAME --out FILE       a new cosigner's key
// casevault-verify cosign DIR --key FILE --state FILE    a cosignature for a published folder
// A folder that is called as a command is given with its path: ./cosign.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace verify {

/// Exit codes of the tools (DESIGN §6).
enum class Exit : int { Whole = 0, Found = 1, Unusable = 2, Internal = 3 };

/// The whole program, from arguments without the program's name. Reports go to `out`, sentences about what stands in
/// the way to `err`.
[[nodiscard]] Exit run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

} // namespace verify
