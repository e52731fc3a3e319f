// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One case: where it is in its life and what is missing to go on, one column per party, the room between them. Content is
// asked for piece by piece; each reading is its own page, for the purpose that was settled when the case was opened.
#pragma once

#include "client/desktop/flows/case_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class CasePage : public Page {
    Q_OBJECT
public:
    CasePage(Desk& desk, const vault::CaseId& caseFile, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] CaseFlow& flow() { return m_flow; }

private:
    void draw(const CasePicturePtr& picture);
    void drawSealed(const CasePicture& picture);
    [[nodiscard]] QWidget* headOf(const CasePicture& picture);
    [[nodiscard]] QWidget* columnsOf(const CasePicture& picture);
    [[nodiscard]] QWidget* documentsOf(const CasePicture& picture);
    void addOpening(Card& card, const CasePicture& picture);
    void addDisclosures(Card& card, const CasePicture& picture);
    void addImbalance(const CasePicture& picture);
    void addActions(const CasePicture& picture);
    void sayLack(const Lack& lack);
    /// What lifts a lack, where this page has it; false when it has not.
    [[nodiscard]] bool offerStep(const Lack& lack);
    /// Brings the consent of a party into view, with its choices open.
    void showConsent(const vault::PartyId& party, charter::ConsentKind kind);
    void askWhy(charter::Purpose proposed);
    void askToStepBack();
    void leave();

    void addParty();
    void assign();
    void changeState();
    void explainText();
    void writeInterview(const vault::PartyId& party);
    void writeShuttle(const vault::PartyId& from);
    void writeSession();
    void writeAgreement();
    void writeFollowUp();
    template <class R, class IdType, class Reader>
    void read(const QString& title, const IdType& id, Reader reader);

    CaseFlow m_flow;
    QVBoxLayout* m_drawn;
};

} // namespace desktop
