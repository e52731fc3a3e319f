// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// S1 played to its end, once for a whole test program: each test looks at it, or goes on from there.
#pragma once

#include "tests/desktop/sitting.h"
#include "tests/scenarios/s1.h"

#include <QTemporaryDir>

namespace stage {

struct Played {
    QTemporaryDir folder;
    Stage stage{std::filesystem::path(folder.path().toStdString())};
    NoiseUpstairs play;
    Played();
};

[[nodiscard]] Played& played();

} // namespace stage
