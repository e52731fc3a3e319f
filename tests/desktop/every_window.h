// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every window and page that this program can show, one after the other, for whoever looks at all of them: pictures, what
// assistive technology is told, the keyboard. A new window is one more line in every_window.cpp. Nothing is done on the way
// but reading, so that one stage serves every walk.
#pragma once

#include "tests/desktop/under_way.h"

namespace stage {

struct View {
    QString name;            ///< for a file
    bool showsNames = false; ///< somebody asked for them just now
};
/// The view is in front and at rest.
using Look = std::function<void(Sitting& sitting, const View& view)>;

void everyWindow(Stage& stage, const UnderWay& play, const desktop::Preferences& preferences, const Look& look);

/// A text of the program in the language in use: the class it stands in, and the French source.
[[nodiscard]] QString in(const char* place, const char* french);

} // namespace stage
