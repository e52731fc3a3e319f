// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one begins: what waits today, by role, each line with the button that goes there. Drawn from the fold, so looking
// here reads nothing and leaves no entry. Cards stand side by side as the width allows.
#pragma once

#include "client/desktop/flows/home_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class FlowLayout;

class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const HomePicturePtr& picture);
    [[nodiscard]] QWidget* cardOf(const HomeCard& card, const QStringList& rooms);
    [[nodiscard]] QLayout* rowOf(const HomeLine& line, const QString& room);
    void goTo(const HomeLine& line, const QString& room);

    HomeFlow m_flow;
    QLabel* m_day;
    FlowLayout* m_cards;
};

} // namespace desktop
