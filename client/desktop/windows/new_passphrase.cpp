// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/new_passphrase.h"

#include "client/desktop/look/passphrase_edit.h"
#include "client/desktop/look/pieces.h"

#include <QVBoxLayout>

namespace desktop {

namespace {
constexpr std::size_t kFewest = 12; // bytes; below, Argon2id does not help
}

NewPassphrase::NewPassphrase(OpeningFlow& flow, QWidget* parent)
    : QWidget(parent), m_first(new PassphraseEdit(tr("Phrase de passe"))),
      m_again(new PassphraseEdit(tr("La même, encore une fois"))), m_said(quietLabel({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(textLabel(tr("Phrase de passe (elle ne pourra pas être retrouvée)")));
    column->addWidget(m_first);
    column->addWidget(textLabel(tr("La même, encore une fois")));
    column->addWidget(m_again);
    auto* draw = linkButton(tr("Tirer sept mots au hasard"));
    column->addWidget(draw, 0, Qt::AlignLeft);
    column->addWidget(m_said);
    connect(draw, &QPushButton::clicked, &flow, &OpeningFlow::generate);
    connect(&flow, &OpeningFlow::generated, this, [this](const QString& words) {
        m_first->setShown(words);
        m_again->clear();
        m_said->setText(tr("Tirée au hasard : environ 90 bits, très solide. Écrivez-la sur papier, puis tapez-la dans le "
                           "second champ."));
    });
}

std::optional<crypto::Passphrase> NewPassphrase::take()
{
    if (m_first->isEmpty() || !m_first->holdsTheSameAs(*m_again)) {
        m_said->setText(m_first->isEmpty() ? tr("Choisissez une phrase de passe.")
                                           : tr("Les deux champs ne disent pas la même chose."));
        (m_first->isEmpty() ? m_first : m_again)->setFocus();
        return std::nullopt;
    }
    auto passphrase = m_first->take();
    m_again->clear();
    if (passphrase && passphrase->size() >= kFewest) return passphrase;
    m_said->setText(tr("C'est trop court : au moins douze caractères. Sept mots au hasard sont un bon choix."));
    return std::nullopt;
}

} // namespace desktop
