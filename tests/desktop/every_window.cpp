// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/every_window.h"

#include "client/desktop/windows/access_copy_page.h"
#include "client/desktop/windows/access_page.h"
#include "client/desktop/windows/disclosure_decision.h"
#include "client/desktop/windows/document_page.h"
#include "client/desktop/windows/enrol_page.h"
#include "client/desktop/windows/keeping_dialogs.h"
#include "client/desktop/windows/notices_page.h"
#include "client/desktop/windows/passphrase_page.h"
#include "client/desktop/windows/receipt_page.h"
#include "client/desktop/windows/request_dialogs.h"
#include "client/desktop/windows/retention_dialogs.h"
#include "client/desktop/windows/seals_page.h"
#include "client/desktop/windows/team_cards.h"
#include "client/desktop/windows/verification_page.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDialog>
#include <QTest>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace stage {

namespace {

namespace charter = vault::charter;
using WelcomeStep = desktop::WelcomeWindow::Step;

constexpr const char *kWelcome = "desktop::WelcomeWindow", *kCase = "desktop::CasePage", *kColumn = "desktop::PartyColumn",
                     *kJoint = "desktop::JointRoom", *kReferrals = "desktop::ReferralsPage", *kTrail = "desktop::TrailPage",
                     *kKeeping = "desktop::KeepingPage", *kHead = "desktop::HeadDialog", *kBundle = "desktop::BundleWindow",
                     *kExplanation = "desktop::ExplanationButton", *kRights = "desktop::RightsPage", *kSeals = "desktop::SealsPage",
                     *kSeal = "desktop::SealCard", *kRetention = "desktop::RetentionPage";

/// What an unlock would have found, had somebody exchanged the vault.
desktop::PartedVault madeUp(vault::Fault fault)
{
    const bool isForked = fault == vault::Fault::Forked;
    const vault::Problem problem{fault, isForked ? "640 … 811" : fault == vault::Fault::Behind ? "812 / 640" : "0a1b2c3d"};
    desktop::PartedVault out{.fault = fault, .sentence = desktop::say(vault::describe(problem, desktop::language()))};
    if (fault == vault::Fault::OtherVault) {
        out.known = QStringLiteral("91bc7d20");
        out.here = QStringLiteral("0a1b2c3d");
        return out;
    }
    vault::HeadEvidence own{.time = 1'767'704'400'000, .origin = "vault.invalid/casevault/91bc7d20"};
    own.ours = {audit::TreeSize{812}, {1}};
    own.theirs = {audit::TreeSize{640}, {2}};
    own.relation = isForked ? vault::HeadRelation::Forked : vault::HeadRelation::Earlier;
    auto given = own;
    given.source = kFlorimond;
    given.relation = vault::HeadRelation::Same;
    out.kept = {given, own};
    out.origin = desktop::say(own.origin);
    out.heads = vault::HeadComparison{.relation = own.relation, .theirs = own.theirs, .ours = own.ours, .sharedUpTo = 400, .partedBy = 812};
    return out;
}

class Walk {
public:
    Walk(Stage& stage, const UnderWay& play, const desktop::Preferences& preferences, const Look& look)
        : m_stage(stage), m_play(play), m_preferences(preferences), m_look(look)
    {
    }

    void whileLocked()
    {
        Sitting sitting(m_stage, kBasile, m_preferences);
        auto& welcome = *sitting.shell().welcome();
        const std::pair<WelcomeStep, const char*> steps[] = {{WelcomeStep::Unlock, "unlock"}, {WelcomeStep::Found, "found"},
                                                             {WelcomeStep::Join, "join"},     {WelcomeStep::Keys, "keys"},
                                                             {WelcomeStep::Choose, "choose"},
                                                             {WelcomeStep::Restore, "restore"}};
        for (const auto& [step, name] : steps) {
            welcome.go(step);
            show(sitting, QStringLiteral("welcome-") + QLatin1String(name));
        }
        const std::pair<vault::Fault, const char*> warnings[] = {{vault::Fault::Behind, "welcome-behind"},
                                                                 {vault::Fault::Forked, "welcome-forked"},
                                                                 {vault::Fault::OtherVault, "welcome-other-vault"}};
        for (const auto& [fault, name] : warnings) {
            welcome.warn(madeUp(fault));
            show(sitting, QLatin1String(name));
        }
        welcome.go(WelcomeStep::Choose);
        sitting.press(in(kWelcome, "Langue et affichage"));
        dialog(sitting, "settings-dialog");
        const std::pair<const char*, const char*> ways[] = {{"Vérifier un export", "bundle-window"},
                                                            {"Ouvrir une remise", "handover-window"}};
        for (const auto& [way, name] : ways) {
            sitting.press(in(kWelcome, way));
            show(sitting, QLatin1String(name));
            const auto further = in(kBundle, "Aller plus loin : une tête déjà vérifiée, une règle des cosignatures");
            if (sitting.has(further)) {
                sitting.press(further);
                show(sitting, QLatin1String(name) + QStringLiteral("-further"));
            }
            sitting.front().close();
        }
    }

