// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/page.h"

#include "client/desktop/look/tab_order.h"

#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace desktop {

Page::Page(Desk& desk, const QString& title, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(titleLabel(title)), m_actions(new FlowLayout), m_banner(new Banner)
{
    setAccessibleName(title);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space(6), space(5), space(6), space(4));
    all->setSpacing(space(3));
    auto* head = new FlowLayout; // the actions go below the title when they do not fit beside it
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setWordWrap(true); // after the policy, of which it is a part
    head->addWidget(m_title);
    head->addLayout(m_actions);
    m_actions->setSpacing(space(2));
    all->addLayout(head);
    all->addWidget(m_banner);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* inside = new QWidget;
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(0, 0, space(1), 0);
    m_body->setSpacing(space(3));
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
    connect(&m_desk, &Desk::happened, this, [this] {
        if (isVisible()) refresh();
    });
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous()) return;
    tabAsSeen(*this);
    refresh();
}

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

} // namespace desktop
