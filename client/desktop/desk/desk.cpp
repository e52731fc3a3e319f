// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/desk/desk.h"

#include <QDateTime>

#include <utility>

namespace desktop {

Desk::Desk(vault::Clock clock, QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_thread([this] { run(); })
{
}

Desk::~Desk()
{
    lock();
    {
        const std::scoped_lock guard(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

charter::Day Desk::today() const
{
    return dayOf(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_clock())).date());
}

void Desk::open(QObject* receiver, std::move_only_function<vault::Outcome<vault::Session>()> opening,
                std::function<void(vault::Outcome<void>)> then)
{
    enqueue({[this, turn = m_turn, guard = QPointer<QObject>(receiver), opening = std::move(opening),
              then = std::move(then)](std::optional<vault::Session>& session) mutable {
        session.reset();
        auto made = opening();
        std::shared_ptr<Sitter> sitter;
        vault::Outcome<void> answer;
        if (made) {
            sitter = std::make_shared<Sitter>(Sitter{.member = made->me(),
                                                     .name = say(made->nameOf(made->me())),
                                                     .role = made->role(),
                                                     .organisationLog = say(made->logKey().name)});
            session.emplace(std::move(*made));
        } else {
            answer = std::unexpected(std::move(made.error()));
        }
        deliver(turn, [this, guard, sitter, answer = std::move(answer), then = std::move(then)] {
            if (sitter) {
                m_sitter = *sitter;
                emit opened();
            }
            if (guard) then(answer);
        });
    }});
}

void Desk::keep(std::move_only_function<void(vault::Session&)> job)
{
    enqueue({[job = std::move(job)](std::optional<vault::Session>& session) mutable {
                 if (session) job(*session);
             },
             true});
}

TicketPtr Desk::ticket()
{
    auto made = std::make_shared<Ticket>();
    std::erase_if(m_tickets, [](const auto& one) { return one.expired(); });
    m_tickets.push_back(made);
    return made;
}

void Desk::lock()
{
    if (m_sitter) emit aboutToLock();
    ++m_turn;
    for (const auto& one : m_tickets)
        if (const auto ticket = one.lock()) ticket->cancel();
    m_tickets.clear();
    m_doubts.clear();
    {
        const std::scoped_lock guard(m_mutex);
        std::erase_if(m_queue, [](const Work& work) { return !work.survivesLock; });
        // Survives a second lock(): the Session goes whatever comes after.
        m_queue.push_back({[](std::optional<vault::Session>& session) { session.reset(); }, true});
    }
    m_changed.notify_all();
    if (!m_sitter) return;
    m_sitter.reset();
    emit locked();
}

void Desk::doubtClock(std::move_only_function<void(bool)> done)
{
    m_doubts.push_back(std::move(done));
    if (m_doubts.size() == 1) emit clockDoubted();
}

void Desk::answerClock(bool isRight)
{
    auto waiting = std::exchange(m_doubts, {}); // whoever hears it may ask again
    if (isRight) keep([](vault::Session& session) { session.confirmClock(); });
    for (auto& one : waiting) one(isRight);
}

void Desk::enqueue(Work work)
{
    {
        const std::scoped_lock guard(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_changed.notify_all();
}

void Desk::deliver(std::uint64_t turn, std::move_only_function<void()> answer)
{
    auto held = std::make_shared<std::move_only_function<void()>>(std::move(answer));
    QMetaObject::invokeMethod(
        this,
        [this, turn, held = std::move(held)] {
            if (turn == m_turn) (*held)();
        },
        Qt::QueuedConnection);
}

// The desk's thread: it alone ever sees the Session.
void Desk::run()
{
    std::optional<vault::Session> session;
    std::unique_lock lock(m_mutex);
    const auto tell = [&](bool busy) {
        if (m_busy == busy) return;
        m_busy = busy;
        QMetaObject::invokeMethod(this, [this, busy] { emit busyChanged(busy); }, Qt::QueuedConnection);
    };
    while (true) {
        if (m_queue.empty()) tell(false);
        m_changed.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty()) return; // ending, and lock()'s wipe was the last job
        tell(true);
        auto work = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        work.run(session);
        work.run = nullptr; // what it captured goes now, not with the next job
        lock.lock();
    }
}

} // namespace desktop
