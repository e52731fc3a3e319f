// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another process of the same vault, for tests: a fork that never returns into the test.
#pragma once

#include <functional>
#include <utility>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace vault {

class Child {
public:
    /// Runs `work` in the child, whose `tell` lets the parent's waitForWord() go on; true is a good end. Fork before
    /// the parent opens a store: a SQLite connection must not cross a fork.
    explicit Child(const std::function<bool(const std::function<void()>& tell)>& work)
    {
        if (::pipe(m_pipe) != 0) return;
        m_process = ::fork();
        if (m_process == 0) {
            (void)::close(m_pipe[0]);
            const auto tell = [this] { (void)!::write(m_pipe[1], "!", 1); };
            ::_exit(work(tell) ? 0 : 1);
        }
        (void)::close(m_pipe[1]);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child()
    {
        kill();
        (void)::close(m_pipe[0]);
    }

    /// False when the child ended without a word.
    [[nodiscard]] bool waitForWord() const
    {
        char word = 0;
        return ::read(m_pipe[0], &word, 1) == 1;
    }
    /// Waits for the end; true for a good one.
    [[nodiscard]] bool end()
    {
        int status = -1;
        return m_process > 0 && ::waitpid(std::exchange(m_process, -1), &status, 0) > 0 && status == 0;
    }
    /// SIGKILL, and gone when this returns.
    void kill()
    {
        if (m_process > 0) {
            (void)::kill(m_process, SIGKILL);
            (void)::waitpid(std::exchange(m_process, -1), nullptr, 0);
        }
    }

private:
    int m_pipe[2] = {-1, -1};
    pid_t m_process = -1;
};

/// Sleeps until somebody kills this process.
[[noreturn]] inline void waitToBeKilled()
{
    for (;;) (void)::pause();
}

} // namespace vault
