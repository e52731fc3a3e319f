// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened in a case, by day, as a line that runs down. Nothing sealed is read by showing it and no leaf is left.
#pragma once

#include "client/desktop/models/timeline_list.h"
#include "client/desktop/windows/page.h"

class QListView;

namespace desktop {

class TimelinePage : public Page {
    Q_OBJECT
public:
    /// `number` of the case, for the title.
    TimelinePage(Desk& desk, const vault::CaseId& caseFile, const QString& number, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const std::vector<TimelineEntry>& entries);

    vault::CaseId m_caseFile;
    TimelineList m_model;
    QListView* m_view;
};

} // namespace desktop
