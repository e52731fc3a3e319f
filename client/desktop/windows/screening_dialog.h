// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a referral: a decision, and the kind of conflict where screening made one of it. Nothing else.
#pragma once

#include "client/desktop/flows/referral_flow.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace desktop {

class ScreeningDialog : public QDialog {
    Q_OBJECT
public:
    ScreeningDialog(ReferralFlow& flow, const ReferralPicture& picture, QWidget* parent = nullptr);

private:
    void adapt();
    void decide();

    ReferralFlow& m_flow;
    vault::ReferralId m_referral;
    bool m_kindIsKnown;
    QComboBox *m_decision, *m_kind;
    QLabel* m_missing;
    QPushButton* m_ok;
};

} // namespace desktop
