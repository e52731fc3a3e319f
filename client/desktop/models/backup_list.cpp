// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/backup_list.h"

namespace desktop {
namespace {

constexpr qsizetype kHashShown = 16; // digits; the whole is in the tooltip

QString textOf(const BackupRow& row, int column)
{
    switch (column) {
    case BackupList::MadeOn: return shortDateText(row.madeOn);
    case BackupList::Maker: return row.maker;
    case BackupList::Entries: return QString::number(row.entries);
    case BackupList::FileHash: return row.hash.left(kHashShown);
    default: return {};
    }
}

} // namespace

void BackupList::show(std::vector<BackupRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BackupList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int BackupList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant BackupList::data(const QModelIndex& index, int role) const
{
    const auto at = static_cast<std::size_t>(index.row());
    if (!index.isValid() || at >= m_rows.size()) return {};
    const auto& row = m_rows[at];
    if (role == Qt::DisplayRole) return textOf(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == FileHash) return row.hash;
    if (role == Qt::AccessibleTextRole) return tr("%1 : %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                                                 textOf(row, index.column()));
    return {};
}

QVariant BackupList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case MadeOn: return tr("Faite le");
    case Maker: return tr("Par");
    case Entries: return tr("Entrées du journal");
    case FileHash: return tr("Empreinte du fichier");
    default: return {};
    }
}

} // namespace desktop
