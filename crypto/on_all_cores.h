// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work shared between the calling thread and one helper for each further core.
#pragma once

#include <algorithm>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace crypto {

[[nodiscard]] inline std::size_t coreCount() { return std::max(1U, std::thread::hardware_concurrency()); }

/// Threads that are joined when this goes out of scope. A thread that the system refuses is simply missing: the
/// calling thread takes part in the work, so the work is done anyway.
class Helpers {
public:
    /// Starts a thread; false when there is none to be had.
    template <class Work>
    bool add(const Work& work)
    {
        try {
            m_threads.emplace_back(work);
        } catch (const std::system_error&) {
            return false;
        }
        return true;
    }

private:
    std::vector<std::jthread> m_threads;
};

/// Runs `work` on at most `most` threads at once, the calling one included; returns when every one has returned.
template <class Work>
void onAllCores(std::size_t most, const Work& work)
{
    Helpers helpers;
    for (std::size_t count = 1; count < std::min(most, coreCount()); ++count) (void)helpers.add([&work] { work(); });
    work();
}

} // namespace crypto
