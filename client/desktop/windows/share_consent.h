// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one party said of one disclosure: a badge in words and with a sign, and the button by which it is noted. A "no" and
// a withdrawal are two clicks away for whoever may hear them (CONS-2); no reason is asked for.
#pragma once

#include "client/desktop/flows/disclosure_flow.h"
#include "client/desktop/look/pieces.h"

namespace desktop {

/// By letter: no name and no alias.
[[nodiscard]] QLabel* consentBadge(const ConsentNeed& need);

class ShareConsentButton : public QPushButton {
    Q_OBJECT
public:
    /// `hearsYes`: only the mediators of the case note a "yes".
    ShareConsentButton(const ConsentNeed& need, bool hearsYes, QWidget* parent = nullptr);

signals:
    void said(vault::charter::ConsentAction action, vault::charter::ConsentForm form, vault::charter::SpokenBy by);

private:
    void offer(const QString& text, charter::ConsentAction action, charter::ConsentForm form,
               charter::SpokenBy by = charter::SpokenBy::Person);
};

} // namespace desktop
