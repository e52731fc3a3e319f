// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People's requests from the first word to the answer, a disposal from its proposal to the certificate, and a sealed case as
// its mediator sees it: through the real windows.

#include "tests/desktop/played.h"
#include "tests/desktop/under_way.h"

#include "crypto/hash.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <gtest/gtest.h>

namespace {

using namespace stage;
namespace charter = vault::charter;
using desktop::capitalised;
using desktop::dateText;
using desktop::label;

constexpr const char* kVisa = "AD86/2028-017";

class Boards : public testing::Test {
protected:
    std::unique_ptr<Sitting> inTheRoom(const char* person, const char* room)
    {
        auto sitting = std::make_unique<Sitting>(copied.stage, person);
        sitting->unlock();
        sitting->window().go(QLatin1String(room));
        sitting->settle();
        return sitting;
    }
    charter::CasePart part(const vault::CaseId& file)
    {
        const auto session = copied.stage.unlock(kFlorimond); // sits nowhere meanwhile
        return session.state().cases.at(file);
    }
    QString numberOf(const vault::CaseId& file) { return desktop::say(vault::publicNumberText(part(file).publicNumber)); }
    QString letterOf(const vault::PartyId& party)
    {
        return QString(QLatin1Char(vault::letterOf(part(copied.play.open).parties.at(party))));
    }
    /// The one request of that kind in the open case.
    charter::RightsPart request(charter::RightsKind kind)
    {
        for (const auto& [id, about] : part(copied.play.open).rights)
            if (about.kind == kind) return about;
        throw Broken("nobody asked");
    }
    void receive(charter::RightsKind kind)
    {
        const auto number = numberOf(copied.play.open), letter = letterOf(copied.play.first);
        const auto sitting = inTheRoom(kPrunelle, "rights");
        sitting->press("Enregistrer une demande…");
        sitting->choose("Dossier", number);
        sitting->choose("Partie", "Partie " + letter);
        sitting->choose("Ce qui est demandé", capitalised(label(kind)));
        sitting->press("Enregistrer");
        sitting->settle([&] { return sitting->banner().contains("Réponse due le"); });
    }

