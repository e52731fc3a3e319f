// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks whether this machine's date is right when something was refused because it is far ahead of the log (DECISIONS,
// Time). Accepted: it is. Closed in any other way: it is not, and nothing is done.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QDialog>

namespace desktop {

class ClockDialog : public QDialog {
    Q_OBJECT
public:
    explicit ClockDialog(charter::Day today, QWidget* parent = nullptr);
};

} // namespace desktop
