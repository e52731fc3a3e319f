// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/disclosure_decision.h"

#include "client/desktop/look/date_box.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/save_bytes.h"
#include "client/desktop/windows/share_consent.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desktop {

DisclosureDecision::DisclosureDecision(Desk& desk, const vault::DisclosureId& disclosure, QWidget* parent)
    : Page(desk, tr("Communication"), parent), m_flow(desk), m_disclosure(disclosure), m_drawn(new QVBoxLayout)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
    m_drawn->setSpacing(space(3));
    body()->addLayout(m_drawn);
    body()->addStretch(1);
    connect(&m_flow, &DisclosureFlow::looked, this, &DisclosureDecision::draw);
    connect(&m_flow, &DisclosureFlow::handedOver, this, &DisclosureDecision::keepHandover);
    connect(&m_flow, &DisclosureFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
    connect(&m_flow, &DisclosureFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
}

void DisclosureDecision::refresh() { m_flow.look(m_disclosure); }

void DisclosureDecision::draw(const DisclosurePicturePtr& picture)
{
    m_reference = picture->reference;
    setTitle(tr("Communication à %1").arg(picture->partner));
    emptied(m_drawn);
    addWhat(*picture);
    addConsents(*picture);
    addDecision(*picture);
    addTakingBack(*picture);
}

void DisclosureDecision::addWhat(const DisclosurePicture& picture)
{
    using enum charter::DisclosureStage;
    auto* card = new Card(tr("Ce qui partirait"));
    const auto stage = picture.state.stage;
    card->column()->addWidget(badge(tr("État : %1").arg(picture.stage),
                                    stage == Given ? Tone::Good : stage == Ended ? Tone::Stop : Tone::Waiting));
    const auto line = [&](const QString& name, const QString& value) {
        card->column()->addWidget(quietLabel(name));
        card->column()->addWidget(textLabel(value));
    };
    line(tr("Destinataire"), picture.partnerKind.isEmpty() ? picture.partner
                                                           : tr("%1, %2").arg(picture.partner, picture.partnerKind));
    line(tr("Pour quoi"), capitalised(label(picture.state.purpose)));
    line(tr("Fondement"), capitalised(label(picture.state.ground)));
    line(tr("Dossier"), picture.caseNumber);
    line(tr("Préparée par"), picture.preparer);
    if (picture.state.until != charter::Day::None) line(tr("Ouverte jusqu'au, inclus"), dateText(picture.state.until));
    for (const auto& part : picture.parts)
        line(tr("%1, de : %2").arg(part.what, part.letters.join(QStringLiteral(", "))), part.fields.join(QStringLiteral(", ")));
    card->column()->addWidget(quietLabel(tr("Les noms des champs seulement : ce qui y est écrit ne se montre pas ici.")));
    m_drawn->addWidget(card);
}

void DisclosureDecision::addConsents(const DisclosurePicture& picture)
{
    auto* card = new Card(tr("Ce que les parties ont dit de cette communication"));
    for (const auto& need : picture.needs) card->column()->addWidget(consentLine(picture, need));
    m_drawn->addWidget(card);
}

QWidget* DisclosureDecision::consentLine(const DisclosurePicture& picture, const ConsentNeed& need)
{
    auto* whole = new QWidget;
    auto* row = new FlowLayout;
    whole->setLayout(row);
    row->addWidget(consentBadge(need));
    const auto role = desk().sitter()->role;
    const bool hearsNo = role == charter::Role::Coordinator || role == charter::Role::PrivacyOfficer;
    const bool isOpen = picture.state.stage != charter::DisclosureStage::Ended;
    if ((picture.assigned || hearsNo) && isOpen) {
        auto* note = new ShareConsentButton(need, picture.assigned);
        connect(note, &ShareConsentButton::said, this,
                [this, caseFile = picture.caseFile, party = need.party, kind = need.kind](
                    charter::ConsentAction action, charter::ConsentForm form, charter::SpokenBy by) {
                    m_flow.consent(caseFile, party,
                                   {.kind = kind, .action = action, .spokenBy = by, .form = form, .disclosure = m_disclosure});
                });
        row->addWidget(note);
    }
    return whole;
}

void DisclosureDecision::addDecision(const DisclosurePicture& picture)
{
    if (picture.state.stage != charter::DisclosureStage::Prepared) return;
    auto* card = new Card(tr("La décision de la direction"));
    m_drawn->addWidget(card);
    if (desk().sitter()->role != charter::Role::Director) {
        card->column()->addWidget(quietLabel(tr("La direction décide, sans lire ce qui part.")));
        return;
    }
    auto* until = dateBox(dateOf(m_until == charter::Day::None ? picture.latest : m_until), tr("Accès ouvert jusqu'au, inclus"));
    until->setDateRange(dateOf(picture.today), dateOf(picture.latest));
    connect(until, &QDateEdit::dateChanged, this, [this](QDate chosen) { m_until = dayOf(chosen); });
    auto* caption = new QLabel(tr("Accès ouvert jusqu'au, inclus"));
    caption->setBuddy(until);
    auto* row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(until);
    row->addStretch(1);
    card->column()->addLayout(row);
    card->column()->addWidget(quietLabel(tr("Au plus tard le %1 : six mois au plus, et jamais plus longtemps que ce que les parties ont dit.")
                                             .arg(dateText(picture.latest))));
    auto* give = new ActButton(tr("Accorder l'accès"), QStringLiteral("check"), picture.give);
    connect(give, &ActButton::wanted, this, [this, until] { m_flow.give(m_disclosure, dayOf(until->date())); });
    connect(give, &ActButton::blocked, this, &DisclosureDecision::sayLack);
    card->column()->addWidget(give, 0, Qt::AlignLeft);
    if (picture.give) card->column()->addWidget(quietLabel(picture.give->sentence));
    card->column()->addWidget(quietLabel(tr("Pour refuser, quittez cette page : rien ne part sans votre décision.")));
}

void DisclosureDecision::addTakingBack(const DisclosurePicture& picture)
{
    using enum charter::DisclosureStage;
    const bool isDirector = desk().sitter()->role == charter::Role::Director;
    if (!isDirector && !picture.assigned) return;
    auto* row = new FlowLayout;
    if (picture.state.stage == Given) {
        auto* file = new ActButton(tr("Faire le fichier de remise…"), QStringLiteral("export"), picture.handover);
        connect(file, &ActButton::wanted, this, [this] { m_flow.exportHandover(m_disclosure); });
        connect(file, &ActButton::blocked, this, &DisclosureDecision::sayLack);
        row->addWidget(file);
    }
    if (!picture.revoke) {
        auto* end = dangerButton(picture.state.stage == Given ? tr("Retirer l'accès…") : tr("Abandonner cette communication…"));
        connect(end, &QPushButton::clicked, this, [this] {
            banner().say(Tone::Waiting, tr("Plus aucun fichier de remise ne pourra être fait. Ce que le partenaire a déjà ouvert ne se reprend pas."),
                         tr("Oui, y mettre fin"), [this] { m_flow.revoke(m_disclosure); });
        });
        row->addWidget(end);
    }
    m_drawn->addLayout(row);
}

void DisclosureDecision::sayLack(const Lack& lack) { banner().say(Tone::Waiting, lack.sentence); }

void DisclosureDecision::keepHandover(const HandoverBytesPtr& bytes)
{
    saveBytes(*this, tr("Fichier de remise"), QStringLiteral("remise-%1.handover").arg(m_reference), *bytes);
}

} // namespace desktop
