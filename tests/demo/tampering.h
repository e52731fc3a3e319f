// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three tamperings, each on a copy of the vault: one byte of the database, one of a document, one old page put back
// (FORMATS §7). Each must be caught with a sentence that names what is touched.
#pragma once

#include "tests/scenarios/s1.h"

namespace demo {

/// Prints each; true when all three were caught.
[[nodiscard]] bool showTamperings(stage::Stage& stage, const stage::NoiseUpstairs& left);

} // namespace demo
