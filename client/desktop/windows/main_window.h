// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window of an open vault: a rail with the rooms that this role has, and the page of the one chosen. Made when a vault
// opens, destroyed when it is locked, with all that it showed. Its title never says more than the program's name.
#pragma once

#include "client/desktop/desk/desk.h"
#include "client/desktop/desk/preferences.h"
#include "client/desktop/windows/page.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace desktop {

/// A room of the rail: who has it, how it is called, and the page that is made when it is first opened.
struct Room {
    QString key; ///< for go() and for tests
    QString name, picture;
    std::vector<charter::Role> roles; ///< empty: all
    std::function<Page*()> make;
};

class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);

    /// Shows a room by its key; nothing when this role has none of that key, or a page above may not go (Page::mayGo).
    void go(const QString& key);
    /// Shows one case; also from lists, search hits and home.
    void openCase(const vault::CaseId& caseFile);
    /// A page on top of the rooms (a case, an editor); closed by back(). Owned by the window.
    void push(Page* page);
    /// Nothing when that page may not go (Page::mayGo).
    void back();
    [[nodiscard]] Page* current() const;
    [[nodiscard]] QStringList roomKeys() const;
    [[nodiscard]] Preferences& preferences() const { return m_preferences; }

signals:
    void lockAsked();
    void preferencesChanged();

protected:
    /// Tab goes through what is shown in the order in which it is seen, whenever it was made.
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] std::vector<Room> rooms();
    [[nodiscard]] QWidget* rail();
    void addSearch(QVBoxLayout* column);
    void askClock();

    Desk& m_desk;
    Preferences& m_preferences;
    std::vector<Room> m_rooms;
    std::vector<Page*> m_pages; // one per room, null until opened
    std::vector<Page*> m_above; // pushed pages, the newest last
    std::size_t m_room = 0;
    QButtonGroup* m_buttons;
    QStackedWidget* m_stack;
};

/// The main window that a widget is in.
[[nodiscard]] MainWindow& mainWindowOf(const QWidget& widget);

} // namespace desktop
