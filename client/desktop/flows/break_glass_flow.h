// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Break-glass on the desk (HOUSE-3): the list (codes and dates, one leaf), what this member may do about each now and what
// is missing, and the acts. What is read through it is read on the case's own page. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"

namespace desktop {

struct GlassPicture {
    vault::BreakGlassLine line;
    QString asker, approver, reviewer; ///< names; empty while there is none
    bool readsNow = false;             ///< this member asked, and the glass is open today
    MaybeLack approve, end, review;
};

struct GlassesPicture {
    std::vector<GlassPicture> glasses; ///< what waits first
};
using GlassesPicturePtr = std::shared_ptr<const GlassesPicture>;

class BreakGlassFlow : public QObject {
    Q_OBJECT
public:
    explicit BreakGlassFlow(Desk& desk, QObject* parent = nullptr);

    void refresh();
    /// `number` is a case's public number as it was typed.
    void ask(const QString& number, charter::GlassGround ground, charter::Day until);
    void approve(const vault::BreakGlassId& breakGlass);
    void end(const vault::BreakGlassId& breakGlass);
    void review(const vault::BreakGlassId& breakGlass);

signals:
    void listed(const desktop::GlassesPicturePtr& picture);
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    void turn(vault::Outcome<void> (*act)(vault::Session&, const vault::BreakGlassId&), const vault::BreakGlassId& breakGlass,
              const QString& sentence);

    Desk& m_desk;
};

} // namespace desktop
