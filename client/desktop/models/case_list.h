// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cases that this member's list shows: public numbers, aliases, states; never a name. Rows come in as the view scrolls.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QAbstractTableModel>

#include <vector>

namespace desktop {

/// What a list shows of a case, names of staff resolved, and all of it in one folded text, by which a filter finds it.
struct CaseRow {
    vault::CaseLine line;
    QString mediators, words;
};
/// Made on the desk's thread: ten thousand of them take longer than a frame, and a filter then only compares.
[[nodiscard]] CaseRow caseRow(vault::CaseLine line, const QString& mediators);

class CaseList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { Number, State, Mode, Parties, Mediators, OpenedOn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// The newest first, through the filter that is set.
    void show(std::vector<CaseRow> rows);
    /// Only rows in which every word of `text` occurs, and only this member's when `mineOnly`.
    void filter(const QString& text, bool mineOnly);
    [[nodiscard]] const CaseRow* at(const QModelIndex& index) const;
    /// How many pass the filter, shown yet or not.
    [[nodiscard]] std::size_t count() const { return m_passing.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void choose();

    std::vector<CaseRow> m_rows;
    std::vector<std::size_t> m_passing; ///< indexes into m_rows
    std::size_t m_fetched = 0;
    QStringList m_words; ///< folded
    bool m_mineOnly = false;
};

} // namespace desktop
