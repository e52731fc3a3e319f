// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a house does beside its cases, through the windows: a break-glass by two people under the mediators' eyes, a departure
// to its last key, a letter sent without a key of the case, a backup and the way back from it.

#include "client/desktop/windows/case_page.h"
#include "tests/desktop/sitting.h"
#include "tests/vault/door_fixture.h"

#include <QDir>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <future>

namespace {

using namespace door;
using charter::GlassStage;
using stage::Sitting;

class HouseWindows : public Door {
protected:
    HouseWindows()
    {
        m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
        m_stage->enrol(stage::kCapucine, stage::kPrunelle, Role::Assistant, stage::kFlorimond);
        auto session = m_stage->unlock(stage::kEglantine);
        m_party = addParty(session);
        (void)addParty(session);
        consentOfAll(session);
        m_number = QString::fromStdString(vault::publicNumberText(session.state().cases.at(m_case).publicNumber));
    }

    /// Sits down as that person, on the home page.
    std::unique_ptr<Sitting> sits(const char* person)
    {
        auto sitting = std::make_unique<Sitting>(*m_stage, person);
        sitting->unlock();
        return sitting;
    }
    std::unique_ptr<Sitting> sitsIn(const char* person, const char* room)
    {
        auto sitting = sits(person);
        sitting->window().go(QLatin1String(room));
        sitting->settle();
        return sitting;
    }
    /// Waits until the window says so; fails the test when it never does.
    static void says(Sitting& sitting, const QString& text)
    {
        sitting.settle([&] { return sitting.everythingSaid().contains(text); });
    }
    static void answers(Sitting& sitting, const QString& text)
    {
        sitting.settle([&] { return sitting.banner().contains(text); });
    }
    static vault::DecryptedBytes decryptedBy(Sitting& sitting)
    {
        const auto answer = std::make_shared<std::optional<vault::DecryptedBytes>>();
        sitting.shell().desk().ask(
            &sitting.shell(),
            [](vault::Session& session) -> vault::Outcome<vault::DecryptedBytes> { return session.decrypted(); },
            [answer](const vault::Outcome<vault::DecryptedBytes>& given) { *answer = *given; });
        sitting.settle([&] { return answer->has_value(); });
        return **answer;
    }
    [[nodiscard]] QString ofTheCase(const char* act) const { return QStringLiteral("%1 : dossier %2").arg(QString::fromUtf8(act), m_number); }
    GlassStage stageOfTheGlass()
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        const auto& glasses = session.state().cases.at(m_case).breakGlasses;
        if (glasses.size() != 1) throw stage::Broken("not one break-glass");
        return glasses.begin()->second.stage;
    }
    void askForTheGlass(charter::GlassGround ground = charter::GlassGround::Integrity)
    {
        const auto capucine = sitsIn(stage::kCapucine, "break-glass");
        capucine->press("Demander un bris de glace…");
        capucine->type("Numéro du dossier", m_number);
        capucine->choose("Motif", desktop::capitalised(desktop::label(ground)));
        capucine->press("Demander");
        answers(*capucine, "C'est demandé");
        capucine->press(ofTheCase("Approuver"));
        EXPECT_TRUE(capucine->banner().contains("HOUSE-3")) << capucine->banner().toStdString();
    }
    void approveTheGlass()
    {
        const auto florimond = sits(stage::kFlorimond);
        florimond->press(florimond->named("Décider : "));
        florimond->press(ofTheCase("Approuver"));
        answers(*florimond, "C'est approuvé");
    }

    vault::PartyId m_party;
    QString m_number;
    QTemporaryDir m_outside;
};

TEST_F(HouseWindows, ABreakGlassIsNotApprovedByWhoAsked_HOUSE_3)
{
    askForTheGlass();
    EXPECT_EQ(stageOfTheGlass(), GlassStage::Asked);
}

TEST_F(HouseWindows, ABreakGlassOfACaseThatNobodyKnowsIsRefusedInWords)
{
    const auto capucine = sitsIn(stage::kCapucine, "break-glass");
    capucine->press("Demander un bris de glace…");
    capucine->type("Numéro du dossier", "0000ZZZZ");
    capucine->press("Demander");
    capucine->settle([&] { return !capucine->banner().isEmpty(); });
    says(*capucine, "Aucun bris de glace.");
}

