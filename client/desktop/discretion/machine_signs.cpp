// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/discretion/machine_signs.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariant>

namespace desktop {
namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kLoginPath = QStringLiteral("/org/freedesktop/login1");
const QString kLoginInterface = QStringLiteral("org.freedesktop.login1.Manager");

// Each desktop has a name of its own for the same signal.
constexpr const char* kScreens[] = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                                    "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};

} // namespace

MachineSigns::MachineSigns(QObject* parent) : QObject(parent)
{
    auto machine = QDBusConnection::systemBus();
    machine.connect(kLogin, kLoginPath, kLoginInterface, QStringLiteral("PrepareForSleep"), this,
                    SLOT(prepareForSleep(bool)));
    if (machine.isConnected()) askForSession();
    auto desk = QDBusConnection::sessionBus();
    for (const auto* screen : kScreens)
        desk.connect(QString(), QString(), QString::fromLatin1(screen), QStringLiteral("ActiveChanged"), this,
                     SLOT(screenChanged(bool)));
}

// The machine may have several people's sessions; ours is found by its name or by our process. When it cannot be found,
// every session's lock counts: a lock too many does no harm.
void MachineSigns::askForSession()
{
    const auto session = qEnvironmentVariable("XDG_SESSION_ID");
    auto call = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginInterface,
                                               session.isEmpty() ? QStringLiteral("GetSessionByPID")
                                                                 : QStringLiteral("GetSession"));
    if (session.isEmpty())
        call << QVariant(static_cast<uint>(QCoreApplication::applicationPid()));
    else
        call << QVariant(session);
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> found = *answer;
        hearLockOf(found.isError() ? QString() : found.value().path());
        answer->deleteLater();
    });
}

void MachineSigns::hearLockOf(const QString& session)
{
    QDBusConnection::systemBus().connect(kLogin, session, QStringLiteral("org.freedesktop.login1.Session"),
                                         QStringLiteral("Lock"), this, SLOT(sessionLocked()));
}

void MachineSigns::holdSleep()
{
    auto machine = QDBusConnection::systemBus();
    if (m_holding || !machine.isConnected()) return;
    m_holding = true;
    auto call = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginInterface, QStringLiteral("Inhibit"));
    call << QVariant(QStringLiteral("sleep")) << QVariant(QStringLiteral("casevault")) << QVariant(tr("Se verrouiller"))
         << QVariant(QStringLiteral("delay"));
    auto* answer = new QDBusPendingCallWatcher(machine.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> held = *answer;
        if (m_holding && !held.isError()) m_hold = held.value();
        answer->deleteLater();
    });
}

void MachineSigns::letSleep()
{
    m_holding = false;
    m_hold = QDBusUnixFileDescriptor(); // closing it is what the machine waits for
}

void MachineSigns::prepareForSleep(bool isGoing)
{
    if (isGoing)
        emit sleeping();
    else
        emit woke();
}

void MachineSigns::sessionLocked() { emit screenLocked(); }

void MachineSigns::screenChanged(bool isLocked)
{
    if (isLocked) emit screenLocked();
}

} // namespace desktop
