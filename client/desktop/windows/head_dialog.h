// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's head as a QR code and as text, to be noted or compared: what a colleague or a sheet of paper remembers is what
// makes a log that went back visible. Also the log's key, which a verifier needs by another way than the export.
#pragma once

#include "client/desktop/flows/trail_flow.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace desktop {

class HeadDialog : public QDialog {
    Q_OBJECT
public:
    explicit HeadDialog(const TrailHead& head, QWidget* parent = nullptr);

private:
    void compare();

    QString m_ours;
    QLineEdit* m_noted;
    QLabel* m_said;
};

} // namespace desktop
