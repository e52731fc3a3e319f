// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/life_strip.h"

#include "client/desktop/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace desktop {
namespace {

using enum charter::CaseState;
constexpr charter::CaseState kWay[] = {Proposed, Consented, InMediation, Concluded, FollowUp, Closed};

/// How far along the way a state is; a case that stands aside stands where it left.
std::size_t placeOf(charter::CaseState state)
{
    switch (state) {
    case Suspended: return 2;
    case Stopped: return 3;
    default: break;
    }
    const auto* found = std::ranges::find(kWay, state);
    return std::min<std::size_t>(static_cast<std::size_t>(found - std::begin(kWay)), std::size(kWay) - 1);
}

} // namespace

LifeStrip::LifeStrip(charter::CaseState state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setAccessibleName(tr("État du dossier : %1").arg(label(state)));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LifeStrip::sizeHint() const { return {space(120), heightForWidth(space(120))}; }

int LifeStrip::heightForWidth(int forWidth) const
{
    auto bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QRect room(0, 0, forWidth / static_cast<int>(std::size(kWay)), QWIDGETSIZE_MAX);
    int high = 0;
    for (std::size_t at = 0; at < std::size(kWay); ++at)
        high = std::max(high, metrics.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, wordsAt(at)).height());
    return high + space(9);
}

QString LifeStrip::wordsAt(std::size_t place) const
{
    const bool isAside = place == placeOf(m_state) && kWay[place] != m_state;
    return capitalised(label(isAside ? m_state : kWay[place]));
}

void LifeStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& c = colours();
    const auto here = placeOf(m_state);
    const bool aside = kWay[here] != m_state;
    const double step = static_cast<double>(width()) / static_cast<double>(std::size(kWay));
    const double y = space(3);
    for (std::size_t at = 0; at < std::size(kWay); ++at) {
        const QPointF middle(step * (static_cast<double>(at) + 0.5), y);
        if (at > 0) {
            painter.setPen(QPen(at <= here ? c.accent : c.line, 2, at <= here ? Qt::SolidLine : Qt::DotLine));
            painter.drawLine(QPointF(middle.x() - step + 10, y), QPointF(middle.x() - 10, y));
        }
        const auto ink = aside && at == here ? c.onWaiting : c.accent;
        painter.setPen(QPen(at <= here ? ink : c.line, 2));
        painter.setBrush(at == here ? ink : c.surface);
        painter.drawEllipse(middle, 8, 8);
        if (at < here) {
            painter.setPen(QPen(c.accent, 2));
            painter.drawPolyline(QPolygonF{middle + QPointF(-3.5, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3)});
        }
        auto font = this->font();
        font.setBold(at == here);
        painter.setFont(font);
        painter.setPen(at == here ? c.text : c.quiet);
        painter.drawText(QRectF(middle.x() - step / 2, y + 12, step, height() - y - 12), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         wordsAt(at));
    }
}

} // namespace desktop
