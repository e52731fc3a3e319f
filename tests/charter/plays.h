// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays that can be played again: a random sequence of acts is drawn once, kept, and judged as often as wanted. A play
// that breaks what it is judged by is shrunk to the fewest acts that still break it, and told in words.
#pragma once

#include "tests/charter/story.h"

#include <functional>

namespace vault::charter {

/// One act that somebody tried, with the day and the leaf it had when it was drawn: what points to a leaf still does when
/// acts before it are left out.
struct Step {
    std::uint64_t today = 0;
    std::uint64_t leaf = 0;
    MemberId actor;
    Act act;
};
using Play = std::vector<Step>;

/// A case that was closed long enough ago, one in mediation, and one where everyone has agreed to begin. Every play
/// starts here.
[[nodiscard]] const Story& begun();
/// Puts the story on the step's day and leaf. The act itself is left to the judge.
void goTo(Story& story, const Step& step);

enum class Keep : std::uint8_t { AllowedOnly, Everything };
[[nodiscard]] Play drawn(std::uint64_t seed, Keep keep);

/// Plays a play and says with EXPECT_ what must hold. Acts that are refused must be no surprise to it.
using Judge = std::function<void(const Play&)>;

/// The first thing that did not hold.
struct Broken {
    std::string file;
    int line = 0;
    std::string message;
};
/// What the judge says of a play; its failures do not become the test's.
[[nodiscard]] std::optional<Broken> judged(const Play& play, const Judge& judge);

/// The fewest steps that break the same expectation: chunks are left out, then single steps, for as long as it stays
/// broken. No step of what is left can be left out alone.
[[nodiscard]] Play shortest(Play failing, const Judge& judge);

/// One numbered line a step: the day, who, what, and the codes it carries.
[[nodiscard]] std::string inWords(const Play& play);

/// Judges that many plays, with the seeds 1, 2, 3…; the first one that breaks is shrunk and becomes the test's failure.
void expectOfEveryPlay(std::uint64_t plays, Keep keep, const Judge& judge);

/// `usual` plays, or as many times more as CASEVAULT_PLAYS says, for a long run: CASEVAULT_PLAYS=20 charter_test.
[[nodiscard]] std::uint64_t playsWanted(std::uint64_t usual);

} // namespace vault::charter
