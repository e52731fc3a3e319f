// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/discretion/idle_lock.h"

#include "client/desktop/discretion/machine_signs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <ctime>
#include <utility>

namespace desktop {
namespace {

constexpr std::uint64_t kSecond = 1'000;
constexpr std::uint64_t kMinute = 60 * kSecond;
constexpr int kMostMinutes = 3; // DISC-5

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease: return true;
    default: return false;
    }
}

} // namespace

// Not the steady clock: that one stands still while the machine sleeps.
std::uint64_t IdleLock::sinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * kSecond + static_cast<std::uint64_t>(now.tv_nsec) / 1'000'000;
}

IdleLock::IdleLock(Ticks ticks, QObject* parent)
    : QObject(parent), m_ticks(std::move(ticks)), m_limit(static_cast<std::uint64_t>(kMostMinutes) * kMinute)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be nine seconds late
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setMinutes(int minutes)
{
    m_limit = static_cast<std::uint64_t>(std::clamp(minutes, 1, kMostMinutes)) * kMinute;
    look();
}

void IdleLock::listen()
{
    if (m_signs != nullptr) return;
    m_signs = new MachineSigns(this);
    connect(m_signs, &MachineSigns::sleeping, this, &IdleLock::machineSleeps);
    connect(m_signs, &MachineSigns::woke, this, &IdleLock::look);
    connect(m_signs, &MachineSigns::screenLocked, this, &IdleLock::screenLocks);
    if (m_watching) m_signs->holdSleep();
}

void IdleLock::watch()
{
    m_watching = true;
    m_last = m_ticks();
    if (m_signs != nullptr) m_signs->holdSleep();
    look();
}

void IdleLock::rest()
{
    m_watching = false;
    m_timer.stop();
    if (m_signs != nullptr) m_signs->letSleep();
}

std::uint64_t IdleLock::remaining() const
{
    const auto idle = m_ticks() - m_last;
    return idle >= m_limit ? 0 : m_limit - idle;
}

void IdleLock::look()
{
    if (!m_watching) return;
    const auto left = remaining();
    if (left == 0) ask(tr("Le coffre s'est verrouillé après %1 min sans activité.").arg(m_limit / kMinute));
    m_timer.start(static_cast<int>(left == 0 ? kSecond : left));
}

void IdleLock::machineSleeps() { ask(tr("Le coffre s'est verrouillé avec la mise en veille.")); }

void IdleLock::screenLocks() { ask(tr("Le coffre s'est verrouillé avec l'écran.")); }

// Queued: locking destroys windows, and this may be called while one of them gets an event.
void IdleLock::ask(const QString& why)
{
    if (!m_watching) return;
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            if (m_watching) emit lockAsked(why);
        },
        Qt::QueuedConnection);
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    if (m_watching && isInput(event->type())) {
        if (remaining() == 0) { // the machine has slept, and the timer has not run yet
            look();
            return true;
        }
        m_last = m_ticks();
    } else if (m_watching && m_onMinimise && event->type() == QEvent::WindowStateChange) {
        const auto* window = qobject_cast<QWidget*>(watched);
        if (window != nullptr && window->isWindow() && window->isMinimized())
            ask(tr("Le coffre s'est verrouillé avec la fenêtre réduite."));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace desktop
