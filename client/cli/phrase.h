// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text in both languages of the house, French first. Tokens, ids and option names are the same in every language and
// are no phrases.
#pragma once

#include "vault/charter/words.h"

#include <format>
#include <string>

namespace cli {

using vault::charter::Language;

struct Phrase {
    std::string_view fr, en;

    [[nodiscard]] constexpr std::string_view in(Language language) const
    {
        return language == Language::French ? fr : en;
    }
};

/// The phrase with its places `{}` filled in, in order.
template <class... Values>
[[nodiscard]] std::string say(const Phrase& phrase, Language language, const Values&... values)
{
    return std::vformat(phrase.in(language), std::make_format_args(values...));
}

} // namespace cli
