// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One party of a case: its sign, what it agreed to, its interviews, the words it wants carried. Letters and aliases only; the
// name shows while a button is held, and that is counted (DISC-1).
#pragma once

#include "client/desktop/flows/case_flow.h"
#include "client/desktop/look/pieces.h"

namespace desktop {

class PartyColumn : public Card {
    Q_OBJECT
public:
    PartyColumn(CaseFlow& flow, const CasePicture& picture, const PartyPicture& party, QWidget* parent = nullptr);

signals:
    void interviewWanted(const vault::PartyId& party);
    void shuttleWanted(const vault::PartyId& party);
    void readWanted(const vault::InterviewId& interview);
    /// What this person said and agreed to, on paper for that person (AUTO-2).
    void printWanted(const vault::PartyId& party, vault::WorkingNotes notes);
    void explanationWanted();
    void blocked(const desktop::Lack& lack);

private:
    void addName(CaseFlow& flow, const PartyPicture& party);
    void addConsents(CaseFlow& flow, const CasePicture& picture, const PartyPicture& party);
    void addInterviews(const CasePicture& picture, const PartyPicture& party);
    void addPrint(const PartyPicture& party);

    QLabel* m_name = nullptr;
};

} // namespace desktop