    void rooms(const char* person)
    {
        Sitting sitting(m_stage, person, m_preferences);
        sitting.unlock();
        for (const auto& key : sitting.window().roomKeys()) {
            sitting.window().go(key);
            show(sitting, named(person, key));
        }
    }

    /// Who is not assigned says why first.
    void openCase(Sitting& sitting, const char* person, const vault::CaseId& file)
    {
        sitting.window().openCase(file);
        if (std::string_view(person) != kBasile) sitting.press(in("desktop::PurposeDialog", "Continuer"));
    }

    void casesOf(const char* person)
    {
        Sitting sitting(m_stage, person, m_preferences);
        sitting.unlock();
        const std::pair<vault::CaseId, const char*> cases[] = {{m_play.open, "case"}, {m_play.followed, "case-followed"},
                                                                {m_play.sealed, "case-sealed"}};
        for (const auto& [file, name] : cases) {
            openCase(sitting, person, file);
            show(sitting, named(person, QLatin1String(name)));
            sitting.window().back();
        }
        page(sitting, named(person, "access"), new desktop::AccessPage(sitting.shell().desk(), m_play.open));
        page(sitting, named(person, "disclosure"), new desktop::DisclosureDecision(sitting.shell().desk(), m_play.prepared));
    }

    void editorsOfACase()
    {
        Sitting sitting(m_stage, kBasile, m_preferences);
        sitting.unlock();
        sitting.window().openCase(m_play.open);
        pressed(sitting, in(kCase, "Ajouter une partie"), "party-editor");
        pressed(sitting, in(kColumn, "Partie %1 : écrire un entretien").arg('A'), "interview-editor");
        pressed(sitting, in(kColumn, "Partie %1 : noter des mots à porter").arg('A'), "words-editor");
        pressed(sitting, in(kJoint, "Rencontre"), "meeting-editor");
        pressed(sitting, in(kJoint, "Accord"), "agreement-editor");
        pressed(sitting, in(kCase, "Préparer une communication à un partenaire"), "disclosure-editor");
        const auto explained = in(kExplanation, "Limites expliquées");
        sitting.pick(in(kExplanation, "Partie %1, %2").arg('A').arg(explained), in(kExplanation, "Lire le texte ensemble"));
        shown(sitting, "explanation");
        sitting.press(in(kCase, "Faire avancer…"));
        dialog(sitting, "state-dialog");
        pressed(sitting, sitting.named(in(kColumn, "Partie %1, lire : %2").arg('A').arg(QString())), "reading");
        sitting.press(sitting.named(in("desktop::DocumentsCard", "Enregistrer une copie : %1").arg(QString())));
        dialog(sitting, "purpose-dialog");
        sitting.window().openCase(m_play.followed);
        pressed(sitting, in(kJoint, "Suivi"), "followup-editor");
    }

