// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log, to be read: newest first, by what one looks for, filtered while typing, older entries as one scrolls. Read when
// the page is opened and when asked, never by itself, since every reading is an entry too. From here: verify, the head, the
// auditor's export, and the log's own keeping.
#pragma once

#include "client/desktop/flows/trail_flow.h"
#include "client/desktop/windows/page.h"

class QLineEdit;
class QTableView;

namespace desktop {

class TrailFilters;

class TrailPage : public Page {
    Q_OBJECT
public:
    explicit TrailPage(Desk& desk, QWidget* parent = nullptr);
    /// Reads the log once each time the page is opened.
    void refresh() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void addActions();
    void addFilters();
    void take(const std::vector<LogRow>& rows, bool areNewest, bool hasOlder);
    void choose();
    void sayCount();
    void showHead();
    void exportForAuditor();

    LogList m_model;
    TrailFlow m_flow;
    TrailHead m_head;
    QLineEdit* m_words;
    TrailFilters* m_filters;
    QTableView* m_table;
    QLabel* m_count;
    QPushButton *m_older, *m_showHead, *m_export;
    bool m_isRead = false, m_headWanted = false;
};

} // namespace desktop
