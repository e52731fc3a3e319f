// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/passphrase_page.h"

#include "client/desktop/look/passphrase_edit.h"
#include "client/desktop/windows/folder_field.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/new_passphrase.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desktop {

PassphrasePage::PassphrasePage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Changer ma phrase de passe"), parent), m_drawing(desk), m_flow(desk),
      m_present(new PassphraseEdit(tr("Phrase de passe actuelle"))), m_fresh(new NewPassphrase(m_drawing)),
      m_spare(new FolderField(tr("Fichier de mes clés"), FolderField::Kind::File))
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
    body()->addWidget(textLabel(tr("Phrase de passe actuelle")));
    body()->addWidget(m_present);
    body()->addWidget(m_fresh);
    body()->addWidget(quietLabel(tr("Fichier de mes clés, gardé ailleurs : s'il est là, il s'ouvrira avec la nouvelle phrase. Sinon, "
                                    "laissez vide.")));
    body()->addWidget(m_spare);
    auto* change = primaryButton(tr("Changer ma phrase de passe"), QStringLiteral("key"));
    body()->addWidget(change, 0, Qt::AlignLeft);
    auto* waiting = new QProgressBar;
    waiting->setRange(0, 0);
    waiting->setFormat({});
    waiting->setAccessibleName(tr("Changement en cours"));
    waiting->hide();
    body()->addWidget(waiting);
    body()->addStretch(1);
    connect(change, &QPushButton::clicked, this, [this] {
        if (m_present->isEmpty()) {
            banner().say(Tone::Waiting, tr("Tapez d'abord votre phrase de passe actuelle."));
            m_present->setFocus();
            return;
        }
        auto fresh = m_fresh->take();
        if (!fresh) return;
        if (auto present = m_present->take()) m_flow.changePassphrase(std::move(*present), std::move(*fresh), m_spare->path());
    });
    connect(&m_flow, &TeamFlow::working, this, [change, waiting](bool isWorking) {
        waiting->setVisible(isWorking);
        change->setEnabled(!isWorking);
    });
    const auto refuse = [this](const QString& sentence) { banner().say(Tone::Stop, sentence); };
    connect(&m_flow, &TeamFlow::failed, this, refuse);
    connect(&m_drawing, &OpeningFlow::failed, this, refuse);
    connect(&m_flow, &TeamFlow::done, this, [this](const QString& sentence) {
        emit finished(sentence);
        mainWindowOf(*this).back();
    });
}

} // namespace desktop
