// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copy for somebody who asks to see what is kept about them: nothing of it stands on the screen until it is asked for;
// printed or saved, and then noted as handed over, byte for byte. Gone with the page: it is made anew, with its leaves.
#pragma once

#include "client/desktop/flows/rights_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class AccessCopyPage : public Page {
    Q_OBJECT
public:
    AccessCopyPage(Desk& desk, const RequestPicture& request, AccessCopyPtr copy, QWidget* parent = nullptr);
    void refresh() override {}

signals:
    /// Answered; the page leaves by itself.
    void finished(const QString& sentence);

private:
    void read();
    void print();
    void save();
    void answer();

    RightsFlow m_flow;
    RequestPicture m_request;
    AccessCopyPtr m_copy;
    QVBoxLayout* m_text;
};

} // namespace desktop
