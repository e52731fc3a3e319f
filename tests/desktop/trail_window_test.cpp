// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The trail's windows where behaviour matters: what one looks for, a colleague's head, the warning at unlock, cosigners from
// the proposal to a cosignature that came back, the person's extract.

#include "client/desktop/flows/keeping_flow.h"
#include "tests/desktop/under_way.h"

#include "audit/cosignature.h"
#include "audit/published.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace {

using namespace stage;

class TrailWindows : public testing::Test {
protected:
    /// Sits down as that person, in the room of the log.
    std::unique_ptr<Sitting> atTheLog(const char* person)
    {
        auto sitting = std::make_unique<Sitting>(copied.stage, person);
        sitting->unlock();
        sitting->window().go("trail");
        sitting->settle();
        return sitting;
    }
    static void keeping(Sitting& sitting)
    {
        sitting.press("Tenue du journal");
        sitting.settle([&] { return sitting.has("Importer une cosignature…"); });
    }

    Copied copied;
    QTemporaryDir outside;
};

TEST_F(TrailWindows, ReadsOnlyWhatOnePersonDid)
{
    const auto sitting = atTheLog(kOlivine);
    sitting->choose("De qui", kBasile);
    sitting->press("Lire les entrées choisies");
    const auto* table = qobject_cast<QAbstractItemView*>(sitting->find("Entrées du journal"));
    ASSERT_NE(table, nullptr);
    const auto* model = table->model();
    sitting->settle([&] { return model->rowCount() > 0 && model->index(0, 1).data().toString() == kBasile; });
    ASSERT_GT(model->rowCount(), 0);
    for (int row = 0; row < model->rowCount(); ++row) EXPECT_EQ(model->index(row, 1).data().toString(), kBasile);
}

TEST_F(TrailWindows, ANumberThatNoCaseHasIsSaid)
{
    const auto sitting = atTheLog(kOlivine);
    sitting->type("Numéro de dossier", "0000ZZZZ");
    sitting->press("Lire les entrées choisies");
    sitting->settle([&] { return !sitting->banner().isEmpty(); });
    EXPECT_FALSE(sitting->banner().isEmpty());
}

TEST_F(TrailWindows, AColleaguesHeadIsComparedAndKept)
{
    {
        const auto sitting = atTheLog(kBasile);
        sitting->press("Tête du journal…");
        auto* own = qobject_cast<QLineEdit*>(sitting->find("Tête du journal, sur une ligne"));
        ASSERT_NE(own, nullptr);
        const auto line = own->text();
        sitting->type("Tête notée plus tôt", line);
        sitting->type("Qui vous l'a donnée", kFlorimond);
        sitting->press("Comparer");
        sitting->settle([&] { return sitting->everythingSaid().contains("la même tête"); });
        sitting->type("Tête notée plus tôt", "autre.invalid/casevault/x" + line.mid(line.indexOf(' ')));
        sitting->press("Comparer");
        sitting->settle([&] { return sitting->everythingSaid().contains("d'un autre journal"); });
        sitting->settle([&] {
            const auto said = sitting->everythingSaid();
            return said.contains("Têtes comparées jusqu'ici") && said.count(QStringLiteral("donnée par ") + QString::fromUtf8(kFlorimond)) >= 2;
        });
        sitting->front().close();
    }
    const auto& stage = copied.stage;
    const auto kept = must(vault::keptHeads(stage.placesOf(kBasile), kBasile, stage.passphraseOf(kBasile)), "kept");
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept.front().source, kFlorimond);
    EXPECT_EQ(kept.back().relation, vault::HeadRelation::OtherLog);
}

TEST_F(TrailWindows, AVaultThatWentBackIsNotOpenedAndBothHeadsAreShown)
{
    const auto here = copied.stage.vaultFolder(), aside = copied.stage.folder() / "ancien";
    std::filesystem::copy(here, aside, std::filesystem::copy_options::recursive);
    { const auto sitting = atTheLog(kBasile); }
    std::filesystem::remove_all(here);
    std::filesystem::rename(aside, here);
    Sitting sitting(copied.stage, kBasile);
    sitting.type("Phrase de passe", QStringLiteral("phrase de passe de ") + QString::fromUtf8(kBasile));
    sitting.press("Ouvrir");
    sitting.settle([&] { return sitting.everythingSaid().contains("Il manque à ce coffre des entrées que vous aviez vues."); });
    EXPECT_EQ(sitting.shell().main(), nullptr);
    EXPECT_TRUE(sitting.has("Les deux histoires, en dessin"));
    sitting.press("Revenir à l'ouverture");
    EXPECT_TRUE(sitting.has("Ouvrir"));
}

