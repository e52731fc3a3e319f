// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN S1, "Le bruit du dessus", played in the real windows, each role in turn: what a person presses, types and chooses,
// found by the names that assistive technology reads out.

#include "tests/desktop/sitting.h"
#include "tests/scenarios/s1.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {

using namespace stage;
namespace charter = vault::charter;
using desktop::label;

class ThroughTheWindows : public testing::Test {
protected:
    QTemporaryDir m_folder;
    Stage m_stage{std::filesystem::path(m_folder.path().toStdString())};

    static QString oral() { return "Oui, " + label(charter::ConsentForm::OralWitnessed); }

    /// A picture of what is in front, for people to look at.
    static void look(Sitting& sitting, const QString& name)
    {
        const QDir folder(QStringLiteral(CASEVAULT_BINARY_DIR "/screenshots/s1"));
        ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
        ASSERT_TRUE(sitting.front().grab().save(folder.filePath(name + QStringLiteral(".png"))));
    }

    static void advance(Sitting& sitting, charter::CaseState to, const QString& outcome = {})
    {
        sitting.press("Faire avancer…");
        sitting.choose("Vers quel état", desktop::capitalised(label(to)));
        look(sitting, "state-dialog");
        if (!outcome.isEmpty()) sitting.choose("Issue", outcome);
        sitting.press("Faire avancer");
        EXPECT_TRUE(sitting.banner().contains(label(to))) << sitting.banner().toStdString();
    }

    void referral()
    {
        Sitting sitting(m_stage, kPrunelle);
        sitting.unlock();
        sitting.window().go("referrals");
        sitting.press("Inscrire une saisine");
        sitting.choose("Origine", desktop::capitalised(label(charter::ReferralSource::SocialLandlord)));
        sitting.choose("Nature du conflit", desktop::capitalised(label(charter::ConflictKind::Noise)));
        sitting.choose("partenaire tenu informé", kEkidom);
        sitting.type("Résumé", "Talons et musique, résidence Les Girouettes");
        sitting.press("Ajouter : Personnes nommées");
        sitting.type("Nom", "M. Tilleul");
        look(sitting, "referral-editor");
        sitting.press("Enregistrer");
        EXPECT_TRUE(sitting.banner().contains("inscrite")) << sitting.banner().toStdString();
    }

    void caseFile()
    {
        m_stage.waitDays(1);
        Sitting sitting(m_stage, kFlorimond);
        sitting.unlock();
        sitting.window().go("referrals");
        sitting.openRow("Liste des saisines", 0);
        sitting.press("Décider de la suite…");
        sitting.choose("Décision", desktop::capitalised(label(charter::ScreeningDecision::Case)));
        sitting.press("Noter la décision");
        sitting.press("Ouvrir un dossier…");
        sitting.choose("Forme de la médiation", desktop::capitalised(label(charter::Mode::TableRonde)));
        sitting.type("Situation", "Deux voisins, un plancher qui sonne.");
        sitting.press("Enregistrer");
        sitting.press("Continuer"); // why the case is opened; nobody is assigned yet
        sitting.press("Choisir qui mène la médiation");
        sitting.tick(kBasile);
        sitting.tick(kEglantine);
        look(sitting, "assign-dialog");
        sitting.press("Confier le dossier");
        EXPECT_TRUE(sitting.banner().contains("confiée")) << sitting.banner().toStdString();
    }

    static void addParty(Sitting& sitting, const QString& name)
    {
        sitting.press("Ajouter une partie");
        sitting.type("Nom", name);
        sitting.type("Coordonnées", "résidence Les Girouettes CANARI-contact-7F3A");
        sitting.press("Enregistrer");
        EXPECT_TRUE(sitting.banner().contains("inscrite")) << sitting.banner().toStdString();
    }

    void partiesAndConsents(Sitting& sitting)
    {
        sitting.window().go("cases");
        sitting.openRow("Liste des dossiers", 0);
        // Before anything was said, going on says what is missing instead of doing it.
        addParty(sitting, "M. Tilleul CANARI-Tilleul-7F3A");
        addParty(sitting, "Mme Hirondelle CANARI-Hirondelle-7F3A");
        sitting.press("Partie A : écrire un entretien");
        EXPECT_TRUE(sitting.banner().contains("-1")) << "a rule is named: " << sitting.banner().toStdString();
        look(sitting, "what-is-missing");
        for (const QString letter : {"A", "B"}) {
            sitting.pick("Partie " + letter + ", Limites à expliquer", "C'est expliqué, " + label(charter::ConsentForm::Paper));
            sitting.pick(sitting.named("Partie " + letter + ", Participer"), oral());
        }
        advance(sitting, charter::CaseState::Consented);
    }

    static void interview(Sitting& sitting, const QString& letter)
    {
        sitting.press("Partie " + letter + " : écrire un entretien");
        sitting.type("Faits racontés", "Ce que " + letter + " confie. CANARI-confidence-7F3A");
        look(sitting, "interview-editor");
        sitting.press("Enregistrer");
        EXPECT_TRUE(sitting.banner().contains("scellé")) << sitting.banner().toStdString();
    }

