// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person's request asks of the team before an act: whose it is and what for, the answer, two more months. Codes,
// letters and dates; no name, no content.
#pragma once

#include "client/desktop/flows/extract_flow.h"
#include "client/desktop/flows/rights_flow.h"
#include "client/desktop/windows/act_dialog.h"

namespace desktop {

class RequestDialog : public ActDialog {
    Q_OBJECT
public:
    explicit RequestDialog(Desk& desk, QWidget* parent = nullptr);

signals:
    void chosen(const desktop::ReceivedRequest& request);

private:
    void offer(const std::vector<ExtractChoice>& choices);
    void offerParties();

    ExtractFlow m_flow; // knows the cases and their letters
    std::vector<ExtractChoice> m_choices;
    QComboBox *m_case, *m_party, *m_kind, *m_identity;
    QDateEdit* m_on;
    QPushButton* m_go;
};

class AnswerDialog : public ActDialog {
    Q_OBJECT
public:
    /// Without a copy, a request for one can only be refused.
    AnswerDialog(charter::RightsKind kind, bool hasCopy, charter::IdentityCheck known, QWidget* parent = nullptr);

signals:
    void chosen(const vault::RightsReply& reply);

private:
    void adapt();

    QComboBox *m_answer, *m_ground, *m_identity;
};

class ExtensionDialog : public ActDialog {
    Q_OBJECT
public:
    explicit ExtensionDialog(QWidget* parent = nullptr);

signals:
    void chosen(vault::charter::ExtensionReason reason);
};

} // namespace desktop
