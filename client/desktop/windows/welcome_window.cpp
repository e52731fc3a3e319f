// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/welcome_window.h"

#include "client/desktop/look/icons.h"
#include "client/desktop/look/passphrase_edit.h"
#include "client/desktop/look/pieces.h"
#include "client/desktop/look/qr_view.h"
#include "client/desktop/windows/folder_field.h"
#include "client/desktop/windows/new_passphrase.h"
#include "client/desktop/windows/parting_card.h"
#include "client/desktop/windows/restore_step.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {
namespace {

/// A step: its title, what it is about, and a column to fill.
QVBoxLayout* stepColumn(QWidget* step, const QString& title, const QString& about)
{
    auto* column = new QVBoxLayout(step);
    column->setSpacing(space(3));
    column->addWidget(titleLabel(title));
    if (!about.isEmpty()) column->addWidget(quietLabel(about));
    return column;
}

QLineEdit* lineIn(QVBoxLayout* column, const QString& name, const QString& value = {})
{
    auto* label = textLabel(name);
    auto* line = new QLineEdit(value);
    line->setAccessibleName(name);
    label->setBuddy(line);
    column->addWidget(label);
    column->addWidget(line);
    return line;
}

FolderField* pathIn(QVBoxLayout* column, const QString& name, FolderField::Kind kind, const QString& value = {})
{
    column->addWidget(textLabel(name));
    auto* field = new FolderField(name, kind, value);
    column->addWidget(field);
    return field;
}

QString proposedKeyFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + QStringLiteral("/mes-cles.casevault");
}

} // namespace

WelcomeWindow::WelcomeWindow(Desk& desk, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_preferences(preferences), m_flow(desk), m_banner(new Banner),
      m_steps(new QStackedWidget), m_warning(new QVBoxLayout)
{
    setWindowTitle(QStringLiteral("casevault"));
    setWindowIcon(QIcon(pixmap(QStringLiteral("casevault"), 64, {})));
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(side());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space(10), space(8), space(10), space(6));
    column->setSpacing(space(3));
    column->addWidget(m_banner);
    column->addWidget(m_steps);
    auto* waiting = new QProgressBar;
    waiting->setRange(0, 0);
    waiting->setFormat({});
    waiting->setAccessibleName(tr("Ouverture en cours"));
    m_working = waiting;
    m_working->hide();
    column->addWidget(m_working);
    column->addStretch(1);
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
    for (auto* step : {unlockStep(), chooseStep(), foundStep(), joinStep(), keysStep()}) m_steps->addWidget(step);
    auto* warning = new QWidget;
    warning->setLayout(m_warning);
    m_steps->addWidget(warning);
    m_steps->addWidget(restoreStep());
    go(OpeningFlow::isVault(preferences.vaultFolder) ? Step::Unlock : Step::Choose);
    connect(&m_flow, &OpeningFlow::failed, this, [this](const QString& sentence) { m_banner->say(Tone::Stop, sentence); });
    connect(&m_flow, &OpeningFlow::parted, this, &WelcomeWindow::warn);
    connect(&m_flow, &OpeningFlow::clockAhead, this, [this](const QString& sentence) {
        m_banner->say(Tone::Waiting, sentence, tr("La date est la bonne"), [this] {
            m_flow.confirmClock();
            m_banner->say(Tone::Plain, tr("C'est noté. Tapez de nouveau votre phrase de passe."));
            m_unlockPassphrase->setFocus();
        });
    });
    connect(&m_flow, &OpeningFlow::restored, this, [this](const QString& sentence) {
        m_banner->say(Tone::Waiting, sentence, tr("Oui, je le sais"), [this] {
            m_flow.acceptRestored();
            m_banner->say(Tone::Plain, tr("C'est noté. Tapez de nouveau votre phrase de passe."));
            m_unlockPassphrase->setFocus();
        });
    });
    connect(&m_flow, &OpeningFlow::working, this, [this](bool isWorking) {
        m_working->setVisible(isWorking);
        m_steps->setEnabled(!isWorking);
        if (isWorking) m_banner->clear();
    });
    resize(space(240), space(190));
}

void WelcomeWindow::sayWhy(const QString& sentence) { m_banner->say(Tone::Plain, sentence); }

