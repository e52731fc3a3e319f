// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of disclosures: case number, recipient, purpose, field names, dates; never content. What waits for a
// decision comes first, then what is open by its end date, then what has ended.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QAbstractTableModel>

#include <vector>

namespace desktop {

struct DisclosureRow {
    vault::DisclosureId disclosure;
    QString caseNumber, partner, purpose, fields, stage;
    charter::DisclosureStage step = charter::DisclosureStage::Described;
    charter::Day until = charter::Day::None;
};

class DisclosureList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { Stage, CaseNumber, Recipient, Purpose, Until, Fields, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DisclosureRow> rows);
    [[nodiscard]] const DisclosureRow* at(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const DisclosureRow& row, int column);

    std::vector<DisclosureRow> m_rows;
};

} // namespace desktop
