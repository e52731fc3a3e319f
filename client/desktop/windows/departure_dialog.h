// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Before somebody is removed: why, and once more what nobody could open any more. Closed in any other way, nothing is done.
#pragma once

#include "client/desktop/flows/departure_flow.h"

#include <QDialog>

namespace desktop {

class DepartureDialog : public QDialog {
    Q_OBJECT
public:
    explicit DepartureDialog(const DeparturePicture& picture, QWidget* parent = nullptr);

signals:
    void decided(vault::charter::DepartureReason reason);
};

} // namespace desktop
