// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/screening_dialog.h"

#include "client/desktop/look/pieces.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace desktop {

using charter::ConflictKind;
using charter::ScreeningDecision;

ScreeningDialog::ScreeningDialog(ReferralFlow& flow, const ReferralPicture& picture, QWidget* parent)
    : QDialog(parent), m_flow(flow), m_referral(picture.referral),
      m_kindIsKnown(picture.part.conflictKind != ConflictKind::None), m_decision(new QComboBox), m_kind(new QComboBox),
      m_missing(quietLabel({})), m_ok(primaryButton(tr("Noter la décision")))
{
    setWindowTitle(QStringLiteral("casevault"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(tr("Que devient la saisine %1 ?").arg(picture.number)));
    column->addWidget(quietLabel(tr("Chaque saisine reçoit une réponse ou devient un dossier. La décision ne se reprend pas.")));
    m_decision->setAccessibleName(tr("Décision"));
    for (const auto& word : charter::WordList<ScreeningDecision>::kWords)
        if (word.code != ScreeningDecision::None) m_decision->addItem(capitalised(label(word.code)), static_cast<int>(word.code));
    m_kind->setAccessibleName(tr("Nature du conflit"));
    for (const auto& word : charter::WordList<ConflictKind>::kWords)
        m_kind->addItem(word.code == ConflictKind::None ? tr("comme inscrite : %1").arg(label(picture.part.conflictKind))
                                                        : capitalised(label(word.code)),
                        static_cast<int>(word.code));
    auto* form = new QFormLayout;
    form->addRow(tr("Décision"), m_decision);
    form->addRow(tr("Nature du conflit"), m_kind);
    column->addLayout(form);
    column->addWidget(m_missing);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("Annuler")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScreeningDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_decision, &QComboBox::currentIndexChanged, this, &ScreeningDialog::adapt);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScreeningDialog::adapt);
    adapt();
}

void ScreeningDialog::adapt()
{
    const auto decision = static_cast<ScreeningDecision>(m_decision->currentData().toInt());
    const auto kind = static_cast<ConflictKind>(m_kind->currentData().toInt());
    const bool lacks = decision == ScreeningDecision::Case && kind == ConflictKind::None && !m_kindIsKnown;
    m_missing->setText(lacks ? tr("Pour ouvrir un dossier, dites d'abord la nature du conflit.") : QString());
    m_ok->setEnabled(!lacks);
}

void ScreeningDialog::decide()
{
    m_flow.screen(m_referral, static_cast<ScreeningDecision>(m_decision->currentData().toInt()),
                  static_cast<ConflictKind>(m_kind->currentData().toInt()));
    accept();
}

} // namespace desktop
