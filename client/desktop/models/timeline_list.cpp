// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/timeline_list.h"

namespace desktop {
namespace {

QString whole(const TimelineEntry& entry)
{
    if (entry.letters.isEmpty()) return entry.sentence;
    return TimelineList::tr("%1 (parties : %2)").arg(entry.sentence, entry.letters.join(QStringLiteral(", ")));
}

} // namespace

void TimelineList::show(const std::vector<TimelineEntry>& entries)
{
    beginResetModel();
    m_rows.clear();
    auto day = charter::Day::None;
    for (const auto& entry : entries) {
        if (entry.day != day) m_rows.push_back({true, {.day = entry.day, .sentence = dateText(entry.day)}});
        day = entry.day;
        m_rows.push_back({false, entry});
    }
    endResetModel();
}

int TimelineList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant TimelineList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size()) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return whole(row.entry);
    case Qt::AccessibleTextRole:
        return row.isDay ? row.entry.sentence : tr("%1 : %2").arg(dateText(row.entry.day), whole(row.entry));
    case IsDay: return row.isDay;
    case Sentence: return row.entry.sentence;
    case Letters: return row.entry.letters;
    case Picture: return row.entry.picture;
    default: return {};
    }
}

} // namespace desktop