    void documentsAndSearch()
    {
        Sitting sitting(m_stage, kBasile, m_preferences);
        sitting.unlock();
        const std::tuple<vault::DocumentId, charter::DocumentType, const char*> documents[] = {
            {m_play.picture, charter::DocumentType::Photo, "document-picture"},
            {m_play.paper, charter::DocumentType::Plan, "document-pdf"},
            {m_play.letter, charter::DocumentType::Letter, "document-text"}};
        for (const auto& [document, type, name] : documents)
            page(sitting, QLatin1String(name),
                 new desktop::DocumentPage(sitting.shell().desk(), document, type, {}, charter::Purpose::FollowCase));
        sitting.type(in("desktop::SearchBox", "Rechercher dans les dossiers que je peux lire"), QStringLiteral("canari"));
        sitting.settle([&] { return sitting.has(in("desktop::SearchBox", "Résultats de la recherche")); });
        QTest::qWait(400); // the field's own cross fades in
        show(sitting, "search");
    }

    void ofTheCoordinator()
    {
        Sitting sitting(m_stage, kFlorimond, m_preferences);
        sitting.unlock();
        openCase(sitting, kFlorimond, m_play.open);
        sitting.press(in(kCase, "Choisir qui mène la médiation"));
        dialog(sitting, "assign-dialog");
        sitting.window().go("referrals");
        auto* list = qobject_cast<QAbstractItemView*>(sitting.find(in(kReferrals, "Liste des saisines")));
        ASSERT_NE(list, nullptr);
        const auto screening = in(kReferrals, "Décider de la suite…"), opening = in(kReferrals, "Ouvrir un dossier…");
        bool isScreened = false, isOpened = false;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            show(sitting, QStringLiteral("florimond-referral-%1").arg(row));
            const bool waits = sitting.has(screening);
            if (waits && !isScreened) {
                isScreened = true;
                sitting.press(screening);
                dialog(sitting, "screening-dialog");
                pressed(sitting, in(kReferrals, "Lire le résumé et les noms"), "referral-names", true);
            } else if (!waits && !isOpened && sitting.has(opening)) {
                isOpened = true;
                pressed(sitting, opening, "case-editor");
            }
        }
        EXPECT_TRUE(isScreened && isOpened) << "a referral to decide on, and one to open a case from";
        pressed(sitting, in(kReferrals, "Inscrire une saisine"), "referral-editor");
        page(sitting, "notices",
             new desktop::NoticesPage(sitting.shell().desk(), std::make_shared<const std::vector<desktop::SentNotices>>(
                                                                  std::vector{desktop::SentNotices{kEkidom, {'4', '2', '\n'}}})));
    }

    void ofTheTeam()
    {
        Sitting sitting(m_stage, kCapucine, m_preferences);
        sitting.unlock();
        auto& desk = sitting.shell().desk();
        page(sitting, "enrol", new desktop::EnrolPage(desk));
        page(sitting, "passphrase", new desktop::PassphrasePage(desk));
        page(sitting, "invitation",
             new desktop::InvitationPage(desk, {.role = charter::Role::Partner, .line = "casevault1 42", .logKey = "42"}));
        sitting.window().go("team");
        pressed(sitting, in("desktop::TeamPage", "%1 : voir la fiche").arg(QString::fromUtf8(kBasile)), "person");
    }

    void ofADeparture()
    {
        Sitting sitting(m_stage, kCapucine, m_preferences);
        sitting.unlock();
        sitting.window().go("team");
        sitting.press(in("desktop::TeamPage", "%1 : voir la fiche").arg(QString::fromUtf8(kBasile)));
        sitting.press(in("desktop::PersonPage", "Départ de %1").arg(QString::fromUtf8(kBasile)));
        sitting.press(in("desktop::DeparturePage", "Retirer du coffre…"));
        dialog(sitting, "departure-dialog");
        shown(sitting, "departure");
    }

    void ofABreakGlass()
    {
        Sitting sitting(m_stage, kCapucine, m_preferences);
        sitting.unlock();
        sitting.window().go("break-glass");
        sitting.press(in("desktop::BreakGlassPage", "Demander un bris de glace…"));
        dialog(sitting, "break-glass-dialog");
    }

    void ofTheLetters()
    {
        {
            Sitting sitting(m_stage, kBasile, m_preferences);
            sitting.unlock();
            sitting.window().go("letters");
            pressed(sitting, in("desktop::LettersPage", "Commander un courrier…"), "letter-editor");
        }
        Sitting sitting(m_stage, kPrunelle, m_preferences);
        sitting.unlock();
        sitting.window().go("letters");
        const auto* below = sitting.window().current();
        sitting.openRow(in("desktop::LettersPage", "Liste des courriers"), 0);
        sitting.settle([&] { return sitting.window().current() != below; });
        shown(sitting, "letter");
    }

