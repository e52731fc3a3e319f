// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Referrals on the desk: the list (one read, one leaf), one of them with what may be done about it now and what is
// missing, and the acts: register, screen, put a notice into the batch, write the batch. Names are asked for by the page,
// a read of their own. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"
#include "client/desktop/flows/partner_choice.h"
#include "client/desktop/models/referral_list.h"

namespace desktop {

struct ReferralsPicture {
    std::vector<ReferralRow> rows;
    std::vector<PartnerChoice> partners;
    std::size_t pending = 0; ///< notices that wait for the next batch
    std::size_t unsaved = 0; ///< partners whose notices were written and are in no file yet
    charter::Day today = charter::Day::None;
    MaybeLack add, send; ///< what this role may not
};
using ReferralsPicturePtr = std::shared_ptr<const ReferralsPicture>;

/// One referral, as the fold knows it.
struct ReferralPicture {
    vault::ReferralId referral;
    QString number, partner, caseNumber;
    charter::ReferralPart part;
    charter::PartnerStatus status = charter::PartnerStatus::Received;
    std::optional<charter::PartnerStatus> pending;
    bool overdue = false;
    MaybeLack screen, names, open, notice;
};
using ReferralPicturePtr = std::shared_ptr<const ReferralPicture>;

/// What left for one partner.
struct SentNotices {
    QString partner;
    crypto::Bytes bytes;
};
using SentNoticesPtr = std::shared_ptr<const std::vector<SentNotices>>;

class ReferralFlow : public QObject {
    Q_OBJECT
public:
    explicit ReferralFlow(Desk& desk, QObject* parent = nullptr);

    void refresh();
    /// One referral from the fold alone: no leaf.
    void look(const vault::ReferralId& referral);
    void screen(const vault::ReferralId& referral, charter::ScreeningDecision decision, charter::ConflictKind kind);
    void queueNotice(const vault::ReferralId& referral);
    /// sent() gives what is written now, after what an earlier batch left unsaved; it is kept as a draft already.
    void sendNotices();
    /// sent() gives what is kept as a draft.
    void resumeNotices();

signals:
    void listed(const desktop::ReferralsPicturePtr& picture);
    void looked(const desktop::ReferralPicturePtr& picture);
    void sent(const desktop::SentNoticesPtr& notices);
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    Desk& m_desk;
};

} // namespace desktop
