// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/retention_dialogs.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr int kUsualHoldMonths = 3, kLongestHoldMonths = 12; // the charter allows a year

} // namespace

ArchiveDialog::ArchiveDialog(const QString& number, QWidget* parent)
    : ActDialog(tr("Archiver le dossier %1").arg(number),
                tr("L'archivage intermédiaire garde le dossier plus longtemps, pour une raison. Pendant ce temps, il ne s'ouvre qu'à deux, à une personne et pour un temps."), parent)
{
    auto* reason = codeBox<charter::ArchiveReason>(tr("Raison"));
    form().addRow(tr("Raison"), reason);
    endWith(primaryButton(tr("Archiver"), QStringLiteral("check")));
    connect(this, &QDialog::accepted, this, [this, reason] { emit chosen(chosenIn<charter::ArchiveReason>(*reason)); });
}

HoldDialog::HoldDialog(const QString& number, charter::Day today, QWidget* parent)
    : ActDialog(tr("Retenir le dossier %1").arg(number), tr("Personne ne l'élimine avant ce jour. Un an au plus ; ensuite la retenue est posée à nouveau, ou finit."),
                parent)
{
    auto* until = dayBox(charter::addMonths(today, kUsualHoldMonths), tr("Jusqu'au"));
    until->setDateRange(dateOf(today), dateOf(charter::addMonths(today, kLongestHoldMonths)));
    auto* ground = codeBox<charter::HoldGround>(tr("Motif"));
    form().addRow(tr("Jusqu'au"), until);
    form().addRow(tr("Motif"), ground);
    endWith(primaryButton(tr("Retenir"), QStringLiteral("check")));
    connect(this, &QDialog::accepted, this,
            [this, until, ground] { emit chosen(dayOf(until->date()), chosenIn<charter::HoldGround>(*ground)); });
}

OrderDialog::OrderDialog(const QStringList& numbers, QWidget* parent)
    : ActDialog(tr("Proposer l'élimination"),
                tr("Dossiers : %1. La direction et la protection des données signent à deux : ceci n'est que la première signature, et ne détruit rien.")
                    .arg(numbers.join(QStringLiteral(", "))),
                parent)
{
    auto* visa = new QLineEdit;
    visa->setAccessibleName(tr("Référence du visa des archives"));
    visa->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[\\x21-\\x7e]{1,40}")), visa));
    form().addRow(tr("Référence du visa des archives"), visa);
    column().addWidget(quietLabel(tr("Comme les archives l'écrivent, par exemple AD86/2028-017. Sans accents ni espaces, sans le nom de personne.")));
    auto* go = primaryButton(tr("Proposer"), QStringLiteral("check"));
    go->setEnabled(false);
    endWith(go);
    connect(visa, &QLineEdit::textChanged, go, [go, visa] { go->setEnabled(visa->hasAcceptableInput()); });
    connect(this, &QDialog::accepted, this, [this, visa] { emit chosen(visa->text()); });
}

DisposalDialog::DisposalDialog(const WaitingOrder& order, QWidget* parent)
    : ActDialog(tr("Éliminer ces dossiers"),
                tr("Dossiers : %1. Visa des archives : %2. Leurs clés, leurs écrits et leurs pièces sont détruits tout de suite, et personne ne peut les "
                   "rendre.")
                    .arg(order.numbers, order.visa),
                parent)
{
    column().addWidget(quietLabel(tr("Une sauvegarde faite avant peut encore les contenir jusqu'à son terme : l'attestation en dit le jour.")));
    endWith(dangerButton(tr("Signer et éliminer")));
}

} // namespace desktop
