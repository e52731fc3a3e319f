// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/search_box.h"

#include "client/desktop/look/icons.h"
#include "client/desktop/look/pieces.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {
namespace {

constexpr int kRowsShown = 8;      // more of them scroll
constexpr int kLettersAcross = 64; // as wide as that, where there is room

} // namespace

SearchBox::SearchBox(Desk& desk, QWidget* parent) : QWidget(parent), m_flow(desk), m_line(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setPlaceholderText(tr("Rechercher (Ctrl+K)"));
    m_line->setAccessibleName(tr("Rechercher dans les dossiers que je peux lire"));
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_line->setClearButtonEnabled(true);
    auto* sign = m_line->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    sign->setText(tr("Rechercher"));
    m_line->installEventFilter(this);
    auto* shortcut = new QShortcut(QKeySequence(tr("Ctrl+K")), this);
    connect(shortcut, &QShortcut::activated, m_line, [this] {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    });
    connect(m_line, &QLineEdit::textChanged, this, &SearchBox::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &SearchBox::confirmed);
    connect(&m_flow, &SearchFlow::found, this, &SearchBox::showAnswer);
    connect(&m_flow, &SearchFlow::indexChanged, this, &SearchBox::showIndex);
    connect(&m_flow, &SearchFlow::failed, this, [this](const QString& sentence) {
        if (m_drop.isNull()) return;
        m_said->setText(sentence);
        place();
    });
    connect(&desk, &Desk::happened, this, [this] {
        if (isOpen()) { // a case may be lost
            m_flow.look(m_line->text());
            return;
        }
        m_flow.forget();
        m_model.show({});
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isOpen() && now != m_line && (now == nullptr || !m_drop->isAncestorOf(now))) putAway();
    });
}

SearchBox::~SearchBox()
{
    disconnect(qApp, nullptr, this, nullptr); // what goes loses the focus, and that is told
    delete m_drop.data();                     // before the model that it shows
}

bool SearchBox::isOpen() const { return !m_drop.isNull() && m_drop->isVisible(); }

void SearchBox::makeDrop()
{
    if (!m_drop.isNull()) return;
    m_drop = new QFrame(window());
    m_drop->setAutoFillBackground(true);
    m_drop->setAccessibleName(tr("Recherche"));
    setRole(m_drop.data(), Role::Card);
    m_drop->hide();
    auto* column = new QVBoxLayout(m_drop.data());
    column->setContentsMargins(space(2), space(2), space(2), space(2));
    column->setSpacing(space(2));
    m_said = quietLabel({});
    column->addWidget(m_said);
    m_list = new QListView;
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Résultats de la recherche"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    column->addWidget(makeOffer());
    connect(m_list, &QListView::activated, this, &SearchBox::openHit);
    connect(m_list, &QListView::clicked, this, &SearchBox::openHit);
    for (auto* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_build), static_cast<QWidget*>(m_stop)})
        part->installEventFilter(this);
    window()->installEventFilter(this);
    setTabOrder({m_line, m_list, m_build, m_stop});
}

QWidget* SearchBox::makeOffer()
{
    auto* offer = new QWidget;
    auto* column = new QVBoxLayout(offer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_missing = quietLabel({});
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Dossiers rendus cherchables"));
    m_progress->setFormat(QStringLiteral("%v / %m"));
    m_build = button(tr("Les rendre cherchables"), QStringLiteral("search"));
    m_stop = button(tr("Arrêter"), QStringLiteral("cross"));
    column->addWidget(m_missing);
    column->addWidget(m_progress);
    column->addWidget(m_build, 0, Qt::AlignLeft);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_build, &QPushButton::clicked, &m_flow, &SearchFlow::build);
    connect(m_stop, &QPushButton::clicked, &m_flow, &SearchFlow::stop);
    return offer;
}

void SearchBox::typed()
{
    m_isWanted = true;
    m_opensFirst = false;
    m_flow.look(m_line->text());
}

void SearchBox::confirmed()
{
    if (m_line->text().trimmed().isEmpty()) return;
    if (m_flow.isCurrent() && isOpen()) {
        openHit(m_model.index(0));
        return;
    }
    m_opensFirst = m_isWanted = true;
    m_flow.look(m_line->text());
}

