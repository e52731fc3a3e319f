// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/team_page.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/departure_page.h"
#include "client/desktop/windows/enrol_page.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/passphrase_page.h"
#include "client/desktop/windows/recovery_card.h"
#include "client/desktop/windows/team_cards.h"

#include <QVBoxLayout>

#include <algorithm>

namespace desktop {

TeamPage::TeamPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Équipe"), parent), m_flow(desk), m_drawn(new QVBoxLayout)
{
    m_drawn->setSpacing(space(3));
    body()->addLayout(m_drawn);
    body()->addStretch(1);
    connect(&m_flow, &TeamFlow::drawn, this, &TeamPage::draw);
    connect(&m_flow, &TeamFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
    connect(&m_flow, &TeamFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    connect(&m_flow, &TeamFlow::tookEffect, this, [this](const InvitationPtr& invitation) {
        banner().say(Tone::Good, tr("C'est signé : l'inscription vaut dès maintenant."));
        mainWindowOf(*this).push(new InvitationPage(this->desk(), *invitation));
    });
}

void TeamPage::refresh() { m_flow.refresh(); }

void TeamPage::draw(const TeamPicturePtr& picture)
{
    using enum charter::Role;
    emptied(m_drawn);
    drawActions(*picture);
    for (const auto& waiting : picture->waiting) addWaiting(waiting);
    if (picture->founding)
        m_drawn->addWidget(quietLabel(tr("Le coffre vient d'être fondé : tant qu'une seconde personne ne peut pas contresigner, la "
                                         "direction inscrit seule.")));
    addPeople(tr("L'équipe"), *picture,
              {Director, Coordinator, Mediator, Assistant, PrivacyOfficer});
    addPeople(tr("Partenaires"), *picture, {Partner});
    addPeople(tr("Auditrices et auditeurs"), *picture, {Auditor});
    m_drawn->addWidget(new RecoveryCard(picture->recovery));
}

void TeamPage::drawActions(const TeamPicture& picture)
{
    emptied(actions());
    if (desk().sitter()->role == charter::Role::Director) {
        auto* add = new ActButton(tr("Inscrire quelqu'un"), QStringLiteral("add"), picture.enrol);
        connect(add, &ActButton::wanted, this, &TeamPage::enrol);
        connect(add, &ActButton::blocked, this, [this](const Lack& lack) { banner().say(Tone::Waiting, lack.sentence); });
        actions()->addWidget(add);
    }
    auto* own = button(tr("Ma phrase de passe…"), QStringLiteral("key"));
    own->setAccessibleName(tr("Changer ma phrase de passe"));
    connect(own, &QPushButton::clicked, this, [this] {
        auto* page = new PassphrasePage(desk());
        connect(page, &PassphrasePage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
        mainWindowOf(*this).push(page);
    });
    actions()->addWidget(own);
}

void TeamPage::addWaiting(const WaitingSignature& waiting)
{
    auto* card = new Card(waiting.isMine ? tr("Attend votre signature") : tr("Attend la signature d'une autre personne"));
    card->column()->addWidget(textLabel(waiting.sentence));
    card->column()->addWidget(quietLabel(tr("Proposé par %1, le %2").arg(waiting.proposer, dateText(waiting.since))));
    if (!waiting.words.isEmpty()) {
        card->column()->addWidget(quietLabel(tr("Empreinte, à comparer de vive voix avec la personne avant de signer :")));
        auto* words = textLabel(waiting.words, true);
        setRole(words, Role::Mono);
        card->column()->addWidget(words);
    }
    if (waiting.leaving) { // its progress is followed there
        auto* open = primaryButton(tr("Voir ce départ…"), QStringLiteral("person"));
        open->setAccessibleName(tr("Voir ce départ : %1").arg(waiting.sentence));
        card->column()->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, leaving = *waiting.leaving] {
            mainWindowOf(*this).push(new DeparturePage(desk(), leaving.member, leaving.name));
        });
    } else if (waiting.isMine) {
        auto* sign = primaryButton(tr("Signer"), QStringLiteral("check"));
        sign->setAccessibleName(tr("Signer : %1").arg(waiting.sentence));
        card->column()->addWidget(sign, 0, Qt::AlignLeft);
        connect(sign, &QPushButton::clicked, this, [this, id = waiting.proposal] { m_flow.sign(id); });
    }
    m_drawn->addWidget(card);
}

void TeamPage::addPeople(const QString& heading, const TeamPicture& picture, const std::vector<charter::Role>& roles)
{
    auto* card = new Card(heading);
    int count = 0;
    for (const auto& person : picture.people) {
        if (std::ranges::find(roles, person.role) == roles.end()) continue;
        ++count;
        auto* row = new FlowLayout;
        auto* name = linkButton(person.name);
        name->setAccessibleName(tr("%1 : voir la fiche").arg(person.name));
        row->addWidget(name);
        row->addWidget(badge(capitalised(roleText(person.role, person.kind)), Tone::Plain));
        if (!person.present) row->addWidget(badge(tr("n'est plus là"), Tone::Stop));
        card->column()->addLayout(row);
        card->column()->addWidget(quietLabel(person.words));
        connect(name, &QPushButton::clicked, this, [this, person] { mainWindowOf(*this).push(new PersonPage(desk(), person)); });
    }
    if (count == 0) card->column()->addWidget(quietLabel(tr("Personne encore.")));
    m_drawn->addWidget(card);
}

void TeamPage::enrol()
{
    auto* page = new EnrolPage(desk());
    connect(page, &EnrolPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

} // namespace desktop
