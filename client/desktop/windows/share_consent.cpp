// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/share_consent.h"

#include <QMenu>

namespace desktop {

using charter::ConsentAction;
using charter::ConsentForm;
using charter::SpokenBy;

QLabel* consentBadge(const ConsentNeed& need)
{
    const auto kind = label(need.kind);
    const auto line = [&](const QString& state) {
        return ShareConsentButton::tr("Partie %1, %2 : %3").arg(QString(need.letter), kind, state);
    };
    if (!need.said) return badge(line(ShareConsentButton::tr("pas encore demandé")), Tone::Waiting);
    if (need.said->action != ConsentAction::Given) return badge(line(label(need.said->action)), Tone::Stop);
    if (need.stands && need.said->until != charter::Day::None)
        return badge(line(ShareConsentButton::tr("donné, jusqu'au %1").arg(shortDateText(need.said->until))), Tone::Good);
    if (need.stands) return badge(line(label(ConsentAction::Given)), Tone::Good);
    if (need.minor && !(need.said->person && need.said->representative))
        return badge(line(need.said->person ? ShareConsentButton::tr("attend le représentant")
                                            : ShareConsentButton::tr("attend la personne")),
                     Tone::Waiting);
    return badge(line(label(ConsentAction::Expired)), Tone::Stop);
}

ShareConsentButton::ShareConsentButton(const ConsentNeed& need, bool hearsYes, QWidget* parent)
    : QPushButton(tr("Noter…"), parent)
{
    setAutoDefault(false);
    setAccessibleName(tr("Partie %1 : noter ce qui a été dit de cette communication").arg(need.letter));
    setMenu(new QMenu(this));
    if (hearsYes) {
        for (const auto form : {ConsentForm::OralWitnessed, ConsentForm::Paper, ConsentForm::ScreenSimple})
            offer(tr("Oui, %1").arg(label(form)), ConsentAction::Given, form);
        if (need.minor)
            offer(tr("Oui du représentant, sur papier"), ConsentAction::Given, ConsentForm::Paper, SpokenBy::Representative);
        menu()->addSeparator();
    }
    offer(tr("Non"), ConsentAction::Refused, ConsentForm::OralWitnessed);
    if (need.said) offer(tr("Retire son accord"), ConsentAction::Withdrawn, ConsentForm::OralWitnessed);
}

void ShareConsentButton::offer(const QString& text, ConsentAction action, ConsentForm form, SpokenBy by)
{
    connect(menu()->addAction(text), &QAction::triggered, this, [this, action, form, by] { emit said(action, form, by); });
}

} // namespace desktop
