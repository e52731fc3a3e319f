// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's own keeping, as three quiet cards: who cosigns it, how long its traces stay, and (the privacy officer) the
// extract for a person. What takes a second person says so.
#pragma once

#include "client/desktop/flows/keeping_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class KeepingPage : public Page {
    Q_OBJECT
public:
    explicit KeepingPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const KeepingPicturePtr& picture);
    void addCosigners(const KeepingPicturePtr& picture);
    void addTraces(const KeepingPicture& picture);
    void addQuarter(Card& card, const QuarterRow& row);
    void addExtract();
    void sayLack(const Lack& lack);
    void askCosigners(const KeepingPicturePtr& picture);
    void askMonths(int months);
    void askForget(const QuarterRow& row);
    void askPath(const QString& heading, const QString& about, const QString& field, bool isFile, void (KeepingFlow::*go)(const QString&));

    KeepingFlow m_flow;
    QVBoxLayout* m_drawn;
};

} // namespace desktop
