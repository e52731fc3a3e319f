// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Danger alerts on the desk (CONF-5): the list (codes and dates, one leaf), what may be done about each now and what is
// missing, and the acts. Facts are asked for by the page, a read of its own. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"

namespace desktop {

struct AlertPicture {
    vault::AlertLine line;
    QString opener, second;
    bool reviewIsLate = false;
    MaybeLack read, confirm, drop, send, review;
};

/// Who can be the second person.
struct SecondPerson {
    vault::MemberId member;
    QString name;
    int code = 0;
};

struct AlertsPicture {
    std::vector<AlertPicture> alerts; ///< what waits first
    std::vector<SecondPerson> seconds;
    charter::Day today = charter::Day::None;
};
using AlertsPicturePtr = std::shared_ptr<const AlertsPicture>;

using Recipients = std::vector<charter::AlertRecipient>;
/// "le procureur, la police"
[[nodiscard]] QString labelsOf(const Recipients& recipients);

class AlertFlow : public QObject {
    Q_OBJECT
public:
    explicit AlertFlow(Desk& desk, QObject* parent = nullptr);

    void refresh();
    void confirm(const vault::AlertId& alert);
    void drop(const vault::AlertId& alert);
    void send(const vault::AlertId& alert, const vault::AlertSending& sending);
    /// The letter of an alert that was sent, once more: a read of its own.
    void readLetter(const vault::AlertId& alert, const Recipients& recipients);

signals:
    void listed(const desktop::AlertsPicturePtr& picture);
    /// The letter, to be saved and carried; its hash is in the log.
    void sent(const QString& recipients, const crypto::Bytes& letter);
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    using Letter = vault::Outcome<crypto::Bytes>;
    void tell(const Recipients& recipients, const Letter& letter);
    void decide(vault::Outcome<void> (*act)(vault::Session&, const vault::AlertId&), const vault::AlertId& alert,
                const QString& sentence);

    Desk& m_desk;
};

} // namespace desktop
