// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Enrolling somebody: the file of their public keys, the fingerprint compared by voice, the name and the role. The button
// waits for the tick; what is missing is said beside it.
#pragma once

#include "client/desktop/flows/team_flow.h"
#include "client/desktop/windows/page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace desktop {

class FolderField;
class QrView;

class EnrolPage : public Page {
    Q_OBJECT
public:
    explicit EnrolPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override {}
    [[nodiscard]] TeamFlow& flow() { return m_flow; }

signals:
    /// Waits for a second signature; said on the page below.
    void finished(const QString& sentence);

private:
    void makeForm();
    void makeCard();
    void listen();
    void showKeys(const QString& words, const QString& hex);
    void hideKeys(const QString& sentence);
    void adapt();
    void enrol();

    TeamFlow m_flow;
    QFormLayout* m_form;
    FolderField* m_file;
    QLineEdit* m_name;
    QComboBox *m_role, *m_kind;
    Card* m_card;
    QLabel* m_words;
    QrView* m_code;
    QCheckBox* m_heard;
    QLabel* m_missing;
    QPushButton* m_enrol;
};

} // namespace desktop
