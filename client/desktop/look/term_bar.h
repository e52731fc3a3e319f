// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A term drawn: a bar from its first day to its last, what has passed of it filled, today a dot, the day to heed a flag, and
// what is held beyond hatched. The same in words, for whoever does not see it and beside it for everybody.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QWidget>

class QPainter;

namespace desktop {

struct Term {
    charter::Day from = charter::Day::None, until = charter::Day::None;
    charter::Day today = charter::Day::None; ///< or the day on which it ended
    charter::Day alarm = charter::Day::None; ///< the day to heed, flagged; None: none
    charter::Day heldUntil = charter::Day::None;
    bool isEnded = false; ///< nothing runs any more
};

/// "Jour 21 sur 31, à surveiller depuis le jour 20".
[[nodiscard]] QString termText(const Term& term);
/// As high as termHeight().
void paintTerm(QPainter& painter, const QRectF& place, const Term& term);
[[nodiscard]] int termHeight(); ///< pixels

class TermBar : public QWidget {
    Q_OBJECT
public:
    /// `accessibleName` says whose term it is.
    TermBar(const QString& accessibleName, const Term& term, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Term m_term;
};

} // namespace desktop
