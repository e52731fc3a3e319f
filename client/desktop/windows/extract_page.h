// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The privacy officer's page for a person who asks who opened their file: the case and the party by number and letter, what
// the extract says, and the signed file to hand over. No name of staff, nothing of the other party.
#pragma once

#include "client/desktop/flows/extract_flow.h"
#include "client/desktop/windows/page.h"

class QComboBox;

namespace desktop {

class ExtractPage : public Page {
    Q_OBJECT
public:
    explicit ExtractPage(Desk& desk, QWidget* parent = nullptr);
    /// Asks once which cases there are; nothing is read.
    void refresh() override;

private:
    void offer(const std::vector<ExtractChoice>& choices);
    void offerParties();
    void make();
    void draw(const ExtractPicturePtr& extract);

    ExtractFlow m_flow;
    std::vector<ExtractChoice> m_choices;
    QComboBox *m_case, *m_party;
    QPushButton* m_make;
    QVBoxLayout* m_result;
    bool m_isAsked = false;
};

} // namespace desktop
