// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cases whose end comes: number, state, the clock as a bar (drawn by the view, from at()), the end of its time, what
// holds it, its category, the last contact. The soonest due first. Numbers and dates only.
#pragma once

#include "client/desktop/flows/retention_flow.h"

#include <QAbstractTableModel>

namespace desktop {

class RetentionList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { Number, State, Clock, DueOn, Hold, Category, LastContact, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<RetentionRow> rows);
    [[nodiscard]] const RetentionRow* at(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const RetentionRow& row, int column);

    std::vector<RetentionRow> m_rows;
};

} // namespace desktop
