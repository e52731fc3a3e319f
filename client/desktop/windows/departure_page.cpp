// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/departure_page.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/departure_dialog.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/progress_strip.h"
#include "client/desktop/windows/save_bytes.h"

#include <QVBoxLayout>

#include <utility>

namespace desktop {
namespace {

/// What the keys open, as counts.
QStringList reachText(const charter::Reach& reach)
{
    return {DeparturePage::tr("Dossiers, parties communes : %1").arg(reach.cases),
            DeparturePage::tr("Compartiments de parties, paroles confiées : %1").arg(reach.compartments),
            DeparturePage::tr("Saisines, noms et résumés : %1").arg(reach.referrals),
            DeparturePage::tr("Alertes de danger : %1").arg(reach.alerts),
            DeparturePage::tr("Courriers, noms et adresses : %1").arg(reach.letters)};
}

} // namespace

DeparturePage::DeparturePage(Desk& desk, const vault::MemberId& member, const QString& name, QWidget* parent)
    : Page(desk, tr("Départ : %1").arg(name), parent), m_flow(desk, member), m_progress(new ProgressStrip), m_drawn(new QVBoxLayout),
      m_notice(new QVBoxLayout)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
    body()->addWidget(m_progress);
    m_drawn->setSpacing(space(3));
    body()->addLayout(m_drawn);
    body()->addLayout(m_notice);
    body()->addStretch(1);
    listen();
}

void DeparturePage::listen()
{
    connect(&m_flow, &DepartureFlow::drawn, this, &DeparturePage::draw);
    connect(&m_flow, &DepartureFlow::done, this, [this](const QString& sentence) { rest(Tone::Good, sentence); });
    connect(&m_flow, &DepartureFlow::waits, this, [this](const QString& sentence) { rest(Tone::Waiting, sentence); });
    connect(&m_flow, &DepartureFlow::failed, this, [this](const QString& sentence) { rest(Tone::Stop, sentence); });
    connect(&m_flow, &DepartureFlow::renewing, this, [this](const TicketPtr& ticket, const QString& what) {
        m_isWorking = true;
        banner().clear();
        emptied(m_drawn); // one gesture at a time
        m_progress->follow(ticket, what, ProgressStrip::Stop::Never);
    });
    connect(&m_flow, &DepartureFlow::drafted, this, [this](const QString& notice) {
        emptied(m_notice);
        auto* card = new Card(tr("Projet de notification"));
        auto* text = textLabel(notice, true);
        setRole(text, Role::Mono);
        card->column()->addWidget(text);
        auto* save = primaryButton(tr("Enregistrer le projet…"), QStringLiteral("export"));
        card->column()->addWidget(save, 0, Qt::AlignLeft);
        connect(save, &QPushButton::clicked, this, [this, words = notice.toStdString()] {
            const auto bytes = crypto::bytesOf(words);
            saveBytes(*this, tr("Enregistrer le projet de notification"), QStringLiteral("notification-projet.txt"),
                      crypto::Bytes(bytes.begin(), bytes.end()));
        });
        m_notice->addWidget(card);
        save->setFocus();
    });
}

void DeparturePage::rest(Tone tone, const QString& sentence)
{
    const bool wasWorking = std::exchange(m_isWorking, false);
    m_progress->finish();
    banner().say(tone, sentence);
    if (wasWorking && tone == Tone::Stop) refresh(); // nothing happened: what may be done is offered again
}

void DeparturePage::refresh()
{
    if (!m_isWorking) m_flow.refresh();
}

void DeparturePage::draw(const DeparturePicturePtr& picture)
{
    if (m_isWorking) return;
    emptied(m_drawn);
    addReach(*picture);
    addSignatures(*picture);
    addKeys(*picture);
    addNotice(*picture);
}

void DeparturePage::addReach(const DeparturePicture& picture)
{
    auto* card = new Card(picture.departure ? tr("Ce que ses clés ouvraient le jour du départ") : tr("Ce que ses clés ouvrent"));
    for (const auto& line : reachText(picture.reach)) card->column()->addWidget(textLabel(line));
    if (!picture.cases.isEmpty())
        card->column()->addWidget(quietLabel(tr("Dossiers qui lui sont confiés : %1").arg(picture.cases.join(QStringLiteral(", ")))));
    if (!picture.onlyTheirs.isEmpty()) {
        card->column()->addWidget(badge(tr("Personne d'autre n'ouvre ces paroles"), Tone::Stop), 0, Qt::AlignLeft);
        card->column()->addWidget(textLabel(tr("À transmettre d'abord : %1").arg(picture.onlyTheirs.join(QStringLiteral(", ")))));
    }
    m_drawn->addWidget(card);
}

