// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a long job is, and a way to stop it where it can be stopped. Hidden unless it follows one.
#pragma once

#include "client/desktop/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace desktop {

class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    /// Whether there is a way to stop it.
    enum class Stop : std::uint8_t { Allowed, Never };
    /// `what` says what goes on.
    void follow(TicketPtr ticket, const QString& what, Stop stop = Stop::Allowed);
    void finish();

signals:
    /// The ticket followed is cancelled already.
    void cancelled();

private:
    void look();

    TicketPtr m_ticket;
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_clock;
};

} // namespace desktop