void WelcomeWindow::go(Step step)
{
    m_banner->clear();
    m_steps->setCurrentIndex(static_cast<int>(step));
    for (int at = 0; at < m_steps->count(); ++at) // the window is as high as its step, not as the highest one
        m_steps->widget(at)->setSizePolicy(QSizePolicy::Preferred,
                                           at == m_steps->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (step == Step::Unlock) m_unlockPassphrase->setFocus();
}

void WelcomeWindow::warn(const PartedVault& parted)
{
    emptied(m_warning);
    auto* card = new PartingCard(parted);
    m_warning->addWidget(card);
    connect(card, &PartingCard::joinWanted, this, [this] { go(Step::Join); });
    connect(card, &PartingCard::backWanted, this, [this] { go(Step::Unlock); });
    go(Step::Parted);
    card->takeKeyboard();
}

QWidget* WelcomeWindow::side()
{
    auto* panel = new QFrame;
    setRole(panel, Role::Rail);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(space(6), space(8), space(6), space(6));
    column->setSpacing(space(3));
    auto* picture = new QLabel;
    picture->setPixmap(pixmap(QStringLiteral("casevault"), 72, {}));
    picture->setAccessibleName(QStringLiteral("casevault"));
    column->addWidget(picture);
    column->addWidget(titleLabel(QStringLiteral("casevault")));
    column->addWidget(quietLabel(tr("Ce que l'on vous confie reste entre vos mains : chaque dossier a ses clés, chaque geste "
                                    "laisse une trace.")));
    column->addStretch(1);
    auto* settings = linkButton(tr("Langue et affichage"));
    connect(settings, &QPushButton::clicked, this, &WelcomeWindow::settingsAsked);
    column->addWidget(settings, 0, Qt::AlignLeft);
    panel->setFixedWidth(std::max(space(62), panel->minimumSizeHint().width())); // more where the text is large
    return panel;
}

void WelcomeWindow::addBack(QVBoxLayout* column)
{
    auto* back = linkButton(tr("Revenir au choix"));
    connect(back, &QPushButton::clicked, this, [this] { go(Step::Choose); });
    column->addWidget(back, 0, Qt::AlignLeft);
}

void WelcomeWindow::remember(const QString& vaultFolder, const QString& memberName)
{
    m_preferences.vaultFolder = vaultFolder;
    if (!memberName.isEmpty()) m_preferences.memberName = memberName;
    m_preferences.write();
}

QWidget* WelcomeWindow::unlockStep()
{
    auto* step = new QWidget;
    auto* column = stepColumn(step, tr("Ouvrir le coffre"), {});
    auto* folder = pathIn(column, tr("Dossier du coffre"), FolderField::Kind::Folder, m_preferences.vaultFolder);
    m_unlockFolder = folder;
    auto* name = lineIn(column, tr("Votre nom dans l'équipe"), m_preferences.memberName);
    column->addWidget(new QLabel(tr("Phrase de passe")));
    m_unlockPassphrase = new PassphraseEdit(tr("Phrase de passe"));
    column->addWidget(m_unlockPassphrase);
    auto* open = primaryButton(tr("Ouvrir"), QStringLiteral("unlock"));
    column->addWidget(open, 0, Qt::AlignLeft);
    const auto unlock = [this, folder, name] {
        auto passphrase = m_unlockPassphrase->take();
        if (!passphrase) return;
        m_flow.unlock(folder->path(), m_preferences.profile(), name->text(), std::move(*passphrase));
    };
    connect(open, &QPushButton::clicked, this, unlock);
    connect(m_unlockPassphrase, &PassphraseEdit::entered, this, unlock);
    connect(&m_flow, &OpeningFlow::done, this, [this, step, folder, name] {
        if (m_steps->currentWidget() == step) remember(folder->path(), name->text().trimmed());
    });
    column->addSpacing(space(4));
    auto* other = linkButton(tr("Autre chose : fonder, rejoindre, vérifier, recevoir"));
    connect(other, &QPushButton::clicked, this, [this] { go(Step::Choose); });
    column->addWidget(other, 0, Qt::AlignLeft);
    return step;
}

QWidget* WelcomeWindow::chooseStep()
{
    auto* step = new QWidget;
    auto* column = stepColumn(step, tr("Que souhaitez-vous faire ?"), {});
    const auto offer = [&](const QString& picture, const QString& title, const QString& about, auto go) {
        auto* card = new Card;
        auto* row = new QHBoxLayout;
        auto* sign = new QLabel;
        sign->setPixmap(pixmap(picture, 28, colours().accent));
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(headingLabel(title));
        words->addWidget(quietLabel(about));
        auto* open = button(tr("Choisir"));
        open->setAccessibleName(title);
        open->setAccessibleDescription(about);
        row->addWidget(sign);
        row->addLayout(words, 1);
        row->addWidget(open);
        card->column()->addLayout(row);
        column->addWidget(card);
        connect(open, &QPushButton::clicked, this, go);
    };
    offer(QStringLiteral("unlock"), tr("Ouvrir un coffre"), tr("Vous faites déjà partie de l'équipe."),
          [this] { go(Step::Unlock); });
    offer(QStringLiteral("key"), tr("Créer mes clés"), tr("La première fois : vos clés, et votre empreinte à faire confirmer."),
          [this] { go(Step::Keys); });
    offer(QStringLiteral("team"), tr("Rejoindre un coffre"), tr("La direction vous a inscrit et remis une ligne d'invitation."),
          [this] { go(Step::Join); });
    offer(QStringLiteral("home"), tr("Fonder un coffre"), tr("Vous dirigez une équipe qui commence."),
          [this] { go(Step::Found); });
    offer(QStringLiteral("export"), tr("Restaurer une sauvegarde"), tr("Le coffre est perdu ou abîmé, et vous en gardez une copie."),
          [this] { go(Step::Restore); });
    offer(QStringLiteral("disclosures"), tr("Ouvrir une remise"), tr("Vous êtes partenaire et avez reçu un fichier."),
          [this] { emit handoverAsked(); });
    offer(QStringLiteral("shield"), tr("Vérifier un export"), tr("Vous êtes auditrice ou auditeur : aucun coffre n'est nécessaire."),
          [this] { emit bundleAsked(); });
    return step;
}

QWidget* WelcomeWindow::foundStep()
{
    auto* step = new QWidget;
    auto* column = stepColumn(step, tr("Fonder un coffre"),
                              tr("Vous en serez la direction : vous inscrivez les personnes, et ne lisez aucun dossier."));
    auto* organisation = lineIn(column, tr("Organisation"));
    auto* name = lineIn(column, tr("Votre nom"));
    auto* folder = pathIn(column, tr("Dossier du coffre (nouveau ou vide)"), FolderField::Kind::Folder);
    auto* keys = pathIn(column, tr("Fichier de vos clés (gardez-en une copie en lieu sûr)"), FolderField::Kind::NewFile,
                        proposedKeyFile());
    auto* fresh = new NewPassphrase(m_flow);
    column->addWidget(fresh);
    auto* make = primaryButton(tr("Fonder le coffre"), QStringLiteral("home"));
    column->addWidget(make, 0, Qt::AlignLeft);
    addBack(column);
    connect(make, &QPushButton::clicked, this, [this, organisation, name, folder, keys, fresh] {
        if (organisation->text().trimmed().isEmpty() || name->text().trimmed().isEmpty() || folder->path().isEmpty()) {
            m_banner->say(Tone::Waiting, tr("Indiquez l'organisation, votre nom et le dossier du coffre."));
            return;
        }
        auto passphrase = fresh->take();
        if (!passphrase) return;
        m_flow.found(folder->path(), m_preferences.profile(), organisation->text(), name->text(), keys->path(),
                     std::move(*passphrase));
    });
    connect(&m_flow, &OpeningFlow::done, this, [this, step, folder, name] {
        if (m_steps->currentWidget() == step) remember(folder->path(), name->text().trimmed());
    });
    return step;
}

QWidget* WelcomeWindow::joinStep()
{
    auto* step = new QWidget;
    auto* column = stepColumn(step, tr("Rejoindre un coffre"),
                              tr("La ligne d'invitation prouve que ce coffre est bien celui de votre équipe."));
    auto* folder = pathIn(column, tr("Dossier du coffre"), FolderField::Kind::Folder, m_preferences.vaultFolder);
    m_joinFolder = folder;
    auto* keys = pathIn(column, tr("Fichier de vos clés"), FolderField::Kind::File, proposedKeyFile());
    column->addWidget(new QLabel(tr("Ligne d'invitation")));
    auto* invitation = new QPlainTextEdit;
    setRole(invitation, Role::Mono);
    invitation->setTabChangesFocus(true);
    invitation->setFixedHeight(space(24));
    invitation->setAccessibleName(tr("Ligne d'invitation"));
    column->addWidget(invitation);
    column->addWidget(new QLabel(tr("Phrase de passe")));
    auto* phrase = new PassphraseEdit(tr("Phrase de passe"));
    column->addWidget(phrase);
    auto* join = primaryButton(tr("Rejoindre"), QStringLiteral("team"));
    column->addWidget(join, 0, Qt::AlignLeft);
    addBack(column);
    connect(join, &QPushButton::clicked, this, [this, folder, keys, invitation, phrase] {
        if (invitation->toPlainText().trimmed().isEmpty()) {
            m_banner->say(Tone::Waiting, tr("Recopiez la ligne d'invitation que l'on vous a remise."));
            return;
        }
        auto passphrase = phrase->take();
        if (!passphrase) return;
        m_flow.join(folder->path(), m_preferences.profile(), keys->path(), invitation->toPlainText(), std::move(*passphrase));
    });
    connect(&m_flow, &OpeningFlow::done, this, [this, step, folder] {
        if (m_steps->currentWidget() == step) remember(folder->path(), m_desk.sitter() ? m_desk.sitter()->name : QString());
    });
    return step;
}

QWidget* WelcomeWindow::keysStep()
{
    auto* step = new QWidget;
    auto* column = stepColumn(step, tr("Créer mes clés"),
                              tr("Elles restent à vous seul. Remettez à la direction le fichier qui finit par « .pub » : il ne "
                                 "contient rien de secret."));
    auto* file = pathIn(column, tr("Fichier de mes clés"), FolderField::Kind::NewFile, proposedKeyFile());
    auto* fresh = new NewPassphrase(m_flow);
    column->addWidget(fresh);
    auto* make = primaryButton(tr("Créer mes clés"), QStringLiteral("key"));
    column->addWidget(make, 0, Qt::AlignLeft);
    auto* result = new Card(tr("Votre empreinte"));
    auto* words = textLabel({}, true);
    setRole(words, Role::Mono);
    auto* code = new QrView;
    result->column()->addWidget(quietLabel(tr("Lisez ces mots à la direction, de vive voix : ils prouvent que les clés reçues sont "
                                              "les vôtres.")));
    result->column()->addWidget(words);
    result->column()->addWidget(code, 0, Qt::AlignLeft);
    auto* where = quietLabel({});
    result->column()->addWidget(where);
    result->hide();
    column->addWidget(result);
    addBack(column);
    connect(make, &QPushButton::clicked, this, [this, file, fresh] {
        if (auto passphrase = fresh->take()) m_flow.makeKeys(file->path(), std::move(*passphrase));
    });
    connect(&m_flow, &OpeningFlow::keysMade, this, [this, step, result, words, code, where](const NewKeys& made) {
        if (m_steps->currentWidget() != step) return;
        words->setText(made.fingerprintWords);
        code->setText(made.fingerprintHex);
        where->setText(tr("À remettre : %1").arg(made.publicFile));
        result->show();
    });
    return step;
}

QWidget* WelcomeWindow::restoreStep()
{
    auto* step = new RestoreStep(m_desk, proposedKeyFile());
    connect(step, &RestoreStep::backWanted, this, [this] { go(Step::Choose); });
    connect(step, &RestoreStep::openWanted, this, [this](const QString& folder) {
        m_unlockFolder->setPath(folder);
        go(Step::Unlock);
    });
    connect(step, &RestoreStep::joinWanted, this, [this](const QString& folder) {
        m_joinFolder->setPath(folder);
        go(Step::Join);
    });
    return step;
}

} // namespace desktop
