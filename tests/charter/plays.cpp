// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charter/plays.h"

#include "tests/charter/random_play.h"

#include <gtest/gtest-spi.h>

#include <charconv>
#include <cstdlib>

namespace vault::charter {

namespace {

constexpr int kActs = 60;

bool isSame(const std::optional<Broken>& one, const Broken& other)
{
    return one && one->line == other.line && one->file == other.file;
}

Play without(const Play& play, std::size_t from, std::size_t count)
{
    const auto at = [&](std::size_t index) {
        return play.begin() + static_cast<std::ptrdiff_t>(std::min(index, play.size()));
    };
    Play out(play.begin(), at(from));
    out.insert(out.end(), at(from + count), play.end());
    return out;
}

} // namespace

const Story& begun()
{
    static const Story story = [] {
        Story out;
        CaseStory over(out);
        over.begin();
        over.move(CaseState::Stopped, Outcome::NoAgreement);
        over.move(CaseState::Closed, Outcome::None, out.day());
        out.today += 800;
        CaseStory(out, Mode::TableRonde).begin();
        CaseStory(out, Mode::Navette).explainAndConsentAll();
        return out;
    }();
    return story;
}

void goTo(Story& story, const Step& step)
{
    story.today = step.today;
    story.leaves = step.leaf;
}

Play drawn(std::uint64_t seed, Keep keep)
{
    Story story = begun();
    RandomPlay play(story, seed);
    Play out;
    for (int i = 0; i < kActs; ++i) {
        if (play.below(30) == 0) story.today += play.below(40);
        if (play.below(300) == 0) story.today += 400; // long enough for what is kept to come to its end
        const auto act = play.anything();
        Step step{story.today, story.leaves, play.somebodyFor(act), act};
        const auto verdict = story.perform(step.actor, act);
        if (verdict || keep == Keep::Everything) out.push_back(std::move(step));
    }
    return out;
}

std::optional<Broken> judged(const Play& play, const Judge& judge)
{
    using Reporter = testing::ScopedFakeTestPartResultReporter;
    testing::TestPartResultArray results;
    {
        const Reporter reporter(Reporter::INTERCEPT_ONLY_CURRENT_THREAD, &results);
        judge(play);
    }
    for (int i = 0; i < results.size(); ++i) {
        const auto& result = results.GetTestPartResult(i);
        if (!result.failed()) continue;
        return Broken{result.file_name() == nullptr ? "" : result.file_name(), result.line_number(), result.message()};
    }
    return std::nullopt;
}

Play shortest(Play failing, const Judge& judge)
{
    const auto broken = judged(failing, judge);
    if (!broken) return failing;
    for (auto chunk = std::max<std::size_t>(failing.size() / 2, 1);;) {
        bool dropped = false;
        for (std::size_t at = 0; at < failing.size();) {
            auto fewer = without(failing, at, chunk);
            if (isSame(judged(fewer, judge), *broken)) {
                failing = std::move(fewer);
                dropped = true;
            } else
                at += chunk;
        }
        if (chunk == 1 && !dropped) return failing;
        chunk = std::max<std::size_t>(chunk / 2, 1);
    }
}

void expectOfEveryPlay(std::uint64_t plays, Keep keep, const Judge& judge)
{
    for (std::uint64_t seed = 1; seed <= plays; ++seed) {
        const auto play = drawn(seed, keep);
        const auto broken = judged(play, judge);
        if (!broken) continue;
        const auto least = shortest(play, judge);
        ADD_FAILURE_AT(broken->file.c_str(), broken->line)
            << "seed " << seed << ": " << broken->message << "\nThe shortest play that breaks it, of " << play.size()
            << " acts:\n"
            << inWords(least);
        return;
    }
}

std::uint64_t playsWanted(std::uint64_t usual)
{
    const char* said = std::getenv("CASEVAULT_PLAYS"); // NOLINT(concurrency-mt-unsafe): before any thread
    if (said == nullptr) return usual;
    const std::string_view text(said);
    std::uint64_t times = 1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), times);
    return read.ec == std::errc{} && times > 0 ? usual * times : usual;
}

} // namespace vault::charter
