// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/break_glass_dialog.h"

#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/code_box.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr int kProposedDays = 4;

} // namespace

BreakGlassDialog::BreakGlassDialog(charter::Day today, QWidget* parent)
    : QDialog(parent), m_number(new QLineEdit), m_ground(codeBox<charter::GlassGround>(tr("Motif"))),
      m_until(new QDateEdit(dateOf(today).addDays(kProposedDays)))
{
    setWindowTitle(QStringLiteral("casevault"));
    setAccessibleName(tr("Demander un bris de glace"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(tr("Demander un bris de glace")));
    column->addWidget(textLabel(tr("Lire ce qui a été dit ensemble dans un dossier, jamais ce qu'une personne a confié. Une seconde personne "
                                   "décide ; les médiatrices et médiateurs du dossier sont toujours prévenus ; une relecture suit.")));
    auto* form = new QFormLayout;
    form->setSpacing(space(3));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_number->setAccessibleName(tr("Numéro du dossier"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_until->setAccessibleName(tr("Dernier jour de lecture"));
    form->addRow(tr("Numéro du dossier"), m_number);
    form->addRow(tr("Motif"), m_ground);
    form->addRow(tr("Dernier jour de lecture"), m_until);
    column->addLayout(form);
    column->addWidget(quietLabel(tr("Huit jours au plus. Pour l'intégrité d'une personne ou l'intérêt de l'enfant, l'approbation ouvre aussitôt ; "
                                    "pour les autres motifs, le lendemain.")));
    auto* buttons = new QDialogButtonBox;
    auto* ask = primaryButton(tr("Demander"));
    ask->setEnabled(false);
    buttons->addButton(ask, QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("Annuler")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    setMinimumWidth(space(130));
    connect(m_number, &QLineEdit::textChanged, ask, [ask](const QString& text) { ask->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &BreakGlassDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BreakGlassDialog::decide()
{
    emit decided(m_number->text(), static_cast<charter::GlassGround>(m_ground->currentData().toInt()), dayOf(m_until->date()));
    accept();
}

} // namespace desktop
