// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The backups that were made: day, by whom, how much of the log, and the file's hash. Newest first.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QAbstractTableModel>

#include <vector>

namespace desktop {

struct BackupRow {
    charter::Day madeOn = charter::Day::None;
    QString maker;
    std::uint64_t entries = 0;
    QString hash; ///< SHA-256 of the file, in hex
};

class BackupList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { MadeOn, Maker, Entries, FileHash, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<BackupRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BackupRow> m_rows;
};

} // namespace desktop
