// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of the published text formats, cut off one after the other. Private to this room.
#pragma once

#include "audit/checkpoint.h"

#include <optional>

namespace audit::text_lines {

/// Cuts off a line; nothing when no newline is left.
[[nodiscard]] std::optional<std::string_view> take(std::string_view& rest);
/// A proof as the pages write it: one base64 hash on each line, at most 63, then an empty line. Malformed.
[[nodiscard]] Result<Proof> takeProof(std::string_view& rest);
/// The other way round.
[[nodiscard]] std::string proofLines(const Proof& proof);

} // namespace audit::text_lines
