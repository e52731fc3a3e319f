// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is true of a vault, as text without the ids that chance makes: two runs of the same play have the same shape.
#pragma once

#include "vault/charter/state.h"

#include <string>

namespace faults {

/// Members, proposals, every case and referral with its states, consents, counts, keys and rows.
[[nodiscard]] std::string shapeOf(const vault::charter::State& state);

} // namespace faults
