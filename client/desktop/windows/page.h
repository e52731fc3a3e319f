// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page of the main window: a title, actions beside it, a banner for what is said back, and the work below.
// A page looks again (refresh) when it is shown and when something happened; it holds content only while it is shown, and
// goes with its window when the vault is locked.
#pragma once

#include "client/desktop/desk/desk.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/look/pieces.h"

#include <QWidget>

class QVBoxLayout;

namespace desktop {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Desk& desk, const QString& title, QWidget* parent = nullptr);

    /// Asks the desk for what this page shows.
    virtual void refresh() = 0;
    /// Asked before the page goes, by Escape or for another room. A page that would lose something says so, offers the way
    /// on, and stays.
    [[nodiscard]] virtual bool mayGo() { return true; }

    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] Banner& banner() const { return *m_banner; }
    /// Right of the title, or in lines below it where they do not fit.
    [[nodiscard]] FlowLayout* actions() const { return m_actions; }
    /// Below it; scrolls when it does not fit.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void showEvent(QShowEvent* event) override;
    void setTitle(const QString& title);
    /// The failure in the banner; true when there was one.
    template <class T>
    bool saidNo(const vault::Outcome<T>& outcome)
    {
        if (outcome) return false;
        m_banner->say(Tone::Stop, sentenceOf(outcome.error()));
        return true;
    }

private:
    Desk& m_desk;
    QLabel* m_title;
    FlowLayout* m_actions;
    Banner* m_banner;
    QVBoxLayout* m_body;
};

} // namespace desktop
