// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search while typing on 10 000 cases of four records each (issue 3 asks for an answer within 10 ms), beside its limit:
// walking once over as many numbers as the words of the question have places. Also what a session pays once: reading the
// segments into memory.

#include "tests/bench/beside_limit.h"

#include "vault/search/own_index.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <filesystem>
#include <numeric>
#include <random>
#include <string>

namespace {

using namespace vault;
using namespace vault::searching;

constexpr unsigned kCases = 10'000, kRecordsEach = 4, kWordsEach = 60, kVocabulary = 20'000;

/// Words as a language has them: few that are everywhere, many that are rare, and none that means anything.
class Writer {
public:
    std::string text()
    {
        std::string words;
        for (unsigned i = 0; i < kWordsEach; ++i) words += word(rank()) + ' ';
        return words;
    }
    static std::string word(unsigned rank)
    {
        static constexpr std::array kParts{"ba", "ri", "to", "me", "su", "no", "la", "pi", "ve", "chou"};
        std::string made;
        for (unsigned rest = rank + 10; rest > 0; rest /= 10) made += kParts[rest % 10];
        return made;
    }

private:
    unsigned rank()
    {
        const auto drawn = std::exp(std::uniform_real_distribution(0.0, std::log(double{kVocabulary}))(m_random));
        return static_cast<unsigned>(drawn);
    }
    std::mt19937 m_random{1};
};

CaseId caseOf(unsigned number)
{
    CaseId id;
    for (std::size_t i = 0; i < 4; ++i) id.bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return id;
}

std::vector<Reading> readingsOf(unsigned number, Writer& writer)
{
    std::vector<Reading> readings;
    for (unsigned i = 0; i < kRecordsEach; ++i) {
        TermReader reader;
        reader.add(writer.text());
        ObjectId object{caseOf(number).bytes};
        object.bytes[15] = static_cast<std::uint8_t>(i + 1);
        readings.push_back(
            {{charter::RecordKind::Interview, object}, 1, charter::Day{20'000 + number % 900}, true, reader.take()});
    }
    return readings;
}

Index& library()
{
    static Index index = [] {
        Index made;
        Writer writer;
        for (unsigned number = 0; number < kCases; ++number)
            made.add(caseOf(number), Segment().with(readingsOf(number, writer)));
        return made;
    }();
    return index;
}

/// What no answer can do without: each record that holds the word is looked at once.
void walkPlaces(std::size_t records)
{
    static std::vector<std::uint32_t> places(std::size_t{kCases} * kRecordsEach);
    static std::vector<std::uint32_t> counts(places.size());
    if (places.back() == 0) std::iota(places.begin(), places.end(), 0U);
    for (std::size_t i = 0; i < records; ++i) ++counts[places[i]];
    benchmark::DoNotOptimize(counts.data());
}

void ask(benchmark::State& state, const std::string& question)
{
    auto& index = library();
    const auto admitAll = [](const Hit&) { return true; };
    const auto answered = index.find(question, std::size_t{kCases} * kRecordsEach, admitAll).size();
    bench::besideLimit(
        state, [&] { benchmark::DoNotOptimize(index.find(question, 50, admitAll)); }, [&] { walkPlaces(answered); });
    state.counters["records_found"] = static_cast<double>(answered);
    state.counters["records"] = static_cast<double>(index.records());
    state.counters["terms"] = static_cast<double>(index.terms());
}

void askARareWord(benchmark::State& state) { ask(state, Writer::word(9'000) + ' '); }
void askThreeWords(benchmark::State& state)
{
    ask(state, Writer::word(50) + ' ' + Writer::word(700) + ' ' + Writer::word(12));
}
void askTwoLettersOfACommonBeginning(benchmark::State& state) { ask(state, "ba"); }
void askACommonWordAndABeginning(benchmark::State& state) { ask(state, Writer::word(1) + " ri"); }
BENCHMARK(askARareWord)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(askThreeWords)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(askTwoLettersOfACommonBeginning)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(askACommonWordAndABeginning)->UseManualTime()->Unit(benchmark::kMillisecond);

/// From 1 000 sealed files, so that the time for 10 000 is ten times this.
void readAThousandSegments(benchmark::State& state)
{
    std::string pattern = (std::filesystem::temp_directory_path() / "casevault-bench-XXXXXX").string();
    const std::filesystem::path folder = ::mkdtemp(pattern.data());
    const auto root = crypto::SecretBytes::random(32);
    const auto open = [&] { return OwnIndex(folder, VaultId{}, MemberId{}, root.expose()); };
    Writer writer;
    std::vector<CaseId> cases;
    {
        auto index = open();
        for (unsigned number = 0; number < 1000; ++number) {
            cases.push_back(caseOf(number));
            bench::need(index.build(cases.back(), readingsOf(number, writer)).has_value());
        }
    }
    for (auto _ : state) {
        auto index = open();
        index.load(cases);
        bench::need(index.merged().records() == std::size_t{1000} * kRecordsEach);
    }
    std::filesystem::remove_all(folder);
}
BENCHMARK(readAThousandSegments)->Unit(benchmark::kMillisecond);

} // namespace
