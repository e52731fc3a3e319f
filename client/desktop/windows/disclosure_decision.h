// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One disclosure, to be decided on: purpose, recipient, field names, each party's consent by its letter, the end date; and
// no content. The director gives it an end date or leaves; a mediator of the case notes what the parties said; whoever may
// takes it back or makes the hand-over file.
#pragma once

#include "client/desktop/flows/disclosure_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class DisclosureDecision : public Page {
    Q_OBJECT
public:
    DisclosureDecision(Desk& desk, const vault::DisclosureId& disclosure, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] DisclosureFlow& flow() { return m_flow; }

private:
    void draw(const DisclosurePicturePtr& picture);
    void addWhat(const DisclosurePicture& picture);
    void addConsents(const DisclosurePicture& picture);
    [[nodiscard]] QWidget* consentLine(const DisclosurePicture& picture, const ConsentNeed& need);
    void addDecision(const DisclosurePicture& picture);
    void addTakingBack(const DisclosurePicture& picture);
    void sayLack(const Lack& lack);
    void keepHandover(const HandoverBytesPtr& bytes);

    DisclosureFlow m_flow;
    vault::DisclosureId m_disclosure;
    QString m_reference;
    QVBoxLayout* m_drawn;
    charter::Day m_until = charter::Day::None; ///< as chosen, kept while the page is drawn anew
};

} // namespace desktop
