// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who leads the mediation of a case: a pair by default, alone with a reason (IMPA-5). Also takes somebody out again.
#pragma once

#include "client/desktop/flows/case_flow.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace desktop {

class AssignDialog : public QDialog {
    Q_OBJECT
public:
    explicit AssignDialog(CaseFlow& flow, QWidget* parent = nullptr);

private:
    void show(const std::vector<vault::RosterLine>& people);
    void assign();

    CaseFlow& m_flow;
    QVBoxLayout* m_people;
    QComboBox* m_solo;
    QLabel* m_warning; ///< before the last holder of a key is taken off
    std::vector<std::pair<vault::MemberId, QCheckBox*>> m_ticks;
};

} // namespace desktop