    static void carry(Sitting& sitting, const QString& letter)
    {
        sitting.press("Partie " + letter + " : noter des mots à porter");
        sitting.type("Mots à transmettre", "Dites-lui que je ne savais pas.");
        sitting.press("Enregistrer");
        look(sitting, "case-words-waiting");
        sitting.pick(sitting.named("Mots de " + letter, "relu, c'est oui"),
                     desktop::capitalised(label(charter::ConsentForm::OralWitnessed)));
        sitting.press(sitting.named("Mots de " + letter, "c'est dit"));
        EXPECT_TRUE(sitting.banner().contains("Transmis")) << sitting.banner().toStdString();
    }

    void meeting(Sitting& sitting)
    {
        for (const QString letter : {"A", "B"}) sitting.pick(sitting.named("Partie " + letter + ", Se rencontrer"), oral());
        sitting.press("Rencontre");
        sitting.type("Lieu neutre", "salle de la médiathèque");
        sitting.tick("Règles acceptées");
        sitting.type("Résumé accepté par tous", "Chacun a dit ce qui compte pour lui.");
        sitting.press("Enregistrer");
        sitting.press("Accord");
        sitting.type("Qui", "A");
        sitting.type("Quoi", "pose un tapis");
        sitting.tick("Copies remises");
        sitting.choose("Communication de l'accord", desktop::capitalised(label(charter::SharingChoice::MayBeShared)));
        sitting.tick("Ne désigne aucun fautif");
        sitting.press("Enregistrer");
        EXPECT_TRUE(sitting.banner().contains("accord")) << sitting.banner().toStdString();
    }

    void disclosure()
    {
        m_stage.waitDays(1);
        {
            Sitting sitting(m_stage, kBasile);
            sitting.unlock();
            sitting.window().go("cases");
            sitting.openRow("Liste des dossiers", 0);
            sitting.press("Préparer une communication à un partenaire");
            sitting.choose("Partenaire", kVille);
            sitting.tick(sitting.named("Accord", ": Engagements"));
            sitting.settle([&] { return sitting.everythingSaid().contains("pose un tapis"); }); // the preview
            look(sitting, "disclosure-editor");
            sitting.press("Enregistrer");
            for (const QString letter : {"A", "B"})
                sitting.pick("Partie " + letter + " : noter ce qui a été dit de cette communication", oral());
        }
        Sitting sitting(m_stage, kCapucine);
        sitting.unlock();
        sitting.window().go("disclosures");
        sitting.openRow(sitting.named("", "communications"), 0);
        EXPECT_FALSE(sitting.everythingSaid().contains("tapis")) << "the director sees no content";
        look(sitting, "disclosure-decision");
        sitting.press("Accorder l'accès");
        std::optional<vault::DecryptedBytes> read;
        sitting.shell().desk().ask(
            &sitting.shell(), [](vault::Session& session) -> vault::Outcome<vault::DecryptedBytes> { return session.decrypted(); },
            [&](const vault::Outcome<vault::DecryptedBytes>& bytes) { read = *bytes; });
        sitting.settle([&] { return read.has_value(); });
        EXPECT_EQ(read->caseContent, 0U);
        EXPECT_EQ(read->compartments, 0U);
    }
};

TEST_F(ThroughTheWindows, TheNoiseUpstairsFromTheReferralToTheEnd)
{
    enrolEverybody(m_stage, [](std::string_view, std::string_view, std::string_view) {});
    referral();
    caseFile();
    m_stage.waitDays(1);
    {
        Sitting sitting(m_stage, kEglantine);
        sitting.unlock();
        partiesAndConsents(sitting);
        interview(sitting, "A");
        interview(sitting, "A");
        EXPECT_TRUE(sitting.everythingSaid().contains("Déséquilibre")) << "one heard, the other not";
        interview(sitting, "B");
        advance(sitting, charter::CaseState::InMediation);
        carry(sitting, "A");
        carry(sitting, "B");
        meeting(sitting);
        EXPECT_FALSE(sitting.everythingSaid().contains("CANARI-")) << sitting.everythingSaid().toStdString();
    }
    disclosure();
    {
        Sitting sitting(m_stage, kBasile);
        sitting.unlock();
        sitting.window().go("cases");
        sitting.openRow("Liste des dossiers", 0);
        advance(sitting, charter::CaseState::Concluded, desktop::capitalised(label(charter::Outcome::WrittenAgreement)));
        advance(sitting, charter::CaseState::FollowUp);
        m_stage.waitDays(50);
        sitting.press("Suivi");
        sitting.type("Partie", "A");
        sitting.press("Enregistrer");
        advance(sitting, charter::CaseState::Closed);
    }
    auto session = m_stage.unlock(kOlivine);
    const auto& part = session.state().cases.begin()->second;
    EXPECT_EQ(part.state, charter::CaseState::Closed);
    ASSERT_EQ(part.disclosures.size(), 1U);
    EXPECT_EQ(part.disclosures.begin()->second.stage, charter::DisclosureStage::Given);
    const auto report = must(vault::verifyVault(session, charter::Language::French), "verify");
    EXPECT_TRUE(report.findings.empty());
}

} // namespace