TEST_F(HouseWindows, TheMediatorsSeeABreakGlassInTheirNewsAndInItsRoomAndDecideNothingThere)
{
    askForTheGlass();
    approveTheGlass();
    EXPECT_EQ(stageOfTheGlass(), GlassStage::Open) << "the coordinator holds the key, and nobody has to wait";
    const auto basile = sits(stage::kBasile);
    says(*basile, "Capucine demande à lire ce dossier par bris de glace.");
    says(*basile, "Florimond a approuvé un bris de glace sur ce dossier.");
    basile->window().go("break-glass");
    says(*basile, "Approuvé par Florimond");
    for (const auto* act : {"Approuver", "Noter la relecture", "Lire le dossier"}) EXPECT_FALSE(basile->has(ofTheCase(act))) << act;
}

TEST_F(HouseWindows, WithNobodyInDangerItOpensNoSoonerThanTheNextDayAndSaysWhich)
{
    askForTheGlass(charter::GlassGround::CourtOrder);
    approveTheGlass();
    const auto capucine = sitsIn(stage::kCapucine, "break-glass");
    says(*capucine, QStringLiteral("S'ouvre le %1 au plus tôt").arg(desktop::dateText(m_stage->dayOfPlay(1))));
    EXPECT_FALSE(capucine->has(ofTheCase("Lire le dossier")));
    EXPECT_EQ(stageOfTheGlass(), GlassStage::Approved);
}

TEST_F(HouseWindows, WhoAskedReadsWhatWasSaidTogetherThenEndsItAndAnotherReviews)
{
    askForTheGlass();
    approveTheGlass();
    {
        const auto capucine = sitsIn(stage::kCapucine, "break-glass");
        capucine->press(ofTheCase("Lire le dossier"));
        capucine->press("Continuer");
        capucine->settle([&] { return qobject_cast<desktop::CasePage*>(&capucine->page()) != nullptr; });
        says(*capucine, m_number);
        const auto read = decryptedBy(*capucine);
        EXPECT_GT(read.caseContent, 0U);
        EXPECT_EQ(read.compartments, 0U);
        capucine->window().back();
        capucine->press(ofTheCase("Mettre fin à la lecture"));
        answers(*capucine, "La lecture est finie");
        EXPECT_FALSE(capucine->has(ofTheCase("Lire le dossier")));
        capucine->press(ofTheCase("Noter la relecture"));
        EXPECT_TRUE(capucine->banner().contains("HOUSE-3")) << capucine->banner().toStdString();
    }
    EXPECT_EQ(stageOfTheGlass(), GlassStage::Ended);
    {
        const auto olivine = sits(stage::kOlivine);
        olivine->press(olivine->named("Relire : "));
        olivine->press(ofTheCase("Noter la relecture"));
        answers(*olivine, "La relecture est notée");
        says(*olivine, "Relu par Olivine");
    }
    EXPECT_EQ(stageOfTheGlass(), GlassStage::Reviewed);
}

TEST_F(HouseWindows, ADepartureIsProposedSignedAndFollowedToItsLastKey)
{
    {
        const auto capucine = sitsIn(stage::kCapucine, "team");
        capucine->press("Basile : voir la fiche");
        capucine->press("Départ de Basile");
        says(*capucine, "Dossiers, parties communes : 1");
        says(*capucine, "Compartiments de parties, paroles confiées : 2");
        says(*capucine, QStringLiteral("Dossiers qui lui sont confiés : %1").arg(m_number));
        capucine->press("Retirer du coffre…");
        capucine->choose("Motif du départ", desktop::capitalised(desktop::label(charter::DepartureReason::DeviceStolen)));
        capucine->press("Retirer cette personne");
        answers(*capucine, "une seconde personne le signe");
        says(*capucine, "Attend une seconde signature");
        EXPECT_FALSE(capucine->has("Signer le départ")) << "not by the one who proposed it";
    }
    {
        const auto florimond = sitsIn(stage::kFlorimond, "team");
        florimond->press(florimond->named("Voir ce départ : "));
        florimond->press("Signer le départ");
        answers(*florimond, "C'est signé");
        says(*florimond, "La clé du coffre a changé");
        says(*florimond, "Clés encore à renouveler");
        const auto* bar = florimond->page().findChild<QProgressBar*>();
        ASSERT_NE(bar, nullptr);
        EXPECT_TRUE(bar->accessibleName().contains("renouvelées")) << "it was followed";
        EXPECT_FALSE(bar->isVisible()) << "and is over";
    }
    {
        const auto capucine = sits(stage::kCapucine);
        says(*capucine, "Clés encore à renouveler");
    }
    { const auto eglantine = sits(stage::kEglantine); } // holds the keys that are left
    const auto capucine = sits(stage::kCapucine);
    EXPECT_FALSE(capucine->everythingSaid().contains("Clés encore à renouveler"));
    capucine->window().go("team");
    capucine->press("Basile : voir la fiche");
    capucine->press("Départ de Basile");
    says(*capucine, "Toutes les clés sont renouvelées");
    capucine->press("Préparer le projet de notification");
    says(*capucine, "PROJET DE NOTIFICATION");
    const auto said = capucine->everythingSaid();
    EXPECT_TRUE(said.contains("1 dossier (partie commune)")) << said.toStdString();
    EXPECT_TRUE(said.contains("2 compartiments")) << said.toStdString();
    EXPECT_TRUE(capucine->has("Enregistrer le projet…"));
}

