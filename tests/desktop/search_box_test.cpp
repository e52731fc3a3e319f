// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching: hits are named by kind, alias and number, never by a person; looking leaves nothing in the log, opening does.

#include "tests/desktop/under_way.h"

#include <QListView>
#include <gtest/gtest.h>

namespace {

using namespace stage;

constexpr const char *kField = "Rechercher dans les dossiers que je peux lire", *kResults = "Résultats de la recherche";

class Searching : public testing::Test {
protected:
    Searching() { sitting.unlock(); }

    QListView& results()
    {
        sitting.settle([&] { return sitting.has(kResults); });
        return *qobject_cast<QListView*>(sitting.find(kResults));
    }
    QStringList rows()
    {
        QStringList out;
        const auto* model = results().model();
        for (int row = 0; row < model->rowCount(); ++row) out << model->index(row, 0).data().toString();
        return out;
    }
    /// How many entries the log has.
    quint64 entries()
    {
        std::optional<std::string> line;
        sitting.shell().desk().ask(
            &sitting.shell(), [](vault::Session& session) -> vault::Outcome<std::string> { return vault::headLineOf(session); },
            [&](const vault::Outcome<std::string>& head) { line = *head; });
        sitting.settle([&] { return line.has_value(); });
        return QString::fromStdString(*line).simplified().section(QLatin1Char(' '), 1, 1).toULongLong();
    }

    Copied place;
    std::string alias = aliasIn(place);
    Sitting sitting{place.stage, kBasile};

private:
    static std::string aliasIn(Copied& in)
    {
        return vault::aliasOf(in.stage.unlock(kBasile).state().cases.at(in.play.open).parties.at(in.play.first));
    }
};

TEST_F(Searching, ShowsAliasesAndLeavesNothingInTheLog)
{
    const auto before = entries();
    ASSERT_GT(before, 0U);
    sitting.type(kField, canary("confidence").c_str());
    const auto found = rows();
    EXPECT_FALSE(found.isEmpty());
    EXPECT_FALSE(found.filter(QString::fromStdString(alias)).isEmpty()) << found.join('\n').toStdString();
    EXPECT_TRUE(found.filter("CANARI").isEmpty()) << "no word of what was confided, no name";
    EXPECT_EQ(entries(), before);
}

TEST_F(Searching, ReturnOpensTheCaseAndIsARead)
{
    const auto before = entries();
    sitting.type(kField, canary("confidence").c_str());
    auto& list = results();
    QTest::keyClick(sitting.find(kField), Qt::Key_Down);
    EXPECT_EQ(list.currentIndex().row(), 0);
    QTest::keyClick(&list, Qt::Key_Return);
    sitting.settle();
    EXPECT_TRUE(sitting.page().accessibleName().startsWith("Dossier ")) << sitting.page().accessibleName().toStdString();
    EXPECT_FALSE(sitting.has(kResults));
    EXPECT_GT(entries(), before);
}

TEST_F(Searching, EscapePutsTheResultsAwayAndStaysOnThePage)
{
    sitting.window().openCase(place.play.open);
    const auto* page = &sitting.page();
    sitting.type(kField, "canari");
    (void)results();
    QTest::keyClick(sitting.find(kField), Qt::Key_Escape);
    sitting.settle();
    EXPECT_FALSE(sitting.has(kResults));
    EXPECT_EQ(&sitting.page(), page);
}

TEST_F(Searching, SaysThatThereIsNothing)
{
    sitting.type(kField, "zzyzx");
    sitting.settle([&] { return sitting.everythingSaid().contains("Rien de tel"); });
    EXPECT_FALSE(sitting.has(kResults));
}

TEST_F(Searching, FindsNobodyByWhatIdentifiesThem)
{
    sitting.type(kField, "heures"); // of their contact; a name could be somebody's alias
    sitting.settle([&] { return sitting.everythingSaid().contains("Rien de tel"); });
    EXPECT_FALSE(sitting.has(kResults));
}

TEST_F(Searching, MakesMoreCasesSearchableWhenAsked)
{
    sitting.type(kField, "canari");
    const auto* model = results().model();
    const auto before = model->rowCount();
    const auto entriesBefore = entries();
    sitting.press("Les rendre cherchables");
    sitting.settle([&] { return model->rowCount() > before && !sitting.has("Arrêter"); });
    EXPECT_FALSE(sitting.has("Les rendre cherchables")) << "the closed case of S1 and the one followed up are in";
    EXPECT_GT(entries(), entriesBefore) << "each is a read";
}

} // namespace
