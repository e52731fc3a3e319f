// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/clock_dialog.h"

#include "client/desktop/look/pieces.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace desktop {

ClockDialog::ClockDialog(charter::Day today, QWidget* parent) : QDialog(parent)
{
    const auto heading = tr("La date est-elle la bonne ?");
    setWindowTitle(QStringLiteral("casevault"));
    setAccessibleName(heading);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(heading));
    column->addWidget(textLabel(tr("Cette machine est au %1, très en avance sur le dernier acte du journal. Si cette date est la "
                                   "bonne, ce que vous demandiez se fait maintenant. Sinon, rien n'est fait : mettez la machine à "
                                   "l'heure et recommencez.")
                                    .arg(dateText(today)),
                                true));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(primaryButton(tr("La date est la bonne")), QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("Ne rien faire")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace desktop
