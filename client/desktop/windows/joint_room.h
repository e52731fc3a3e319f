// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Between the parties: the words under way, which visibly wait for their sender's "yes", the meetings, the agreements, the
// follow-ups. Nothing here belongs to one party alone.
#pragma once

#include "client/desktop/flows/case_flow.h"
#include "client/desktop/look/pieces.h"

namespace desktop {

class JointRoom : public Card {
    Q_OBJECT
public:
    JointRoom(CaseFlow& flow, const CasePicture& picture, QWidget* parent = nullptr);

signals:
    void sessionWanted();
    void agreementWanted();
    void followUpWanted();
    void readShuttle(const vault::ShuttleId& shuttle);
    void readSession(const vault::JointSessionId& session);
    void readAgreement(const vault::AgreementId& agreement);
    void readFollowUp(const vault::FollowUpId& followUp);
    void blocked(const desktop::Lack& lack);

private:
    void addShuttles(CaseFlow& flow, const CasePicture& picture);
    void addMeetings(const CasePicture& picture);
    [[nodiscard]] QPushButton* readLink(const QString& text, bool mayRead);
};

} // namespace desktop
