// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A machine that has no vault yet: what there is to choose, making keys, founding a vault. Joining is in enrolment_test.

#include "tests/desktop/under_way.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace {

using namespace stage;
using Step = desktop::WelcomeWindow::Step;

constexpr const char *kPhrase = "sept mots pour une machine neuve", *kFirstField = "Phrase de passe",
                     *kSecondField = "La même, encore une fois";

class FirstRun : public testing::Test {
protected:
    FirstRun() { sitting.shell().welcome()->flow().setCost([] { return crypto::KdfParameters::atFloor(); }); }

    void passphrase(const QString& again = kPhrase)
    {
        sitting.type(kFirstField, kPhrase);
        sitting.type(kSecondField, again);
    }
    void fillFounding()
    {
        sitting.press("Fonder un coffre");
        sitting.type("Organisation", "Les Passerelles");
        sitting.type("Votre nom", "Ondine");
        sitting.type("Dossier du coffre (nouveau ou vide)", outside.filePath("coffre"));
        sitting.type("Fichier de vos clés (gardez-en une copie en lieu sûr)", outside.filePath("ondine.casevault"));
    }

    QTemporaryDir outside;
    Stage stage{outside.filePath("vide").toStdString()};
    Sitting sitting{stage, "Ondine"};
};

TEST_F(FirstRun, OffersWhatCanBeDoneWithoutAVault)
{
    for (const auto* way : {"Ouvrir un coffre", "Créer mes clés", "Rejoindre un coffre", "Fonder un coffre", "Restaurer une sauvegarde",
                            "Ouvrir une remise", "Vérifier un export"})
        EXPECT_TRUE(sitting.has(way)) << way;
}

TEST_F(FirstRun, FoundsAVaultAndOpensIt)
{
    fillFounding();
    passphrase();
    sitting.press("Fonder le coffre");
    sitting.settle([&] { return sitting.shell().main() != nullptr; });
    ASSERT_NE(sitting.shell().main(), nullptr);
    EXPECT_TRUE(sitting.everythingSaid().contains("Ondine"));
    EXPECT_TRUE(QFile::exists(outside.filePath("ondine.casevault")));
    EXPECT_TRUE(desktop::OpeningFlow::isVault(outside.filePath("coffre")));
    EXPECT_EQ(desktop::Preferences::read().vaultFolder, outside.filePath("coffre")) << "the next time begins here";
    sitting.lock();
    sitting.type("Phrase de passe", kPhrase);
    sitting.press("Ouvrir");
    sitting.settle([&] { return sitting.shell().main() != nullptr; });
    EXPECT_NE(sitting.shell().main(), nullptr) << "and it opens again";
}

TEST_F(FirstRun, ASlipInTheSecondFieldIsSaidAndFoundsNothing)
{
    fillFounding();
    passphrase("autre chose");
    sitting.press("Fonder le coffre");
    EXPECT_TRUE(sitting.everythingSaid().contains("Les deux champs ne disent pas la même chose"));
    EXPECT_FALSE(QFile::exists(outside.filePath("coffre")));
}

TEST_F(FirstRun, WhatIsMissingIsSaid)
{
    sitting.press("Fonder un coffre");
    sitting.press("Fonder le coffre");
    EXPECT_TRUE(sitting.banner().contains("Indiquez l'organisation")) << sitting.banner().toStdString();
}

TEST_F(FirstRun, MakesKeysAndShowsTheirWords)
{
    sitting.press("Créer mes clés");
    const auto file = outside.filePath("ondine.casevault");
    sitting.type("Fichier de mes clés", file);
    passphrase();
    sitting.press("Créer mes clés");
    sitting.settle([&] { return QFile::exists(file + ".pub"); });
    const auto keys = vault::identity::readIdentity((file + ".pub").toStdString());
    ASSERT_TRUE(keys.has_value());
    const auto words = QString::fromStdString(vault::identity::fingerprintWords(keys->fingerprint()));
    sitting.settle([&] { return sitting.everythingSaid().contains(words); });
    EXPECT_EQ(sitting.shell().main(), nullptr) << "keys alone open nothing";
}

TEST_F(FirstRun, AFileIsChosenInADialogThatNamesNothingAndHoldsUpNothing)
{
    sitting.press("Créer mes clés");
    sitting.press("Choisir : Fichier de mes clés"); // and this goes on while it is open
    auto* dialog = qobject_cast<QFileDialog*>(&sitting.front());
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), "casevault");
    const auto file = outside.filePath("ondine.casevault");
    sitting.choose(*dialog, file);
    sitting.settle();
    const auto* line = qobject_cast<QLineEdit*>(sitting.find("Fichier de mes clés"));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), file);
}

TEST_F(FirstRun, ALineThatIsNoInvitationIsRefused)
{
    sitting.press("Rejoindre un coffre");
    sitting.type("Dossier du coffre", outside.filePath("coffre"));
    sitting.type("Ligne d'invitation", "casevault1 n'importe quoi");
    sitting.type("Phrase de passe", kPhrase);
    sitting.press("Rejoindre");
    sitting.settle([&] { return sitting.banner().contains("La ligne d'invitation n'est pas lisible"); });
    EXPECT_EQ(sitting.shell().main(), nullptr);
}

} // namespace
