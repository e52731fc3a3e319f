// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/shell.h"

#include <QApplication>
#include <QLibraryInfo>

namespace desktop {

Shell::Shell(QApplication& application, vault::Clock clock, Preferences preferences)
    : m_application(application), m_preferences(std::move(preferences)), m_desk(std::move(clock))
{
    dress();
    // Queued: the welcome window is not destroyed while one of its own slots runs.
    connect(&m_desk, &Desk::opened, this, [this] { showMain(); }, Qt::QueuedConnection);
}

Shell::~Shell()
{
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

void Shell::dressAgain()
{
    dress();
    if (m_main)
        showMain();
    else
        showWelcome();
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
    m_welcome->show();
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
