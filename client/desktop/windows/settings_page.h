// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this person chooses on this machine (language, look, locking, folders), and beside it what the organisation has
// decided, to be read. One content, shown as a page of an open vault and as a dialog before one is open. Nothing changes
// before "Appliquer": then the choices are in the Preferences and in their file, and changed() is emitted.
#pragma once

#include "client/desktop/desk/preferences.h"
#include "client/desktop/windows/page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace desktop {

class FolderField;

class SettingsContent : public QWidget {
    Q_OBJECT
public:
    explicit SettingsContent(Preferences& preferences, QWidget* parent = nullptr);

    /// Shows the organisation's policy, and lets nobody choose a later lock than it allows.
    void showPolicy(const charter::Policy& policy);

signals:
    void changed();

private:
    [[nodiscard]] QWidget* look();
    [[nodiscard]] QWidget* locking();
    [[nodiscard]] QWidget* folders();
    void addRule(const QString& rule, const QString& meaning);
    void apply();

    Preferences& m_preferences;
    QComboBox *m_language, *m_theme;
    QSpinBox *m_textPercent, *m_minutes;
    QCheckBox* m_onMinimise;
    FolderField *m_vault, *m_profile;
    Card* m_policy;
    QVBoxLayout* m_rules;
};

/// In the main window. Tells it when preferences changed.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);
    void refresh() override;

private:
    SettingsContent* m_content;
};

/// Before a vault is open. Closes when something was chosen; open() it.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(Preferences& preferences, QWidget* parent = nullptr);

signals:
    void changed();
};

} // namespace desktop
