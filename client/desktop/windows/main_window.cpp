// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/main_window.h"

#include "client/desktop/look/icons.h"
#include "client/desktop/look/tab_order.h"
#include "client/desktop/windows/alerts_page.h"
#include "client/desktop/windows/backups_page.h"
#include "client/desktop/windows/break_glass_page.h"
#include "client/desktop/windows/case_page.h"
#include "client/desktop/windows/cases_page.h"
#include "client/desktop/windows/clock_dialog.h"
#include "client/desktop/windows/disclosures_page.h"
#include "client/desktop/windows/home_page.h"
#include "client/desktop/windows/letters_page.h"
#include "client/desktop/windows/referrals_page.h"
#include "client/desktop/windows/retention_page.h"
#include "client/desktop/windows/rights_page.h"
#include "client/desktop/windows/search_box.h"
#include "client/desktop/windows/settings_page.h"
#include "client/desktop/windows/team_page.h"
#include "client/desktop/windows/trail_page.h"

#include "crypto/promise.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace desktop {

using enum charter::Role;

namespace {

/// Of the rooms: in large text they are higher than a low screen. Never narrower than their names.
class RoomScroll : public QScrollArea {
public:
    [[nodiscard]] QSize sizeHint() const override { return {wide(), QScrollArea::sizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {wide(), space(20)}; }

private:
    [[nodiscard]] int wide() const
    {
        return widget() == nullptr ? 0 : widget()->sizeHint().width() + verticalScrollBar()->sizeHint().width();
    }
};

} // namespace

// A new room of the product is one entry here.
std::vector<Room> MainWindow::rooms()
{
    return {
        {.key = QStringLiteral("home"), .name = tr("Accueil"), .picture = QStringLiteral("home"), .roles = {},
         .make = [this]() -> Page* { return new HomePage(m_desk); }},
        {.key = QStringLiteral("cases"), .name = tr("Dossiers"), .picture = QStringLiteral("cases"),
         .roles = {Director, Coordinator, Mediator, Assistant},
         .make = [this]() -> Page* { return new CasesPage(m_desk); }},
        {.key = QStringLiteral("referrals"), .name = tr("Saisines"), .picture = QStringLiteral("referrals"),
         .roles = {Director, Coordinator, Mediator, Assistant},
         .make = [this]() -> Page* { return new ReferralsPage(m_desk); }},
        {.key = QStringLiteral("letters"), .name = tr("Courriers"), .picture = QStringLiteral("document"),
         .roles = {Coordinator, Mediator, Assistant},
         .make = [this]() -> Page* { return new LettersPage(m_desk); }},
        {.key = QStringLiteral("disclosures"), .name = tr("Communications"), .picture = QStringLiteral("disclosures"),
         .roles = {Director, Coordinator, Mediator, PrivacyOfficer},
         .make = [this]() -> Page* { return new DisclosuresPage(m_desk); }},
        {.key = QStringLiteral("alerts"), .name = tr("Alertes"), .picture = QStringLiteral("warning"),
         .roles = {Director, Coordinator, Mediator, PrivacyOfficer},
         .make = [this]() -> Page* { return new AlertsPage(m_desk); }},
        {.key = QStringLiteral("break-glass"), .name = tr("Bris de glace"), .picture = QStringLiteral("unlock"),
         .roles = {Director, Coordinator, Mediator, PrivacyOfficer},
         .make = [this]() -> Page* { return new BreakGlassPage(m_desk); }},
        {.key = QStringLiteral("rights"), .name = tr("Droits des personnes"), .picture = QStringLiteral("person"), .roles = {},
         .make = [this]() -> Page* { return new RightsPage(m_desk); }},
        {.key = QStringLiteral("retention"), .name = tr("Conservation"), .picture = QStringLiteral("waiting"),
         .roles = {Director, Coordinator, PrivacyOfficer},
         .make = [this]() -> Page* { return new RetentionPage(m_desk); }},
        {.key = QStringLiteral("team"), .name = tr("Équipe"), .picture = QStringLiteral("team"), .roles = {},
         .make = [this]() -> Page* { return new TeamPage(m_desk); }},
        {.key = QStringLiteral("backups"), .name = tr("Sauvegardes"), .picture = QStringLiteral("export"), .roles = {Director, Coordinator},
         .make = [this]() -> Page* { return new BackupsPage(m_desk); }},
        {.key = QStringLiteral("trail"), .name = tr("Journal"), .picture = QStringLiteral("trail"), .roles = {},
         .make = [this]() -> Page* { return new TrailPage(m_desk); }},
        {.key = QStringLiteral("settings"), .name = tr("Réglages"), .picture = QStringLiteral("settings"), .roles = {},
         .make = [this]() -> Page* { return new SettingsPage(m_desk, m_preferences); }},
    };
}

MainWindow::MainWindow(Desk& desk, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_preferences(preferences), m_buttons(new QButtonGroup(this)),
      m_stack(new QStackedWidget)
{
    setWindowTitle(QStringLiteral("casevault"));
    setWindowIcon(QIcon(pixmap(QStringLiteral("casevault"), 64, {})));
    const auto role = m_desk.sitter() ? m_desk.sitter()->role : Mediator;
    for (auto& room : rooms())
        if (room.roles.empty() || std::ranges::find(room.roles, role) != room.roles.end()) m_rooms.push_back(std::move(room));
    m_pages.assign(m_rooms.size(), nullptr);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(rail());
    all->addWidget(m_stack, 1);
    resize(space(320), space(200));
    auto* lockKey = new QShortcut(QKeySequence(tr("Ctrl+L")), this);
    connect(lockKey, &QShortcut::activated, this, &MainWindow::lockAsked);
    auto* backKey = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(backKey, &QShortcut::activated, this, &MainWindow::back);
    connect(&m_desk, &Desk::clockDoubted, this, &MainWindow::askClock);
    if (!m_rooms.empty()) go(m_rooms.front().key);
}

void MainWindow::askClock()
{
    auto* dialog = new ClockDialog(m_desk.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto answered = std::make_shared<bool>(false);
    connect(dialog, &QDialog::finished, &m_desk, [&desk = m_desk, answered](int result) {
        *answered = true; // before the answer: what it does again may raise the next question
        desk.answerClock(result == QDialog::Accepted);
    });
    // Gone with this window before anybody answered: a no, once the pages that asked are gone too.
    connect(dialog, &QObject::destroyed, &m_desk, [&desk = m_desk, answered] {
        if (!*answered) desk.answerClock(false);
    }, Qt::QueuedConnection);
    dialog->open();
}

// Tab comes up here from whatever has the keyboard; what a page drew since then was made last and stands anywhere.
bool MainWindow::focusNextPrevChild(bool next)
{
    auto* page = current();
    if (page != nullptr) tabAsSeen(*page); // the rail is made once, in its order
    if (next && page != nullptr && focusWidget() == page) // it was just pushed
        if (auto* first = firstTabStop(*page)) {
            first->setFocus(Qt::TabFocusReason);
            return true;
        }
    return QWidget::focusNextPrevChild(next);
}

QWidget* MainWindow::rail()
{
    auto* frame = new QFrame;
    setRole(frame, Role::Rail);
    frame->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    frame->setAccessibleName(tr("Pièces"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(space(3), space(4), space(3), space(4));
    column->setSpacing(space(1));
    if (const auto& sitter = m_desk.sitter()) {
        auto* name = headingLabel(sitter->name);
        name->setWordWrap(true);
        column->addWidget(name);
        column->addWidget(quietLabel(capitalised(label(sitter->role))));
        column->addSpacing(space(3));
    }
    addSearch(column);
    auto* inside = new QWidget;
    auto* list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space(1));
    for (std::size_t at = 0; at < m_rooms.size(); ++at) {
        auto* button = new QToolButton;
        setRole(button, Role::RailButton);
        button->setText(m_rooms[at].name);
        button->setAccessibleName(m_rooms[at].name);
        button->setIcon(icon(m_rooms[at].picture));
        button->setIconSize({22, 22});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->addButton(button, static_cast<int>(at));
        list->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, at] { go(m_rooms[at].key); });
    }
    list->addStretch(1);
    auto* scroll = new RoomScroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    connect(m_buttons, &QButtonGroup::buttonToggled, scroll, [scroll](QAbstractButton* room, bool isOn) {
        if (isOn) scroll->ensureWidgetVisible(room); // the arrows go there too
    });
    column->addWidget(scroll, 1);
    auto* lock = button(tr("Verrouiller"), QStringLiteral("lock"));
    lock->setToolTip(tr("Verrouiller tout de suite (Ctrl+L)"));
    column->addWidget(lock);
    connect(lock, &QPushButton::clicked, this, &MainWindow::lockAsked);
    return frame;
}

// For those who read content: nobody else has an index.
void MainWindow::addSearch(QVBoxLayout* column)
{
    const auto& sitter = m_desk.sitter();
    if (!sitter || (sitter->role != Mediator && sitter->role != Coordinator)) return;
    auto* search = new SearchBox(m_desk);
    column->addWidget(search);
    connect(search, &SearchBox::chosen, this, &MainWindow::openCase);
}

void MainWindow::go(const QString& key)
{
    const auto found = std::ranges::find(m_rooms, key, &Room::key);
    if (found == m_rooms.end()) return;
    while (!m_above.empty()) {
        const auto pages = m_above.size();
        back();
        if (m_above.size() < pages) continue;
        if (auto* button = m_buttons->button(static_cast<int>(m_room))) button->setChecked(true); // the page stays
        return;
    }
    m_room = static_cast<std::size_t>(found - m_rooms.begin());
    auto*& page = m_pages[m_room];
    if (page == nullptr) {
        page = found->make();
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    if (auto* button = m_buttons->button(static_cast<int>(m_room))) button->setChecked(true);
}

void MainWindow::openCase(const vault::CaseId& caseFile) { push(new CasePage(m_desk, caseFile)); }

void MainWindow::push(Page* page)
{
    m_above.push_back(page);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::back()
{
    if (m_above.empty() || !m_above.back()->mayGo()) return;
    auto* page = m_above.back();
    m_above.pop_back();
    auto* below = m_above.empty() ? m_pages[m_room] : m_above.back();
    m_stack->setCurrentWidget(below);
    m_stack->removeWidget(page);
    page->deleteLater();
}

Page* MainWindow::current() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

QStringList MainWindow::roomKeys() const
{
    QStringList out;
    for (const auto& room : m_rooms) out.push_back(room.key);
    return out;
}

MainWindow& mainWindowOf(const QWidget& widget)
{
    auto* window = qobject_cast<MainWindow*>(widget.window());
    crypto::require(window != nullptr, "A page stands in the main window.");
    return *window;
}

} // namespace desktop
