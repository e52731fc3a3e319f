// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the machine says about itself on its message buses: it goes to sleep, it woke, its screen is locked. Where a bus or
// a service is missing, nothing is heard and nothing is said. Anybody who forges a sign can make us lock, never unlock.
// Sleep can be held back for the moment that locking takes (the machine bounds it to a few seconds).
// Local sockets only. GUI thread.
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace desktop {

class MachineSigns : public QObject {
    Q_OBJECT
public:
    /// Listens from now on.
    explicit MachineSigns(QObject* parent = nullptr);

    /// Asks the machine to wait with going to sleep until letSleep().
    void holdSleep();
    void letSleep();

signals:
    void sleeping();
    void woke();
    void screenLocked();

private slots:
    void prepareForSleep(bool isGoing);
    void sessionLocked();
    void screenChanged(bool isLocked);

private:
    void askForSession();
    void hearLockOf(const QString& session);

    QDBusUnixFileDescriptor m_hold; ///< open while sleep is held back
    bool m_holding = false;
};

} // namespace desktop
