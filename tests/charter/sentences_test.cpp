// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words: every code has its sentences, and none judges a person.

#include "tests/charter/enumerators.h"

#include "vault/charter/sentences_of_news.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vault::charter {

namespace {

constexpr std::array kLanguages{Language::French, Language::English};

void expectSentence(std::string_view text, std::string_view what)
{
    ASSERT_FALSE(text.empty()) << what;
    EXPECT_TRUE(text.ends_with('.')) << text;
    EXPECT_FALSE(text.contains("  ")) << text;
}

} // namespace

TEST(Sentences, EveryReasonHasARuleAndBothSentences)
{
    std::set<std::string_view> seen;
    for (const auto reason : enumerators<RefusalReason>()) {
        for (const auto language : kLanguages) {
            expectSentence(sentenceOf(reason, language), std::to_string(std::to_underlying(reason)));
            EXPECT_TRUE(seen.insert(sentenceOf(reason, language)).second) << sentenceOf(reason, language);
        }
        EXPECT_NE(idOf(ruleOf(reason)), "?") << std::to_underlying(reason);
    }
    const auto next = static_cast<RefusalReason>(std::to_underlying(enumerators<RefusalReason>().back()) + 1);
    EXPECT_TRUE(sentenceOf(next, Language::French).empty());
}

TEST(Sentences, EveryRuleHasAnIdAPrincipleAndALine)
{
    const auto rules = enumerators<Rule>();
    EXPECT_EQ(rules.size(), 34u);
    std::set<std::string_view> ids;
    for (const auto rule : rules) {
        EXPECT_TRUE(ids.insert(idOf(rule)).second);
        for (const auto language : kLanguages) {
            expectSentence(sentenceOf(rule, language), idOf(rule));
            EXPECT_FALSE(nameOf(principleOf(rule), language).empty());
        }
    }
    EXPECT_TRUE(ids.contains("CONS-1") && ids.contains("IMPA-3") && ids.contains("HOUSE-6"));
}

TEST(Sentences, EveryActIsReadAfterANameAndHasItsTheme)
{
    for (const auto kind : enumerators<ActKind>()) {
        EXPECT_TRUE(sentenceOf(kind, Language::French).starts_with("a ")) << std::to_underlying(kind);
        EXPECT_TRUE(isKnown(themeOf(kind))) << std::to_underlying(kind);
    }
}

TEST(Sentences, EveryKindOfNewsIsSaid)
{
    std::set<std::string_view> seen;
    for (const auto news : enumerators<NewsKind>())
        for (const auto language : kLanguages) {
            const auto text = sentenceOf(news, language);
            expectSentence(text, "news");
            EXPECT_TRUE(seen.insert(text).second) << text;
        }
}

TEST(Sentences, EveryFindingIsSaid)
{
    for (const auto finding : {ReplayFindingKind::NotAllowed, ReplayFindingKind::PayloadMissing,
                               ReplayFindingKind::PayloadUnreadable, ReplayFindingKind::WrongLabel})
        for (const auto language : kLanguages) expectSentence(sentenceOf(finding, language), "finding");
}

TEST(Sentences, ARefusalNamesPrincipleRuleAndParties)
{
    const Refusal refusal{RefusalReason::ParticipateMissing, {0, 1}};
    EXPECT_EQ(describe(refusal, Language::French), "Libre consentement (CONS-1) : Il manque l'accord de participer. "
                                                   "Rien ne commence sans lui. (partie A, partie B)");
    EXPECT_EQ(
        describe(refusal, Language::English),
        "Free consent (CONS-1): The consent to take part is missing. Nothing begins without it. (party A, party B)");
    EXPECT_EQ(describe({RefusalReason::NotFounded, {}}, Language::French).find("partie"), std::string::npos);
    EXPECT_EQ(describe({RefusalReason::LetterTaken, {200}}, Language::French).find('('),
              std::string("Impartialité ").size());
}

TEST(Sentences, OnlyFourRulesKeepATrace)
{
    std::set<Rule> kept;
    for (const auto rule : enumerators<Rule>())
        if (leavesTrace(rule)) kept.insert(rule);
    EXPECT_EQ(kept, (std::set{Rule::Inde2, Rule::Impa3, Rule::Conf2, Rule::Conf4}));
}

TEST(Sentences, TokensOfALongListDoNotRepeat)
{
    forEveryList([]<class E>(E) {
        std::set<std::string_view> tokens;
        for (const auto& word : WordList<E>::kWords) {
            EXPECT_TRUE(tokens.insert(word.token).second) << word.token;
            EXPECT_EQ(fromToken<E>(word.token), word.code);
        }
    });
}

} // namespace vault::charter
