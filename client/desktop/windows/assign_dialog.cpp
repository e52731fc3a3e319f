// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/assign_dialog.h"

#include "client/desktop/look/pieces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {

AssignDialog::AssignDialog(CaseFlow& flow, QWidget* parent)
    : QDialog(parent), m_flow(flow), m_people(new QVBoxLayout), m_solo(new QComboBox),
      m_warning(quietLabel({}))
{
    setWindowTitle(QStringLiteral("casevault"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(tr("Qui mène la médiation ?")));
    column->addWidget(quietLabel(tr("À deux, sauf raison. Les deux reçoivent la clé du dossier ; personne d'autre.")));
    column->addLayout(m_people);
    m_solo->setAccessibleName(tr("Raison d'être seul"));
    for (const auto& word : charter::WordList<charter::SoloReason>::kWords)
        m_solo->addItem(word.code == charter::SoloReason::None ? tr("À deux") : tr("Seul : %1").arg(label(word.code)), static_cast<int>(word.code));
    column->addWidget(m_solo);
    m_warning->hide();
    column->addWidget(m_warning);
    auto* buttons = new QDialogButtonBox;
    auto* ok = primaryButton(tr("Confier le dossier"));
    buttons->addButton(ok, QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("Annuler")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AssignDialog::assign);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    flow.desk().ask(
        this, [](vault::Session& session) { return vault::roster(session); },
        [this](const vault::Outcome<std::vector<vault::RosterLine>>& people) {
            if (people) show(*people);
        });
}

void AssignDialog::show(const std::vector<vault::RosterLine>& people)
{
    const auto& part = m_flow.picture()->part;
    for (const auto& one : people) {
        if (!one.present || (one.role != charter::Role::Mediator && one.role != charter::Role::Coordinator)) continue;
        auto* tick = new QCheckBox(say(one.name));
        tick->setChecked(part.mediators.contains(one.member));
        if (part.removed.contains(one.member)) {
            tick->setEnabled(false);
            tick->setText(tr("%1 (s'est retiré de ce dossier)").arg(say(one.name)));
        }
        m_ticks.emplace_back(one.member, tick);
        m_people->addWidget(tick);
    }
    if (!m_ticks.empty()) m_ticks.front().second->setFocus();
}

void AssignDialog::assign()
{
    const auto& part = m_flow.picture()->part;
    std::vector<vault::MemberId> added, gone;
    for (const auto& [member, tick] : m_ticks) {
        if (tick->isChecked() && !part.mediators.contains(member)) added.push_back(member);
        if (!tick->isChecked() && part.mediators.contains(member)) gone.push_back(member);
    }
    const auto isLast = [&](const vault::MemberId& member) { return vault::holdsALastKey(part, member); };
    if (!m_warning->isVisible() && std::ranges::any_of(gone, isLast)) {
        m_warning->setText(tr("Attention : cette personne est seule à tenir une clé du dossier. Sans elle, ce que la clé ouvre ne "
                              "pourra plus jamais être lu. Confiez de nouveau pour le faire quand même."));
        m_warning->show();
        adjustSize();
        return;
    }
    const auto solo = static_cast<charter::SoloReason>(m_solo->currentData().toInt());
    m_flow.act(
        [id = m_flow.caseFile(), added, gone, solo](vault::Session& session) -> vault::Outcome<void> {
            for (const auto& member : gone)
                if (auto removed = vault::removeMediator(session, id, member); !removed) return removed;
            return added.empty() ? vault::Outcome<void>{} : vault::assignMediators(session, id, added, solo);
        },
        tr("La médiation est confiée."));
    accept();
}

} // namespace desktop
