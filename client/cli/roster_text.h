// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The team's roster, for the commands that show it.
#pragma once

#include "client/cli/console.h"

namespace cli {

[[nodiscard]] Json rosterJson(const std::vector<vault::RosterLine>& roster);
void printRoster(Console& console, const std::vector<vault::RosterLine>& roster);

} // namespace cli
