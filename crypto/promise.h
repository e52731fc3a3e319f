// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Promises inside the program: on in every build, and the sentence never carries a value.
#pragma once

#include <exception>
#include <string_view>
#include <utility>

namespace crypto {

/// Prints the sentence on standard error and ends the program.
[[noreturn]] void brokenPromise(std::string_view sentence) noexcept;

/// Ends the program with the sentence unless the promise was kept.
constexpr void require(bool kept, std::string_view sentence)
{
    if (!kept) brokenPromise(sentence);
}

/// Runs a call of a library that cannot fail for a reason outside the program, so that an exception is a broken
/// promise and not a Fault.
template <class Call>
decltype(auto) unfailing(Call&& call)
{
    try {
        return std::forward<Call>(call)();
    } catch (const std::exception&) {
        brokenPromise("A cryptographic library refused a call that cannot fail.");
    }
}

} // namespace crypto
