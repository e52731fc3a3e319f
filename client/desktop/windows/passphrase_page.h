// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// This member's own passphrase, changed: the present one first, since the vault may have been left open; then a new one typed
// twice or drawn, and the spare key file rewritten where it is at hand. What was typed is moved to the desk and wiped there.
#pragma once

#include "client/desktop/flows/opening_flow.h"
#include "client/desktop/flows/team_flow.h"
#include "client/desktop/windows/page.h"

namespace desktop {

class FolderField;
class NewPassphrase;
class PassphraseEdit;

class PassphrasePage : public Page {
    Q_OBJECT
public:
    explicit PassphrasePage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override {}
    [[nodiscard]] TeamFlow& flow() { return m_flow; }

signals:
    void finished(const QString& sentence);

private:
    OpeningFlow m_drawing; ///< draws seven words
    TeamFlow m_flow;
    PassphraseEdit* m_present;
    NewPassphrase* m_fresh;
    FolderField* m_spare;
};

} // namespace desktop
