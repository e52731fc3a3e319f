// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/state_dialog.h"

#include "client/desktop/look/date_box.h"
#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/code_box.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace desktop {
namespace {

using charter::CaseState;
using enum charter::CaseState;

std::vector<CaseState> waysFrom(CaseState state)
{
    switch (state) {
    case Proposed: return {Consented, Stopped};
    case Consented: return {InMediation, Stopped};
    case InMediation: return {Concluded, Suspended, Stopped};
    case Suspended: return {InMediation, Concluded, Stopped};
    case Concluded: return {FollowUp, Closed};
    case FollowUp:
    case Stopped: return {Closed};
    case Closed: return {Proposed};
    default: return {};
    }
}

} // namespace

StateDialog::StateDialog(CaseFlow& flow, QWidget* parent)
    : QDialog(parent), m_flow(flow), m_form(new QFormLayout), m_to(new QComboBox),
      m_outcome(codeBox<charter::Outcome>(tr("Issue"))), m_reason(codeBox<charter::StateReason>(tr("Raison"))),
      m_on(dateBox(dateOf(flow.desk().today()), tr("Date"))), m_waive(new QCheckBox(tr("Ne rien dire à qui a orienté")))
{
    setWindowTitle(QStringLiteral("casevault"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(tr("Faire avancer le dossier")));
    m_to->setAccessibleName(tr("Vers quel état"));
    for (const auto state : waysFrom(flow.picture()->part.state)) m_to->addItem(capitalised(label(state)), static_cast<int>(state));
    m_form->addRow(tr("Vers"), m_to);
    m_form->addRow(tr("Issue"), m_outcome);
    m_form->addRow(tr("Raison"), m_reason);
    m_form->addRow(tr("Date"), m_on);
    m_form->addRow(QString(), m_waive);
    column->addLayout(m_form);
    auto* buttons = new QDialogButtonBox;
    auto* ok = primaryButton(tr("Faire avancer"));
    ok->setEnabled(m_to->count() > 0);
    buttons->addButton(ok, QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("Annuler")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StateDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_to, &QComboBox::currentIndexChanged, this, &StateDialog::adapt);
    adapt();
}

void StateDialog::adapt()
{
    const auto to = static_cast<CaseState>(m_to->currentData().toInt());
    m_form->setRowVisible(m_outcome, to == Concluded || to == Stopped);
    m_form->setRowVisible(m_reason, to == Suspended || to == Stopped);
    m_form->setRowVisible(m_on, to == FollowUp || to == Closed);
    m_form->setRowVisible(m_waive, to == Closed);
    const auto today = m_flow.desk().today();
    m_on->setDate(dateOf(to == FollowUp ? charter::addMonths(today, 2) : today));
    adjustSize();
}

void StateDialog::change()
{
    vault::StateChange change;
    change.to = static_cast<CaseState>(m_to->currentData().toInt());
    if (m_form->isRowVisible(m_outcome)) change.outcome = static_cast<charter::Outcome>(m_outcome->currentData().toInt());
    if (m_form->isRowVisible(m_reason)) change.reason = static_cast<charter::StateReason>(m_reason->currentData().toInt());
    if (m_form->isRowVisible(m_on)) change.on = dayOf(m_on->date());
    change.noticeWaived = m_form->isRowVisible(m_waive) && m_waive->isChecked();
    m_flow.changeState(change);
    accept();
}

} // namespace desktop
