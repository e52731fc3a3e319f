// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button for an act that the charter may refuse: it never turns into a grey riddle. Blocked, it shows that something is
// missing, says what in its tooltip and accessible description, and a click asks for the way on instead of acting.
#pragma once

#include "client/desktop/flows/case_flow.h"

#include <QPushButton>

namespace desktop {

class ActButton : public QPushButton {
    Q_OBJECT
public:
    ActButton(const QString& text, const QString& iconName, const MaybeLack& lack, QWidget* parent = nullptr);

signals:
    void wanted();
    void blocked(const desktop::Lack& lack);
};

} // namespace desktop
