// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The departure of one person on the desk (DOMAIN S10): what their keys open, what is lost with them, who has to sign, which
// keys still wait for their next epoch, and the draft of the breach notice. Looking leaves no leaf. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"

namespace desktop {

/// Keys that wait for their next epoch since somebody was removed: of the vault, or of a case.
struct KeysDue {
    std::size_t keys = 0; ///< in the whole vault, the vault's own among them
    std::size_t mine = 0; ///< of those, what this member can make
    bool vaultKey = false;
};
[[nodiscard]] KeysDue keysDueIn(const charter::State& state, const vault::MemberId& me);

struct DeparturePicture {
    QString name;
    bool present = true;
    charter::Reach reach; ///< now; of who left, on the day they did
    QStringList cases;    ///< numbers, those that this person mediates
    QStringList onlyTheirs; ///< numbers, those whose compartments nobody else opens
    std::optional<charter::DepartureState> departure;
    std::optional<vault::ProposalId> waiting; ///< proposed; this member may sign it when `isMine`
    bool isMine = false;
    QString proposer;
    charter::DepartureReason proposedReason{};
    KeysDue due;
    MaybeLack remove, notice;
};
using DeparturePicturePtr = std::shared_ptr<const DeparturePicture>;

class DepartureFlow : public QObject {
    Q_OBJECT
public:
    DepartureFlow(Desk& desk, const vault::MemberId& member, QObject* parent = nullptr);

    void refresh();
    /// Removes, or proposes it. What follows it is followed through renewing().
    void remove(charter::DepartureReason reason);
    void sign(const vault::ProposalId& proposal);
    /// Makes the epochs that this member can make, where it was interrupted.
    void renew();
    /// drafted() follows; a leaf says so.
    void draftNotice();

signals:
    void drawn(const desktop::DeparturePicturePtr& picture);
    /// Keys are renewed, scope by scope; `what` says so. Ends with done(), waits() or failed().
    void renewing(const desktop::TicketPtr& ticket, const QString& what);
    /// In French, no name in it.
    void drafted(const QString& notice);
    void done(const QString& sentence);
    /// It waits for a second person.
    void waits(const QString& sentence);
    void failed(const QString& sentence);

private:
    [[nodiscard]] TicketPtr begun(const QString& what);

    Desk& m_desk;
    vault::MemberId m_member;
};

} // namespace desktop