void SearchBox::showAnswer()
{
    m_model.show(m_flow.hits());
    if (m_line->text().trimmed().isEmpty()) {
        putAway();
        return;
    }
    if (!m_isWanted) return; // put away while the answer was on its way
    if (m_opensFirst && m_flow.isCurrent() && m_model.rowCount() > 0) {
        openHit(m_model.index(0));
        return;
    }
    makeDrop();
    m_said->setText(m_model.rowCount() == 0 ? tr("Rien de tel dans ce que vous pouvez lire.")
                                            : tr("Résultats : %1").arg(m_model.rowCount()));
    m_line->setAccessibleDescription(m_said->text());
    showIndex();
    m_drop->show();
    m_drop->raise();
    place();
}

void SearchBox::showIndex()
{
    if (m_drop.isNull()) return;
    const bool isBuilding = m_flow.isBuilding();
    const bool hadFocus = m_build->hasFocus() || m_stop->hasFocus();
    m_progress->setRange(0, static_cast<int>(m_flow.toBuild()));
    m_progress->setValue(static_cast<int>(m_flow.built()));
    m_missing->setText(tr("Dossiers pas encore cherchables : %1. Rendre un dossier cherchable est une lecture, inscrite au journal.")
                           .arg(m_flow.missing()));
    m_missing->setVisible(!isBuilding && m_flow.missing() > 0);
    m_progress->setVisible(isBuilding);
    // Shown first, then hidden: the focus never falls out of the results.
    (isBuilding ? m_stop : m_build)->setVisible(isBuilding || m_flow.missing() > 0);
    if (hadFocus) {
        if (isBuilding)
            m_stop->setFocus();
        else if (m_flow.missing() > 0)
            m_build->setFocus();
        else
            m_line->setFocus();
    }
    (isBuilding ? m_build : m_stop)->hide();
    place();
}

void SearchBox::place()
{
    if (m_drop.isNull()) return;
    const auto* over = window();
    const auto corner = m_line->mapTo(over, QPoint(0, m_line->height() + space(1)));
    const int most = std::max(m_line->width(), over->width() - corner.x() - space(4));
    const int width = std::clamp(fontMetrics().averageCharWidth() * kLettersAcross, m_line->width(), most);
    const int rows = std::min(m_model.rowCount(), kRowsShown);
    m_list->setVisible(rows > 0);
    if (rows > 0) m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + space(1));
    auto* layout = m_drop->layout();
    layout->invalidate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : m_drop->sizeHint().height();
    m_drop->setGeometry(corner.x(), corner.y(), width, std::min(wanted, over->height() - corner.y() - space(2)));
}

void SearchBox::putAway()
{
    m_isWanted = m_opensFirst = false;
    m_line->setAccessibleDescription({});
    if (!m_drop.isNull()) m_drop->hide();
    m_flow.rest();
}

void SearchBox::openHit(const QModelIndex& index)
{
    const auto* hit = m_model.at(index);
    if (hit == nullptr) return;
    const auto caseFile = hit->caseFile; // clearing the field empties the model
    m_line->clear();
    emit chosen(caseFile);
}

bool SearchBox::pressed(const QObject* where, int key)
{
    if (key == Qt::Key_Down && where == m_line && !isOpen() && !m_line->text().isEmpty()) {
        m_isWanted = true;
        m_flow.look(m_line->text());
        return true;
    }
    if (!isOpen()) return false;
    if (key == Qt::Key_Escape) {
        m_line->setFocus();
        putAway();
        return true;
    }
    if (key == Qt::Key_Down && where == m_line && m_model.rowCount() > 0) {
        m_list->setFocus();
        m_list->setCurrentIndex(m_model.index(0));
        return true;
    }
    if (key == Qt::Key_Up && where == m_list && m_list->currentIndex().row() <= 0) {
        m_line->setFocus();
        return true;
    }
    return false;
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched == m_line) m_flow.begin();
        break;
    case QEvent::ShortcutOverride: // Escape is ours while results are shown, not the window's way back
        if (isOpen() && watched != window() && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (watched != window() && pressed(watched, static_cast<const QKeyEvent*>(event)->key())) return true;
        break;
    case QEvent::Resize:
        if (watched == window() && isOpen()) place();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desktop
