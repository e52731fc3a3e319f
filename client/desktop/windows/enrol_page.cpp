// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/enrol_page.h"

#include "client/desktop/look/qr_view.h"
#include "client/desktop/windows/folder_field.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/team_cards.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desktop {

EnrolPage::EnrolPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Inscrire quelqu'un"), parent), m_flow(desk), m_form(new QFormLayout),
      m_file(new FolderField(tr("Fichier de clés publiques, qui finit par « .pub »"), FolderField::Kind::File)),
      m_name(new QLineEdit), m_role(new QComboBox), m_kind(new QComboBox), m_card(new Card(tr("Empreinte reçue"))),
      m_words(textLabel({}, true)), m_code(new QrView), m_heard(new QCheckBox(tr("Je les ai entendus de vive voix"))),
      m_missing(quietLabel({})), m_enrol(primaryButton(tr("Inscrire"), QStringLiteral("team")))
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
    body()->addWidget(quietLabel(tr("La personne crée ses clés sur sa machine et vous remet le fichier « .pub ». Elle seule garde "
                                    "le reste.")));
    makeForm();
    makeCard();
    body()->addWidget(m_missing);
    body()->addWidget(m_enrol, 0, Qt::AlignLeft);
    body()->addStretch(1);
    listen();
    adapt();
}

void EnrolPage::makeForm()
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("Fichier de clés publiques"), m_file);
    m_name->setAccessibleName(tr("Nom"));
    m_name->setMaxLength(240);
    m_form->addRow(tr("Nom"), m_name);
    m_role->setAccessibleName(tr("Fonction"));
    for (const auto& word : charter::WordList<charter::Role>::kWords)
        m_role->addItem(capitalised(label(word.code)), static_cast<int>(word.code));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(charter::Role::Mediator)));
    m_form->addRow(tr("Fonction"), m_role);
    m_kind->setAccessibleName(tr("Sorte de partenaire"));
    for (const auto& word : charter::WordList<charter::PartnerKind>::kWords)
        if (word.code != charter::PartnerKind::None) m_kind->addItem(capitalised(label(word.code)), static_cast<int>(word.code));
    m_form->addRow(tr("Sorte de partenaire"), m_kind);
    body()->addLayout(m_form);
}

void EnrolPage::makeCard()
{
    m_card->column()->addWidget(quietLabel(tr("Appelez la personne : elle vous lit ses dix mots. S'ils diffèrent d'un seul, n'inscrivez pas.")));
    setRole(m_words, Role::Mono);
    m_words->setAccessibleName(tr("Mots de l'empreinte"));
    m_card->column()->addWidget(m_words);
    m_card->column()->addWidget(m_code, 0, Qt::AlignLeft);
    m_card->column()->addWidget(m_heard);
    m_card->hide();
    body()->addWidget(m_card);
}

void EnrolPage::listen()
{
    connect(m_file, &FolderField::changed, this, [this] { m_flow.readKeys(m_file->path()); });
    connect(m_name, &QLineEdit::textChanged, this, &EnrolPage::adapt);
    connect(m_role, &QComboBox::currentIndexChanged, this, &EnrolPage::adapt);
    connect(m_heard, &QCheckBox::toggled, this, &EnrolPage::adapt);
    connect(m_enrol, &QPushButton::clicked, this, &EnrolPage::enrol);
    connect(&m_flow, &TeamFlow::keysRead, this, &EnrolPage::showKeys);
    connect(&m_flow, &TeamFlow::keysMissing, this, &EnrolPage::hideKeys);
    connect(&m_flow, &TeamFlow::failed, this, [this](const QString& sentence) {
        banner().say(Tone::Stop, sentence);
        adapt();
    });
    connect(&m_flow, &TeamFlow::waits, this, [this](const QString& sentence) {
        emit finished(sentence);
        mainWindowOf(*this).back();
    });
    connect(&m_flow, &TeamFlow::tookEffect, this, [this](const InvitationPtr& invitation) {
        auto& window = mainWindowOf(*this);
        emit finished(tr("L'inscription vaut dès maintenant."));
        window.back();
        window.push(new InvitationPage(desk(), *invitation));
    });
}

void EnrolPage::showKeys(const QString& words, const QString& hex)
{
    m_words->setText(words);
    m_code->setText(hex);
    m_heard->setChecked(false);
    m_card->show();
    adapt();
}

void EnrolPage::hideKeys(const QString& sentence)
{
    m_card->hide();
    m_heard->setChecked(false);
    if (sentence.isEmpty())
        banner().clear();
    else
        banner().say(Tone::Waiting, sentence);
    adapt();
}

void EnrolPage::adapt()
{
    const auto role = static_cast<charter::Role>(m_role->currentData().toInt());
    m_form->setRowVisible(m_kind, role == charter::Role::Partner);
    QString missing;
    if (!m_flow.hasKeys())
        missing = tr("Il manque le fichier de clés publiques de la personne.");
    else if (m_name->text().trimmed().isEmpty())
        missing = tr("Il manque le nom.");
    else if (!m_heard->isChecked())
        missing = tr("Comparez les mots de vive voix, puis cochez.");
    m_missing->setText(missing);
    m_enrol->setEnabled(missing.isEmpty());
    m_enrol->setAccessibleDescription(missing);
}

void EnrolPage::enrol()
{
    m_enrol->setEnabled(false); // until the desk answers
    const auto role = static_cast<charter::Role>(m_role->currentData().toInt());
    const auto kind = role == charter::Role::Partner ? static_cast<charter::PartnerKind>(m_kind->currentData().toInt())
                                                     : charter::PartnerKind::None;
    m_flow.enrol(m_name->text(), role, kind);
}

} // namespace desktop
