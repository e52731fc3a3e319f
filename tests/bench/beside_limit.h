// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our work and its limit, turn by turn in one run on one machine, so that a ratio can be read (DESIGN §5).
#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <utility>

namespace bench {

template <class Work>
double secondsOf(const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Times `work` for the report and `limit` for the counter `ratio_to_limit`: the limit's time divided by ours, so 1 is
/// the limit itself and more is better.
template <class Work, class Limit>
void besideLimit(benchmark::State& state, const Work& work, const Limit& limit)
{
    double ours = 0, theirs = 0;
    bool limitFirst = false;
    for (auto _ : state) {
        if (limitFirst) theirs += secondsOf(limit);
        const auto seconds = secondsOf(work);
        if (!limitFirst) theirs += secondsOf(limit);
        limitFirst = !limitFirst;
        ours += seconds;
        state.SetIterationTime(seconds);
    }
    state.counters["ratio_to_limit"] = theirs / ours;
}

/// A benchmark of something that failed has no figure.
inline void need(bool good)
{
    if (!good) std::abort();
}

template <class Result>
auto must(Result result)
{
    need(result.has_value());
    return std::move(*result);
}

} // namespace bench
