// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/case_list.h"

#include <algorithm>
#include <tuple>

namespace desktop {

namespace {

constexpr std::size_t kBatch = 200; // rows

QString textOf(const CaseRow& row, int column)
{
    switch (column) {
    case CaseList::Number: return say(row.line.number);
    case CaseList::State: return capitalised(label(row.line.state));
    case CaseList::Mode: return capitalised(label(row.line.mode));
    case CaseList::Parties: {
        QStringList aliases;
        for (const auto& one : row.line.aliases) aliases.push_back(say(one));
        return aliases.join(QStringLiteral(", "));
    }
    case CaseList::Mediators: return row.mediators;
    case CaseList::OpenedOn: return shortDateText(row.line.openedOn);
    default: return {};
    }
}

} // namespace

CaseRow caseRow(vault::CaseLine line, const QString& mediators)
{
    CaseRow row{.line = std::move(line), .mediators = mediators, .words = {}};
    for (int column = 0; column < CaseList::Columns; ++column) row.words += textOf(row, column) + QLatin1Char('\n');
    row.words = row.words.toCaseFolded();
    return row;
}

void CaseList::show(std::vector<CaseRow> rows)
{
    m_rows = std::move(rows);
    std::ranges::sort(m_rows, [](const CaseRow& a, const CaseRow& b) {
        return std::tie(a.line.openedOn, a.line.number) > std::tie(b.line.openedOn, b.line.number);
    });
    choose();
}

void CaseList::filter(const QString& text, bool mineOnly)
{
    m_words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_mineOnly = mineOnly;
    choose();
}

void CaseList::choose()
{
    beginResetModel();
    m_passing.clear();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto& row = m_rows[at];
        const auto holds = [&](const QString& word) { return row.words.contains(word); };
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

QVariant CaseList::data(const QModelIndex& index, int role) const
{
    const auto* row = at(index);
    if (row == nullptr) return {};
    if (role == Qt::DisplayRole) return textOf(*row, index.column());
    if (role == Qt::AccessibleTextRole) return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                                               QStringLiteral(" : ") + textOf(*row, index.column());
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
