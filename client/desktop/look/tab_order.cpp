// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/tab_order.h"

#include <QLayout>
#include <QScrollArea>

#include <algorithm>
#include <vector>

namespace desktop {
namespace {

using Stops = std::vector<QWidget*>;

void collect(QLayout& layout, Stops& stops);

void collect(QWidget& widget, Stops& stops)
{
    if (widget.isHidden()) return;
    const bool isStop = (widget.focusPolicy() & Qt::TabFocus) != 0;
    if (isStop) stops.push_back(&widget); // what it is made of inside keeps its own order
    if (const auto* area = qobject_cast<QScrollArea*>(&widget); area != nullptr && area->widget() != nullptr)
        collect(*area->widget(), stops);
    else if (auto* layout = widget.layout(); layout != nullptr && !isStop)
        collect(*layout, stops);
}

void collect(QLayout& layout, Stops& stops)
{
    for (int at = 0; at < layout.count(); ++at) {
        auto* item = layout.itemAt(at);
        if (auto* widget = item->widget())
            collect(*widget, stops);
        else if (auto* inner = item->layout())
            collect(*inner, stops);
    }
}

Stops stopsIn(const QWidget& whole)
{
    Stops stops;
    if (auto* layout = whole.layout()) collect(*layout, stops);
    return stops;
}

} // namespace

void tabAsSeen(QWidget& whole)
{
    const auto stops = stopsIn(whole);
    for (std::size_t at = 1; at < stops.size(); ++at) QWidget::setTabOrder(stops[at - 1], stops[at]);
}

QWidget* firstTabStop(const QWidget& whole)
{
    const auto stops = stopsIn(whole);
    const auto found = std::ranges::find_if(stops, [](const auto* one) { return one->isEnabled(); });
    return found == stops.end() ? nullptr : *found;
}

} // namespace desktop
