// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealed cases on the desk (RIGHT-3): which they are, since when and why, who reads one all the same and until when, what
// two people may do about it; and the acts. Out of the fold alone: nothing is read and no leaf is left. Lifting and opening
// wait for a second person, who signs in the team's room. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"

namespace desktop {

struct SealReader {
    vault::MemberId member;
    QString name;
};

struct SealPicture {
    vault::CaseId caseFile;
    QString number;
    charter::SealReason reason = charter::SealReason::Restriction;
    charter::Day on = charter::Day::None;
    charter::CaseState before = charter::CaseState::Proposed; ///< where it stands behind its seal
    QStringList openings; ///< whom it is open to today, until when, what for
    QStringList waiting;  ///< what is proposed and waits for a second person
    MaybeLack lift, open;
    std::vector<SealReader> readers; ///< whom it could be opened to
};
using SealPicturePtr = std::shared_ptr<const SealPicture>;

struct SealsPicture {
    std::vector<vault::CaseId> sealed;
    std::vector<std::pair<vault::CaseId, QString>> others; ///< that this member may seal, by number
    MaybeLack seal;
};
using SealsPicturePtr = std::shared_ptr<const SealsPicture>;

/// What a proposal about a seal would do; empty for any other act.
[[nodiscard]] QString sentenceOfSeal(const vault::Session& session, const charter::Act& act);

class SealFlow : public QObject {
    Q_OBJECT
public:
    explicit SealFlow(Desk& desk, QObject* parent = nullptr);

    void refresh();
    /// One sealed case; drawn() never comes for one that is not sealed.
    void look(const vault::CaseId& caseFile);
    void seal(const vault::CaseId& caseFile, charter::SealReason reason);
    void proposeLifting(const vault::CaseId& caseFile);
    void proposeOpening(const vault::CaseId& caseFile, const vault::MemberId& reader, charter::Day until, charter::Purpose purpose);

signals:
    void listed(const desktop::SealsPicturePtr& picture);
    void drawn(const desktop::SealPicturePtr& picture);
    void done(const QString& sentence);
    /// It waits for a second person.
    void waits(const QString& sentence);
    void failed(const QString& sentence);

private:
    void propose(std::move_only_function<vault::Outcome<vault::ProposalId>(vault::Session&)> act, const QString& whenWaiting);

    Desk& m_desk;
};

} // namespace desktop
