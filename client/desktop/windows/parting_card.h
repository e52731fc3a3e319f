// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The warning when a vault is not the one that its member last saw: behind, forked, or another one in its place. What was
// remembered and what is there, what to do, and every head that this member compared before. Calm: nothing is lost by
// waiting, everything may be by going on.
#pragma once

#include "client/desktop/flows/opening_flow.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace desktop {

class PartingCard : public QWidget {
    Q_OBJECT
public:
    explicit PartingCard(const PartedVault& parted, QWidget* parent = nullptr);

    /// The keyboard goes to the way back, with which nothing is done.
    void takeKeyboard();

signals:
    /// Another vault, and that is meant.
    void joinWanted();
    void backWanted();

private:
    void addHeads(QVBoxLayout* column, const PartedVault& parted);
    void addWayOn(QVBoxLayout* column, vault::Fault fault);

    QPushButton* m_back;
};

/// One comparison that was kept, as a sentence; at what time in that zone, or in this machine's while none is known.
[[nodiscard]] QString evidenceText(const vault::HeadEvidence& evidence, const std::string& zone);
/// Those that were kept, the newest first; null for none.
[[nodiscard]] QWidget* keptHeadsCard(const std::vector<vault::HeadEvidence>& kept, const std::string& zone);

} // namespace desktop
