// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/search/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace vault::searching {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::set<std::string> termsOf(std::string_view text)
{
    TermReader reader;
    reader.add(text);
    const auto terms = reader.take();
    EXPECT_TRUE(Terms::isList(terms.expose()));
    std::set<std::string> out;
    eachTerm(terms.expose(), [&](std::string_view term) { out.emplace(term); });
    return out;
}

/// Whether asking for one word finds a text that holds the other.
bool finds(std::string_view asked, std::string_view written)
{
    TermReader reader;
    bool openEnded = false;
    const auto words = reader.ask(asked, 1, openEnded);
    if (words.size() != 1) return false;
    const auto terms = termsOf(written);
    if (terms.contains(std::string(crypto::textOf(words[0].word.expose())))) return true;
    return std::ranges::any_of(
        words[0].stems, [&](const auto& stem) { return terms.contains(std::string(crypto::textOf(stem.expose()))); });
}

TEST(Words, LoseCaseAccentsAndLigatures)
{
    EXPECT_THAT(termsOf("Œuvre"), Contains("oeuvre"));
    EXPECT_THAT(termsOf("ÇÀ"), ElementsAre("ca"));
    EXPECT_THAT(termsOf("ﬁn"), Contains("fin"));
    EXPECT_THAT(termsOf("e\u0301te\u0301"), Contains("ete")) << "accents of their own";
    EXPECT_THAT(termsOf("ＢＵＳ"), Contains("bus"));
}

TEST(Words, ArePartedByApostrophesHyphensAndSigns)
{
    for (const auto* text : {"l'immeuble", "l’immeuble", "lʼimmeuble", "L'IMMEUBLE", "(immeuble)", "l_immeuble"})
        EXPECT_THAT(termsOf(text), Contains("immeuble")) << text;
    EXPECT_THAT(termsOf("rendez-vous"), testing::AllOf(Contains("rendez"), Contains("vous")));
    EXPECT_THAT(termsOf("l'a, à ; 4 h"), IsEmpty()) << "one letter is no word";
    EXPECT_THAT(termsOf("21 h 30"), ElementsAre("21", "30"));
    EXPECT_THAT(termsOf("7K3M9QXZ"), Contains("7k3m9qxz"));
}

TEST(Words, AreFoundByPluralsAndConjugations)
{
    for (const auto& [asked, written] : std::vector<std::pair<const char*, const char*>>{
             {"voisin", "voisines"},
             {"voisines", "voisin"},
             {"réparation", "réparations"},
             {"réparée", "réparer"},
             {"reparees", "réparée"},
             {"réparées", "reparee"},
             {"reparee", "réparer"},
             {"bruyant", "bruyantes"},
             {"bruits", "bruit"},
             {"menacé", "menaces"},
             {"dérangeait", "déranger"},
             {"derange", "dérangées"},
         })
        EXPECT_TRUE(finds(asked, written)) << asked << " in " << written;
    EXPECT_FALSE(finds("porte", "partage"));
    EXPECT_FALSE(finds("chien", "chat"));
}

TEST(Words, ThatAreTooLongAreCutBetweenCharacters)
{
    const auto terms = termsOf(std::string(kLongestTerm - 1, 'x') + "日本");
    for (const auto& term : terms) {
        EXPECT_LE(term.size(), kLongestTerm);
        EXPECT_THAT(term, Not(testing::HasSubstr("\xE6")));
    }
}

TEST(Words, ThatAreNoTextGiveNothing)
{
    EXPECT_THAT(termsOf("bruit \xFF\xFE"), IsEmpty());
    EXPECT_THAT(termsOf(""), IsEmpty());
}

TEST(AQuestion, SaysWhetherItsLastWordMayGoOn)
{
    TermReader reader;
    bool openEnded = true;
    EXPECT_EQ(reader.ask("bruit du", 9, openEnded).size(), 2U);
    EXPECT_TRUE(openEnded);
    EXPECT_EQ(reader.ask("bruit du ", 9, openEnded).size(), 2U);
    EXPECT_FALSE(openEnded);
    EXPECT_EQ(reader.ask("un deux trois quatre", 3, openEnded).size(), 3U);
    EXPECT_FALSE(openEnded) << "the word that may go on was not taken";
    EXPECT_TRUE(reader.ask(" ", 9, openEnded).empty());
    EXPECT_FALSE(openEnded);
}

TEST(AListOfTerms, AscendsAndIsWhole)
{
    const auto isList = [](std::string_view bytes) { return Terms::isList(crypto::bytesOf(bytes)); };
    EXPECT_TRUE(isList(""));
    EXPECT_TRUE(isList("\2ab\2ac"));
    EXPECT_FALSE(isList("\2ac\2ab")) << "descends";
    EXPECT_FALSE(isList("\2ab\2ab")) << "twice";
    EXPECT_FALSE(isList("\3ab")) << "cut";
    EXPECT_FALSE(isList(std::string_view("\0", 1))) << "an empty term";
    EXPECT_FALSE(isList(std::string(1, '=') + std::string(61, 'a'))) << "too long";
}

} // namespace
} // namespace vault::searching
