// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/log_list.h"

#include <algorithm>

namespace desktop {

void LogList::show(std::vector<LogRow> rows, bool hasOlder)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_hasOlder = hasOlder;
    m_isAsked = false;
    m_passing.clear();
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (passes(m_rows[at])) m_passing.push_back(at);
    endResetModel();
}

void LogList::append(std::vector<LogRow> rows, bool hasOlder)
{
    m_hasOlder = hasOlder;
    m_isAsked = false;
    const auto first = m_rows.size();
    for (auto& row : rows) m_rows.push_back(std::move(row));
    std::vector<std::size_t> more;
    for (auto at = first; at < m_rows.size(); ++at)
        if (passes(m_rows[at])) more.push_back(at);
    if (more.empty()) return;
    const int from = rowCount();
    beginInsertRows({}, from, from + static_cast<int>(more.size()) - 1);
    m_passing.insert(m_passing.end(), more.begin(), more.end());
    endInsertRows();
}

void LogList::filter(const QString& text)
{
    beginResetModel();
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_passing.clear();
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (passes(m_rows[at])) m_passing.push_back(at);
    endResetModel();
}

bool LogList::passes(const LogRow& row) const
{
    return std::ranges::all_of(m_words, [&row](const QString& word) {
        for (int column = 0; column < Columns; ++column)
            if (text(row, column).contains(word, Qt::CaseInsensitive)) return true;
        return false;
    });
}

int LogList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_passing.size()); }
int LogList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

bool LogList::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasOlder && !m_isAsked && !m_rows.empty() && m_words.isEmpty();
}

void LogList::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    m_isAsked = true; // until they are here: every page read leaves a leaf
    emit olderWanted();
}

QString LogList::text(const LogRow& row, int column)
{
    switch (column) {
    case When: return row.when;
    case Who: return row.actor;
    case Did: return row.did;
    case About: return row.about;
    case Index: return QString::number(row.index);
    default: return {};
    }
}

QVariant LogList::data(const QModelIndex& index, int role) const
{
    const auto at = static_cast<std::size_t>(index.row());
    if (!index.isValid() || at >= m_passing.size()) return {};
    const auto& row = m_rows[m_passing[at]];
    if (role == Qt::DisplayRole) return text(row, index.column());
    if (role == Qt::ToolTipRole) return tr("%1 : %2").arg(row.actor, row.did);
    if (role == Qt::AccessibleTextRole)
        return tr("%1 : %2")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(row, index.column()));
    return {};
}

QVariant LogList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When: return tr("Quand");
    case Who: return tr("Qui");
    case Did: return tr("Quoi");
    case About: return tr("À propos de");
    case Index: return tr("Rang");
    default: return {};
    }
}

} // namespace desktop
