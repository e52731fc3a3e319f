// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk at which one member works: the one thread that owns the Session, and the queue of what is asked of it.
// Promise: the interface never waits; an answer comes back on the GUI thread, to a receiver that still exists, and never
// after the vault was locked. Jobs run one after another, in the order in which they were asked.
// A job gets the Session and may not touch anything of the GUI. All public functions: GUI thread.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace desktop {

/// A long job's way back to the person who waits: how far it is, and whether it should stop. Shared by both threads.
class Ticket {
public:
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    void report(std::uint64_t done, std::uint64_t total)
    {
        m_done = done;
        m_total = total;
    }
    [[nodiscard]] std::uint64_t done() const { return m_done; }
    [[nodiscard]] std::uint64_t total() const { return m_total; } ///< 0: not known

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<std::uint64_t> m_done = 0, m_total = 0;
};
using TicketPtr = std::shared_ptr<Ticket>;

/// Who sits at the desk, copied out of the Session when it was opened.
struct Sitter {
    vault::MemberId member;
    QString name;
    charter::Role role = charter::Role::Mediator;
    QString organisationLog; ///< the log's name
};

class Desk : public QObject {
    Q_OBJECT
public:
    explicit Desk(vault::Clock clock, QObject* parent = nullptr);
    /// Locks and waits for the job under way.
    ~Desk() override;

    [[nodiscard]] const vault::Clock& clock() const { return m_clock; }
    /// Nobody while locked.
    [[nodiscard]] const std::optional<Sitter>& sitter() const { return m_sitter; }
    [[nodiscard]] bool isOpen() const { return m_sitter.has_value(); }
    /// The civil date of this machine, for forms; the vault decides about dates by its own zone.
    [[nodiscard]] charter::Day today() const;

    /// Opens a vault: `opening` gives the Session (founding, joining or unlocking). On success opened() is emitted and
    /// then told; on failure only told.
    void open(QObject* receiver, std::move_only_function<vault::Outcome<vault::Session>()> opening,
              std::function<void(vault::Outcome<void>)> then);

    /// Runs `job(Session&)`, gives `then(Outcome<…>)` its answer.
    template <class Job, class Then>
    void ask(QObject* receiver, Job job, Then then)
    {
        post(receiver, std::move(job), std::move(then), false);
    }
    /// The same for an act: when it was done, happened() is emitted after `then`, and every page looks again.
    template <class Job, class Then>
    void act(QObject* receiver, Job job, Then then)
    {
        post(receiver, std::move(job), std::move(then), true);
    }
    /// Runs what needs no Session (making keys, verifying a bundle) on the same thread; works while locked.
    template <class Job, class Then>
    void aside(QObject* receiver, Job job, Then then);

    /// Runs `job(Session&)` even when the vault is being locked, before the Session goes: for what must not be lost (the
    /// draft of an open editor, asked from aboutToLock()). Nobody hears the answer.
    void keep(std::move_only_function<void(vault::Session&)> job);

    /// The answer to clockDoubted(): with a yes the session takes this machine's date from now on, and everything that was
    /// refused for it is done again, in order; with a no those who asked hear the refusal.
    void answerClock(bool isRight);

    /// A ticket that lock() cancels.
    [[nodiscard]] TicketPtr ticket();

    /// Emits aboutToLock(), drops what was asked, wipes the Session after the job under way and those of keep(), and emits
    /// locked(). Safe at any time.
    void lock();

signals:
    void opened();
    void aboutToLock();
    void locked();
    void happened();
    /// Something was refused because this machine's date is far ahead of the log, and waits for answerClock(). Said once
    /// until the answer.
    void clockDoubted();
    void busyChanged(bool busy);

private:
    struct Work {
        std::move_only_function<void(std::optional<vault::Session>&)> run;
        bool survivesLock = false;
    };

    template <class Job, class Then>
    void post(QObject* receiver, Job job, Then then, bool isAct);
    /// Runs `done` with the answer on the GUI thread once somebody said whether the date is right.
    void doubtClock(std::move_only_function<void(bool)> done);
    void enqueue(Work work);
    void run();
    void took(const vault::Session& session);
    /// On the GUI thread, unless locked since `turn`.
    void deliver(std::uint64_t turn, std::move_only_function<void()> answer);

    vault::Clock m_clock;
    std::optional<Sitter> m_sitter;
    std::uint64_t m_turn = 1; ///< changes with every lock(); GUI thread
    std::vector<std::weak_ptr<Ticket>> m_tickets;
    std::vector<std::move_only_function<void(bool)>> m_doubts; ///< what waits for answerClock()

    std::mutex m_mutex; // guards the four below
    std::condition_variable m_changed;
    std::deque<Work> m_queue;
    bool m_ending = false, m_busy = false;
    std::thread m_thread; // last: it uses all of the above
};

namespace detail {

/// Refused for the date alone, so that the same can be asked again.
template <class Answer>
[[nodiscard]] bool isClockAhead(const Answer& answer)
{
    if constexpr (std::same_as<Answer, vault::Outcome<typename Answer::value_type>>) {
        if (answer.has_value()) return false;
        const auto* problem = std::get_if<vault::Problem>(&answer.error());
        return problem != nullptr && problem->fault == vault::Fault::ClockAhead;
    }
    return false;
}

} // namespace detail

template <class Job, class Then>
void Desk::post(QObject* receiver, Job job, Then then, bool isAct)
{
    using Answer = std::invoke_result_t<Job, vault::Session&>;
    enqueue({[this, turn = m_turn, guard = QPointer<QObject>(receiver), job = std::move(job), then = std::move(then),
              isAct](std::optional<vault::Session>& session) mutable {
        if (!session) return;
        auto answer = std::make_shared<Answer>(job(*session));
        if (detail::isClockAhead(*answer)) {
            deliver(turn, [this, guard, answer, job = std::move(job), then = std::move(then), isAct]() mutable {
                doubtClock([this, guard, answer, job = std::move(job), then = std::move(then), isAct](bool isRight) mutable {
                    if (isRight)
                        post(guard.data(), std::move(job), std::move(then), isAct);
                    else if (guard)
                        then(std::move(*answer));
                });
            });
            return;
        }
        deliver(turn, [this, guard, answer, then = std::move(then), isAct]() mutable {
            const bool done = answer->has_value();
            if (guard) then(std::move(*answer));
            if (isAct && done) emit happened();
        });
    }});
}

template <class Job, class Then>
void Desk::aside(QObject* receiver, Job job, Then then)
{
    using Answer = std::invoke_result_t<Job>;
    enqueue({[this, turn = m_turn, guard = QPointer<QObject>(receiver), job = std::move(job),
              then = std::move(then)](std::optional<vault::Session>&) mutable {
        auto answer = std::make_shared<Answer>(job());
        deliver(turn, [guard, answer, then = std::move(then)]() mutable {
            if (guard) then(std::move(*answer));
        });
    }});
}

} // namespace desktop
