// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/sentences.h"

#include <algorithm>
#include <cstdlib>

using namespace vault;
using namespace vault::charter;

// The payload of a leaf: what is accepted is written back byte for byte, and the rules have an answer to it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const MemberId founder{{1}};
    static const State founded = [] {
        State state;
        Founded first;
        first.founder = founder;
        apply(state, {founder, 0, Day{1}}, first, {});
        return state;
    }();
    const ByteView payload(bytes, size);
    const auto dated = decodeAct(payload);
    if (!dated) return 0;
    if (!std::ranges::equal(encodeAct(*dated), payload)) std::abort();
    constexpr std::uint64_t kDayMs = 86'400'000;
    const Attempt attempt{founder, value(dated->day) * kDayMs, dated->day};
    auto state = founded;
    if (const auto verdict = check(state, attempt, dated->act); !verdict) {
        if (describe(verdict.error(), Language::French).empty()) std::abort();
        return 0;
    }
    static_cast<void>(rowsOf(dated->act).size());
    apply(state, attempt, dated->act, {});
    return 0;
}
