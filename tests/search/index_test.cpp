// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/search/index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vault::searching {

namespace {

using charter::Day;
using charter::RecordKind;
using testing::ElementsAre;
using testing::IsEmpty;

class AnIndex : public testing::Test {
protected:
    void write(std::uint8_t object, std::string_view text, std::uint32_t day, std::uint8_t caseFile = 1)
    {
        TermReader reader;
        reader.add(text);
        const auto terms = reader.take();
        m_index.add(CaseId{{caseFile}}, {{RecordKind::Interview, ObjectId{{object}}}, 1, Day{day}, terms.expose()});
    }
    std::vector<int> find(std::string_view text, std::size_t limit = 10)
    {
        std::vector<int> objects;
        for (const auto& hit : m_index.find(text, limit, [this](const Hit& each) { return m_admits(each); }))
            objects.push_back(hit.found.object.bytes[0]);
        return objects;
    }
    Index m_index;
    std::function<bool(const Hit&)> m_admits = [](const Hit&) { return true; };
};

TEST_F(AnIndex, RanksByMatchingWordsThenByDate)
{
    write(1, "le bruit de la perceuse", 10);
    write(2, "le bruit du chien", 30);
    write(3, "un chien calme", 20);
    EXPECT_THAT(find("bruit chien "), ElementsAre(2, 3, 1));
    EXPECT_THAT(find("bruits "), ElementsAre(2, 1));
    EXPECT_THAT(find("bruit chien ", 1), ElementsAre(2));
    EXPECT_THAT(find("violon "), IsEmpty());
    const auto hits = m_index.find("bruit chien ", 1, m_admits);
    EXPECT_EQ(hits.front().words, 2U);
    EXPECT_EQ(hits.front().on, Day{30});
    EXPECT_EQ(hits.front().caseFile, CaseId{{1}});
}

TEST_F(AnIndex, CountsAWordOnceHoweverOftenItMatches)
{
    write(1, "réparation réparations réparer réparé", 10);
    write(2, "réparation du portail", 5);
    EXPECT_THAT(find("portail repar"), ElementsAre(2, 1));
    EXPECT_EQ(m_index.find("repar", 9, m_admits).front().words, 1U);
}

TEST_F(AnIndex, FindsBeginningsOfTheLastWordOnly)
{
    write(1, "perceuse", 1);
    write(2, "tapis", 1);
    EXPECT_THAT(find("perc"), ElementsAre(1));
    EXPECT_THAT(find("perc tapis"), ElementsAre(2));
    EXPECT_THAT(find("perc "), IsEmpty());
    write(3, "percolateur", 2);
    EXPECT_THAT(find("perc"), ElementsAre(3, 1)) << "terms that came after a question are found";
}

TEST_F(AnIndex, AnswersOnlyWhatIsAdmittedAndStillFillsTheLimit)
{
    for (std::uint8_t i = 1; i <= 9; ++i) write(i, "bruit", i, i);
    m_admits = [](const Hit& hit) { return hit.caseFile.bytes[0] < 5; };
    EXPECT_THAT(find("bruit", 3), ElementsAre(4, 3, 2));
}

TEST_F(AnIndex, ForgetsTheOldWordsOfARecordThatIsAddedAgain)
{
    write(1, "ancien", 1);
    write(1, "nouveau", 2);
    EXPECT_THAT(find("ancien"), IsEmpty());
    EXPECT_THAT(find("nouveau"), ElementsAre(1));
    EXPECT_EQ(m_index.records(), 1U);
}

TEST_F(AnIndex, OfNothingAnswersNothing)
{
    EXPECT_THAT(find("bruit"), IsEmpty());
    write(1, "bruit", 1);
    EXPECT_THAT(find(""), IsEmpty());
    EXPECT_THAT(find("a ' -"), IsEmpty());
    EXPECT_THAT(find("bruit", 0), IsEmpty());
}

} // namespace
} // namespace vault::searching