TEST_F(TrailWindows, AForkedVaultIsNotOpenedAndWhereItPartsIsSaidAndKept)
{
    const auto here = copied.stage.vaultFolder(), aside = copied.stage.folder() / "autre";
    std::filesystem::copy(here, aside, std::filesystem::copy_options::recursive);
    std::uint64_t seen = 0;
    {
        const auto session = copied.stage.unlock(kBasile);
        seen = static_cast<std::uint64_t>(session.head().size);
    }
    std::filesystem::remove_all(here);
    std::filesystem::rename(aside, here);
    for (std::uint64_t size = 0; size <= seen;) { // the other history goes further than what he saw
        auto session = copied.stage.unlock(kFlorimond);
        (void)must(vault::roster(session), "roster");
        size = static_cast<std::uint64_t>(session.head().size);
    }
    Sitting sitting(copied.stage, kBasile);
    sitting.type("Phrase de passe", QStringLiteral("phrase de passe de ") + QString::fromUtf8(kBasile));
    sitting.press("Ouvrir");
    sitting.settle([&] { return sitting.everythingSaid().contains("Ce coffre a une autre histoire que celle que vous aviez vue."); });
    EXPECT_EQ(sitting.shell().main(), nullptr);
    EXPECT_TRUE(sitting.has("Les deux histoires, en dessin"));
    EXPECT_TRUE(sitting.everythingSaid().contains("Gardez les deux copies."));
    EXPECT_TRUE(sitting.everythingSaid().contains("Têtes comparées jusqu'ici"));
    const auto& stage = copied.stage;
    const auto kept = must(vault::keptHeads(stage.placesOf(kBasile), kBasile, stage.passphraseOf(kBasile)), "kept");
    ASSERT_FALSE(kept.empty());
    EXPECT_EQ(kept.back().relation, vault::HeadRelation::Forked);
    EXPECT_EQ(static_cast<std::uint64_t>(kept.back().ours.size), seen);
    sitting.press("Revenir à l'ouverture");
    EXPECT_TRUE(sitting.has("Ouvrir"));
}

TEST_F(TrailWindows, AQuarterIsForgottenByTwoPeopleAndTheVerificationSaysSo)
{
    QString quarter;
    {
        const auto session = copied.stage.unlock(kFlorimond);
        quarter = desktop::quarterName(session.state().vault.quarters.begin()->first);
    }
    for (int i = 0; i < 10; ++i) { // a year and a quarter, in steps that the clock is believed for
        copied.stage.waitDays(50);
        (void)copied.stage.unlock(kFlorimond);
    }
    {
        const auto sitting = atTheLog(kCapucine);
        keeping(*sitting);
        sitting->press(QStringLiteral("Oublier les traces : ") + quarter);
        sitting->press("Proposer l'oubli");
        sitting->settle([&] { return sitting->banner().contains("L'oubli est proposé"); });
    }
    const auto sitting = atTheLog(kOlivine);
    sitting->window().go("team");
    sitting->press(sitting->named("Signer : Oublier les traces d'un trimestre"));
    sitting->window().go("trail");
    keeping(*sitting);
    sitting->settle([&] { return sitting->everythingSaid().contains("oublié : la clé n'existe plus"); });
    EXPECT_FALSE(sitting->has(QStringLiteral("Oublier les traces : ") + quarter));
    sitting->press("Retour");
    sitting->press("Vérifier le coffre");
    sitting->settle([&] { return sitting->everythingSaid().contains("Tout est entier"); });
    EXPECT_TRUE(sitting->everythingSaid().contains("Traces de lecture oubliées à la fin de leur délai"));
}

TEST(TrailTimes, AreThoseOfTheOrganisation)
{
    EXPECT_EQ(desktop::timeText(1'767'704'400'000, "Europe/Paris"), "06/01/2026 14:00");
    EXPECT_EQ(desktop::timeText(1'767'704'400'000, "America/Cayenne"), "06/01/2026 10:00");
    EXPECT_EQ(desktop::timeText(1'767'704'400'000, "Nowhere/Here"), "06/01/2026 13:00 UTC");
}

TEST_F(TrailWindows, CosignersAreSetByTwoPeopleAndTheirLinesTakenIn)
{
    const crypto::Signer signer(crypto::SigningSeed::random());
    const auto key = *audit::CosignerKey::named("ville.example/cosigner", signer.verifyingKey());
    {
        const auto sitting = atTheLog(kCapucine);
        keeping(*sitting);
        sitting->press("Choisir les cosignataires…");
        sitting->type("Clés des cosignataires, une par ligne", QString::fromStdString(key.vkey()));
        sitting->press("Proposer");
        sitting->settle([&] { return sitting->banner().contains("une seconde personne"); });
    }
    const auto sitting = atTheLog(kFlorimond);
    sitting->window().go("team");
    sitting->press(sitting->named("Signer : Faire cosigner le journal par 1"));
    sitting->window().go("trail");
    keeping(*sitting);
    sitting->settle([&] { return sitting->everythingSaid().contains("n'a encore rien cosigné"); });
    sitting->press("Publier…");
    sitting->type("Dossier à publier", outside.filePath("public"));
    sitting->press("Continuer");
    sitting->settle([&] { return sitting->banner().contains("aucune entrée"); });
    const auto checkpoint = audit::readNewestCheckpoint(outside.filePath("public").toStdString());
    ASSERT_TRUE(checkpoint.has_value());
    const auto line = audit::cosign(audit::Note::parseUnverified(*checkpoint)->text, 1'770'000'000, key, signer).line();
    sitting->press("Importer une cosignature…");
    sitting->type("Fichier reçu", written(outside.filePath("ville.txt"), QByteArray::fromStdString(line)));
    sitting->press("Continuer");
    sitting->settle([&] { return sitting->banner().contains("Cosignature gardée"); });
    sitting->settle([&] { return sitting->everythingSaid().contains("a cosigné jusqu'à"); });
}

TEST_F(TrailWindows, TheExtractNamesNobody)
{
    const auto sitting = atTheLog(kOlivine);
    keeping(*sitting);
    sitting->press("Préparer un relevé");
    sitting->press("Préparer le relevé");
    sitting->settle([&] { return sitting->has("Enregistrer le relevé signé"); });
    const auto said = textsOf(sitting->page()).join('\n');
    EXPECT_TRUE(said.contains("Consultations : "));
    for (const auto* name : {kBasile, kFlorimond, kEglantine}) EXPECT_FALSE(said.contains(name)) << name;
}

} // namespace
