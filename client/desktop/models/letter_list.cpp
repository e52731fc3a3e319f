// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/letter_list.h"

#include <algorithm>
#include <tuple>

namespace desktop {
namespace {

bool waits(const vault::LetterLine& line) { return line.part.sentOn == charter::Day::None; }

} // namespace

void LetterList::show(std::vector<vault::LetterLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    std::ranges::stable_sort(m_lines, [](const auto& a, const auto& b) {
        return std::tuple(!waits(a), a.part.orderedOn, a.letter) < std::tuple(!waits(b), b.part.orderedOn, b.letter);
    });
    endResetModel();
}

const vault::LetterLine* LetterList::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_lines.size() ? &m_lines[row] : nullptr;
}

std::size_t LetterList::waiting() const { return static_cast<std::size_t>(std::ranges::count_if(m_lines, waits)); }

int LetterList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
int LetterList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString LetterList::text(const vault::LetterLine& line, int column)
{
    switch (column) {
    case Kind: return capitalised(label(line.part.kind));
    case CaseNumber: return say(line.number);
    case MeetOn: return shortDateText(line.part.meetOn);
    case OrderedOn: return shortDateText(line.part.orderedOn);
    case SentOn: return waits(line) ? tr("à envoyer") : shortDateText(line.part.sentOn);
    default: return {};
    }
}

QVariant LetterList::data(const QModelIndex& index, int role) const
{
    const auto* line = at(index);
    if (line == nullptr) return {};
    if (role == Qt::DisplayRole) return text(*line, index.column());
    if (role == Qt::AccessibleTextRole) return tr("%1 : %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                                                 text(*line, index.column()));
    return {};
}

QVariant LetterList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Kind: return tr("Courrier");
    case CaseNumber: return tr("Dossier");
    case MeetOn: return tr("Rendez-vous le");
    case OrderedOn: return tr("Commandé le");
    case SentOn: return tr("Envoyé le");
    default: return {};
    }
}

} // namespace desktop
