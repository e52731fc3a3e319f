// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the program should lock by itself (DISC-5): after some minutes without input, when the machine goes to sleep, when
// its screen is locked, and when a window is minimised, if that is preferred. Asks only; the shell locks.
// Idle time runs on while the machine sleeps, and what is typed after the time is up reaches no window.
// lockAsked() comes from the event loop, never from inside another event, and again every second until rest().
// GUI thread only; needs the QApplication.
#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>

namespace desktop {

class MachineSigns;

class IdleLock : public QObject {
    Q_OBJECT
public:
    /// Milliseconds that only ever grow. Injected; the product passes sinceBoot().
    using Ticks = std::function<std::uint64_t()>;
    [[nodiscard]] static std::uint64_t sinceBoot();

    explicit IdleLock(Ticks ticks = sinceBoot, QObject* parent = nullptr);

    /// 1 to 3; anything else is brought into these bounds.
    void setMinutes(int minutes);
    void setOnMinimise(bool locks) { m_onMinimise = locks; }
    /// Hears the machine's own signs over its message buses as well; where there are none it hears none.
    void listen();

    /// A vault is open: the time begins.
    void watch();
    /// It is locked: nothing to ask for.
    void rest();
    [[nodiscard]] bool isWatching() const { return m_watching; }
    /// Milliseconds left without input.
    [[nodiscard]] std::uint64_t remaining() const;

    /// Looks at the clock and asks when the time is up; called by the timer.
    void look();
    void machineSleeps();
    void screenLocks();

signals:
    /// `why` is a sentence for the window that comes next.
    void lockAsked(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(const QString& why);

    Ticks m_ticks;
    QTimer m_timer;
    std::uint64_t m_limit;
    std::uint64_t m_last = 0; ///< input, in ticks
    bool m_onMinimise = false, m_watching = false;
    MachineSigns* m_signs = nullptr; ///< a child, once listen() was called
};

} // namespace desktop
