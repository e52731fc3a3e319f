// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A mediator at a case: what the page says, what it does, and what it never shows by itself.

#include "tests/desktop/played.h"

#include <gtest/gtest.h>

namespace {

using namespace stage;
using desktop::say;

TEST(Unlocking, WithAWrongPassphraseSaysSoAndStays)
{
    Sitting sitting(played().stage, kBasile);
    sitting.type("Phrase de passe", "pas la bonne");
    sitting.press("Ouvrir");
    sitting.settle([&] { return !sitting.banner().isEmpty(); });
    EXPECT_EQ(sitting.shell().main(), nullptr);
}

TEST(Unlocking, OpensTheRoomsOfTheRole)
{
    Sitting sitting(played().stage, kBasile);
    sitting.unlock();
    EXPECT_TRUE(sitting.window().roomKeys().contains("cases"));
    EXPECT_EQ(sitting.window().windowTitle(), "casevault");
    sitting.lock();
    EXPECT_EQ(sitting.shell().main(), nullptr);
    EXPECT_NE(sitting.shell().welcome(), nullptr);
}

TEST(CasePage, ShowsLettersAndAliasesAndNoName)
{
    Sitting sitting(played().stage, kBasile);
    sitting.unlock();
    sitting.window().openCase(played().play.caseFile);
    sitting.settle();
    const auto said = sitting.everythingSaid();
    EXPECT_FALSE(said.contains("CANARI-Tilleul") || said.contains("CANARI-contact")) << said.toStdString();
    EXPECT_TRUE(said.contains("A · ")) << said.toStdString();
    EXPECT_TRUE(said.contains("B · "));
}

TEST(CasePage, ShowsANameOnlyWhileTheButtonIsHeld)
{
    Sitting sitting(played().stage, kBasile);
    sitting.unlock();
    sitting.window().openCase(played().play.caseFile);
    auto* hold = qobject_cast<QPushButton*>(sitting.find("Partie A, nom : tenir pour voir"));
    ASSERT_NE(hold, nullptr);
    QTest::keyPress(hold, Qt::Key_Space);
    sitting.settle([&] { return sitting.everythingSaid().contains("CANARI-contact"); });
    QTest::keyRelease(hold, Qt::Key_Space);
    sitting.settle();
    EXPECT_FALSE(sitting.everythingSaid().contains("CANARI-contact"));
}

TEST(CasePage, OfTheDirectorHasNoContent)
{
    Sitting sitting(played().stage, kCapucine);
    sitting.unlock();
    sitting.window().openCase(played().play.caseFile);
    sitting.press("Continuer"); // no assignment answers why
    sitting.settle();
    EXPECT_FALSE(sitting.everythingSaid().contains("CANARI-"));
    EXPECT_FALSE(sitting.has("Partie A, nom : tenir pour voir"));
}

} // namespace
