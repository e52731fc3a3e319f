// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody new: the director enrols, after hearing the ten words; a second person signs; the newcomer joins with the line
// that was handed over.

#include "tests/desktop/under_way.h"

#include "client/desktop/windows/team_cards.h"

#include <QLabel>
#include <gtest/gtest.h>

namespace {

using namespace stage;

constexpr const char* kNewcomer = "Ondine";

class Enrolment : public testing::Test {
protected:
    /// The newcomer's own file, and the one beside it that is handed over.
    QString keys()
    {
        const auto file = outside.filePath("ondine.casevault");
        if (!vault::identity::writeKeyFile(place.stage.keysOf(kNewcomer), file.toStdString())) throw Broken("no key file");
        return file;
    }
    void propose(const QString& keyFile)
    {
        Sitting sitting(place.stage, kCapucine);
        sitting.unlock();
        sitting.window().go("team");
        sitting.press("Inscrire quelqu'un");
        sitting.type("Fichier de clés publiques, qui finit par « .pub »", keyFile + ".pub");
        sitting.type("Nom", kNewcomer);
        EXPECT_FALSE(isEnabled(sitting, "Inscrire")) << "nobody has heard the words yet";
        const auto words = vault::identity::fingerprintWords(place.stage.keysOf(kNewcomer).identity().fingerprint());
        EXPECT_TRUE(sitting.everythingSaid().contains(QString::fromStdString(words)));
        sitting.tick("Je les ai entendus de vive voix");
        sitting.press("Inscrire");
        EXPECT_TRUE(sitting.banner().contains("attend une seconde signature")) << sitting.banner().toStdString();
        EXPECT_FALSE(sitting.everythingSaid().contains("Signer : ")) << "not by the one who proposed it";
    }
    /// The line that the newcomer is handed.
    QString sign()
    {
        Sitting sitting(place.stage, kFlorimond);
        sitting.unlock();
        sitting.window().go("team");
        sitting.press(sitting.named("Signer : "));
        sitting.settle([&] { return qobject_cast<desktop::InvitationPage*>(&sitting.page()) != nullptr; });
        for (const auto* one : sitting.page().findChildren<QLabel*>())
            if (one->accessibleName().startsWith("casevault1")) return one->accessibleName();
        return {};
    }
    static bool isEnabled(Sitting& sitting, const QString& name)
    {
        for (const auto* one : sitting.window().findChildren<QPushButton*>())
            if (one->isVisible() && one->accessibleName() == name) return one->isEnabled();
        return false;
    }

    QTemporaryDir outside;
    Copied place;
};

TEST_F(Enrolment, IsProposedSignedByASecondPersonAndJoined)
{
    const auto file = keys();
    propose(file);
    const auto line = sign();
    ASSERT_FALSE(line.isEmpty());
    Sitting sitting(place.stage, kNewcomer);
    sitting.shell().welcome()->go(desktop::WelcomeWindow::Step::Join);
    sitting.type("Fichier de vos clés", file);
    sitting.type("Ligne d'invitation", line);
    sitting.type("Phrase de passe", "phrase de passe de Ondine");
    sitting.press("Rejoindre");
    sitting.settle([&] { return sitting.shell().main() != nullptr; });
    ASSERT_NE(sitting.shell().main(), nullptr);
    EXPECT_TRUE(sitting.everythingSaid().contains(kNewcomer));
    EXPECT_TRUE(sitting.window().roomKeys().contains("cases")) << "a mediator's rooms";
}

TEST_F(Enrolment, WithoutTheSecondSignatureNobodyJoins)
{
    const auto file = keys();
    propose(file);
    std::string line;
    {
        auto session = place.stage.unlock(kFlorimond);
        line = session.invitation().line();
    }
    Sitting sitting(place.stage, kNewcomer);
    sitting.shell().welcome()->go(desktop::WelcomeWindow::Step::Join);
    sitting.type("Fichier de vos clés", file);
    sitting.type("Ligne d'invitation", QString::fromStdString(line));
    sitting.type("Phrase de passe", "phrase de passe de Ondine");
    sitting.press("Rejoindre");
    sitting.settle([&] { return !sitting.banner().isEmpty(); });
    EXPECT_EQ(sitting.shell().main(), nullptr);
}

TEST_F(Enrolment, AFileThatHoldsNoKeysIsSaidToBeNone)
{
    Sitting sitting(place.stage, kCapucine);
    sitting.unlock();
    sitting.window().go("team");
    sitting.press("Inscrire quelqu'un");
    sitting.type("Fichier de clés publiques, qui finit par « .pub »", written(outside.filePath("autre.pub"), "rien"));
    sitting.settle([&] { return sitting.banner().contains("n'est pas un fichier de clés"); });
    EXPECT_FALSE(isEnabled(sitting, "Inscrire"));
}

} // namespace
