// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/models/hit_list.h"

#include "client/desktop/look/icons.h"

namespace desktop {
namespace {

QString pictureNameOf(charter::RecordKind kind)
{
    switch (kind) {
    case charter::RecordKind::PartyProfile: return QStringLiteral("person");
    case charter::RecordKind::Interview: return QStringLiteral("interview");
    case charter::RecordKind::ShuttleMessage: return QStringLiteral("shuttle");
    case charter::RecordKind::JointSession: return QStringLiteral("session");
    case charter::RecordKind::Agreement: return QStringLiteral("agreement");
    case charter::RecordKind::FollowUp: return QStringLiteral("followup");
    case charter::RecordKind::Attachment: return QStringLiteral("document");
    default: return QStringLiteral("cases");
    }
}

// A row of signs, not a sentence.
QString textOf(const vault::SearchHit& hit)
{
    QStringList signs{capitalised(label(hit.kind))};
    if (!hit.alias.empty()) signs.push_back(say(hit.alias));
    signs.push_back(HitList::tr("dossier %1").arg(say(hit.number)));
    if (hit.on != charter::Day::None) signs.push_back(shortDateText(hit.on));
    return signs.join(QStringLiteral(" · "));
}

} // namespace

void HitList::show(const std::vector<vault::SearchHit>& hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

const vault::SearchHit* HitList::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_hits.size() ? &m_hits[row] : nullptr;
}

int HitList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_hits.size()); }

QVariant HitList::data(const QModelIndex& index, int role) const
{
    const auto* hit = at(index);
    if (hit == nullptr) return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return textOf(*hit);
    if (role == Qt::DecorationRole) return pictureOf(hit->kind);
    return {};
}

const QIcon& HitList::pictureOf(charter::RecordKind kind) const
{
    auto& picture = m_pictures[kind];
    if (picture.isNull()) picture = icon(pictureNameOf(kind));
    return picture;
}

} // namespace desktop
