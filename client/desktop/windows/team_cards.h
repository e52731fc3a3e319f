// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two pages of the team: a person's card with the fingerprint as words and as a code, and what a newcomer is handed: the
// invitation line, for partners and auditors also the key of the log. Nothing here is secret; it must be genuine.
#pragma once

#include "client/desktop/flows/team_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class PersonPage : public Page {
    Q_OBJECT
public:
    PersonPage(Desk& desk, const TeamPerson& person, QWidget* parent = nullptr);
    void refresh() override {}
};

class InvitationPage : public Page {
    Q_OBJECT
public:
    InvitationPage(Desk& desk, const InvitationPicture& invitation, QWidget* parent = nullptr);
    void refresh() override {}

private:
    void addLine(const QString& heading, const QString& about, const QString& line);
};

} // namespace desktop
