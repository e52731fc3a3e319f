// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences that people read: every refusal, rule, principle, act and finding, in French and in English, for every
// program (DECISIONS, Words). Written for a mediator: what is missing, and what would lift it. The tables are constexpr,
// in the three headers below; a code without its two sentences does not pass the tests of this room.
#pragma once

#include "vault/charter/replay.h"
#include "vault/charter/rules.h"

#include <string>
#include <string_view>

namespace vault::charter {

/// One code, said twice.
template <class E>
struct Sentence {
    E code;
    std::string_view fr;
    std::string_view en;
};

/// Why an act may not be, without its rule: a whole sentence.
[[nodiscard]] std::string_view sentenceOf(RefusalReason reason, Language language);
/// A rule in one plain line.
[[nodiscard]] std::string_view sentenceOf(Rule rule, Language language);
/// What somebody did, to be read after a name: "a inscrit une partie".
[[nodiscard]] std::string_view sentenceOf(ActKind kind, Language language);
/// What a replay found wrong with one leaf.
[[nodiscard]] std::string_view sentenceOf(ReplayFindingKind finding, Language language);
enum class NewsKind : std::uint8_t;
/// What a member is told of at an unlock; `{}` in it is a name or a date (sentences_of_news.h).
[[nodiscard]] std::string_view sentenceOf(NewsKind kind, Language language);
/// The principle's name, as the norm has it.
[[nodiscard]] std::string_view nameOf(Principle principle, Language language);

/// Principle, rule, sentence, and the parties it is about: "Libre consentement (CONS-1) : … (partie A, partie B)".
[[nodiscard]] std::string describe(const Refusal& refusal, Language language);

} // namespace vault::charter
