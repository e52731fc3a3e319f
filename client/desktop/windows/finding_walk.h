// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was found wrong, a few cards at a time: where, what, by whom. However many there are, only those on screen are
// widgets; one walks on and back.
#pragma once

#include "client/desktop/look/pieces.h"

#include <vector>

namespace desktop {

/// One finding in words.
struct FindingText {
    QString where, sentence;
    QString by; ///< empty when nobody in particular
};

class FindingWalk : public QWidget {
    Q_OBJECT
public:
    FindingWalk(std::vector<FindingText> findings, std::size_t atOnce, QWidget* parent = nullptr);

private:
    void draw();

    std::vector<FindingText> m_findings;
    std::size_t m_atOnce, m_first = 0;
    QVBoxLayout* m_cards;
    QLabel* m_place;
    QPushButton *m_back, *m_on;
};

} // namespace desktop
