// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The auditor's window, without a vault: a whole export, the same with the auditor's keys, one that was tampered with.

#include "tests/desktop/played.h"
#include "tests/desktop/under_way.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace {

using namespace stage;

class OfAnAuditor : public testing::Test {
protected:
    OfAnAuditor()
    {
        sitting.shell().welcome()->go(desktop::WelcomeWindow::Step::Choose);
        sitting.press("Vérifier un export");
        std::filesystem::copy(played().play.bundle, folder(), std::filesystem::copy_options::recursive);
    }
    ~OfAnAuditor() override { sitting.front().close(); }

    [[nodiscard]] std::filesystem::path folder() const { return outside.filePath("export").toStdString(); }
    void fill()
    {
        sitting.type("Dossier de l'export", QString::fromStdString(folder().string()));
        sitting.type("Clé du journal", QString::fromStdString(played().play.logKey));
    }
    void verify()
    {
        sitting.press("Vérifier");
        sitting.settle([&] { return !sitting.banner().isEmpty() && !sitting.has("Arrêter"); });
    }

    QTemporaryDir outside;
    Sitting sitting{played().stage, kBasile};
};

TEST_F(OfAnAuditor, AWholeExportIsSaidToBeWholeAndWhatWasNotCheckedToo)
{
    fill();
    verify();
    EXPECT_TRUE(sitting.banner().contains("entier et en ordre")) << sitting.banner().toStdString();
    EXPECT_TRUE(sitting.everythingSaid().contains("vos clés n'ont pas été données"));
    EXPECT_FALSE(sitting.everythingSaid().contains("CANARI-"));
}

TEST_F(OfAnAuditor, WithKeysTheActsAreReplayed)
{
    const auto keys = outside.filePath("auditrice.casevault");
    ASSERT_TRUE(vault::identity::writeKeyFile(played().stage.keysOf(kAuditrice), keys.toStdString()).has_value());
    fill();
    sitting.type("Fichier de vos clés", keys);
    sitting.type("Phrase de passe de vos clés", "phrase de passe de Auditrice");
    verify();
    EXPECT_TRUE(sitting.banner().contains("entier et en ordre")) << sitting.banner().toStdString();
    EXPECT_FALSE(sitting.everythingSaid().contains("vos clés n'ont pas été données"));
    EXPECT_TRUE(sitting.everythingSaid().contains("Actes rejoués"));
}

TEST_F(OfAnAuditor, AnAlteredExportIsNotInOrder)
{
    std::filesystem::path largest;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder() / "tile")) // checked without keys
        if (entry.is_regular_file() && (largest.empty() || entry.file_size() > std::filesystem::file_size(largest)))
            largest = entry.path();
    QFile file(QString::fromStdString(largest.string()));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    auto bytes = file.readAll();
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    ASSERT_TRUE(file.seek(0));
    file.write(bytes);
    file.close();
    fill();
    verify();
    EXPECT_FALSE(sitting.banner().contains("entier et en ordre")) << largest;
}

TEST_F(OfAnAuditor, WhatIsMissingIsSaid)
{
    sitting.press("Vérifier");
    EXPECT_TRUE(sitting.banner().contains("Indiquez le dossier de l'export")) << sitting.banner().toStdString();
}

TEST_F(OfAnAuditor, AHeadVerifiedBeforeIsTakenUpAndSaid)
{
    fill();
    verify();
    const auto heads = textsOf(sitting.front()).filter(QRegularExpression("^Tête : "));
    ASSERT_FALSE(heads.isEmpty());
    sitting.press("Aller plus loin : une tête déjà vérifiée, une règle des cosignatures");
    sitting.type("Tête déjà vérifiée", "un bout de ligne");
    sitting.press("Vérifier");
    EXPECT_TRUE(sitting.banner().contains("n'est pas complète")) << sitting.banner().toStdString();
    sitting.type("Tête déjà vérifiée", heads.first().mid(QStringLiteral("Tête : ").size()));
    verify();
    EXPECT_TRUE(sitting.banner().contains("entier et en ordre")) << sitting.banner().toStdString();
    EXPECT_TRUE(sitting.everythingSaid().contains("que la tête donnée dit déjà vérifiées"));
}

TEST_F(OfAnAuditor, AKeyOfAnotherLogDoesNotVerify)
{
    auto key = QString::fromStdString(played().play.logKey);
    sitting.type("Dossier de l'export", QString::fromStdString(folder().string()));
    sitting.type("Clé du journal", key.chopped(8));
    verify();
    EXPECT_FALSE(sitting.banner().contains("entier et en ordre"));
}

} // namespace
