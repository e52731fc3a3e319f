// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/flow_layout.h"

#include "client/desktop/look/theme.h"

#include <algorithm>

namespace desktop {
namespace {

int heightOf(const QLayoutItem& item, int forWidth)
{
    const int wanted = item.hasHeightForWidth() ? item.heightForWidth(forWidth) : item.sizeHint().height();
    return std::max(wanted, item.minimumSize().height());
}

} // namespace

FlowLayout::FlowLayout(int leastWidth) : m_leastWidth(std::max(1, leastWidth))
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space(3));
}

FlowLayout::~FlowLayout()
{
    for (auto* item : m_items) delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    auto* item = itemAt(index);
    if (item == nullptr) return nullptr;
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int forWidth) const { return arrange(QRect(0, 0, forWidth, 0), false); }

QSize FlowLayout::sizeHint() const { return {minimumSize().width(), heightForWidth(m_leastWidth)}; }

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto* item : m_items) least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    (void)arrange(place, true);
}

int FlowLayout::arrange(const QRect& place, bool moves) const
{
    std::vector<QLayoutItem*> seen;
    for (auto* item : m_items)
        if (!item->isEmpty()) seen.push_back(item);
    const auto around = contentsMargins();
    if (seen.empty()) return around.top() + around.bottom();
    const auto inside = place.marginsRemoved(around);
    const int gap = spacing();
    const int fitting = std::max(1, (inside.width() + gap) / (m_leastWidth + gap));
    const auto columns = std::min(static_cast<std::size_t>(fitting), seen.size());
    const int across = static_cast<int>(columns);
    const int each = (inside.width() - gap * (across - 1)) / across;
    int y = inside.y();
    for (std::size_t first = 0; first < seen.size(); first += columns) {
        const auto last = std::min(first + columns, seen.size());
        int high = 0;
        for (auto at = first; at < last; ++at) high = std::max(high, heightOf(*seen[at], each));
        for (auto at = first; moves && at < last; ++at)
            seen[at]->setGeometry(QRect(inside.x() + static_cast<int>(at - first) * (each + gap), y, each, high));
        y += high + gap;
    }
    return y - gap - place.y() + around.bottom();
}

} // namespace desktop
