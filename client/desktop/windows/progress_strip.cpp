// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/progress_strip.h"

#include "client/desktop/look/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace desktop {

using namespace std::chrono_literals;

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent), m_what(quietLabel({})), m_bar(new QProgressBar), m_cancel(button(tr("Annuler")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_what);
    auto* row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &ProgressStrip::look);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_ticket) m_ticket->cancel();
        m_cancel->setEnabled(false);
        emit cancelled();
    });
    hide();
}

void ProgressStrip::follow(TicketPtr ticket, const QString& what, Stop stop)
{
    m_ticket = std::move(ticket);
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setAccessibleName(tr("Annuler : %1").arg(what));
    m_cancel->setVisible(stop == Stop::Allowed);
    m_cancel->setEnabled(m_ticket && !m_ticket->isCancelled());
    look();
    m_clock.start();
    show();
}

void ProgressStrip::finish()
{
    m_clock.stop();
    m_ticket.reset();
    hide();
}

void ProgressStrip::look()
{
    constexpr int kSteps = 1000;
    const auto total = m_ticket ? m_ticket->total() : 0;
    if (total == 0) { // not known yet: it moves without saying how far
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, kSteps);
    const auto share = static_cast<double>(m_ticket->done()) / static_cast<double>(total);
    m_bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * kSteps));
}

} // namespace desktop
