// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/alert_sending_dialog.h"

#include "client/desktop/look/date_box.h"
#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/code_box.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {
namespace {

constexpr int kReviewAfterDays = 15; // scenario S6; the charter allows a month

} // namespace

AlertSendingDialog::AlertSendingDialog(charter::Day today, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout),
      m_reason(codeBox<charter::NotInformedReason>(tr("Pourquoi les personnes n'ont pas été prévenues"))),
      m_told(new QCheckBox(tr("Les personnes ont été prévenues"))),
      m_write(primaryButton(tr("Écrire le courrier"))), m_toldOn(dateBox(dateOf(today), tr("Prévenues le"))),
      m_reviewOn(dateBox(dateOf(today).addDays(kReviewAfterDays), tr("Relecture avant le")))
{
    setWindowTitle(QStringLiteral("casevault"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(tr("Envoyer l'alerte")));
    column->addWidget(quietLabel(tr("Le courrier reprend les faits tels quels, sans conclusion et sans le nom d'un dossier.")));
    for (const auto& word : charter::WordList<charter::AlertRecipient>::kWords) {
        auto* box = new QCheckBox(capitalised(label(word.code)));
        box->setAccessibleDescription(tr("Un ou plusieurs destinataires ; tous reçoivent la même lettre."));
        connect(box, &QCheckBox::toggled, this, &AlertSendingDialog::adapt);
        m_form->addRow(m_recipients.empty() ? tr("À qui (un ou plusieurs)") : QString(), box);
        m_recipients.push_back(box);
    }
    m_form->addRow(QString(), m_told);
    m_form->addRow(tr("Prévenues le"), m_toldOn);
    m_form->addRow(tr("Sinon, pourquoi"), m_reason);
    m_form->addRow(tr("Relecture avant le"), m_reviewOn);
    column->addLayout(m_form);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("Annuler")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AlertSendingDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_told, &QCheckBox::toggled, this, &AlertSendingDialog::adapt);
    adapt();
}

void AlertSendingDialog::adapt()
{
    m_form->setRowVisible(m_toldOn, m_told->isChecked());
    m_form->setRowVisible(m_reason, !m_told->isChecked());
    m_write->setEnabled(std::ranges::any_of(m_recipients, &QCheckBox::isChecked));
    adjustSize();
}

void AlertSendingDialog::decide()
{
    vault::AlertSending sending;
    std::size_t at = 0;
    for (const auto& word : charter::WordList<charter::AlertRecipient>::kWords)
        if (m_recipients[at++]->isChecked()) sending.recipients.push_back(word.code);
    if (m_told->isChecked())
        sending.informedOn = dayOf(m_toldOn->date());
    else
        sending.notInformed = static_cast<charter::NotInformedReason>(m_reason->currentData().toInt());
    sending.reviewOn = dayOf(m_reviewOn->date());
    emit decided(sending);
    accept();
}

} // namespace desktop
