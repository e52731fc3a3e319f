// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why nothing shows of a sealed case: since when, for what reason, whom it is open to and until when, what waits for a second
// signature, and what two people may do. Numbers, names of staff and dates. What is said back goes to the page's banner.
#pragma once

#include "client/desktop/flows/seal_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class SealCard : public Card {
    Q_OBJECT
public:
    SealCard(Page& page, const vault::CaseId& caseFile);

private:
    void draw(const SealPicturePtr& picture);
    void addSign(const QString& sign, Tone tone, const QString& sentence);
    void addWays(const SealPicturePtr& picture);

    Page& m_page;
    SealFlow m_flow;
};

} // namespace desktop
