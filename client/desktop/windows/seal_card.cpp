// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/seal_card.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/seal_dialogs.h"

#include <QVBoxLayout>

namespace desktop {

SealCard::SealCard(Page& page, const vault::CaseId& caseFile) : m_page(page), m_flow(page.desk())
{
    column()->setSpacing(space(2));
    connect(&m_flow, &SealFlow::drawn, this, &SealCard::draw);
    connect(&m_flow, &SealFlow::waits, this, [this](const QString& sentence) { m_page.banner().say(Tone::Waiting, sentence); });
    connect(&m_flow, &SealFlow::failed, this, [this](const QString& sentence) { m_page.banner().say(Tone::Stop, sentence); });
    m_flow.look(caseFile);
}

void SealCard::draw(const SealPicturePtr& picture)
{
    emptied(column());
    column()->addWidget(headingLabel(tr("Dossier %1 : scellé").arg(picture->number)));
    auto* signs = new FlowLayout;
    signs->setSpacing(space(2));
    signs->addWidget(badge(tr("Scellé depuis le %1").arg(dateText(picture->on)), Tone::Stop));
    signs->addWidget(badge(tr("Raison : %1").arg(label(picture->reason)), Tone::Plain));
    signs->addWidget(badge(tr("Avant le scellé : %1").arg(label(picture->before)), Tone::Plain));
    column()->addLayout(signs);
    column()->addWidget(textLabel(tr("Rien ne s'affiche, parce que ce dossier est gardé sans servir : personne n'y lit et rien n'y est écrit (RIGHT-3). "
                                     "Rien n'en est effacé.")));
    column()->addWidget(textLabel(tr("Ce que deux personnes peuvent faire : lever le scellé, l'une des deux étant la protection des données, une fois "
                                     "la demande de la personne répondue ; ou ouvrir le dossier à une seule personne, pour 31 jours au plus, "
                                     "sans qu'elle signe elle-même la seconde fois.")));
    if (picture->openings.isEmpty()) column()->addWidget(quietLabel(tr("Il n'est ouvert à personne.")));
    for (const auto& opening : picture->openings) addSign(tr("Ouvert pour un temps"), Tone::Good, tr("À %1").arg(opening));
    for (const auto& waiting : picture->waiting) addSign(tr("Attend une seconde signature"), Tone::Waiting, waiting);
    addWays(picture);
}

/// A sign, and its sentence where there is room for it.
void SealCard::addSign(const QString& sign, Tone tone, const QString& sentence)
{
    auto* row = new FlowLayout;
    row->setSpacing(space(2));
    row->addWidget(badge(sign, tone));
    column()->addLayout(row);
    column()->addWidget(textLabel(sentence));
}

void SealCard::addWays(const SealPicturePtr& picture)
{
    auto* row = new FlowLayout;
    row->setSpacing(space(2));
    auto* open = new ActButton(tr("Proposer de l'ouvrir…"), QStringLiteral("unlock"), picture->open);
    open->setAccessibleName(tr("Proposer d'ouvrir à quelqu'un le dossier scellé %1").arg(picture->number));
    auto* lift = new ActButton(tr("Proposer de lever le scellé"), QStringLiteral("key"), picture->lift);
    lift->setAccessibleName(tr("Proposer de lever le scellé du dossier %1").arg(picture->number));
    for (auto* way : {open, lift}) {
        row->addWidget(way);
        connect(way, &ActButton::blocked, this, [this](const Lack& lack) { m_page.banner().say(Tone::Waiting, lack.sentence); });
    }
    column()->addLayout(row);
    connect(lift, &ActButton::wanted, this, [this, id = picture->caseFile] { m_flow.proposeLifting(id); });
    connect(open, &ActButton::wanted, this, [this, picture] {
        auto* dialog = new SealOpeningDialog(*picture, m_page.desk().today(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SealOpeningDialog::chosen, this,
                [this, id = picture->caseFile](const vault::MemberId& reader, charter::Day until, charter::Purpose purpose) {
                    m_flow.proposeOpening(id, reader, until, purpose);
                });
        dialog->open();
    });
}

} // namespace desktop