TEST_F(HouseWindows, AMediatorFindsNoDepartureOnAPersonsCard)
{
    const auto eglantine = sitsIn(stage::kEglantine, "team");
    eglantine->press("Basile : voir la fiche");
    EXPECT_FALSE(eglantine->has("Départ de Basile"));
}

TEST_F(HouseWindows, ALetterIsOrderedThenComposedAndSentWithNoKeyOfTheCase_DISC_4)
{
    {
        const auto basile = sitsIn(stage::kBasile, "letters");
        basile->press("Commander un courrier…");
        basile->type("Nom", "CANARI-destinataire");
        basile->type("Adresse postale", "Les Girouettes, hall 3");
        basile->choose("Sorte de courrier", desktop::capitalised(desktop::label(charter::LetterKind::Appointment)));
        basile->tick("Jour du rendez-vous, s'il y en a un : date connue");
        basile->press("Enregistrer");
        answers(*basile, "Le courrier est commandé");
        EXPECT_FALSE(basile->everythingSaid().contains("CANARI-")) << "the list names nobody";
    }
    {
        const auto prunelle = sits(stage::kPrunelle);
        says(*prunelle, "Courriers à envoyer");
        prunelle->press(prunelle->named("Voir : Rendez-vous"));
        prunelle->openRow("Liste des courriers", 0);
        EXPECT_FALSE(prunelle->everythingSaid().contains("CANARI-")) << "nothing is read before it is asked for";
        prunelle->press("Composer");
        EXPECT_TRUE(prunelle->banner().contains("adresse de retour")) << prunelle->banner().toStdString();
        prunelle->type("Adresse de retour de l'organisation", "12 place du Marché");
        prunelle->press("Composer");
        says(*prunelle, "CANARI-destinataire");
        EXPECT_TRUE(prunelle->everythingSaid().contains("Nous vous attendons le"));
        const auto read = decryptedBy(*prunelle);
        EXPECT_EQ(read.caseContent, 0U);
        EXPECT_EQ(read.compartments, 0U);
        prunelle->press("Noter qu'il est parti");
        answers(*prunelle, "le courrier est parti");
        EXPECT_FALSE(stage::textsOf(prunelle->window(), false).join('\n').contains("CANARI-")) << "not even hidden";
        const auto* table = qobject_cast<QTableView*>(prunelle->find("Liste des courriers"));
        ASSERT_NE(table, nullptr);
        prunelle->settle([&] { return table->model()->rowCount() == 0; });
    }
    const auto session = m_stage->unlock(stage::kEglantine);
    ASSERT_EQ(session.state().letters.size(), 1U);
    EXPECT_NE(session.state().letters.begin()->second.sentOn, charter::Day::None);
}

TEST_F(HouseWindows, ABackupIsMadeWhereItIsMissingAndNoFileIsWrittenOver)
{
    const auto file = m_outside.filePath("copie.casevault-backup");
    const auto florimond = sits(stage::kFlorimond);
    florimond->press(florimond->named("Sauvegarder : "));
    florimond->press("Faire la sauvegarde");
    EXPECT_TRUE(florimond->banner().contains("Choisissez où")) << florimond->banner().toStdString();
    florimond->type("Fichier de la sauvegarde, nouveau", file);
    florimond->press("Faire la sauvegarde");
    answers(*florimond, "relue en entier");
    EXPECT_GT(QFile(file).size(), 0);
    const auto* table = qobject_cast<QTableView*>(florimond->find("Sauvegardes faites"));
    ASSERT_NE(table, nullptr);
    florimond->settle([&] { return table->model()->rowCount() == 1; });
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), stage::kFlorimond);
    says(*florimond, "peut être encore dans une sauvegarde jusqu'au");
    florimond->type("Fichier de la sauvegarde, nouveau", file);
    florimond->press("Faire la sauvegarde");
    florimond->settle([&] { return !florimond->banner().isEmpty() && !florimond->banner().contains("relue en entier"); });
    EXPECT_EQ(table->model()->rowCount(), 1);
    florimond->window().go("home");
    florimond->settle();
    EXPECT_FALSE(florimond->everythingSaid().contains("Aucune sauvegarde")) << "it is no longer asked for";
}