    Copied copied;
};

using Requests = Boards;

TEST_F(Requests, OneForACopyIsReceivedPutTogetherReadAndNotedAsHandedOver_RIGHT_1)
{
    receive(charter::RightsKind::Access);
    (void)copied.stage.unlock(kBasile); // gives the privacy officer the keys
    const auto sitting = inTheRoom(kOlivine, "rights");
    sitting->press(sitting->named("Préparer la copie : "));
    sitting->settle([&] { return sitting->has("Lire la copie"); });
    for (const auto* own : {"Tilleul", "confidence"})
        EXPECT_FALSE(sitting->everythingSaid().contains(QString::fromStdString(canary(own)))) << "nothing of it before somebody asks";
    sitting->press("Lire la copie");
    const auto* text = qobject_cast<QPlainTextEdit*>(sitting->find("Texte de la copie"));
    ASSERT_NE(text, nullptr);
    const auto copy = text->toPlainText();
    EXPECT_TRUE(copy.contains(QString::fromStdString(canary("Tilleul"))));
    EXPECT_FALSE(copy.contains(QString::fromStdString(canary("Hirondelle")))) << "nothing of the other party";
    sitting->press("Noter qu'elle est remise…");
    sitting->choose("Identité vérifiée", capitalised(label(charter::IdentityCheck::Paper)));
    sitting->press("Noter la réponse");
    sitting->settle([&] { return sitting->banner().contains("La réponse est notée"); });
    EXPECT_EQ(sitting->page().accessibleName(), "Droits des personnes");
    EXPECT_FALSE(stage::textsOf(sitting->window(), false).join('\n').contains("CANARI-Tilleul")) << "the copy went with its page";
    const auto about = request(charter::RightsKind::Access);
    EXPECT_EQ(about.answer, charter::RightsAnswer::Granted);
    const auto bytes = copy.toStdString();
    EXPECT_EQ(about.sentBytes, crypto::sha256(crypto::bytesOf(bytes))) << "what was handed over, byte for byte";
    sitting->settle([&] { return sitting->everythingSaid().contains("Répondu le"); });
}

TEST_F(Requests, WithoutItsCopyOneForACopyCanOnlyBeRefusedAndWithAGround)
{
    receive(charter::RightsKind::Access);
    const auto sitting = inTheRoom(kOlivine, "rights");
    sitting->press(sitting->named("Répondre… : accès"));
    const auto* answers = qobject_cast<QComboBox*>(sitting->find("Réponse"));
    ASSERT_NE(answers, nullptr);
    ASSERT_EQ(answers->count(), 1);
    EXPECT_EQ(answers->itemText(0), capitalised(label(charter::RightsAnswer::Refused)));
    sitting->choose("Motif", capitalised(label(charter::RightsGround::Excessive)));
    sitting->press("Noter la réponse");
    sitting->settle([&] { return sitting->banner().contains("La réponse est notée"); });
    const auto about = request(charter::RightsKind::Access);
    EXPECT_EQ(about.answer, charter::RightsAnswer::Refused);
    EXPECT_EQ(about.ground, charter::RightsGround::Excessive);
    EXPECT_EQ(about.sentBytes, crypto::Hash32{});
}

TEST_F(Requests, OneWhoseTwentiethDayIsOverRingsOnItsCardAndAtHome)
{
    const auto receivedOn = request(charter::RightsKind::Rectification).receivedOn;
    const auto sitting = inTheRoom(kOlivine, "home");
    sitting->settle([&] { return sitting->everythingSaid().contains("Demandes des personnes"); });
    sitting->window().go("rights");
    sitting->settle([&] { return sitting->everythingSaid().contains("À répondre bientôt"); });
    const auto passed = charter::value(copied.stage.unlock(kFlorimond).today()) - charter::value(receivedOn);
    ASSERT_GE(passed, 21U);
    EXPECT_TRUE(sitting->everythingSaid().contains(QString("Jour %1 sur ").arg(passed))) << sitting->everythingSaid().toStdString();
    EXPECT_TRUE(sitting->everythingSaid().contains("à surveiller depuis le jour 20"));
}

TEST_F(Requests, AMediatorRectifiesBesideTheRecordAndThePrivacyOfficerAnswers)
{
    {
        const auto sitting = inTheRoom(kBasile, "rights");
        EXPECT_TRUE(sitting->has("Enregistrer une demande…"));
        sitting->press(sitting->named("Rectifier… : "));
        sitting->choose("Ce qui est rectifié", "Nom et contact");
        sitting->type("Mention corrigée", "le contact");
        sitting->type("Ce qui est juste", QString::fromStdString(canary("juste")));
        sitting->press("Enregistrer");
        sitting->settle([&] { return sitting->banner().contains("à côté de la première mention"); });
    }
    EXPECT_TRUE(vault::isCorrected(part(copied.play.open), vault::idAs<vault::ObjectId>(copied.play.first)));
    const auto sitting = inTheRoom(kOlivine, "rights");
    sitting->press(sitting->named("Répondre… : "));
    sitting->press("Noter la réponse");
    sitting->settle([&] { return sitting->banner().contains("La réponse est notée"); });
    EXPECT_EQ(request(charter::RightsKind::Rectification).answer, charter::RightsAnswer::Granted);
}

TEST_F(Requests, WhoMayNotReadTheListIsToldSoAndStillWritesOneDown)
{
    const auto sitting = inTheRoom(kPrunelle, "rights");
    sitting->settle([&] { return sitting->everythingSaid().contains("La liste se lit par"); });
    EXPECT_TRUE(sitting->has("Enregistrer une demande…"));
    EXPECT_FALSE(sitting->everythingSaid().contains(numberOf(copied.play.open)));
}

class EndOfACase : public Boards {
protected:
    /// As a team lives: the clock is never asked about.
    void untilDue()
    {
        auto due = charter::Day::None;
        {
            const auto session = copied.stage.unlock(kOlivine);
            due = charter::disposalDueOn(session.state(), session.state().cases.at(file));
        }
        constexpr std::uint64_t kDayMs = std::uint64_t{24} * 3600 * 1000;
        while (copied.stage.now() / kDayMs + 50 < charter::value(due)) {
            copied.stage.waitDays(50);
            (void)copied.stage.unlock(kFlorimond);
        }
        copied.stage.until(due);
    }
    /// Chooses that case in the list; its ways are shown.
    void chooseIt(Sitting& sitting)
    {
        auto* table = qobject_cast<QAbstractItemView*>(sitting.find("Dossiers dont la fin vient"));
        ASSERT_NE(table, nullptr);
        const auto number = desktop::say(vault::publicNumberText(m_number));
        sitting.settle([&] { return table->model()->rowCount() > 0; });
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == number) table->setCurrentIndex(table->model()->index(row, 0));
        sitting.settle([&] { return sitting.has("Proposer l'élimination…"); });
    }

    vault::CaseId file = played().play.caseFile; // of S1, closed
    decltype(charter::CasePart::publicNumber) m_number = part(file).publicNumber;
};

