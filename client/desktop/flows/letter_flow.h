// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters on the desk (DISC-4): a mediator orders one, an assistant reads and sends it with no key of the case. The list is
// codes and dates, one leaf; a page is a read of its own. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"

namespace desktop {

/// To whom a letter can go: a party of one's own case, by letter and alias.
struct LetterParty {
    vault::PartyId party;
    QString sign; ///< "7KQ2M4XA, A · Mésange"
    int code = 0; ///< in a form
};

struct LettersPicture {
    std::vector<vault::LetterLine> letters;
    std::vector<LetterParty> parties;
    charter::Day today = charter::Day::None;
};
using LettersPicturePtr = std::shared_ptr<const LettersPicture>;

class LetterFlow : public QObject {
    Q_OBJECT
public:
    explicit LetterFlow(Desk& desk, QObject* parent = nullptr);

    void refresh();
    /// The whole page; composed() follows. `returnAddress` is the organisation's own.
    void compose(const vault::LetterId& letter, const QString& returnAddress);
    /// What an assistant lacks to note it as sent; sendable() follows.
    void askSendable(const vault::LetterId& letter);
    void send(const vault::LetterId& letter);

signals:
    void listed(const desktop::LettersPicturePtr& picture);
    /// For the window that shows it, and goes with it.
    void composed(const QString& page);
    void sendable(const desktop::MaybeLack& lack);
    void sent();
    void failed(const QString& sentence);

private:
    Desk& m_desk;
};

} // namespace desktop
