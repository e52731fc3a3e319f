// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/shell.h"

#include "client/desktop/discretion/clipboard.h"
#include "client/desktop/discretion/traceless.h"
#include "client/desktop/windows/settings_page.h"

#include <QApplication>
#include <QLibraryInfo>

namespace desktop {

Shell::Shell(QApplication& application, vault::Clock clock, Preferences preferences)
    : m_application(application), m_preferences(std::move(preferences)), m_desk(std::move(clock))
{
    leaveNoTraceOfDialogs();
    dress();
    // Queued: the welcome window is not destroyed while one of its own slots runs.
    connect(&m_desk, &Desk::opened, this, [this] { showMain(); }, Qt::QueuedConnection);
    (void)clipboardOfProgram(); // from now on it also sees what is copied from a field
    connect(&m_idle, &IdleLock::lockAsked, this, &Shell::lock);
    connect(&m_desk, &Desk::opened, this, [this] {
        preferIdle();
        m_idle.watch();
    });
    connect(&m_desk, &Desk::locked, &m_idle, &IdleLock::rest);
    connect(&m_desk, &Desk::locked, this, [] { clipboardOfProgram().forget(); });
}

Shell::~Shell()
{
    m_handover.reset();
    m_bundle.reset();
    m_main.reset();
    m_desk.lock();
}

void Shell::dress()
{
    setLanguage(m_preferences.language);
    QLocale::setDefault(localeInUse());
    for (const auto& one : m_translators) QApplication::removeTranslator(one.get());
    m_translators.clear();
    const auto add = [this](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder)) return;
        QApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    const auto tongue = language() == charter::Language::English ? QStringLiteral("en") : QStringLiteral("fr");
    add(QStringLiteral("qtbase_") + tongue, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("casevault_") + tongue, QStringLiteral(":/i18n"));
    desktop::dress(m_application, m_preferences.theme, m_preferences.textPercent);
}

// The organisation's policy and the person's choice: the shorter of the two.
void Shell::preferIdle()
{
    m_idle.setMinutes(m_preferences.lockAfterMinutes);
    m_idle.setOnMinimise(m_preferences.lockOnMinimise);
    m_desk.ask(
        this,
        [](vault::Session& session) -> vault::Outcome<int> {
            return static_cast<int>(session.state().vault.policy.idleMinutes);
        },
        [this](const vault::Outcome<int>& most) {
            if (most) m_idle.setMinutes(std::min(*most, m_preferences.lockAfterMinutes));
        });
}

void Shell::dressAgain()
{
    m_handover.reset();
    m_bundle.reset();
    dress();
    if (!m_main) {
        showWelcome();
        return;
    }
    preferIdle();
    showMain();
    m_main->go(QStringLiteral("settings"));
}

void Shell::show()
{
    if (m_desk.isOpen())
        showMain();
    else
        showWelcome();
}

void Shell::lock(const QString& why)
{
    m_handover.reset();
    m_bundle.reset();
    const bool wasOpen = m_desk.isOpen();
    m_desk.lock(); // open editors hand in their drafts first
    m_main.reset();
    if (!wasOpen && m_welcome) return;
    showWelcome();
    if (!why.isEmpty()) m_welcome->sayWhy(why);
}

void Shell::showWelcome()
{
    m_welcome = std::make_unique<WelcomeWindow>(m_desk, m_preferences);
    connect(m_welcome.get(), &WelcomeWindow::bundleAsked, this, [this] { showAlone(m_bundle); }, Qt::QueuedConnection);
    connect(m_welcome.get(), &WelcomeWindow::handoverAsked, this, [this] { showAlone(m_handover); }, Qt::QueuedConnection);
    connect(m_welcome.get(), &WelcomeWindow::settingsAsked, this, [this] {
        auto* dialog = new SettingsDialog(m_preferences, m_welcome.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SettingsDialog::changed, this, &Shell::dressAgain, Qt::QueuedConnection); // its parent is replaced
        dialog->open();
    });
    m_welcome->show();
}

template <class Window>
void Shell::showAlone(std::unique_ptr<Window>& window)
{
    window = std::make_unique<Window>(m_desk);
    window->show();
}

void Shell::showMain()
{
    if (!m_desk.isOpen()) return; // locked while the news was on its way
    m_main = std::make_unique<MainWindow>(m_desk, m_preferences);
    connect(m_main.get(), &MainWindow::lockAsked, this, [this] { lock(); }, Qt::QueuedConnection);
    connect(m_main.get(), &MainWindow::preferencesChanged, this, &Shell::dressAgain, Qt::QueuedConnection);
    m_main->show();
    m_welcome.reset();
}

} // namespace desktop