TEST_F(EndOfACase, IsProposedWithAVisaSignedByTheOtherOfTheTwoAndCertifiedWithTheHonestDate_HOUSE_7)
{
    untilDue();
    {
        const auto sitting = inTheRoom(kOlivine, "retention");
        chooseIt(*sitting);
        sitting->press("Proposer l'élimination…");
        sitting->type("Référence du visa des archives", kVisa);
        sitting->press("Proposer");
        sitting->settle([&] { return sitting->banner().contains("rien n'est détruit avant"); });
        EXPECT_FALSE(sitting->has(QString("Signer l'élimination, visa %1").arg(kVisa))) << "not by who proposed it";
    }
    EXPECT_NE(part(file).state, charter::CaseState::Disposed);
    const auto sitting = inTheRoom(kCapucine, "retention");
    sitting->press(QString("Signer l'élimination, visa %1").arg(kVisa));
    sitting->press("Signer et éliminer");
    sitting->settle([&] { return sitting->banner().contains("C'est fait"); });
    sitting->press(QString("Attestation, visa %1").arg(kVisa));
    sitting->settle([&] { return sitting->has("Texte de l'attestation"); });
    const auto gone = part(file);
    EXPECT_EQ(gone.state, charter::CaseState::Disposed);
    const auto last = [&] {
        const auto session = copied.stage.unlock(kOlivine);
        return charter::lastBackupOf(session.state(), gone.retention.disposedOn);
    }();
    const auto said = sitting->everythingSaid();
    EXPECT_TRUE(said.contains("Plus lisible nulle part après le " + QString::fromStdString(vault::dayText(last)))) << said.toStdString();
    EXPECT_TRUE(said.contains(kVisa));
    sitting->window().back();
    sitting->settle([&] { return sitting->everythingSaid().contains(QString("Jusqu'au %1, une sauvegarde").arg(dateText(last))); });
}

TEST_F(EndOfACase, BeforeItsTimeTheRuleIsSaidAndNothingIsProposed_HOUSE_7)
{
    const auto sitting = inTheRoom(kOlivine, "retention");
    chooseIt(*sitting);
    sitting->press("Proposer l'élimination…");
    sitting->settle([&] { return sitting->banner().contains("HOUSE-7"); });
    EXPECT_FALSE(sitting->has("Référence du visa des archives"));
}

TEST_F(EndOfACase, AHeldOneSaysUntilWhenAndIsLetGo)
{
    const auto sitting = inTheRoom(kCapucine, "retention");
    chooseIt(*sitting);
    sitting->press("Retenir…");
    sitting->press("Retenir");
    sitting->settle([&] { return sitting->banner().contains("est retenu jusqu'au"); });
    EXPECT_EQ(part(file).retention.holdGround, charter::HoldGround::ThirdPartyAppeal);
    chooseIt(*sitting);
    EXPECT_TRUE(sitting->everythingSaid().contains("Retenu jusqu'au"));
    sitting->press("Lever la retenue");
    sitting->settle([&] { return sitting->banner().contains("n'est plus retenu"); });
}

using SealedCase = Boards;

TEST_F(SealedCase, TellsItsMediatorWhyNothingShowsAndOpensToThemWhenTwoPeopleSaySo_RIGHT_3)
{
    const auto situation = QString::fromStdString(canary("situation"));
    const auto file = copied.play.sealed;
    {
        const auto sitting = inTheRoom(kBasile, "home");
        sitting->window().openCase(file);
        sitting->settle([&] { return sitting->everythingSaid().contains("Rien ne s'affiche"); });
        EXPECT_TRUE(sitting->everythingSaid().contains("Il n'est ouvert à personne."));
        EXPECT_FALSE(sitting->everythingSaid().contains(situation));
        EXPECT_FALSE(sitting->has("Faire avancer…"));
        sitting->press(sitting->named("Proposer de lever le scellé du dossier "));
        EXPECT_FALSE(sitting->banner().isEmpty()) << "a mediator is told why not";
    }
    {
        const auto sitting = inTheRoom(kFlorimond, "rights");
        sitting->press("Dossiers scellés");
        sitting->press(sitting->named("Proposer d'ouvrir à quelqu'un le dossier scellé "));
        sitting->choose("Qui lira", kBasile);
        sitting->press("Proposer");
        sitting->settle([&] { return sitting->banner().contains("L'ouverture est proposée"); });
        sitting->settle([&] { return sitting->everythingSaid().contains("Attend une seconde signature"); });
    }
    {
        const auto sitting = inTheRoom(kOlivine, "team");
        sitting->press(sitting->named("Signer : Ouvrir le dossier scellé "));
        sitting->settle([&] { return sitting->banner().contains("C'est signé"); });
    }
    const auto sitting = inTheRoom(kBasile, "home");
    sitting->window().openCase(file);
    sitting->settle([&] { return sitting->everythingSaid().contains(QString("À %1, jusqu'au").arg(kBasile)); });
    EXPECT_TRUE(sitting->everythingSaid().contains(situation));
    EXPECT_EQ(part(file).state, charter::CaseState::Sealed);
}

TEST_F(SealedCase, IsSealedByThePrivacyOfficerFromTheListOfSeals)
{
    const auto number = numberOf(copied.play.followed);
    const auto sitting = inTheRoom(kOlivine, "rights");
    sitting->press("Dossiers scellés");
    sitting->press("Sceller un dossier…");
    sitting->choose("Dossier", number);
    sitting->choose("Raison", capitalised(label(charter::SealReason::Objection)));
    sitting->press("Sceller");
    sitting->settle([&] { return sitting->banner().contains("est scellé"); });
    sitting->settle([&] { return sitting->everythingSaid().contains(QString("Dossier %1 : scellé").arg(number)); });
    EXPECT_EQ(part(copied.play.followed).state, charter::CaseState::Sealed);
    EXPECT_EQ(part(copied.play.followed).seal.reason, charter::SealReason::Objection);
}

} // namespace
