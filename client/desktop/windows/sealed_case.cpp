// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of a case whose seal keeps its content from this member: why, since when, and what two people may do.

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/access_page.h"
#include "client/desktop/windows/case_page.h"
#include "client/desktop/windows/life_strip.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/seal_card.h"

#include <QVBoxLayout>

namespace desktop {

void CasePage::drawSealed(const CasePicture& picture)
{
    auto* access = button(tr("Qui peut ouvrir"), QStringLiteral("key"));
    access->setAccessibleName(tr("Qui peut ouvrir ce dossier"));
    connect(access, &QPushButton::clicked, this,
            [this] { mainWindowOf(*this).push(new AccessPage(desk(), m_flow.caseFile())); });
    actions()->addWidget(access);
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
    m_drawn->addWidget(new SealCard(*this, m_flow.caseFile()));
    auto* card = new Card;
    card->column()->addWidget(quietLabel(tr("Où en était le dossier avant son scellé")));
    card->column()->addWidget(new LifeStrip(picture.part.seal.before));
    addOpening(*card, picture);
    m_drawn->addWidget(card);
}

} // namespace desktop
