// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program: one desk, one window at a time. Shows the welcome window while locked and the main window while a vault is
// open; locking destroys the main window before anything else can happen. Dresses and translates the program.
#pragma once

#include "client/desktop/desk/desk.h"
#include "client/desktop/desk/preferences.h"
#include "client/desktop/discretion/idle_lock.h"
#include "client/desktop/windows/bundle_window.h"
#include "client/desktop/windows/handover_window.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/welcome_window.h"

#include <QTranslator>

#include <memory>

class QApplication;

namespace desktop {

class Shell : public QObject {
    Q_OBJECT
public:
    Shell(QApplication& application, vault::Clock clock, Preferences preferences);
    ~Shell() override;

    /// Shows the window there is to show.
    void show();
    /// Keys wiped, the main window gone with all that it showed, the welcome window back. `why` is said there.
    void lock(const QString& why = {});

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    /// Told to listen to the machine's own signs by main(), never by tests.
    [[nodiscard]] IdleLock& idle() { return m_idle; }
    [[nodiscard]] WelcomeWindow* welcome() const { return m_welcome.get(); }
    [[nodiscard]] MainWindow* main() const { return m_main.get(); }

    /// Language, theme and text size as preferred; windows are made again.
    void dressAgain();

private:
    void dress();
    void preferIdle();
    void showWelcome();
    void showMain();
    template <class Window>
    void showAlone(std::unique_ptr<Window>& window);

    QApplication& m_application;
    Preferences m_preferences;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    Desk m_desk;
    IdleLock m_idle;
    std::unique_ptr<WelcomeWindow> m_welcome;
    std::unique_ptr<MainWindow> m_main;
    std::unique_ptr<BundleWindow> m_bundle;     ///< an auditor's, beside the welcome window
    std::unique_ptr<HandoverWindow> m_handover; ///< a partner's
};

} // namespace desktop
