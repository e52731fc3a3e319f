// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verifying the open vault from its first entry: how far it is, a way to stop, then a result that anyone can read. Begins
// when the page is first shown; leaving the page stops it. The verification is itself an entry of the log.
#pragma once

#include "client/desktop/windows/page.h"

#include <QTimer>

namespace desktop {

class VerificationPage : public Page {
    Q_OBJECT
public:
    explicit VerificationPage(Desk& desk, QWidget* parent = nullptr);
    ~VerificationPage() override;
    /// Begins, once.
    void refresh() override;

private:
    void begin();
    void look();
    void draw(const vault::VerificationReport& report);
    void setWorking(bool isWorking);

    TicketPtr m_ticket;
    QTimer m_clock;
    QProgressBar* m_progress;
    QLabel* m_done;
    QPushButton *m_stop, *m_again;
    QVBoxLayout* m_result;
};

} // namespace desktop
