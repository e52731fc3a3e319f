// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/recovery_picture.h"

#include "client/desktop/desk/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace desktop {
namespace {

/// Translated like the rest; there is no object here whose class would name the context.
class RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(desktop::RecoveryWords)
};

} // namespace

RecoveryPicture recoveryIn(const vault::Session& session)
{
    const auto status = vault::recoveryStatus(session);
    if (!status) return {sentenceOf(status.error()), true};
    if (!status->exists) return {RecoveryWords::tr("Pas de recouvrement : ce qu'une personne perd, elle le perd."), true};
    QStringList lines;
    lines << RecoveryWords::tr("Des parts réunies rouvrent tout : %1 sur %2. Cérémonie du %3.")
                 .arg(status->state.quorum)
                 .arg(status->state.shares.size())
                 .arg(dateText(status->state.heldOn));
    const auto due = dateText(status->rehearsalDueOn);
    lines << (status->rehearsalOverdue ? RecoveryWords::tr("La répétition était à faire avant le %1.").arg(due)
                                       : RecoveryWords::tr("Prochaine répétition au plus tard le %1.").arg(due));
    if (status->keysAwaited > 0)
        lines << RecoveryWords::tr("Clés qui attendent encore que leur détenteur ouvre le coffre : %1.").arg(status->keysAwaited);
    if (!status->notYetRecoverable.empty())
        lines << RecoveryWords::tr("Personnes qui n'ont pas ouvert le coffre depuis la cérémonie : %1.")
                     .arg(status->notYetRecoverable.size());
    return {lines.join(QLatin1Char('\n')), status->rehearsalOverdue};
}

} // namespace desktop