    void ofTheTrail()
    {
        Sitting sitting(m_stage, kOlivine, m_preferences);
        sitting.unlock();
        sitting.window().go("trail");
        sitting.press(in(kTrail, "Tête du journal…"));
        show(sitting, "head-dialog");
        if (const auto* own = qobject_cast<QLineEdit*>(sitting.find(in(kHead, "Tête du journal, sur une ligne"))))
            sitting.type(in(kHead, "Tête notée plus tôt"), own->text());
        sitting.press(in(kHead, "Comparer"));
        sitting.settle([&] { return sitting.has(in("desktop::HeadPicture", "Les deux histoires, en dessin")); });
        dialog(sitting, "head-dialog-compared");
        sitting.press(in(kTrail, "Exporter pour un audit…"));
        dialog(sitting, "export-dialog");
        page(sitting, "verification", new desktop::VerificationPage(sitting.shell().desk()));
    }

    void ofItsKeeping()
    {
        Sitting sitting(m_stage, kOlivine, m_preferences);
        sitting.unlock();
        keeping(sitting);
        show(sitting, "keeping");
        const std::pair<const char*, const char*> ways[] = {{"Publier…", "publish-dialog"},
                                                            {"Importer une cosignature…", "cosignature-dialog"},
                                                            {"Changer la durée…", "trace-period-dialog"}};
        for (const auto& [way, name] : ways) {
            sitting.press(in(kKeeping, way));
            dialog(sitting, QLatin1String(name));
        }
        auto* forget = new desktop::ForgetDialog(desktop::quarterName(charter::Quarter{2025 * 4}), &sitting.page());
        forget->setAttribute(Qt::WA_DeleteOnClose);
        forget->open();
        dialog(sitting, "forget-dialog");
        pressed(sitting, in(kKeeping, "Préparer un relevé"), "extract");
    }

    void ofTheCosigners()
    {
        Sitting sitting(m_stage, kCapucine, m_preferences);
        sitting.unlock();
        keeping(sitting);
        sitting.press(in(kKeeping, "Choisir les cosignataires…"));
        dialog(sitting, "cosigners-dialog");
    }

    void ofTheRights()
    {
        Sitting sitting(m_stage, kOlivine, m_preferences);
        sitting.unlock();
        sitting.window().go("rights");
        sitting.press(in(kRights, "Enregistrer une demande…"));
        dialog(sitting, "request-dialog");
        const std::pair<const char*, const char*> ways[] = {{"Répondre…", "answer-dialog"}, {"Prolonger…", "extension-dialog"}};
        for (const auto& [way, name] : ways) {
            sitting.press(sitting.named(in(kRights, way)));
            dialog(sitting, QLatin1String(name));
        }
        desktop::RequestPicture request{.sign = in("desktop::RightsFlow", "Dossier %1, partie %2").arg(QStringLiteral("42"), QStringLiteral("A")), .isForACopy = true};
        request.line.number = "42";
        page(sitting, "access-copy",
             new desktop::AccessCopyPage(sitting.shell().desk(), request,
                                         std::make_shared<const crypto::SecretBytes>(crypto::SecretBytes::copyOf(crypto::bytesOf("42")))));
        sitting.press(in(kRights, "Dossiers scellés"));
        sitting.settle([&] { return sitting.has(in(kSeals, "Sceller un dossier…")); });
        show(sitting, "seals");
        sitting.press(in(kSeals, "Sceller un dossier…"));
        dialog(sitting, "seal-dialog");
        sitting.press(sitting.named(in(kSeal, "Proposer d'ouvrir à quelqu'un le dossier scellé %1").arg(QString())));
        dialog(sitting, "seal-opening-dialog");
        sitting.window().back();
    }

    void ofTheMediatorsCorrections()
    {
        Sitting sitting(m_stage, kBasile, m_preferences);
        sitting.unlock();
        sitting.window().go("rights");
        pressed(sitting, sitting.named(in(kRights, "Rectifier…")), "correction-editor");
    }