void DeparturePage::addSignatures(const DeparturePicture& picture)
{
    auto* card = new Card(tr("La décision, à deux"));
    auto* column = card->column();
    if (picture.departure) {
        column->addWidget(badge(tr("Retirée le %1").arg(dateText(picture.departure->on)), Tone::Good), 0, Qt::AlignLeft);
        column->addWidget(quietLabel(tr("Motif : %1").arg(label(picture.departure->reason))));
    } else if (picture.waiting) {
        column->addWidget(badge(tr("Attend une seconde signature"), Tone::Waiting), 0, Qt::AlignLeft);
        column->addWidget(quietLabel(tr("Proposé par %1. Motif : %2").arg(picture.proposer, label(picture.proposedReason))));
        if (picture.isMine) {
            auto* sign = primaryButton(tr("Signer le départ"), QStringLiteral("check"));
            column->addWidget(sign, 0, Qt::AlignLeft);
            connect(sign, &QPushButton::clicked, this, [this, id = *picture.waiting] { m_flow.sign(id); });
        }
    } else {
        column->addWidget(quietLabel(tr("La direction propose, une seconde personne signe ; alors seulement les clés changent.")));
        auto* remove = new ActButton(tr("Retirer du coffre…"), QStringLiteral("person"), picture.remove);
        column->addWidget(remove, 0, Qt::AlignLeft);
        connect(remove, &ActButton::wanted, this, [this, picture] { askReason(picture); });
        connect(remove, &ActButton::blocked, this, [this](const Lack& lack) { banner().say(Tone::Waiting, lack.sentence); });
    }
    m_drawn->addWidget(card);
}

void DeparturePage::addKeys(const DeparturePicture& picture)
{
    if (!picture.departure) return;
    const auto& due = picture.due;
    auto* card = new Card(tr("Les clés du coffre, après un départ ou un retrait"));
    auto* column = card->column();
    if (due.keys == 0) {
        column->addWidget(badge(tr("Toutes les clés sont renouvelées"), Tone::Good), 0, Qt::AlignLeft);
        m_drawn->addWidget(card);
        return;
    }
    column->addWidget(badge(tr("Clés encore à renouveler : %1").arg(due.keys), Tone::Waiting), 0, Qt::AlignLeft);
    column->addWidget(textLabel(due.vaultKey ? tr("La clé du coffre n'a pas encore changé : c'est la première à faire.")
                                             : tr("La clé du coffre a changé ; restent des clés de dossiers.")));
    column->addWidget(quietLabel(tr("Dont vous pouvez renouveler : %1. Les autres se renouvellent à la prochaine ouverture du coffre par qui les "
                                    "tient ; ce qui a été interrompu reprend là où il en était.")
                                     .arg(due.mine)));
    if (due.mine > 0) {
        auto* renew = primaryButton(tr("Continuer le renouvellement"), QStringLiteral("key"));
        column->addWidget(renew, 0, Qt::AlignLeft);
        connect(renew, &QPushButton::clicked, &m_flow, &DepartureFlow::renew);
    }
    m_drawn->addWidget(card);
}

void DeparturePage::addNotice(const DeparturePicture& picture)
{
    auto* card = new Card(tr("Notification de violation de données"));
    card->column()->addWidget(quietLabel(tr("Si l'appareil est volé ou perdu, l'autorité est prévenue dans les 72 heures (RGPD, article 33). Le projet "
                                            "compte ce que les clés ouvraient et ne nomme personne ; il se relit et se complète.")));
    auto* draft = new ActButton(tr("Préparer le projet"), QStringLiteral("document"), picture.notice);
    draft->setAccessibleName(tr("Préparer le projet de notification"));
    card->column()->addWidget(draft, 0, Qt::AlignLeft);
    connect(draft, &ActButton::wanted, &m_flow, &DepartureFlow::draftNotice);
    connect(draft, &ActButton::blocked, this, [this](const Lack& lack) { banner().say(Tone::Waiting, lack.sentence); });
    m_drawn->addWidget(card);
}

void DeparturePage::askReason(const DeparturePicture& picture)
{
    auto* dialog = new DepartureDialog(picture, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DepartureDialog::decided, &m_flow, &DepartureFlow::remove);
    dialog->open();
}

} // namespace desktop
