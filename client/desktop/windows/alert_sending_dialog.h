// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an alert leaves: to whom, whether the persons were told or why not, and when it is reviewed (CONF-5).
#pragma once

#include "client/desktop/desk/wording.h"

#include "vault/alerts.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QPushButton;

namespace desktop {

class AlertSendingDialog : public QDialog {
    Q_OBJECT
public:
    explicit AlertSendingDialog(charter::Day today, QWidget* parent = nullptr);

signals:
    void decided(const vault::AlertSending& sending);

private:
    void adapt();
    void decide();

    QFormLayout* m_form;
    std::vector<QCheckBox*> m_recipients; ///< one for each word of the list, in its order
    QComboBox* m_reason;
    QCheckBox* m_told;
    QPushButton* m_write;
    QDateEdit *m_toldOn, *m_reviewOn;
};

} // namespace desktop
