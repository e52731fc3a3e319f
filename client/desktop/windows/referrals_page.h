// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Referrals: the list with what waits and since when, and below it the one that is chosen, with what may be done about it
// by this role. Names are never in the list: reading them is a page of its own, noted in the log.
#pragma once

#include "client/desktop/flows/referral_flow.h"
#include "client/desktop/windows/page.h"

class QCheckBox;
class QLineEdit;
class QTableView;

namespace desktop {

class ReferralsPage : public Page {
    Q_OBJECT
public:
    explicit ReferralsPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] ReferralFlow& flow() { return m_flow; }

private:
    void choose();
    void draw(const ReferralsPicturePtr& picture);
    void drawActions(const ReferralsPicture& picture);
    void drawOne(const ReferralPicturePtr& picture);
    void addButtons(QVBoxLayout* column, const ReferralPicturePtr& picture);
    void sayLack(const ReferralPicturePtr& picture, const Lack& lack);

    // referral_writing.cpp
    void registerOne();
    void screen(const ReferralPicture& picture);
    void readNames(const ReferralPicture& picture);
    void openCaseFrom(const ReferralPicture& picture);
    void sendNotices();

    ReferralFlow m_flow;
    ReferralList m_model;
    QLineEdit* m_filter;
    QCheckBox* m_waiting;
    QTableView* m_table;
    QLabel* m_count;
    QVBoxLayout* m_below;
    ReferralsPicturePtr m_picture;
    std::optional<vault::ReferralId> m_chosen;
};

} // namespace desktop
