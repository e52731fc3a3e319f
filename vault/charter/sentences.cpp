// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/sentences.h"

#include "vault/charter/sentences_of_acts.h"
#include "vault/charter/sentences_of_news.h"
#include "vault/charter/sentences_of_refusals.h"
#include "vault/charter/sentences_of_rules.h"

#include <algorithm>

namespace vault::charter {

namespace {

std::string_view find(const auto& table, auto code, Language language)
{
    for (const auto& sentence : table)
        if (sentence.code == code) return language == Language::French ? sentence.fr : sentence.en;
    return {};
}

/// " (partie A, partie B)"
std::string partiesNamed(const std::vector<std::uint8_t>& letters, Language language)
{
    std::string out;
    for (const auto letter : letters) {
        if (letter >= 26) continue;
        out += out.empty() ? " (" : ", ";
        out += language == Language::French ? "partie " : "party ";
        out += static_cast<char>('A' + letter);
    }
    return out.empty() ? out : out + ")";
}

} // namespace

std::string_view sentenceOf(RefusalReason reason, Language language)
{
    return find(kRefusalSentences, reason, language);
}
std::string_view sentenceOf(Rule rule, Language language) { return find(kRuleSentences, rule, language); }
std::string_view sentenceOf(ActKind kind, Language language) { return find(kActSentences, kind, language); }
std::string_view sentenceOf(ReplayFindingKind finding, Language language)
{
    return find(kFindingSentences, finding, language);
}
std::string_view sentenceOf(NewsKind kind, Language language) { return find(kNewsSentences, kind, language); }
std::string_view nameOf(Principle principle, Language language) { return find(kPrincipleNames, principle, language); }

std::string describe(const Refusal& refusal, Language language)
{
    const auto rule = ruleOf(refusal.reason);
    std::string out(nameOf(principleOf(rule), language));
    out += " (";
    out += idOf(rule);
    out += language == Language::French ? ") : " : "): ";
    out += sentenceOf(refusal.reason, language);
    return out + partiesNamed(refusal.letters, language);
}

} // namespace vault::charter
