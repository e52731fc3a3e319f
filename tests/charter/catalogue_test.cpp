// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole catalogue of what people read: every act, refusal, rule, piece of news and word of a list, in French and in
// English. Found by walking the enumerations, so that one without its words fails here the day it is added.

#include "tests/charter/enumerators.h"

#include "vault/charter/sentences_of_news.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace vault::charter {

namespace {

using std::filesystem::path;

/// The same in both languages, and rightly so.
const std::set<std::string_view> kSameInBoth{
    "Saint-Éloi", "Couronneries", "Trois-Cités", "Bel-Air",       "Bellejouanne", "Beaulieu",
    "bus",        "association",  "collective",  "institution",   "photo",        "plan",
    "danger",     "coordination", "information", "rectification", "organisation"};

std::string textOf(const path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
}

const std::vector<std::string>& bannedWords()
{
    static const auto words = [] {
        std::istringstream in(textOf(path(CASEVAULT_SOURCE_DIR) / "tests/layering/banned_words.txt"));
        std::vector<std::string> out;
        for (std::string line; std::getline(in, line);)
            if (!line.empty() && !line.starts_with('#')) out.push_back(line);
        return out;
    }();
    return words;
}

bool isLetter(char c) { return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z'); }

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// The word itself or with an ending of its number or gender: up to two letters more.
bool says(std::string_view text, std::string_view word)
{
    const auto small = lowered(text);
    for (auto at = small.find(word); at != std::string::npos; at = small.find(word, at + 1)) {
        if (at > 0 && isLetter(small[at - 1])) continue;
        const auto rest = std::string_view(small).substr(at + word.size());
        if (std::ranges::find_if_not(rest, isLetter) - rest.begin() <= 2) return true;
    }
    return false;
}

void expectSaid(std::string_view fr, std::string_view en, std::string_view what)
{
    EXPECT_FALSE(fr.empty()) << what;
    EXPECT_FALSE(en.empty()) << what;
    EXPECT_FALSE(fr == "?" || en == "?") << what;
    EXPECT_TRUE(fr != en || kSameInBoth.contains(fr)) << what << ": " << fr;
    for (const auto& word : bannedWords())
        for (const auto text : {fr, en}) EXPECT_FALSE(says(text, word)) << "IMPA-4: " << word << " in " << text;
}

/// Every enumerator of E has its sentence in both languages.
template <class E>
void expectSentences(std::string_view what)
{
    const auto all = enumerators<E>();
    EXPECT_FALSE(all.empty()) << what;
    for (const auto one : all)
        expectSaid(sentenceOf(one, Language::French), sentenceOf(one, Language::English),
                   std::string(what) + " " + std::to_string(std::to_underlying(one)));
}

std::size_t countIn(std::string_view text, std::string_view words)
{
    std::size_t out = 0;
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) ++out;
    return out;
}

} // namespace

TEST(Catalogue, EveryActIsSaid)
{
    expectSentences<ActKind>("act");
    EXPECT_EQ(enumerators<ActKind>().size(), std::variant_size_v<Act>);
}

TEST(Catalogue, EveryRefusalIsSaidUnderARuleAndAPrinciple)
{
    expectSentences<RefusalReason>("refusal");
    for (const auto reason : enumerators<RefusalReason>()) {
        const auto rule = ruleOf(reason);
        EXPECT_TRUE(std::ranges::contains(enumerators<Rule>(), rule)) << std::to_underlying(reason);
        for (const auto language : {Language::French, Language::English}) {
            const auto whole = describe({reason, {}}, language);
            EXPECT_THAT(whole, testing::HasSubstr(idOf(rule)));
            EXPECT_THAT(whole, testing::HasSubstr(nameOf(principleOf(rule), language)));
        }
    }
}

TEST(Catalogue, EveryRulePrincipleNewsAndFindingIsSaid)
{
    expectSentences<Rule>("rule");
    expectSentences<NewsKind>("news");
    expectSentences<ReplayFindingKind>("finding");
    for (const auto rule : enumerators<Rule>()) EXPECT_NE(idOf(rule), "?") << std::to_underlying(rule);
    for (const auto principle : enumerators<Principle>())
        expectSaid(nameOf(principle, Language::French), nameOf(principle, Language::English), "principle");
}

TEST(Catalogue, EveryKindOfNewsTakesItsNameOrDateInBothLanguages)
{
    for (const auto news : enumerators<NewsKind>())
        EXPECT_EQ(countIn(sentenceOf(news, Language::French), "{}"), countIn(sentenceOf(news, Language::English), "{}"));
}

TEST(Catalogue, EveryRoleConsentStateAndOtherWordOfAListIsSaid)
{
    forEveryList([]<class E>(E) {
        for (const auto code : enumerators<E>()) {
            EXPECT_TRUE(isKnown(code)) << std::to_underlying(code);
            expectSaid(labelOf(code, Language::French), labelOf(code, Language::English), tokenOf(code));
        }
        EXPECT_EQ(enumerators<E>().size(), WordList<E>::kWords.size());
    });
}

TEST(Catalogue, NoListIsForgotten)
{
    const auto header = path(CASEVAULT_SOURCE_DIR) / "vault/charter/words.h";
    EXPECT_EQ(countIn(textOf(header), "\nenum class "), std::tuple_size_v<EveryList> - 1) << "and themes.h has one";
}

TEST(Catalogue, AWordThatJudgesIsFoundInAnyNumber)
{
    ASSERT_FALSE(bannedWords().empty());
    const auto& judging = bannedWords().front();
    EXPECT_TRUE(says("a " + judging + ".", judging));
    EXPECT_TRUE(says(judging + "s", judging));
    EXPECT_FALSE(says("x" + judging, judging));
    EXPECT_FALSE(says("a person", judging));
}

} // namespace vault::charter
