// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/extract_page.h"

#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/save_bytes.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace desktop {

ExtractPage::ExtractPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Relevé pour une personne"), parent), m_flow(desk), m_case(new QComboBox), m_party(new QComboBox),
      m_make(primaryButton(tr("Préparer le relevé"), QStringLiteral("document"))), m_result(new QVBoxLayout)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    actions()->addWidget(back);
    body()->addWidget(quietLabel(tr("Quand, pourquoi et dans quelle fonction le dossier de cette personne a été ouvert. Préparer un relevé "
                                    "est un acte : il laisse une entrée au journal.")));
    auto* card = new Card(tr("Pour qui"));
    auto* form = new QFormLayout;
    form->setSpacing(space(3));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_case->setAccessibleName(tr("Dossier"));
    m_party->setAccessibleName(tr("Partie"));
    form->addRow(tr("Dossier"), m_case);
    form->addRow(tr("Partie"), m_party);
    card->column()->addLayout(form);
    m_make->setEnabled(false);
    card->column()->addWidget(m_make, 0, Qt::AlignLeft);
    body()->addWidget(card);
    m_result->setSpacing(space(3));
    body()->addLayout(m_result);
    body()->addStretch(1);
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    connect(m_case, &QComboBox::currentIndexChanged, this, &ExtractPage::offerParties);
    connect(m_party, &QComboBox::currentIndexChanged, this, [this] { emptied(m_result); }); // it was another person's
    connect(m_make, &QPushButton::clicked, this, &ExtractPage::make);
    connect(&m_flow, &ExtractFlow::choicesKnown, this, &ExtractPage::offer);
    connect(&m_flow, &ExtractFlow::made, this, &ExtractPage::draw);
    connect(&m_flow, &ExtractFlow::failed, this, [this](const QString& sentence) {
        m_make->setEnabled(true);
        banner().say(Tone::Stop, sentence);
    });
}

void ExtractPage::refresh()
{
    if (m_isAsked) return;
    m_isAsked = true;
    m_flow.askChoices();
}

void ExtractPage::offer(const std::vector<ExtractChoice>& choices)
{
    m_choices = choices;
    for (const auto& one : m_choices) m_case->addItem(one.number);
    if (m_choices.empty()) banner().say(Tone::Waiting, tr("Aucun dossier n'a encore de partie."));
}

void ExtractPage::offerParties()
{
    m_party->clear();
    const auto at = m_case->currentIndex();
    m_make->setEnabled(at >= 0);
    if (at < 0) return;
    for (const auto& [party, letter] : m_choices[static_cast<std::size_t>(at)].parties) m_party->addItem(tr("Partie %1").arg(letter));
}

void ExtractPage::make()
{
    const auto at = m_case->currentIndex(), party = m_party->currentIndex();
    if (at < 0 || party < 0) return;
    banner().clear();
    emptied(m_result);
    m_make->setEnabled(false); // each one made is an entry
    m_flow.make(m_choices[static_cast<std::size_t>(at)].parties[static_cast<std::size_t>(party)].first);
}

void ExtractPage::draw(const ExtractPicturePtr& extract)
{
    m_make->setEnabled(true);
    emptied(m_result);
    auto* card = new Card(tr("Ce que dit le relevé %1").arg(extract->party));
    card->column()->setSpacing(space(3));
    card->column()->addWidget(textLabel(tr("Consultations : %1").arg(extract->consultations.size())));
    if (!extract->consultations.empty()) card->column()->addWidget(textLabel(extract->consultations.join(QLatin1Char('\n')), true));
    if (extract->closed > 0)
        card->column()->addWidget(quietLabel(tr("Traces de ce dossier qui ne se lisent plus, ou pas ici : %1. Leur trimestre est oublié, ou sa "
                                                "clé n'est pas encore arrivée. Le relevé le dit.")
                                                 .arg(extract->closed)));
    auto* save = primaryButton(tr("Enregistrer le relevé signé"), QStringLiteral("export"));
    card->column()->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, [this, extract] {
        saveBytes(*this, tr("Enregistrer le relevé signé"), QStringLiteral("releve-%1.txt").arg(fileNamePart(extract->party)), extract->text);
    });
    m_result->addWidget(card);
    save->setFocus();
}

} // namespace desktop
