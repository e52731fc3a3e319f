// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a break-glass is asked with: which case, on which ground, until which day (HOUSE-3: eight days at most). The case is
// named by its number, as whoever asks was told it. Closed in any other way, nothing is asked.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace desktop {

class BreakGlassDialog : public QDialog {
    Q_OBJECT
public:
    explicit BreakGlassDialog(charter::Day today, QWidget* parent = nullptr);

signals:
    void decided(const QString& number, vault::charter::GlassGround ground, vault::charter::Day until);

private:
    void decide();

    QLineEdit* m_number;
    QComboBox* m_ground;
    QDateEdit* m_until;
};

} // namespace desktop
