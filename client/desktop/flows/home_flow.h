// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits for this member today, by role, out of the fold alone: nothing is read and no leaf is left. Numbers, aliases,
// dates and names of staff and partners; never content. The director's and the privacy officer's cards name no alias.
// No card counts what a person did in the log; open cases per member are counted for who coordinates.
#pragma once

#include "client/desktop/desk/desk.h"
#include "client/desktop/look/bars.h"

namespace desktop {

/// How much a line presses.
enum class Due : std::uint8_t { Open, Soon, Late };

/// One thing that waits, and where its button goes: to a case, or to a room by its key.
struct HomeLine {
    QString text, detail;
    Due due = Due::Open;
    QString dueText; ///< beside the text: "avant le 3 décembre"; empty for none
    std::optional<vault::CaseId> caseFile;
    QString wayOn;                        ///< what its button says; empty: no button
    charter::Day on = charter::Day::None; ///< sorts: the earliest first
};

struct HomeCard {
    QString heading;
    QString whenEmpty;           ///< a friendly sentence
    std::vector<HomeLine> lines; ///< at most a screenful
    std::size_t more = 0;        ///< how many are not listed
    QString room, wayOn;         ///< where the lines and the card's own button go; the room's key
    std::vector<Bar> bars;
};

struct HomePicture {
    QString day; ///< "mardi 24 novembre"
    std::vector<HomeCard> cards;
};
using HomePicturePtr = std::shared_ptr<const HomePicture>;

class HomeFlow : public QObject {
    Q_OBJECT
public:
    explicit HomeFlow(Desk& desk, QObject* parent = nullptr);
    void refresh();

signals:
    void shown(const desktop::HomePicturePtr& picture);
    void failed(const QString& sentence);

private:
    Desk& m_desk;
};

} // namespace desktop
