// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/head_picture.h"

#include "client/desktop/look/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace desktop {
namespace {

using vault::HeadRelation;

constexpr int kLeastWidth = space(80);
constexpr std::size_t kRootDigits = 12; ///< enough to tell two apart

std::uint64_t sizeOf(const audit::Head& head) { return static_cast<std::uint64_t>(head.size); }

} // namespace

QString headText(const audit::Head& head)
{
    return HeadPicture::tr("entrées : %1, racine %2…").arg(sizeOf(head)).arg(say(crypto::toHex(head.root).substr(0, kRootDigits)));
}

QString relationText(HeadRelation relation)
{
    switch (relation) {
    case HeadRelation::Same: return HeadPicture::tr("la même");
    case HeadRelation::Earlier: return HeadPicture::tr("plus ancienne, de la même histoire");
    case HeadRelation::Later: return HeadPicture::tr("plus récente");
    case HeadRelation::Forked: return HeadPicture::tr("d'une autre histoire");
    case HeadRelation::OtherLog: return HeadPicture::tr("d'un autre journal");
    }
    return {};
}

QString headSentence(const vault::HeadComparison& comparison)
{
    const auto ours = sizeOf(comparison.ours), theirs = sizeOf(comparison.theirs);
    switch (comparison.relation) {
    case HeadRelation::Same:
        return HeadPicture::tr("✓ C'est la même tête : les deux journaux sont au même point de la même histoire. Entrées : %1.").arg(ours);
    case HeadRelation::Earlier:
        return HeadPicture::tr("✓ Cette tête est plus ancienne, et de la même histoire : le journal la prolonge. Entrées alors : %1 ; "
                               "maintenant : %2.")
            .arg(theirs)
            .arg(ours);
    case HeadRelation::Later:
        return HeadPicture::tr("Cette tête compte plus d'entrées (%1) que le journal d'ici (%2). Qu'elle le prolonge se saura quand ce "
                               "coffre ira aussi loin. S'il aurait déjà dû, des entrées manquent : prévenez la direction.")
            .arg(theirs)
            .arg(ours);
    case HeadRelation::OtherLog: return HeadPicture::tr("✕ C'est la tête d'un autre journal : celui d'un autre coffre.");
    case HeadRelation::Forked: break;
    }
    const auto last = comparison.partedBy - 1;
    auto said = HeadPicture::tr("✕ Deux histoires différentes : elles se séparent entre l'entrée %1 et l'entrée %2. Les deux têtes sont "
                                "gardées comme preuve. N'écrivez plus rien avant d'en avoir parlé avec la direction.")
                    .arg(comparison.sharedUpTo)
                    .arg(last);
    if (comparison.sharedUpTo < last)
        said += QLatin1Char(' ') + HeadPicture::tr("Pour préciser, demandez à la même personne la tête à %1 entrées.")
                                       .arg(std::midpoint(comparison.sharedUpTo, comparison.partedBy));
    return said;
}

HeadPicture::HeadPicture(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Les deux histoires, en dessin"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeadPicture::setView(HeadView view, const QString& sentence)
{
    m_view = std::move(view);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize HeadPicture::minimumSizeHint() const { return {kLeastWidth, 2 * fontMetrics().height() + space(24)}; }
QSize HeadPicture::sizeHint() const { return minimumSizeHint(); }

double HeadPicture::upper() const { return fontMetrics().height() + space(5); }
double HeadPicture::lower() const { return height() - fontMetrics().height() - space(5); }

double HeadPicture::across(std::uint64_t entry) const
{
    const auto most = std::max({sizeOf(m_view.comparison.ours), sizeOf(m_view.comparison.theirs), std::uint64_t{1}});
    const double share = static_cast<double>(std::min(entry, most)) / static_cast<double>(most);
    return space(3) + share * (width() - space(6));
}

void HeadPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_view.comparison.relation == HeadRelation::Forked)
        drawParted(painter);
    else
        drawBeside(painter);
}

void HeadPicture::drawEnd(QPainter& painter, const QPointF& end, const QString& name, std::uint64_t size, bool above) const
{
    const auto& c = colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawEllipse(end, 5, 5);
    const auto words = fontMetrics().elidedText(tr("%1 : %2").arg(name).arg(size), Qt::ElideRight, width());
    const double wide = fontMetrics().horizontalAdvance(words);
    const double left = std::clamp(end.x() - wide, 0.0, std::max(0.0, width() - wide));
    const double baseline = above ? end.y() - space(3) : end.y() + space(3) + fontMetrics().ascent();
    painter.setPen(c.text);
    painter.drawText(QPointF(left, baseline), words);
}

/// One stem as far as is known to be shared, then two branches.
void HeadPicture::drawParted(QPainter& painter) const
{
    const auto& c = colours();
    const auto& comparison = m_view.comparison;
    const double middle = (upper() + lower()) / 2;
    const QPointF parts(std::min(across(comparison.sharedUpTo), static_cast<double>(width() - space(30))), middle);
    painter.setPen(QPen(c.accent, 3));
    painter.drawLine(QPointF(across(0), middle), parts);
    const auto branch = [&](std::uint64_t size, double to, Qt::PenStyle style) {
        const QPointF end(std::max(across(size), parts.x() + space(10)), to);
        const QPointF bend((end.x() - parts.x()) / 2, 0);
        QPainterPath path(parts);
        path.cubicTo(parts + bend, end - bend, end);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 3, style));
        painter.drawPath(path);
        return end;
    };
    const auto ours = branch(sizeOf(comparison.ours), upper(), Qt::SolidLine);
    const auto theirs = branch(sizeOf(comparison.theirs), lower(), Qt::DashLine);
    drawEnd(painter, ours, m_view.ours, sizeOf(comparison.ours), true);
    drawEnd(painter, theirs, m_view.theirs, sizeOf(comparison.theirs), false);
    painter.setPen(QPen(c.text, 3));
    painter.drawLine(parts - QPointF(5, 5), parts + QPointF(5, 5));
    painter.drawLine(parts - QPointF(5, -5), parts + QPointF(5, -5));
}

/// Two lines; what is known to be shared is joined, what is not known to be is dotted.
void HeadPicture::drawBeside(QPainter& painter) const
{
    const auto& c = colours();
    const auto& comparison = m_view.comparison;
    const auto ours = sizeOf(comparison.ours), theirs = sizeOf(comparison.theirs);
    const bool isForeign = comparison.relation == HeadRelation::OtherLog;
    const bool isKnown = comparison.relation == HeadRelation::Same || comparison.relation == HeadRelation::Earlier;
    const QPointF ourEnd(across(ours), upper()), theirEnd(across(theirs), lower());
    if (isKnown) {
        painter.setPen(QPen(c.line, 1));
        for (int rung = 0; rung <= 8; ++rung) {
            const double x = across(0) + (across(std::min(ours, theirs)) - across(0)) * rung / 8;
            painter.drawLine(QPointF(x, upper()), QPointF(x, lower()));
        }
    }
    painter.setPen(QPen(c.accent, 3));
    painter.drawLine(QPointF(across(0), upper()), ourEnd);
    painter.setPen(QPen(isForeign ? c.quiet : c.accent, 3, isKnown ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(QPointF(across(0), lower()), theirEnd);
    drawEnd(painter, ourEnd, m_view.ours, ours, true);
    drawEnd(painter, theirEnd, m_view.theirs, theirs, false);
}

} // namespace desktop
