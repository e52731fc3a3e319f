// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/timeline_row.h"

#include "client/desktop/look/icons.h"
#include "client/desktop/look/theme.h"
#include "client/desktop/models/timeline_list.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace desktop {
namespace {

constexpr int kLine = space(8);    // where the line runs down
constexpr int kRadius = space(4);  // of the circle around a picture
constexpr int kPicture = 18;       // px
constexpr int kText = space(16);   // where words begin
constexpr int kBetween = space(2); // above and below a row's words

int letterWidth(const QFontMetrics& metrics) { return metrics.horizontalAdvance(QLatin1Char('M')) + space(3); }

int leftOfWords(const QFontMetrics& metrics, const QStringList& letters)
{
    return kText + static_cast<int>(letters.size()) * (letterWidth(metrics) + space(1)) + (letters.isEmpty() ? 0 : space(1));
}

QFont fontOf(const QStyleOptionViewItem& option, bool isDay)
{
    auto font = option.font;
    font.setBold(isDay);
    return font;
}

void drawLetters(QPainter& painter, const QRect& row, const QStringList& letters, const QFontMetrics& metrics)
{
    const int width = letterWidth(metrics);
    const int height = metrics.height() + space(1);
    int x = row.left() + kText;
    for (const auto& letter : letters) {
        const QRectF box(x, row.top() + (row.height() - height) / 2.0, width, height);
        painter.setPen(QPen(colours().accent, 1.5));
        painter.setBrush(colours().surface);
        painter.drawRoundedRect(box, height / 2.0, height / 2.0);
        painter.setPen(colours().text);
        painter.drawText(box, Qt::AlignCenter, letter);
        x += width + space(1);
    }
}

} // namespace

void TimelineRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& c = colours();
    const auto row = option.rect;
    const bool isDay = index.data(TimelineList::IsDay).toBool();
    const auto letters = index.data(TimelineList::Letters).toStringList();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double x = row.left() + kLine;
    const double y = row.top() + row.height() / 2.0;
    painter->setPen(QPen(c.line, 2));
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    painter->drawLine(QPointF(x, isFirst ? y : row.top()), QPointF(x, isLast ? y : row.bottom() + 1));
    painter->setBrush(c.surface);
    if (isDay) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        painter->drawEllipse(QPointF(x, y), 5, 5);
    } else {
        painter->drawEllipse(QPointF(x, y), kRadius, kRadius);
        painter->drawPixmap(QPointF(x - kPicture / 2.0, y - kPicture / 2.0),
                            pixmap(index.data(TimelineList::Picture).toString(), kPicture, c.text));
    }
    const auto font = fontOf(option, isDay);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    drawLetters(*painter, row, letters, metrics);
    painter->setPen(c.text);
    painter->drawText(row.adjusted(leftOfWords(metrics, letters), kBetween, -space(3), -kBetween),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data(TimelineList::Sentence).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
    }
    painter->restore();
}

QSize TimelineRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QFontMetrics metrics(fontOf(option, index.data(TimelineList::IsDay).toBool()));
    const int room = std::max(space(20), width - leftOfWords(metrics, index.data(TimelineList::Letters).toStringList()) - space(3));
    const auto words = metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, index.data(TimelineList::Sentence).toString());
    return {space(60), std::max(words.height() + 2 * kBetween, 2 * kRadius + 2 * kBetween)};
}

} // namespace desktop
