// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's pictures: line drawings of our own (icons/*.svg), inked in the colour of the text around them.
#pragma once

#include <QColor>
#include <QIcon>

namespace desktop {

/// The drawing of that name (a file of icons/ without its ending) in the theme's text colour, or in another.
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& ink);

} // namespace desktop
