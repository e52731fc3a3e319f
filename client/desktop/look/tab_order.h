// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order of the keyboard, taken from the layouts and so from what is seen: pages are filled and filled anew long after
// they were made, and the toolkit's own order is that of making.
#pragma once

class QWidget;

namespace desktop {

/// Puts everything that Tab may reach in this widget and is not hidden into the order of its layouts: top to bottom,
/// within a row in the order of adding.
void tabAsSeen(QWidget& whole);
/// The first that Tab may reach in it; none where there is nothing to reach.
[[nodiscard]] QWidget* firstTabStop(const QWidget& whole);

} // namespace desktop
