// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree as it is, held against the rules of the house.

#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>

#include "tests/layering/house.h"
#include "tests/layering/translations.h"

namespace {

const std::filesystem::path kRoot = CASEVAULT_SOURCE_DIR;
const std::filesystem::path kLists = kRoot / "tests" / "layering";

std::string report(const std::vector<layering::Finding>& findings)
{
    std::ostringstream out;
    for (const auto& finding : findings)
        out << finding.file << ":" << finding.line << ": [" << finding.rule << "] " << finding.sentence << "\n";
    return out.str();
}

TEST(Layering, EveryIncludeIsInTheTableOfRooms)
{
    EXPECT_EQ(report(layering::checkIncludes(kRoot, layering::readRooms(kLists / "rooms.txt"))), "");
}

TEST(Layering, NoRoomHasANameThatSaysNothing) { EXPECT_EQ(report(layering::checkRoomNames(kRoot)), ""); }

TEST(Layering, SecretsAreExposedOnlyInTheListedFiles)
{
    EXPECT_EQ(report(layering::checkExpose(kRoot, layering::readList(kLists / "expose_allowed.txt"))), "");
}

TEST(Layering, NoWordJudgesAPerson)
{
    EXPECT_EQ(report(layering::checkBannedWords(kRoot, layering::readList(kLists / "banned_words.txt"))), "");
}

TEST(Layering, EverySourceOpensWithItsLicence) { EXPECT_EQ(report(layering::checkBanners(kRoot)), ""); }

TEST(Layering, NoFileNamesARegistryHostOrAPathOfOneMachine) { EXPECT_EQ(report(layering::checkPlaces(kRoot)), ""); }

TEST(Layering, EveryTextOfTheWindowsIsTranslatedOnce)
{
    EXPECT_EQ(report(layering::checkTranslations(kRoot, "client/desktop", "client/desktop/translations/casevault_en.ts")), "");
}

} // namespace