TEST_F(HouseWindows, ABackupThatIsStoppedLeavesNothingBehind)
{
    const auto florimond = sitsIn(stage::kFlorimond, "backups");
    florimond->type("Fichier de la sauvegarde, nouveau", m_outside.filePath("copie.casevault-backup"));
    auto* make = qobject_cast<QPushButton*>(florimond->find("Faire la sauvegarde"));
    ASSERT_NE(make, nullptr);
    std::promise<void> gate; // the desk is busy until it was stopped
    florimond->shell().desk().aside(
        &florimond->shell(),
        [turn = gate.get_future().share()] {
            turn.wait();
            return true;
        },
        [](bool) {});
    make->click();
    for (auto* one : florimond->page().findChildren<QPushButton*>())
        if (one->isVisible() && one->accessibleName().startsWith("Annuler : ")) one->click();
    gate.set_value();
    answers(*florimond, "La sauvegarde est annulée");
    const auto left = QDir(m_outside.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    EXPECT_TRUE(left.isEmpty()) << left.join(", ").toStdString();
    EXPECT_TRUE(florimond->find("Faire la sauvegarde")->isEnabled());
}

class RestoredVault : public HouseWindows {
protected:
    RestoredVault()
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        (void)must(vault::makeBackup(session, m_copy.toStdString()), "backup");
        if (!vault::identity::writeKeyFile(m_stage->keysOf(stage::kFlorimond), m_keys.toStdString())) throw stage::Broken("no key file");
    }
    void fill(Sitting& sitting)
    {
        sitting.shell().welcome()->go(desktop::WelcomeWindow::Step::Restore);
        sitting.type("Fichier de la sauvegarde", m_copy);
        sitting.type("Dossier du coffre, nouveau", m_back);
        sitting.type("Fichier de vos clés", m_keys);
    }
    static void restore(Sitting& sitting, const char* phrase)
    {
        sitting.type("Phrase de passe", phrase);
        sitting.press("Restaurer");
    }

    const QString m_copy = m_outside.filePath("copie.casevault-backup"), m_back = m_outside.filePath("revenu"),
                  m_keys = m_outside.filePath("florimond.casevault");
    static constexpr const char* kPhrase = "phrase de passe de Florimond";
};

TEST_F(RestoredVault, IsOpenedOnceTheLossWasAskedAbout)
{
    Sitting sitting(*m_stage, stage::kFlorimond);
    fill(sitting);
    restore(sitting, kPhrase);
    sitting.settle([&] { return sitting.has("Ouvrir le coffre restauré"); });
    EXPECT_TRUE(desktop::OpeningFlow::isVault(m_back));
    sitting.press("Ouvrir le coffre restauré");
    sitting.type("Phrase de passe", kPhrase);
    sitting.press("Ouvrir");
    sitting.settle([&] { return sitting.has("Oui, je le sais"); });
    sitting.press("Oui, je le sais");
    sitting.unlock();
    EXPECT_EQ(sitting.shell().desk().sitter()->name, stage::kFlorimond);
}

TEST_F(RestoredVault, DoesNotComeToBeWithAWrongPassphraseOrWithoutAFile)
{
    Sitting sitting(*m_stage, stage::kFlorimond);
    sitting.shell().welcome()->go(desktop::WelcomeWindow::Step::Restore);
    sitting.press("Restaurer");
    EXPECT_TRUE(sitting.banner().contains("Indiquez la sauvegarde")) << sitting.banner().toStdString();
    fill(sitting);
    restore(sitting, "phrase de passe de quelqu'un d'autre");
    sitting.settle([&] { return !sitting.banner().isEmpty() && !sitting.banner().contains("Indiquez"); });
    EXPECT_FALSE(QFile::exists(m_back)) << "nothing half-made stays";
    EXPECT_FALSE(sitting.has("Ouvrir le coffre restauré"));
}

TEST_F(RestoredVault, OfAnOldCopyAsksWhetherTheDateIsRight)
{
    m_stage->waitDays(90);
    Sitting sitting(*m_stage, stage::kFlorimond);
    fill(sitting);
    restore(sitting, kPhrase);
    sitting.settle([&] { return sitting.has("La date est la bonne"); });
    EXPECT_FALSE(QFile::exists(m_back));
    sitting.press("La date est la bonne");
    restore(sitting, kPhrase);
    sitting.settle([&] { return sitting.has("Ouvrir le coffre restauré"); });
    EXPECT_TRUE(desktop::OpeningFlow::isVault(m_back));
}

} // namespace
