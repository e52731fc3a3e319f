// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who can open a case, and why: a drawing of people, keys and end dates, and the same said line by line. Nothing sealed is
// read and no leaf is left.
#pragma once

#include "client/desktop/windows/page.h"

namespace desktop {

class AccessPicture;
struct AccessView;

class AccessPage : public Page {
    Q_OBJECT
public:
    AccessPage(Desk& desk, const vault::CaseId& caseFile, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const AccessView& view);

    vault::CaseId m_caseFile;
    AccessPicture* m_picture;
    QVBoxLayout* m_said;
};

} // namespace desktop
