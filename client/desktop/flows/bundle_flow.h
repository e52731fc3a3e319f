// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An auditor checks an export without a vault: the same code as casevault-verify, on the desk's thread, with progress and a
// way to stop. Trusts nothing but the log's key; with the auditor's own keys it also asks whether each act was allowed.
// Shows nothing. The keys live only while the check runs.
#pragma once

#include "client/desktop/desk/desk.h"

#include "client/verify/report.h"

#include <QTimer>

namespace desktop {

struct BundleQuestion {
    QString folder;
    QString logKey;  ///< the line that came by another way than the export
    QString keyFile; ///< empty: what was done stays closed
    QString since;   ///< a head verified before; empty: everything is checked anew
    QString policy;  ///< a file that says who must have cosigned; empty: cosignatures are not looked at
};
using ReportPtr = std::shared_ptr<const verify::Report>;

class BundleFlow : public QObject {
    Q_OBJECT
public:
    explicit BundleFlow(Desk& desk, QObject* parent = nullptr);
    /// Stops what runs.
    ~BundleFlow() override;

    void check(const BundleQuestion& question, std::optional<crypto::Passphrase> passphrase);
    void stop();

signals:
    void working(bool isWorking);
    void progressed(quint64 done, quint64 total);
    void checked(const desktop::ReportPtr& report);
    void failed(const QString& sentence);

private:
    void look();
    void end();

    Desk& m_desk;
    TicketPtr m_ticket; ///< of the check under way
    QTimer m_clock;
};

} // namespace desktop
