// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of cases: what this role may see of each, filtered while typing; opening one is a read like any other.
#pragma once

#include "client/desktop/models/case_list.h"
#include "client/desktop/windows/page.h"

class QCheckBox;
class QLineEdit;
class QTableView;

namespace desktop {

class CasesPage : public Page {
    Q_OBJECT
public:
    explicit CasesPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    CaseList m_model;
    QLineEdit* m_filter;
    QCheckBox* m_mine;
    QTableView* m_table;
    QLabel* m_count;
};

} // namespace desktop
