// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <vector>

namespace desktop {
namespace {

using Stops = std::vector<QWidget*>;

void collect(QWidget& widget, Stops& stops);

void collect(QLayout& layout, Stops& stops)
{
    for (int at = 0; at < layout.count(); ++at) {
        auto* item = layout.itemAt(at);
        if (auto* inner = item->layout()) collect(*inner, stops);
        if (auto* widget = item->widget()) collect(*widget, stops);
    }
}

void collect(QWidget& widget, Stops& stops)
{
    if (widget.isHidden()) return;
    if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr) stops.push_back(&widget);
    if (const auto* scroll = qobject_cast<const QScrollArea*>(&widget)) {
        if (scroll->widget() != nullptr) collect(*scroll->widget(), stops);
    } else if (auto* layout = widget.layout()) {
        collect(*layout, stops);
    }
}

} // namespace

void orderTabs(QWidget& whole)
{
    Stops stops;
    collect(whole, stops);
    for (std::size_t at = 1; at < stops.size(); ++at) QWidget::setTabOrder(stops[at - 1], stops[at]);
}

} // namespace desktop
