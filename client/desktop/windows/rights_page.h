// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people ask for about themselves: one card each with its month as a bar and the twentieth day flagged on it, what was
// asked, and how it is answered: the copy, a correction beside the record, a refusal, two more months. Anybody of the team
// writes down a request; who may not read the list is told so. Letters and numbers, no name.
#pragma once

#include "client/desktop/flows/rights_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class RightsPage : public Page {
    Q_OBJECT
public:
    explicit RightsPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const RightsPicturePtr& picture);
    /// Where a seal is the reason, with the way to it.
    void sayLack(const RequestPicture& request, const Lack& lack);
    void showSeals();
    void drawActions(const RightsPicture& picture);
    void addCard(const RequestPicture& request);
    void addButtons(QVBoxLayout* column, const RequestPicture& request);

    void receive();
    void answer(const RequestPicture& request);
    void extend(const RequestPicture& request);
    void correct(const RequestPicture& request);
    void showCopy(const vault::RightsId& request, const AccessCopyPtr& copy);

    RightsFlow m_flow;
    QVBoxLayout* m_cards;
    RightsPicturePtr m_picture;
};

} // namespace desktop
