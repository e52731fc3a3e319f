// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws one row of a timeline: a day in bold, or a picture on the line that runs down, the letters of the parties beside it,
// all in the same ink, and the sentence.
#pragma once

#include <QStyledItemDelegate>

namespace desktop {

class TimelineRow : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace desktop
