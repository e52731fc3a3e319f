// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/purpose_dialog.h"

#include "client/desktop/look/pieces.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace desktop {

PurposeDialog::PurposeDialog(const QString& heading, const QString& sentence, charter::Purpose proposed, QWidget* parent)
    : QDialog(parent), m_purpose(new QComboBox)
{
    setWindowTitle(QStringLiteral("casevault"));
    setAccessibleName(heading);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(heading));
    column->addWidget(textLabel(sentence));
    m_purpose->setAccessibleName(tr("Pourquoi"));
    for (const auto& word : charter::WordList<charter::Purpose>::kWords)
        m_purpose->addItem(capitalised(label(word.code)), static_cast<int>(word.code));
    m_purpose->setCurrentIndex(m_purpose->findData(static_cast<int>(proposed)));
    column->addWidget(textLabel(tr("Pourquoi ?")));
    column->addWidget(m_purpose);
    auto* buttons = new QDialogButtonBox;
    auto* go = primaryButton(tr("Continuer"));
    go->setEnabled(m_purpose->currentIndex() >= 0);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    buttons->addButton(button(tr("Annuler")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [go](int at) { go->setEnabled(at >= 0); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto purpose = static_cast<charter::Purpose>(m_purpose->currentData().toInt());
        accept();
        emit chosen(purpose);
    });
}

} // namespace desktop
