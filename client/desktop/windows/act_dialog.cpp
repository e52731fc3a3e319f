// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/act_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace desktop {

ActDialog::ActDialog(const QString& heading, const QString& about, QWidget* parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_form(new QFormLayout)
{
    setWindowTitle(QStringLiteral("casevault"));
    setAccessibleName(heading);
    setMinimumWidth(space(130));
    m_column->setSpacing(space(3));
    m_column->addWidget(headingLabel(heading));
    m_column->addWidget(textLabel(about));
    m_form->setSpacing(space(3));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_column->addLayout(m_form);
}

void ActDialog::endWith(QPushButton* go)
{
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("Annuler")), QDialogButtonBox::RejectRole);
    m_column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDateEdit* dayBox(charter::Day value, const QString& name)
{
    auto* box = new QDateEdit(dateOf(value));
    box->setCalendarPopup(true);
    box->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    box->setAccessibleName(name);
    return box;
}

} // namespace desktop
