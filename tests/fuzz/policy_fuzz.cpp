// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/policy.h"

#include <cstdlib>

// A policy that is accepted judges a note that nobody cosigned: only `quorum none` can trust it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto text = crypto::textOf({bytes, size});
    const auto policy = audit::Policy::parse(text);
    if (!policy) return 0;
    const audit::Note note{"vault.example/audit/demo\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", {}};
    const auto verdict = policy->judge(note);
    if (verdict.times.size() != policy->cosigners().size() || verdict.count() != 0 || verdict.hasBadLine) std::abort();
    if (verdict.isTrusted && !text.contains("none")) std::abort();
    return 0;
}
