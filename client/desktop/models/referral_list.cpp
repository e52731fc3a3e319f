// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/referral_list.h"

#include "client/desktop/look/icons.h"

#include <algorithm>
#include <tuple>

namespace desktop {

namespace {
constexpr std::size_t kBatch = 200; // rows
}

bool ReferralList::isWaiting(const vault::ReferralLine& line)
{
    using enum charter::ScreeningDecision;
    return line.decision == None || (line.decision == Case && !line.caseFile);
}

bool ReferralList::isOverdue(const vault::ReferralLine& line, charter::Day today)
{
    return isWaiting(line) && workingDaysBetween(line.receivedOn, today) > kAnswerWithin;
}

void ReferralList::show(std::vector<ReferralRow> rows, charter::Day today)
{
    m_rows = std::move(rows);
    m_today = today;
    m_late = icon(QStringLiteral("warning"));
    std::ranges::stable_sort(m_rows, [](const ReferralRow& a, const ReferralRow& b) {
        return std::tuple(!isWaiting(a.line), a.line.receivedOn, a.line.referral) <
               std::tuple(!isWaiting(b.line), b.line.receivedOn, b.line.referral);
    });
    choose();
}

void ReferralList::filter(const QString& text, bool waitingOnly)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_waitingOnly = waitingOnly;
    choose();
}

void ReferralList::choose()
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
        if ((!m_waitingOnly || isWaiting(row.line)) && std::ranges::all_of(m_words, holds)) m_passing.push_back(at);
    }
    m_fetched = std::min(kBatch, m_passing.size());
    endResetModel();
}

const ReferralRow* ReferralList::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_fetched ? &m_rows[m_passing[row]] : nullptr;
}

QModelIndex ReferralList::placeOf(const vault::ReferralId& referral) const
{
    for (std::size_t row = 0; row < m_fetched; ++row)
        if (m_rows[m_passing[row]].line.referral == referral) return index(static_cast<int>(row), 0);
    return {};
}

std::size_t ReferralList::overdue() const
{
    const auto late = [this](const ReferralRow& row) { return isOverdue(row.line, m_today); };
    return static_cast<std::size_t>(std::ranges::count_if(m_rows, late));
}

int ReferralList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_fetched); }
int ReferralList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

bool ReferralList::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_fetched < m_passing.size(); }

void ReferralList::fetchMore(const QModelIndex&)
{
    const auto upTo = std::min(m_fetched + kBatch, m_passing.size());
    if (upTo == m_fetched) return;
    beginInsertRows({}, static_cast<int>(m_fetched), static_cast<int>(upTo) - 1);
    m_fetched = upTo;
    endInsertRows();
}

QString ReferralList::sinceText(const vault::ReferralLine& line) const
{
    if (!isWaiting(line)) return tr("répondue");
    const auto days = workingDaysBetween(line.receivedOn, m_today);
    return isOverdue(line, m_today) ? tr("%1, en retard").arg(days) : QString::number(days);
}

QString ReferralList::text(const ReferralRow& row, int column) const
{
    switch (column) {
    case Number: return say(vault::referenceOf(row.line.referral));
    case Since: return sinceText(row.line);
    case Decision: return capitalised(label(row.line.decision));
    case Conflict: return capitalised(label(row.line.conflictKind));
    case SectorOf: return capitalised(label(row.line.sector));
    case Source: return capitalised(label(row.line.source));
    case PartnerName: return row.partner;
    case Notice: return row.pending ? tr("à dire : %1").arg(label(*row.pending)) : QString();
    case CaseNumber: return row.caseNumber;
    default: return {};
    }
}

QVariant ReferralList::data(const QModelIndex& index, int role) const
{
    const auto* row = at(index);
    if (row == nullptr) return {};
    if (role == Qt::DisplayRole) return text(*row, index.column());
    if (role == Qt::DecorationRole && index.column() == Since && isOverdue(row->line, m_today)) return m_late;
    if (role == Qt::AccessibleTextRole) return tr("%1 : %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                                                 text(*row, index.column()));
    return {};
}

QVariant ReferralList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("Numéro");
    case Since: return tr("Depuis (jours ouvrés)");
    case Decision: return tr("Décision");
    case Conflict: return tr("Nature");
    case SectorOf: return tr("Secteur");
    case Source: return tr("Origine");
    case PartnerName: return tr("Partenaire");
    case Notice: return tr("Prochain avis");
    case CaseNumber: return tr("Dossier");
    default: return {};
    }
}

} // namespace desktop
