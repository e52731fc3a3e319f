// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The word of ours that somebody was about to type. What was typed may be content and is never said back; the nearest
// word of the grammar is ours to say.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// The word nearest to `typed`; nothing when none is near: more than a third of the signs to change, and more than one.
/// Two neighbours swapped count as one change.
[[nodiscard]] std::optional<std::string> nearestTo(std::string_view typed, const std::vector<std::string>& ours);

} // namespace cli
