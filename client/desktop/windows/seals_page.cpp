// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/seals_page.h"

#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/seal_card.h"
#include "client/desktop/windows/seal_dialogs.h"

#include <QVBoxLayout>

namespace desktop {

SealsPage::SealsPage(Desk& desk, QWidget* parent) : Page(desk, tr("Dossiers scellés"), parent), m_flow(desk), m_cards(new QVBoxLayout)
{
    m_cards->setSpacing(space(3));
    body()->addLayout(m_cards);
    body()->addStretch(1);
    connect(&m_flow, &SealFlow::listed, this, &SealsPage::draw);
    connect(&m_flow, &SealFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    connect(&m_flow, &SealFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
}

void SealsPage::refresh() { m_flow.refresh(); }

void SealsPage::draw(const SealsPicturePtr& picture)
{
    emptied(m_cards);
    drawActions(picture);
    for (const auto& caseFile : picture->sealed) m_cards->addWidget(new SealCard(*this, caseFile));
    if (picture->sealed.empty()) m_cards->addWidget(quietLabel(tr("Aucun dossier n'est scellé.")));
}

void SealsPage::drawActions(const SealsPicturePtr& picture)
{
    emptied(actions());
    auto* seal = new ActButton(tr("Sceller un dossier…"), QStringLiteral("lock"), picture->seal);
    actions()->addWidget(seal);
    connect(seal, &ActButton::blocked, this, [this](const Lack& lack) { banner().say(Tone::Waiting, lack.sentence); });
    connect(seal, &ActButton::wanted, this, [this, picture] {
        auto* dialog = new SealDialog(*picture, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SealDialog::chosen, &m_flow, &SealFlow::seal);
        dialog->open();
    });
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    actions()->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
}

} // namespace desktop
