// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Danger alerts: what waits for whom, one card each, with codes and dates only. Facts are a page of their own, noted in the
// log. Opening one, confirming it, sending it and its review each say who may and what is missing (CONF-5).
#pragma once

#include "client/desktop/flows/alert_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class AlertsPage : public Page {
    Q_OBJECT
public:
    explicit AlertsPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const AlertsPicturePtr& picture);
    void addCard(const AlertPicture& alert);
    void addButtons(QVBoxLayout* column, const AlertPicture& alert);

    void openOne();
    void read(const vault::AlertId& alert);
    void send(const vault::AlertId& alert);
    void review(const vault::AlertId& alert);

    AlertFlow m_flow;
    QVBoxLayout* m_cards;
    AlertsPicturePtr m_picture;
};

} // namespace desktop
