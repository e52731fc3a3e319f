// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// S1 played to its end, and beside it what a working day shows: a referral that waits, one that may become a case, a case in
// mediation with documents, words to carry, a disclosure to decide on, a letter to send, a break-glass that somebody asks for and
// a person's request, a case that is followed up, and a sealed one. Played on a copy of S1's folder, so that the team is enrolled
// once for the whole test program. What is written is neither French nor English.
#pragma once

#include "tests/desktop/sitting.h"
#include "tests/scenarios/s1.h"

#include <QTemporaryDir>

namespace stage {

/// What identifies people, and is on no screen unless it was asked for.
struct People {
    std::string first, second; ///< parties, as in their identities and in the referrals
    std::string contact, hours;
    std::string file; ///< a document's name, without its ending
};
[[nodiscard]] People plantedPeople();

struct UnderWay {
    vault::ReferralId waiting, decided;
    vault::CaseId open, followed, sealed;
    vault::PartyId first, second; ///< of the open case
    vault::InterviewId interview; ///< of the first
    vault::DocumentId picture, paper, letter; ///< PNG of the first, PDF of both (two pages), text of the second
    vault::DisclosureId prepared;
    vault::LetterId appointment; ///< ordered, to the first
    vault::BreakGlassId glass;   ///< asked for, on the open case
    vault::RightsId asked; ///< a rectification, by the first of the open case, whose twentieth day is over
};

/// Copies a stage while nobody has it open. A person's keys stay with the stage they were made on.
void copyStage(const Stage& from, const std::filesystem::path& to);

/// `before` is called before each scene. Needs a team: enrolEverybody().
[[nodiscard]] UnderWay playUnderWay(Stage& stage, const People& people, const std::function<void()>& before = [] {});

/// A stage of its own with all that.
struct Apart {
    QTemporaryDir folder;
    Stage stage;
    UnderWay play;
    Apart();
};

/// The one for whoever only looks.
[[nodiscard]] Apart& underWay();

/// A copy of that, for whoever changes something.
struct Copied {
    QTemporaryDir folder;
    Stage stage;
    UnderWay play = underWay().play;
    Copied();
};

/// A PNG all in one colour, a PDF of two pages.
inline constexpr QRgb kPictureColour = 0xffc81e1e;
[[nodiscard]] const QByteArray& pictureBytes();
[[nodiscard]] const QByteArray& paperBytes();
[[nodiscard]] QString written(const QString& file, const QByteArray& bytes);

} // namespace stage
