// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/retention_list.h"

namespace desktop {

void RetentionList::show(std::vector<RetentionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const RetentionRow* RetentionList::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int RetentionList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int RetentionList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString RetentionList::text(const RetentionRow& row, int column)
{
    switch (column) {
    case Number: return row.number;
    case State: return row.state;
    case Clock: return row.term.from == charter::Day::None ? tr("ne court pas") : termText(row.term);
    case DueOn: return shortDateText(row.term.until);
    case Hold: return row.hold;
    case Category: return row.category;
    case LastContact: return shortDateText(row.term.from);
    default: return {};
    }
}

// The clock's words are for the tooltip and for assistive technology: its cell is drawn.
QVariant RetentionList::data(const QModelIndex& index, int role) const
{
    const auto* row = at(index);
    if (row == nullptr) return {};
    const bool isDrawn = index.column() == Clock && row->term.from != charter::Day::None;
    if ((role == Qt::DisplayRole && !isDrawn) || role == Qt::ToolTipRole) return text(*row, index.column());
    if (role == Qt::AccessibleTextRole)
        return tr("%1 : %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(*row, index.column()));
    return {};
}

QVariant RetentionList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("Dossier");
    case State: return tr("État");
    case Clock: return tr("Délai");
    case DueOn: return tr("Fin du délai");
    case Hold: return tr("Retenu");
    case Category: return tr("Catégorie");
    case LastContact: return tr("Dernier contact");
    default: return {};
    }
}

} // namespace desktop
