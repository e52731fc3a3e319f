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
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr int kReviewAfterDays = 15; // scenario S6; the charter allows a month

} // namespace

AlertSendingDialog::AlertSendingDialog(charter::Day today, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_recipient(codeBox<charter::AlertRecipient>(tr("À qui"))),
      m_reason(codeBox<charter::NotInformedReason>(tr("Pourquoi les personnes n'ont pas été prévenues"))),
      m_told(new QCheckBox(tr("Les personnes ont été prévenues"))), m_toldOn(dateBox(dateOf(today), tr("Prévenues le"))),
      m_reviewOn(dateBox(dateOf(today).addDays(kReviewAfterDays), tr("Relecture avant le")))
{
    setWindowTitle(QStringLiteral("casevault"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(tr("Envoyer l'alerte")));
    column->addWidget(quietLabel(tr("Le courrier reprend les faits tels quels, sans conclusion et sans le nom d'un dossier.")));
    m_form->addRow(tr("À qui"), m_recipient);
    m_form->addRow(QString(), m_told);
    m_form->addRow(tr("Prévenues le"), m_toldOn);
    m_form->addRow(tr("Sinon, pourquoi"), m_reason);
    m_form->addRow(tr("Relecture avant le"), m_reviewOn);
    column->addLayout(m_form);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(primaryButton(tr("Écrire le courrier")), QDialogButtonBox::AcceptRole);
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
    adjustSize();
}

void AlertSendingDialog::decide()
{
    vault::AlertSending sending;
    sending.recipient = static_cast<charter::AlertRecipient>(m_recipient->currentData().toInt());
    if (m_told->isChecked())
        sending.informedOn = dayOf(m_toldOn->date());
    else
        sending.notInformed = static_cast<charter::NotInformedReason>(m_reason->currentData().toInt());
    sending.reviewOn = dayOf(m_reviewOn->date());
    emit decided(sending);
    accept();
}

} // namespace desktop
