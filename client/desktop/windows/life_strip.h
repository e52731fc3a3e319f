// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a case is in its life, drawn: the states it passes through, what is behind, where it stands. Colour is not the only
// sign: what is done carries a tick, where it stands is filled.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QWidget>

namespace desktop {

class LifeStrip : public QWidget {
    Q_OBJECT
public:
    explicit LifeStrip(charter::CaseState state, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// The words go on in a second line where there is no room for one.
    [[nodiscard]] int heightForWidth(int forWidth) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString wordsAt(std::size_t place) const;

    charter::CaseState m_state;
};

} // namespace desktop
