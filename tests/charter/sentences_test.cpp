// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words: every code has its sentences, and none judges a person.

#include "vault/charter/sentences_of_news.h"
#include "vault/charter/themes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vault::charter {

namespace {

constexpr std::array kLanguages{Language::French, Language::English};
constexpr auto kLastReason = static_cast<std::uint16_t>(RefusalReason::ChangeMediatorMissing);

std::vector<Rule> everyRule()
{
    std::vector<Rule> out;
    for (std::uint16_t number = 0; number < 200; ++number)
        if (idOf(static_cast<Rule>(number)) != "?") out.push_back(static_cast<Rule>(number));
    return out;
}

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
    for (std::uint16_t number = 1; number <= kLastReason; ++number) {
        const auto reason = static_cast<RefusalReason>(number);
        for (const auto language : kLanguages) {
            expectSentence(sentenceOf(reason, language), std::to_string(number));
            EXPECT_TRUE(seen.insert(sentenceOf(reason, language)).second) << sentenceOf(reason, language);
        }
        EXPECT_NE(idOf(ruleOf(reason)), "?") << number;
    }
    EXPECT_TRUE(sentenceOf(static_cast<RefusalReason>(kLastReason + 1), Language::French).empty());
}

TEST(Sentences, EveryRuleHasAnIdAPrincipleAndALine)
{
    const auto rules = everyRule();
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

TEST(Sentences, EveryActIsSaid)
{
    std::size_t acts = 0;
    for (std::uint16_t number = 0; number < 200; ++number) {
        const auto kind = static_cast<ActKind>(number);
        const auto fr = sentenceOf(kind, Language::French);
        EXPECT_EQ(fr.empty(), sentenceOf(kind, Language::English).empty());
        if (fr.empty()) continue;
        ++acts;
        EXPECT_TRUE(fr.starts_with("a ")) << fr;
        EXPECT_TRUE(isKnown(themeOf(kind))) << number;
    }
    EXPECT_EQ(acts, std::variant_size_v<Act>);
}

TEST(Sentences, EveryKindOfNewsIsSaid)
{
    std::set<std::string_view> seen;
    for (auto number = static_cast<std::uint8_t>(NewsKind::CaseGiven);
         number <= static_cast<std::uint8_t>(NewsKind::DisclosureEnding); ++number)
        for (const auto language : kLanguages) {
            const auto text = sentenceOf(static_cast<NewsKind>(number), language);
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
    for (const auto rule : everyRule())
        if (leavesTrace(rule)) kept.insert(rule);
    EXPECT_EQ(kept, (std::set{Rule::Inde2, Rule::Impa3, Rule::Conf2, Rule::Conf4}));
}

TEST(Sentences, TokensOfALongListDoNotRepeat)
{
    const auto check = []<class E>(E) {
        std::set<std::string_view> tokens;
        for (const auto& word : WordList<E>::kWords) {
            EXPECT_TRUE(tokens.insert(word.token).second) << word.token;
            EXPECT_EQ(fromToken<E>(word.token), word.code);
            EXPECT_FALSE(word.fr.empty() || word.en.empty());
        }
    };
    check(Role{}), check(PartnerKind{}), check(ReferralSource{}), check(Channel{}), check(Sector{}), check(PlaceKind{});
    check(ConflictKind{}), check(ScreeningDecision{}), check(PartnerStatus{}), check(Mode{}), check(CaseState{});
    check(Outcome{}), check(StateReason{}), check(SoloReason{}), check(PartyKind{}), check(AgeBand{});
    check(ConsentKind{}), check(ConsentAction{}), check(ConsentForm{}), check(SpokenBy{}), check(SharingChoice{});
    check(Held{}), check(DocumentType{}), check(DisclosurePurpose{}), check(DisclosureGround{}), check(Purpose{});
    check(KeyKind{}), check(RecordKind{}), check(ReadKind{}), check(Urgency{}), check(InterviewMode{}),
        check(Language{}), check(ActTheme{});
    check(SealReason{}), check(RightsKind{}), check(IdentityCheck{}), check(RightsAnswer{}), check(RightsGround{});
    check(ExtensionReason{});
    check(RetentionCategory{}), check(ArchiveReason{}), check(HoldGround{});
    check(GlassGround{}), check(GlassStage{}), check(LetterKind{}), check(DepartureReason{});
}

} // namespace vault::charter
