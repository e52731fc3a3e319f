// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A case's timeline as rows: a day, then what was done on it, oldest first. Each row says the whole of itself to who does
// not see it.
#pragma once

#include "client/desktop/flows/timeline_flow.h"

#include <QAbstractListModel>

namespace desktop {

class TimelineList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Beyond Qt's: whether a row is a day, its sentence without the letters, the letters, and the name of its picture.
    enum Part : int { IsDay = Qt::UserRole + 1, Sentence, Letters, Picture };

    void show(const std::vector<TimelineEntry>& entries);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        bool isDay = false;
        TimelineEntry entry;
    };
    std::vector<Row> m_rows;
};

} // namespace desktop
