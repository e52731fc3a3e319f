// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody sits at the desktop: a Shell over a stage's vault, and hands that find controls by their accessible names, as a
// person with a screen reader would, and press, type and choose with real events.
#pragma once

#include "client/desktop/shell.h"
#include "tests/scenarios/stage.h"

#include <QTest>

#include <functional>
#include <source_location>

class QApplication;
class QFileDialog;

namespace stage {

class Sitting {
public:
    Sitting(Stage& stage, const std::string& name, desktop::Preferences preferences = {});

    /// Unlocks through the welcome window; fails the test when it does not open.
    void unlock();
    void lock();

    [[nodiscard]] desktop::Shell& shell() { return *m_shell; }
    [[nodiscard]] desktop::MainWindow& window();
    [[nodiscard]] desktop::Page& page();
    /// The window in front: a dialog when one is open, else an auditor's or a partner's, else the main or the welcome window.
    [[nodiscard]] QWidget& front();

    /// The visible control of that accessible name in front; fails the test and gives nothing when it is not there.
    [[nodiscard]] QWidget* find(const QString& accessibleName);
    [[nodiscard]] bool has(const QString& accessibleName);
    void press(const QString& accessibleName);
    void type(const QString& accessibleName, const QString& text);
    void tick(const QString& accessibleName, bool on = true);
    void choose(const QString& accessibleName, const QString& entry);
    /// Answers a file dialog, whatever has the keyboard in it.
    static void choose(QFileDialog& dialog, const QString& file);
    /// Opens the menu of that control and triggers an entry.
    void pick(const QString& accessibleName, const QString& entry);

    /// The accessible name of the visible control that begins and ends so; fails the test when there is none.
    [[nodiscard]] QString named(const QString& beginning, const QString& end = {});
    /// Chooses a row of the table of that name and opens it with Return.
    void openRow(const QString& accessibleName, int row);

    /// Turns the event loop until the desk is idle and `until` holds, and returns at once then. Throws Broken after two
    /// minutes, more than any step takes on a machine that does other things beside: it says what was waited for (`what`),
    /// by whom (`where`), whether the desk answers, and what stands in front.
    void settle(const std::function<bool()>& until = {}, const QString& what = {},
                const std::source_location& where = std::source_location::current());
    [[nodiscard]] QString banner();

    /// Every text that the window in front shows or tells assistive technology.
    [[nodiscard]] QString everythingSaid();

private:
    [[nodiscard]] QString frontName();

    Stage& m_stage;
    std::string m_name;
    std::unique_ptr<desktop::Shell> m_shell;
};

/// Every text in a widget and below: labels, buttons, accessible names and descriptions, tooltips, models' cells.
[[nodiscard]] QStringList textsOf(const QWidget& widget, bool visibleOnly = true);

} // namespace stage
