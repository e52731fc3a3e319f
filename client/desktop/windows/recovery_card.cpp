// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/recovery_card.h"

#include <QVBoxLayout>

namespace desktop {

RecoveryCard::RecoveryCard(const RecoveryPicture& picture, QWidget* parent) : Card(tr("Recouvrement"), parent)
{
    if (picture.isToDo) column()->addWidget(badge(tr("À faire"), Tone::Waiting), 0, Qt::AlignLeft);
    column()->addWidget(textLabel(picture.sentence));
}

} // namespace desktop
