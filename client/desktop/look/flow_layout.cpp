// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/flow_layout.h"

#include "client/desktop/look/theme.h"

#include <algorithm>
#include <limits>

namespace desktop {
namespace {

int heightOf(const QLayoutItem& item, int forWidth)
{
    const int wanted = item.hasHeightForWidth() ? item.heightForWidth(forWidth) : item.sizeHint().height();
    return std::max(wanted, item.minimumSize().height());
}

int widthOf(const QLayoutItem& item, int most)
{
    return std::min(most, std::max(item.sizeHint().width(), item.minimumSize().width()));
}

bool expands(const QLayoutItem& item) { return item.expandingDirections().testFlag(Qt::Horizontal); }

} // namespace

FlowLayout::FlowLayout(int leastWidth) : m_leastWidth(leastWidth)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space(3));
}

FlowLayout::~FlowLayout()
{
    while (auto* item = takeAt(0)) delete item; // a layout inside looks for itself here when it goes
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

void FlowLayout::addLayout(QLayout* inner)
{
    addChildLayout(inner);
    addItem(inner);
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return m_leastWidth == kInLines ? Qt::Orientations() : Qt::Orientations(Qt::Horizontal);
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

QSize FlowLayout::sizeHint() const
{
    if (m_leastWidth != kInLines) return {minimumSize().width(), heightForWidth(m_leastWidth)};
    const auto around = contentsMargins();
    int wide = around.left() + around.right();
    const auto items = seen();
    for (const auto* item : items) wide += widthOf(*item, std::numeric_limits<int>::max());
    if (!items.empty()) wide += spacing() * (static_cast<int>(items.size()) - 1);
    return {wide, heightForWidth(wide)};
}

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

FlowLayout::Seen FlowLayout::seen() const
{
    Seen out;
    for (auto* item : m_items)
        if (!item->isEmpty()) out.push_back(item);
    return out;
}

int FlowLayout::arrange(const QRect& place, bool moves) const
{
    const auto items = seen();
    const auto around = contentsMargins();
    if (items.empty()) return around.top() + around.bottom();
    const auto inside = place.marginsRemoved(around);
    const int high = m_leastWidth == kInLines ? arrangeLines(items, inside, moves) : arrangeColumns(items, inside, moves);
    return around.top() + high + around.bottom();
}

int FlowLayout::arrangeColumns(const Seen& items, const QRect& inside, bool moves) const
{
    const int gap = spacing();
    int least = std::max(1, m_leastWidth);
    for (const auto* item : items) least = std::max(least, item->minimumSize().width()); // large text takes more
    const int fitting = std::max(1, (inside.width() + gap) / (least + gap));
    const auto columns = std::min(static_cast<std::size_t>(fitting), items.size());
    const int across = static_cast<int>(columns);
    const int each = (inside.width() - gap * (across - 1)) / across;
    int y = inside.y();
    for (std::size_t first = 0; first < items.size(); first += columns) {
        const auto last = std::min(first + columns, items.size());
        int high = 0;
        for (auto at = first; at < last; ++at) high = std::max(high, heightOf(*items[at], each));
        for (auto at = first; moves && at < last; ++at)
            items[at]->setGeometry(QRect(inside.x() + static_cast<int>(at - first) * (each + gap), y, each, high));
        y += high + gap;
    }
    return y - gap - inside.y();
}

int FlowLayout::arrangeLines(const Seen& items, const QRect& inside, bool moves) const
{
    const int gap = spacing();
    int y = inside.y();
    for (std::size_t first = 0; first < items.size();) {
        Seen line{items[first]};
        int used = widthOf(*items[first], inside.width());
        while (first + line.size() < items.size()) {
            const int more = gap + widthOf(*items[first + line.size()], inside.width());
            if (used + more > inside.width()) break;
            line.push_back(items[first + line.size()]);
            used += more;
        }
        first += line.size();
        y += arrangeLine(line, QRect(inside.x(), y, inside.width(), 0), inside.width() - used, moves) + gap;
    }
    return y - gap - inside.y();
}

// Each as high as it wishes, on the middle of its line.
int FlowLayout::arrangeLine(const Seen& line, const QRect& place, int left, bool moves) const
{
    const auto expanding = static_cast<int>(std::ranges::count_if(line, [](const auto* item) { return expands(*item); }));
    std::vector<QRect> places;
    int x = place.x();
    int high = 0;
    for (const auto* item : line) {
        const int wide = widthOf(*item, place.width()) + (expands(*item) ? left / expanding : 0);
        places.emplace_back(x, place.y(), wide, heightOf(*item, wide));
        high = std::max(high, places.back().height());
        x += wide + spacing();
    }
    for (std::size_t at = 0; moves && at < line.size(); ++at)
        line[at]->setGeometry(places[at].translated(0, (high - places[at].height()) / 2));
    return high;
}

} // namespace desktop
