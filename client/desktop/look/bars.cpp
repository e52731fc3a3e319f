// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/bars.h"

#include "client/desktop/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace desktop {

namespace {
constexpr int kBarHeight = 8; // pixels
}

Bars::Bars(const QString& accessibleName, std::vector<Bar> bars, QWidget* parent) : QWidget(parent), m_bars(std::move(bars))
{
    QStringList said;
    for (const auto& bar : m_bars) {
        m_most = std::max(m_most, bar.count);
        said.push_back(tr("%1 : %2").arg(bar.name).arg(bar.count));
    }
    setAccessibleName(accessibleName);
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Bars::rowHeight() const { return fontMetrics().height() + kBarHeight + space(4); }

QSize Bars::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, rowHeight() * static_cast<int>(m_bars.size())}; }
QSize Bars::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 16, sizeHint().height()}; }

void Bars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& c = colours();
    const int line = fontMetrics().height();
    int y = 0;
    for (const auto& bar : m_bars) {
        const auto number = QString::number(bar.count);
        const int room = std::max(0, width() - fontMetrics().horizontalAdvance(number) - space(2));
        painter.setPen(c.text);
        painter.drawText(QRect(0, y, room, line), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(bar.name, Qt::ElideRight, room));
        painter.drawText(QRect(0, y, width(), line), Qt::AlignRight | Qt::AlignVCenter, number);
        const QRectF track(0.5, y + line + space(1) + 0.5, width() - 1.0, kBarHeight);
        painter.setPen(QPen(c.line, 1));
        painter.setBrush(c.sunken);
        painter.drawRoundedRect(track, 4, 4);
        if (bar.count > 0) {
            auto filled = track;
            filled.setWidth(std::max<double>(kBarHeight, track.width() * bar.count / m_most));
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawRoundedRect(filled, 4, 4);
        }
        y += rowHeight();
    }
}

} // namespace desktop
