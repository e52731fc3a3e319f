// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/departure_dialog.h"

#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/code_box.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace desktop {

DepartureDialog::DepartureDialog(const DeparturePicture& picture, QWidget* parent) : QDialog(parent)
{
    const auto heading = tr("Retirer %1 du coffre").arg(picture.name);
    setWindowTitle(QStringLiteral("casevault"));
    setAccessibleName(heading);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(heading));
    column->addWidget(textLabel(tr("Ses clés n'ouvriront plus rien de nouveau, et celles de tout ce qu'elles ouvraient sont renouvelées. Ce qui a "
                                   "déjà été lu ne peut pas être repris. Une seconde personne signe.")));
    if (!picture.onlyTheirs.isEmpty()) {
        column->addWidget(badge(tr("Personne d'autre n'ouvre ces paroles"), Tone::Stop), 0, Qt::AlignLeft);
        column->addWidget(textLabel(tr("Dossiers à transmettre d'abord, sinon ce qui y a été confié est perdu : %1.")
                                        .arg(picture.onlyTheirs.join(QStringLiteral(", ")))));
    }
    auto* reason = codeBox<charter::DepartureReason>(tr("Motif du départ"));
    column->addWidget(quietLabel(tr("Motif du départ")));
    column->addWidget(reason);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(dangerButton(tr("Retirer cette personne")), QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("Annuler")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    setMinimumWidth(space(130));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, reason] {
        emit decided(static_cast<charter::DepartureReason>(reason->currentData().toInt()));
        accept();
    });
}

} // namespace desktop
