// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// casevault-verify DIR --log-key VKEY [--identity FILE [--passphrase-file FILE]] [--json] [--lang fr|en]
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
