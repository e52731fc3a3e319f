// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving a case along: the states it may go to, what each asks for, and nothing else.
#pragma once

#include "client/desktop/flows/case_flow.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QCheckBox;

namespace desktop {

class StateDialog : public QDialog {
    Q_OBJECT
public:
    explicit StateDialog(CaseFlow& flow, QWidget* parent = nullptr);

private:
    void adapt();
    void change();

    CaseFlow& m_flow;
    QFormLayout* m_form;
    QComboBox *m_to, *m_outcome, *m_reason;
    QDateEdit* m_on;
    QCheckBox* m_waive;
};

} // namespace desktop
