// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The team: what waits for a second signature, who is enrolled and under which keys, the partners and the auditors. The
// director enrols from here; anyone changes their own passphrase from here. Names of staff are not content.
#pragma once

#include "client/desktop/flows/team_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class TeamPage : public Page {
    Q_OBJECT
public:
    explicit TeamPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] TeamFlow& flow() { return m_flow; }

private:
    void draw(const TeamPicturePtr& picture);
    void drawActions(const TeamPicture& picture);
    void addWaiting(const WaitingSignature& waiting);
    void addPeople(const QString& heading, const TeamPicture& picture, const std::vector<charter::Role>& roles);
    void enrol();

    TeamFlow m_flow;
    QVBoxLayout* m_drawn;
};

} // namespace desktop
