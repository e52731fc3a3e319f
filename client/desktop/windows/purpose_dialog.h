// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks why, before something leaves the vault: one purpose of the charter's list, which the log will carry.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QDialog>

class QComboBox;

namespace desktop {

class PurposeDialog : public QDialog {
    Q_OBJECT
public:
    /// `proposed` is chosen to begin with.
    PurposeDialog(const QString& heading, const QString& sentence, charter::Purpose proposed, QWidget* parent = nullptr);

signals:
    void chosen(vault::charter::Purpose purpose);

private:
    QComboBox* m_purpose;
};

} // namespace desktop
