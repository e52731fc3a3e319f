// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard follows the eye: Tab goes through a page as its layouts are read, whenever its parts were made.
#pragma once

class QWidget;

namespace desktop {

/// Puts all that Tab stops at in `whole` into the order of its layouts. Hidden parts keep their place. Cheap enough to be
/// done before each Tab, so that nobody has to think of it when a page is drawn anew.
void orderTabs(QWidget& whole);

} // namespace desktop
