// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/disclosure_list.h"

#include <algorithm>
#include <tuple>

namespace desktop {
namespace {

int placeOf(charter::DisclosureStage step)
{
    switch (step) {
    case charter::DisclosureStage::Prepared: return 0;
    case charter::DisclosureStage::Given: return 1;
    case charter::DisclosureStage::Described: return 2;
    case charter::DisclosureStage::Ended: return 3;
    }
    return 3;
}

} // namespace

void DisclosureList::show(std::vector<DisclosureRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, [](const DisclosureRow& a, const DisclosureRow& b) {
        return std::tuple(placeOf(a.step), a.until, a.disclosure) < std::tuple(placeOf(b.step), b.until, b.disclosure);
    });
    endResetModel();
}

const DisclosureRow* DisclosureList::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int DisclosureList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int DisclosureList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString DisclosureList::text(const DisclosureRow& row, int column)
{
    switch (column) {
    case Stage: return row.stage;
    case CaseNumber: return row.caseNumber;
    case Recipient: return row.partner;
    case Purpose: return row.purpose;
    case Until: return shortDateText(row.until);
    case Fields: return row.fields;
    default: return {};
    }
}

QVariant DisclosureList::data(const QModelIndex& index, int role) const
{
    const auto* row = at(index);
    if (row == nullptr) return {};
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Fields)) return text(*row, index.column());
    if (role == Qt::AccessibleTextRole) return tr("%1 : %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                                                 text(*row, index.column()));
    return {};
}

QVariant DisclosureList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Stage: return tr("État");
    case CaseNumber: return tr("Dossier");
    case Recipient: return tr("Destinataire");
    case Purpose: return tr("Pour");
    case Until: return tr("Jusqu'au");
    case Fields: return tr("Champs");
    default: return {};
    }
}

} // namespace desktop
