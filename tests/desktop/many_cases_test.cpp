// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand cases in the list: what the interface asks for is what is seen of them, and it finds among all of them.
// How long that takes, `./dev bench` says.

#include "client/desktop/look/tables.h"
#include "client/desktop/windows/cases_page.h"
#include "tests/desktop/many_cases.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

namespace {

using desktop::CaseList;

constexpr std::size_t kMany = 10'000;

/// Counts what its view asks of it.
class CountedList : public CaseList {
public:
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        ++asked;
        return CaseList::data(index, role);
    }
    mutable std::size_t asked = 0;
};

class CasesInAWindow {
public:
    explicit CasesInAWindow(std::size_t count)
    {
        m_table->resize(900, 600);
        m_table->show();
        m_list.show(stage::manyCases(count));
        turn();
    }
    [[nodiscard]] CountedList& list() { return m_list; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    static void turn()
    {
        QTest::qWait(20); // painted, and what timers of the view still fetch
    }

private:
    CountedList m_list;
    std::unique_ptr<QTableView> m_table{desktop::makeTable(m_list, QStringLiteral("cas"))}; // goes before its model
};

TEST(ManyCases, OpenWithTheRowsThatAreSeenAndFewMore)
{
    CasesInAWindow window(kMany);
    EXPECT_EQ(window.list().count(), kMany);
    EXPECT_GT(window.list().rowCount(), 0);
    EXPECT_LT(window.list().rowCount(), static_cast<int>(kMany / 10));
    EXPECT_GT(window.list().asked, 0U) << "nothing was painted, nothing is shown by this test";
    EXPECT_LT(window.list().asked, kMany) << "less than one question for each case";
}

TEST(ManyCases, AskNoMoreOfTheInterfaceThanAThousandDo)
{
    CasesInAWindow few(kMany / 10);
    CasesInAWindow many(kMany);
    EXPECT_LE(many.list().asked, 2 * few.list().asked);
}

TEST(ManyCases, ComeInAsTheViewScrolls)
{
    CasesInAWindow window(kMany);
    const auto before = window.list().rowCount();
    auto* bar = window.table().verticalScrollBar();
    bar->setValue(bar->maximum());
    CasesInAWindow::turn();
    const auto after = window.list().rowCount();
    EXPECT_GT(after, before);
    EXPECT_LT(after, static_cast<int>(kMany / 10));
    // And on to the end: the last one is the oldest.
    for (std::size_t round = 0; window.list().canFetchMore({}) && round < 500; ++round) {
        bar->setValue(bar->maximum());
        CasesInAWindow::turn();
    }
    ASSERT_EQ(window.list().rowCount(), static_cast<int>(kMany));
    const auto* last = window.list().at(window.list().index(static_cast<int>(kMany) - 1, 0));
    ASSERT_NE(last, nullptr);
    EXPECT_EQ(last->line.openedOn, vault::charter::Day{18'000});
}

class CasesPageOfMany : public testing::Test {
protected:
    CasesPageOfMany()
    {
        m_page.resize(900, 600);
        m_page.show();
        model().show(stage::manyCases(kMany));
        CasesInAWindow::turn();
    }
    CaseList& model() { return *qobject_cast<CaseList*>(m_page.findChild<QTableView*>()->model()); }
    /// What a person does: into the field, key by key.
    void type(const QString& text)
    {
        auto* field = m_page.findChild<QLineEdit*>();
        field->clear();
        QTest::keyClicks(field, text);
    }

    desktop::Desk m_desk{[] { return std::uint64_t{0}; }}; // locked: the list is handed over by the test
    desktop::CasesPage m_page{m_desk};
};

TEST_F(CasesPageOfMany, FindsTheOldestWhileItIsNotFetched)
{
    const auto oldest = stage::manyCases(1).front().line.number;
    ASSERT_LT(model().rowCount(), static_cast<int>(kMany));
    type(QString::fromStdString(oldest));
    ASSERT_EQ(model().count(), 1U);
    EXPECT_EQ(model().at(model().index(0, 0))->line.number, oldest);
    type({});
    EXPECT_EQ(model().count(), kMany);
    EXPECT_LT(model().rowCount(), static_cast<int>(kMany / 10));
}

TEST_F(CasesPageOfMany, FindsEachWordInAnyColumnWhateverItsCase)
{
    type(QStringLiteral("TILLEUL basile"));
    EXPECT_EQ(model().count(), kMany);
    type(QStringLiteral("tilleul 14/04/2019")); // day 18 000: ten cases each day
    EXPECT_EQ(model().count(), 10U);
    type(QStringLiteral("tilleul nulle-part"));
    EXPECT_EQ(model().count(), 0U);
}

TEST_F(CasesPageOfMany, KeepsTheFilterWhenTheListIsReadAnew)
{
    type(QStringLiteral("14/04/2019"));
    ASSERT_EQ(model().count(), 10U);
    model().show(stage::manyCases(kMany));
    EXPECT_EQ(model().count(), 10U);
    m_page.findChild<QCheckBox*>()->setChecked(true); // numbers 0, 4 and 8 are one's own
    EXPECT_EQ(model().count(), 3U);
}

} // namespace
