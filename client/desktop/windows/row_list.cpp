// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/row_list.h"

#include "client/desktop/look/pieces.h"

#include <QVBoxLayout>

namespace desktop {

RowList::RowList(const QString& name, std::function<void(FormFields&)> build, QWidget* parent)
    : QWidget(parent), m_name(name), m_build(std::move(build)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* more = button(tr("Ajouter"), QStringLiteral("add"));
    more->setAccessibleName(tr("Ajouter : %1").arg(name));
    connect(more, &QPushButton::clicked, this, [this] { add(true); });
    m_column->addWidget(more, 0, Qt::AlignLeft);
}

void RowList::add(bool takesFocus)
{
    auto* card = new Card;
    auto* row = new FormFields;
    m_build(*row);
    auto* less = linkButton(tr("Retirer"));
    less->setAccessibleName(tr("Retirer : %1").arg(m_name));
    card->column()->addWidget(row);
    card->column()->addWidget(less, 0, Qt::AlignRight);
    m_column->insertWidget(m_column->count() - 1, card);
    m_rows.push_back(row);
    connect(row, &FormFields::changed, this, &RowList::changed);
    connect(less, &QPushButton::clicked, this, [this, card, row] {
        std::erase(m_rows, row);
        card->hide();
        card->deleteLater();
        emit changed();
    });
    if (takesFocus && row->firstControl() != nullptr) row->firstControl()->setFocus();
}

} // namespace desktop
