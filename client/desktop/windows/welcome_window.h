// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window before a vault is open: unlock, found, join, make one's keys, restore a backup; and what auditors and partners do without a
// vault. One question at a time. Holds no content; passphrases leave it when they are used.
#pragma once

#include "client/desktop/flows/opening_flow.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace desktop {

class Banner;
class FolderField;
class PassphraseEdit;

class WelcomeWindow : public QWidget {
    Q_OBJECT
public:
    WelcomeWindow(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] OpeningFlow& flow() { return m_flow; }
    /// Says why one is here ("locked after three minutes").
    void sayWhy(const QString& sentence);

    enum class Step : std::uint8_t { Unlock, Choose, Found, Join, Keys, Parted, Restore };
    void go(Step step);
    /// Shows what an unlock found instead of the vault that was known.
    void warn(const PartedVault& parted);

signals:
    void handoverAsked();
    void bundleAsked();
    void settingsAsked();

private:
    [[nodiscard]] QWidget* side();
    [[nodiscard]] QWidget* unlockStep();
    [[nodiscard]] QWidget* chooseStep();
    [[nodiscard]] QWidget* foundStep();
    [[nodiscard]] QWidget* joinStep();
    [[nodiscard]] QWidget* keysStep();
    [[nodiscard]] QWidget* restoreStep();
    void addBack(QVBoxLayout* column);
    void remember(const QString& vaultFolder, const QString& memberName);

    Desk& m_desk;
    Preferences& m_preferences;
    OpeningFlow m_flow;
    Banner* m_banner;
    QStackedWidget* m_steps;
    QVBoxLayout* m_warning; ///< of the step Parted
    QWidget* m_working;
    PassphraseEdit* m_unlockPassphrase = nullptr;
    FolderField *m_unlockFolder = nullptr, *m_joinFolder = nullptr;
};

} // namespace desktop
