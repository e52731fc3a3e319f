// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The partner's window, without a vault: opens what was granted with the right keys, until its end date, and forgets it when
// it is closed.

#include "tests/desktop/played.h"
#include "tests/desktop/under_way.h"

#include <QFile>
#include <gtest/gtest.h>

namespace {

using namespace stage;

class OfAPartner : public testing::Test {
protected:
    void open(Sitting& sitting, const char* partner)
    {
        sitting.shell().welcome()->go(desktop::WelcomeWindow::Step::Choose);
        sitting.press("Ouvrir une remise");
        const auto& bytes = played().play.handover;
        const auto keys = outside.filePath("partenaire.casevault");
        if (!vault::identity::writeKeyFile(played().stage.keysOf(partner), keys.toStdString())) throw Broken("no key file");
        sitting.type("Fichier reçu", written(outside.filePath("remise"), QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                                                                    static_cast<qsizetype>(bytes.size()))));
        sitting.type("Clé du journal", QString::fromStdString(played().play.logKey));
        sitting.type("Fichier de vos clés", keys);
        sitting.type("Phrase de passe de vos clés", QStringLiteral("phrase de passe de %1").arg(QString::fromUtf8(partner)));
        sitting.press("Ouvrir");
    }
    static bool isRead(Sitting& sitting) { return sitting.everythingSaid().contains("pose un tapis"); }

    QTemporaryDir outside;
};

TEST_F(OfAPartner, WhatWasGrantedIsReadAndNothingElse)
{
    Sitting sitting(played().stage, kBasile);
    open(sitting, kVille);
    sitting.settle([&] { return isRead(sitting); });
    const auto said = sitting.everythingSaid();
    EXPECT_TRUE(said.contains("Remis jusqu'au"));
    for (const auto* other : {"CANARI-confidence", "CANARI-Tilleul", "CANARI-Hirondelle", "CANARI-salle"})
        EXPECT_FALSE(said.contains(other)) << other;
    sitting.press("Ouvrir une autre remise");
    EXPECT_FALSE(isRead(sitting));
    sitting.front().close();
}

TEST_F(OfAPartner, ClosingTheWindowForgetsWhatItShowed)
{
    Sitting sitting(played().stage, kBasile);
    open(sitting, kVille);
    sitting.settle([&] { return isRead(sitting); });
    auto& window = sitting.front();
    window.close();
    sitting.settle();
    EXPECT_FALSE(textsOf(window, false).join('\n').contains("pose un tapis"));
}

TEST_F(OfAPartner, SavingAsTextAsksFirst)
{
    Sitting sitting(played().stage, kBasile);
    open(sitting, kVille);
    sitting.settle([&] { return isRead(sitting); });
    const auto file = outside.filePath("texte.txt");
    sitting.press("Enregistrer comme texte…");
    sitting.press("Ne pas enregistrer");
    EXPECT_FALSE(QFile::exists(file));
    sitting.press("Enregistrer comme texte…");
    sitting.type("Fichier à écrire", file);
    sitting.press("Enregistrer en clair");
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().contains("pose un tapis"));
    sitting.front().close();
}

TEST_F(OfAPartner, OtherKeysOpenNothing)
{
    Sitting sitting(played().stage, kBasile);
    open(sitting, kEkidom);
    sitting.settle([&] { return !sitting.banner().isEmpty(); });
    EXPECT_TRUE(sitting.banner().contains("n'est pas adressé à ces clés")) << sitting.banner().toStdString();
    EXPECT_FALSE(isRead(sitting));
    sitting.front().close();
}

TEST_F(OfAPartner, AfterTheEndDateNothingIsRead)
{
    constexpr std::uint64_t kDay = std::uint64_t{24} * 3600 * 1000;
    Stage late(played().stage.folder(), played().stage.now() + 400 * kDay);
    Sitting sitting(late, kBasile);
    open(sitting, kVille);
    sitting.settle([&] { return !sitting.banner().isEmpty(); });
    EXPECT_FALSE(isRead(sitting)) << sitting.banner().toStdString();
    sitting.front().close();
}

} // namespace
