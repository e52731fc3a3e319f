// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/notices_page.h"

#include "client/desktop/flows/unsaved_notices.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/save_bytes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desktop {

NoticesPage::NoticesPage(Desk& desk, const SentNoticesPtr& notices, const QString& title, QWidget* parent)
    : Page(desk, title.isEmpty() ? tr("Lot d'avis") : title, parent), m_notices(notices), m_isLetter(!title.isEmpty())
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
    body()->addWidget(quietLabel(m_isLetter ? tr("Voici, mot pour mot, ce qui part : enregistrez-le pour le remettre. Ce courrier se revoit "
                                                 "depuis l'alerte.")
                                            : tr("Voici, mot pour mot, ce qui part. Cela ne s'écrit qu'une fois : ce qui n'est pas "
                                                 "encore enregistré reste scellé sur cette machine, et se reprend depuis les saisines.")));
    for (std::size_t at = 0; at < m_notices->size(); ++at) addBatch(at);
    if (!m_isLetter) {
        auto* away = linkButton(tr("Jeter ce qui n'est pas enregistré"));
        body()->addWidget(away, 0, Qt::AlignLeft);
        connect(away, &QPushButton::clicked, this, &NoticesPage::askToThrowAway);
    }
    body()->addStretch(1);
}

void NoticesPage::addBatch(std::size_t at)
{
    const auto& batch = (*m_notices)[at];
    m_unsaved.insert(at);
    auto* card = new Card(batch.partner);
    auto* text = textLabel(say(crypto::textOf(batch.bytes)), true);
    setRole(text, Role::Mono);
    text->setAccessibleName((m_isLetter ? tr("Courrier pour %1") : tr("Avis pour %1")).arg(batch.partner));
    card->column()->addWidget(text);
    card->column()->addWidget(quietLabel(tr("Taille : %1").arg(sizeText(batch.bytes.size()))));
    auto* save = button(tr("Enregistrer…"), QStringLiteral("export"));
    save->setAccessibleName((m_isLetter ? tr("Enregistrer le courrier pour %1") : tr("Enregistrer l'avis pour %1")).arg(batch.partner));
    card->column()->addWidget(save, 0, Qt::AlignLeft);
    auto* kept = badge(tr("enregistré"), Tone::Good);
    kept->hide();
    card->column()->addWidget(kept);
    const auto day = dateOf(this->desk().today()).toString(Qt::ISODate);
    const auto proposed = QStringLiteral("%1-%2.txt").arg(fileNamePart(batch.partner), day);
    connect(save, &QPushButton::clicked, this, [this, at, proposed, kept] {
        saveBytes(*this, m_isLetter ? tr("Enregistrer le courrier") : tr("Enregistrer l'avis"), proposed, (*m_notices)[at].bytes, [this, at, kept] {
            m_unsaved.erase(at);
            keepWhatIsLeft();
            kept->show();
        });
    });
    body()->addWidget(card);
}

void NoticesPage::askToThrowAway()
{
    banner().say(Tone::Waiting,
                 tr("Ce qui n'est pas enregistré ne s'écrira pas une seconde fois : le journal dira qu'il est parti, et personne ne pourra "
                    "plus le remettre."),
                 tr("Jeter quand même"), [this] {
                     m_unsaved.clear();
                     keepWhatIsLeft();
                     mainWindowOf(*this).back();
                 });
}

void NoticesPage::keepWhatIsLeft()
{
    if (m_isLetter) return;
    std::vector<SentNotices> left;
    for (const auto at : m_unsaved) left.push_back((*m_notices)[at]);
    desk().keep([left = std::move(left)](vault::Session& session) { (void)keepUnsaved(session, left); }); // else it stays as it was
}

} // namespace desktop
