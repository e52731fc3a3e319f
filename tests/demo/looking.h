// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Person × object, by really trying to read each: the table that the demo prints.
#pragma once

#include "tests/scenarios/s1.h"

namespace demo {

void showWhoReadsWhat(stage::Stage& stage, const stage::NoiseUpstairs& left);

} // namespace demo
