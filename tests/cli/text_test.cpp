// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/text.h"

#include <gtest/gtest.h>

#include <sstream>

namespace {

TEST(DisplayWidth, CountsSignsAndNotBytes)
{
    EXPECT_EQ(cli::displayWidth("Églantine"), 9U);
    EXPECT_EQ(cli::displayWidth("e\xCC\x81t\xC3\xA9"), 3U); // e + combining acute
    EXPECT_EQ(cli::displayWidth(""), 0U);
}

TEST(Printable, DoesNotLetAWordDriveTheTerminal)
{
    EXPECT_EQ(cli::printable("a\x1b[2Jb"), "a\xEF\xBF\xBD[2Jb");
    EXPECT_EQ(cli::printable("a\xC2\x9B"
                             "2Jb"),
              "a\xEF\xBF\xBD"
              "2Jb"); // CSI as one control character
    EXPECT_EQ(cli::printable("a\xE2\x80\xAE"
                             "b"),
              "a\xEF\xBF\xBD"
              "b"); // right-to-left override
    EXPECT_EQ(cli::printable("ligne\n\tsuite é"), "ligne\n\tsuite é");
}

TEST(Printable, SurvivesBytesThatAreNoText) { EXPECT_FALSE(cli::printable("\xC3").empty()); }

TEST(OneLine, KeepsATableInItsRows) { EXPECT_EQ(cli::onOneLine("a\nb\tc"), "a b c"); }

TEST(Table, AlignsAccentedCells)
{
    cli::Table table({"Nom", "Rôle"});
    table.row({"Églantine", "médiatrice"});
    table.row({"Basile", "médiateur"});
    std::ostringstream out;
    table.print(out);
    EXPECT_EQ(out.str(), "Nom        Rôle\nÉglantine  médiatrice\nBasile     médiateur\n");
}

TEST(Capitalised, KnowsAccents)
{
    EXPECT_EQ(cli::capitalised("état"), "État");
    EXPECT_EQ(cli::capitalised("nom"), "Nom");
    EXPECT_EQ(cli::capitalised("Été"), "Été");
    EXPECT_EQ(cli::capitalised("7 mots"), "7 mots");
    EXPECT_EQ(cli::capitalised(""), "");
}

TEST(SetIn, IndentsEveryLineButTheFirst) { EXPECT_EQ(cli::setIn("a\nb\nc", 2), "a\n  b\n  c"); }

} // namespace
