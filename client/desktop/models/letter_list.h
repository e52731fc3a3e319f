// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters: number of the case, kind and dates, never a name. What waits to be sent comes first, oldest first.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QAbstractTableModel>

#include <vector>

namespace desktop {

class LetterList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { Kind, CaseNumber, MeetOn, OrderedOn, SentOn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<vault::LetterLine> lines);
    [[nodiscard]] const vault::LetterLine* at(const QModelIndex& index) const;
    [[nodiscard]] std::size_t waiting() const; ///< not sent yet

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const vault::LetterLine& line, int column);

    std::vector<vault::LetterLine> m_lines;
};

} // namespace desktop
