// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls a progress function about a hundred times a second at most. One thread.
#pragma once

#include "crypto/envelope.h"

#include <chrono>

namespace crypto {

inline constexpr std::chrono::milliseconds kReportInterval{10};

class Report {
public:
    explicit Report(const Progress& progress) : m_progress(progress) {}
    /// False when the caller cancels. Silent when it is too early for another call.
    [[nodiscard]] bool at(std::uint64_t done)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_progress || now - m_last < kReportInterval) return true;
        m_last = now;
        return m_progress(done);
    }
    /// The last call, however early.
    [[nodiscard]] bool atEnd(std::uint64_t done) const { return !m_progress || m_progress(done); }

private:
    const Progress& m_progress; // outlives the report
    std::chrono::steady_clock::time_point m_last;
};

} // namespace crypto
