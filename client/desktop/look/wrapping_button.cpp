// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/wrapping_button.h"

#include <QStyle>
#include <QStyleOptionToolButton>
#include <QTextLayout>

#include <algorithm>

namespace desktop {

WrappingButton::WrappingButton(QWidget* parent) : QToolButton(parent)
{
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

QSize WrappingButton::sizeHint() const { return wordsInOneLine() + around(); }

QSize WrappingButton::minimumSizeHint() const
{
    int longest = 0;
    for (const auto& word : text().split(QLatin1Char(' '))) longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    return {std::min(longest + 2 + around().width(), sizeHint().width()), sizeHint().height()};
}

int WrappingButton::heightForWidth(int forWidth) const
{
    return fontMetrics().size(0, broken(forWidth - around().width())).height() + around().height();
}

void WrappingButton::initStyleOption(QStyleOptionToolButton* option) const
{
    QToolButton::initStyleOption(option);
    option->text = broken(width() - around().width());
}

// Not from the base's hint, which asks initStyleOption() in its turn.
QSize WrappingButton::around() const
{
    QStyleOptionToolButton option;
    QToolButton::initStyleOption(&option);
    const auto words = wordsInOneLine();
    return style()->sizeFromContents(QStyle::CT_ToolButton, &option, words, this) - words;
}

QSize WrappingButton::wordsInOneLine() const
{
    return fontMetrics().size(Qt::TextSingleLine, text()) + QSize(2, 0); // a line breaks by fractions of a pixel
}

QString WrappingButton::broken(int across) const
{
    QTextLayout layout(text(), font());
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, across));
        lines.push_back(text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

} // namespace desktop
