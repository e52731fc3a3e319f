// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The departure of one person, from before to after: what their keys open and what would be lost, the two signatures, the keys
// that are renewed and those that still wait, and the draft of the breach notice. Numbers and names of staff only.
#pragma once

#include "client/desktop/flows/departure_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class ProgressStrip;

class DeparturePage : public Page {
    Q_OBJECT
public:
    DeparturePage(Desk& desk, const vault::MemberId& member, const QString& name, QWidget* parent = nullptr);
    void refresh() override;

private:
    void listen();
    void draw(const DeparturePicturePtr& picture);
    void addReach(const DeparturePicture& picture);
    void addSignatures(const DeparturePicture& picture);
    void addKeys(const DeparturePicture& picture);
    void addNotice(const DeparturePicture& picture);
    void askReason(const DeparturePicture& picture);
    void rest(Tone tone, const QString& sentence);

    DepartureFlow m_flow;
    ProgressStrip* m_progress;
    QVBoxLayout *m_drawn, *m_notice;
    bool m_isWorking = false;
};

} // namespace desktop
