// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sealed cases, one card each, for those who decide about seals; the privacy officer seals one here. Numbers only.
#pragma once

#include "client/desktop/flows/seal_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class SealsPage : public Page {
    Q_OBJECT
public:
    explicit SealsPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const SealsPicturePtr& picture);
    void drawActions(const SealsPicturePtr& picture);

    SealFlow m_flow;
    QVBoxLayout* m_cards;
};

} // namespace desktop
