// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Break-glasses, one card each, with codes, names of staff and dates only: who asked, who approved, from when and until when
// it reads, by when it is reviewed. The case's mediators see the same page. Each act says who may and what is missing (HOUSE-3).
#pragma once

#include "client/desktop/flows/break_glass_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class BreakGlassPage : public Page {
    Q_OBJECT
public:
    explicit BreakGlassPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const GlassesPicturePtr& picture);
    void addCard(const GlassPicture& glass);
    void addButtons(QVBoxLayout* column, const GlassPicture& glass);
    void askOne();

    BreakGlassFlow m_flow;
    QVBoxLayout* m_cards;
};

} // namespace desktop