    void ofTheRetention()
    {
        Sitting sitting(m_stage, kOlivine, m_preferences);
        sitting.unlock();
        sitting.window().go("retention");
        auto* table = qobject_cast<QAbstractItemView*>(sitting.find(in(kRetention, "Dossiers dont la fin vient")));
        ASSERT_NE(table, nullptr);
        sitting.settle([&] { return table->model()->rowCount() > 0; });
        table->setCurrentIndex(table->model()->index(0, 0));
        show(sitting, "retention-chosen");
        sitting.press(in(kRetention, "Retenir…"));
        dialog(sitting, "hold-dialog");
        const desktop::WaitingOrder order{.numbers = "42", .visa = "AD86/2028-017", .proposer = QString::fromUtf8(kCapucine)};
        auto* page = &sitting.page();
        const std::pair<desktop::ActDialog*, const char*> dialogs[] = {
            {new desktop::ArchiveDialog("42", page), "archive-dialog"},
            {new desktop::OrderDialog({"42"}, page), "order-dialog"},
            {new desktop::DisposalDialog(order, page), "disposal-dialog"}};
        for (const auto& [asked, name] : dialogs) {
            asked->setAttribute(Qt::WA_DeleteOnClose);
            asked->open();
            dialog(sitting, QLatin1String(name));
        }
        this->page(sitting, "receipt", new desktop::ReceiptPage(sitting.shell().desk(), QStringLiteral("42\n"), order.visa));
    }

private:
    static void keeping(Sitting& sitting)
    {
        sitting.window().go("trail");
        sitting.press(in(kTrail, "Tenue du journal"));
        sitting.settle([&] { return sitting.has(in(kKeeping, "Importer une cosignature…")); });
    }

    static QString named(const char* person, const QString& what)
    {
        return QString::fromUtf8(person).toLower() + QLatin1Char('-') + what;
    }

    void show(Sitting& sitting, const QString& name, bool showsNames = false)
    {
        sitting.settle();
        m_look(sitting, {name, showsNames});
    }

    /// The page on top is looked at, and left.
    void shown(Sitting& sitting, const QString& name, bool showsNames = false)
    {
        show(sitting, name, showsNames);
        sitting.window().back();
        sitting.settle();
    }

    void page(Sitting& sitting, const QString& name, desktop::Page* page)
    {
        sitting.window().push(page);
        shown(sitting, name);
    }

    void pressed(Sitting& sitting, const QString& control, const QString& name, bool showsNames = false)
    {
        const auto* below = sitting.window().current();
        sitting.press(control);
        sitting.settle([&] { return sitting.window().current() != below; });
        shown(sitting, name, showsNames);
    }

    void dialog(Sitting& sitting, const QString& name)
    {
        auto* opened = qobject_cast<QDialog*>(&sitting.front());
        if (opened == nullptr) throw Broken("no dialog is open for " + name.toStdString() + ": " + sitting.banner().toStdString());
        show(sitting, name);
        opened->reject();
        sitting.settle();
    }

    Stage& m_stage;
    const UnderWay& m_play;
    const desktop::Preferences& m_preferences;
    const Look& m_look;
};

} // namespace

void everyWindow(Stage& stage, const UnderWay& play, const desktop::Preferences& preferences, const Look& look)
{
    Walk walk(stage, play, preferences, look);
    walk.whileLocked();
    for (const auto* person : {kCapucine, kFlorimond, kBasile, kPrunelle, kOlivine}) walk.rooms(person);
    for (const auto* person : {kBasile, kCapucine, kFlorimond}) walk.casesOf(person);
    walk.editorsOfACase();
    walk.documentsAndSearch();
    walk.ofTheCoordinator();
    walk.ofTheTeam();
    walk.ofADeparture();
    walk.ofABreakGlass();
    walk.ofTheLetters();
    walk.ofTheTrail();
    walk.ofItsKeeping();
    walk.ofTheCosigners();
    walk.ofTheRights();
    walk.ofTheMediatorsCorrections();
    walk.ofTheRetention();
}

QString in(const char* place, const char* french) { return QCoreApplication::translate(place, french); }

} // namespace stage
