// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/case_list.h"

#include <algorithm>

namespace desktop {

namespace {
constexpr std::size_t kBatch = 200; // rows
}

void CaseList::show(std::vector<CaseRow> rows)
{
    m_rows = std::move(rows);
    std::ranges::sort(m_rows, [](const CaseRow& a, const CaseRow& b) {
        return std::pair(a.line.openedOn, a.line.number) > std::pair(b.line.openedOn, b.line.number);
    });
    choose();
}

void CaseList::filter(const QString& text, bool mineOnly)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_mineOnly = mineOnly;
    choose();
}

void CaseList::choose()
{
    beginResetModel();
    m_passing.clear();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto& row = m_rows[at];
        const auto holds = [&](const QString& word) {
            for (int column = 0; column < Columns; ++column)
                if (text(row, column).contains(word, Qt::CaseInsensitive)) return true;
            return false;
        };
        if ((!m_mineOnly || row.line.mine) && std::ranges::all_of(m_words, holds)) m_passing.push_back(at);
    }
    m_fetched = std::min(kBatch, m_passing.size());
    endResetModel();
}

const CaseRow* CaseList::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_fetched ? &m_rows[m_passing[row]] : nullptr;
}

int CaseList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_fetched); }
int CaseList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

bool CaseList::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_fetched < m_passing.size(); }

void CaseList::fetchMore(const QModelIndex&)
{
    const auto upTo = std::min(m_fetched + kBatch, m_passing.size());
    if (upTo == m_fetched) return;
    beginInsertRows({}, static_cast<int>(m_fetched), static_cast<int>(upTo) - 1);
    m_fetched = upTo;
    endInsertRows();
}

QString CaseList::text(const CaseRow& row, int column) const
{
    switch (column) {
    case Number: return say(row.line.number);
    case State: return capitalised(label(row.line.state));
    case Mode: return capitalised(label(row.line.mode));
    case Parties: {
        QStringList aliases;
        for (const auto& one : row.line.aliases) aliases.push_back(say(one));
        return aliases.join(QStringLiteral(", "));
    }
    case Mediators: return row.mediators;
    case OpenedOn: return shortDateText(row.line.openedOn);
    default: return {};
    }
}

QVariant CaseList::data(const QModelIndex& index, int role) const
{
    const auto* row = at(index);
    if (row == nullptr) return {};
    if (role == Qt::DisplayRole) return text(*row, index.column());
    if (role == Qt::AccessibleTextRole) return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                                               QStringLiteral(" : ") + text(*row, index.column());
    return {};
}

QVariant CaseList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("Numéro");
    case State: return tr("État");
    case Mode: return tr("Forme");
    case Parties: return tr("Parties");
    case Mediators: return tr("Médiation");
    case OpenedOn: return tr("Ouvert le");
    default: return {};
    }
}

} // namespace desktop
