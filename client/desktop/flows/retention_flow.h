// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of cases on the desk (HOUSE-7): whose time runs and until when, what is held, the names of referrals without a
// case, disposal by two people with the archives' visa, and the receipt. Numbers and dates; one leaf for a look. Disposal
// happens with the second signature and cannot be undone. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"
#include "client/desktop/look/term_bar.h"

namespace desktop {

struct RetentionRow {
    vault::CaseId caseFile;
    QString number, state;
    QString category; ///< of what it would be disposed; empty while no order can be about it
    QString hold;     ///< until when and why, or that an order waits; empty for neither
    Term term;                   ///< from the last contact; its days are None for a case that is held while it is open
    bool isDue = false, isHeld = false;
    MaybeLack archive, placeHold, liftHold, dispose;
};

struct ReferralNamesRow {
    vault::ReferralId referral;
    QString reference;
    charter::Day dueOn = charter::Day::None;
    MaybeLack erase;
};

/// A disposal that waits for its second signature.
struct WaitingOrder {
    vault::ProposalId proposal;
    QString numbers, visa, proposer;
    charter::Day since = charter::Day::None;
    bool isMine = false; ///< this member may sign it
};

struct DisposedOrder {
    vault::OrderId order;
    QString visa;
    std::size_t cases = 0;
    Term term; ///< from the disposal until the last day of a backup that may hold them
};

struct RetentionPicture {
    std::vector<RetentionRow> cases; ///< the soonest due first
    std::vector<ReferralNamesRow> names;
    std::vector<WaitingOrder> waiting;
    std::vector<DisposedOrder> disposed; ///< the newest first
    charter::Day today = charter::Day::None;
};
using RetentionPicturePtr = std::shared_ptr<const RetentionPicture>;

/// What a proposed disposal would do; empty for any other act.
[[nodiscard]] QString sentenceOfDisposal(const vault::Session& session, const charter::Act& act);

class RetentionFlow : public QObject {
    Q_OBJECT
public:
    explicit RetentionFlow(Desk& desk, QObject* parent = nullptr);

    void refresh();
    void archive(const vault::CaseId& caseFile, charter::ArchiveReason reason);
    void placeHold(const vault::CaseId& caseFile, charter::Day until, charter::HoldGround ground);
    void liftHold(const vault::CaseId& caseFile);
    void eraseNames(const vault::ReferralId& referral);
    void propose(const std::vector<vault::CaseId>& cases, const QString& visa);
    /// The second signature: the cases are disposed of with it.
    void sign(const vault::ProposalId& proposal);
    void askReceipt(const vault::OrderId& order);

signals:
    void drawn(const desktop::RetentionPicturePtr& picture);
    /// Names nobody and no case.
    void certified(const QString& receipt);
    void done(const QString& sentence);
    /// It waits for a second person.
    void waits(const QString& sentence);
    void failed(const QString& sentence);

private:
    void act(std::move_only_function<vault::Outcome<void>(vault::Session&)> job, const QString& whenDone);

    Desk& m_desk;
};

} // namespace desktop
