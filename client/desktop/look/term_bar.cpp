// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/term_bar.h"

#include "client/desktop/look/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace desktop {
namespace {

constexpr double kBarHeight = 8, kFlagHeight = 8, kCorner = 4; // pixels

int daysBetween(charter::Day from, charter::Day until)
{
    return static_cast<int>(charter::value(until)) - static_cast<int>(charter::value(from));
}

/// Where the days of a term stand from left to right.
class Scale {
public:
    Scale(const QRectF& place, const Term& term)
        : m_place(place), m_from(term.from), m_days(std::max(1, daysBetween(term.from, std::max(term.until, term.heldUntil))))
    {
    }
    [[nodiscard]] double at(charter::Day day) const
    {
        const auto part = std::clamp(static_cast<double>(daysBetween(m_from, day)) / m_days, 0.0, 1.0);
        return m_place.left() + m_place.width() * part;
    }

private:
    QRectF m_place;
    charter::Day m_from;
    int m_days;
};

void paintFlag(QPainter& painter, double x, const QRectF& bar)
{
    const auto& c = colours();
    painter.setPen(QPen(c.text, 2));
    painter.drawLine(QPointF(x, bar.top() - kFlagHeight), QPointF(x, bar.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.text);
    painter.drawPolygon(QPolygonF{QPointF(x, bar.top() - kFlagHeight), QPointF(x + 7, bar.top() - kFlagHeight + 3),
                                  QPointF(x, bar.top() - kFlagHeight + 6)});
}

} // namespace

QString termText(const Term& term)
{
    const int most = daysBetween(term.from, term.until), passed = daysBetween(term.from, term.today);
    QStringList said;
    if (passed > most)
        said << TermBar::tr("Jours passés au-delà du terme : %1").arg(passed - most);
    else
        said << TermBar::tr("Jour %1 sur %2").arg(std::max(0, passed)).arg(most);
    if (term.alarm != charter::Day::None)
        said << (term.today >= term.alarm && !term.isEnded ? TermBar::tr("à surveiller depuis le jour %1") : TermBar::tr("à surveiller au jour %1"))
                    .arg(daysBetween(term.from, term.alarm));
    if (term.heldUntil != charter::Day::None) said << TermBar::tr("retenu jusqu'au %1").arg(dateText(term.heldUntil));
    return said.join(QStringLiteral(", "));
}

int termHeight() { return static_cast<int>(kBarHeight + kFlagHeight) + 4; }

void paintTerm(QPainter& painter, const QRectF& place, const Term& term)
{
    const auto& c = colours();
    const QRectF bar(place.left() + 4.5, place.top() + kFlagHeight + 1.5, std::max(1.0, place.width() - 9.0), kBarHeight);
    const Scale scale(bar, term);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.sunken);
    painter.drawRoundedRect(bar, kCorner, kCorner);
    QPainterPath inside;
    inside.addRoundedRect(bar, kCorner, kCorner);
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    const bool isOver = term.today > term.until;
    const auto now = scale.at(std::min(term.today, term.until));
    painter.fillRect(QRectF(QPointF(bar.left(), bar.top()), QPointF(now, bar.bottom())), term.isEnded ? c.quiet : isOver ? c.onStop : c.accent);
    if (term.heldUntil > term.until)
        painter.fillRect(QRectF(QPointF(scale.at(term.until), bar.top()), QPointF(bar.right(), bar.bottom())),
                         QBrush(c.text, Qt::BDiagPattern));
    painter.restore();
    if (term.alarm != charter::Day::None) paintFlag(painter, scale.at(term.alarm), bar);
    painter.setPen(QPen(c.text, 2));
    painter.setBrush(c.surface);
    painter.drawEllipse(QPointF(scale.at(term.today), bar.center().y()), 4, 4);
}

TermBar::TermBar(const QString& accessibleName, const Term& term, QWidget* parent) : QWidget(parent), m_term(term)
{
    setAccessibleName(accessibleName);
    setAccessibleDescription(termText(term));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TermBar::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, termHeight()}; }
QSize TermBar::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, termHeight()}; }

void TermBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTerm(painter, QRectF(rect()), m_term);
}

} // namespace desktop
