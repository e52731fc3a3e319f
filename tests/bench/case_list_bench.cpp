// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of cases with 10 000 of them: what the interface itself does, once the desk has answered. Opening it beside
// opening the few that fit on a screen; a letter typed into its filter (issue 3: two frames) beside walking once over the
// rows' texts; scrolling to the next rows; and, for the desk, making the rows.

#include "client/desktop/look/tables.h"
#include "tests/bench/beside_limit.h"
#include "tests/desktop/many_cases.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QPixmap>
#include <QScrollBar>
#include <QTableView>

#include <memory>

namespace {

using desktop::CaseList;
using desktop::CaseRow;

constexpr std::size_t kMany = 10'000, kOnAScreen = 30;

/// One application for all, without a display.
void beginApplication()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "case_list_bench";
    static char* arguments[] = {name, nullptr};
    static const QApplication application(count, arguments);
}

class ListOnAScreen {
public:
    ListOnAScreen()
    {
        m_table->resize(900, 30 * static_cast<int>(kOnAScreen));
        m_table->show();
        paint();
    }
    [[nodiscard]] CaseList& list() { return m_list; }
    void show(std::vector<CaseRow> rows)
    {
        m_list.show(std::move(rows));
        paint();
    }
    void filter(const QString& text)
    {
        m_list.filter(text, false);
        paint();
    }
    void scrollOn()
    {
        auto* bar = m_table->verticalScrollBar();
        bar->setValue(bar->maximum());
        paint();
    }

private:
    void paint()
    {
        QCoreApplication::processEvents();
        benchmark::DoNotOptimize(m_table->grab().size());
    }
    CaseList m_list;
    std::unique_ptr<QTableView> m_table{desktop::makeTable(m_list, QStringLiteral("cas"))}; // goes before its model
};

void openTenThousandCasesBesideAScreenful(benchmark::State& state)
{
    beginApplication();
    ListOnAScreen many, few;
    const auto all = stage::manyCases(kMany), some = stage::manyCases(kOnAScreen);
    bench::besideLimit(state, [&] { many.show(all); }, [&] { few.show(some); });
    state.counters["rows_in_the_view"] = many.list().rowCount();
}
BENCHMARK(openTenThousandCasesBesideAScreenful)->UseManualTime()->Unit(benchmark::kMillisecond);

void typeIntoTheFilterOfTenThousandCases(benchmark::State& state)
{
    beginApplication();
    ListOnAScreen screen;
    const auto rows = stage::manyCases(kMany);
    screen.show(rows);
    // The slowest: in no row, so that each is read to its end; then the field is empty again.
    bool isEmpty = true;
    bench::besideLimit(
        state,
        [&] {
            screen.filter(isEmpty ? QStringLiteral("tilleulx") : QString());
            isEmpty = !isEmpty;
        },
        [&] {
            std::size_t holding = 0;
            for (const auto& row : rows) holding += row.words.contains(QLatin1Char('~')) ? 1U : 0U;
            benchmark::DoNotOptimize(holding);
        });
}
BENCHMARK(typeIntoTheFilterOfTenThousandCases)->UseManualTime()->Unit(benchmark::kMillisecond);

void scrollToTheNextRows(benchmark::State& state)
{
    beginApplication();
    ListOnAScreen screen;
    const auto rows = stage::manyCases(kMany);
    for (auto each : state) {
        (void)each;
        if (!screen.list().canFetchMore({})) {
            state.PauseTiming();
            screen.show(rows);
            state.ResumeTiming();
        }
        screen.scrollOn();
    }
}
BENCHMARK(scrollToTheNextRows)->Unit(benchmark::kMillisecond);

/// On the desk's thread, not the interface's.
void makeTenThousandRows(benchmark::State& state)
{
    for (auto each : state) {
        (void)each;
        benchmark::DoNotOptimize(stage::manyCases(kMany).size());
    }
}
BENCHMARK(makeTenThousandRows)->Unit(benchmark::kMillisecond);

} // namespace
