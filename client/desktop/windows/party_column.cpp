// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/party_column.h"

#include "client/desktop/desk/record_lines.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/consent_button.h"

#include <QVBoxLayout>

namespace desktop {

PartyColumn::PartyColumn(CaseFlow& flow, const CasePicture& picture, const PartyPicture& party, QWidget* parent)
    : Card(QStringLiteral("%1 · %2").arg(party.letter).arg(party.alias), parent)
{
    QStringList about;
    for (const auto& [name, value] : party.profile)
        about.push_back(value == QStringLiteral("✓") ? name : tr("%1 : %2").arg(name, value));
    if (!about.isEmpty()) column()->addWidget(quietLabel(about.join(QStringLiteral(" · "))));
    if (party.compartment) addName(flow, party);
    addConsents(flow, picture, party);
    addInterviews(picture, party);
    if (party.compartment) addPrint(party);
    column()->addStretch(1);
}

void PartyColumn::addName(CaseFlow& flow, const PartyPicture& party)
{
    auto* hold = button(tr("Nom : tenir pour voir"), QStringLiteral("eye"));
    hold->setToolTip(tr("Le nom se montre tant que le bouton est tenu ; c'est noté au journal."));
    hold->setAccessibleDescription(hold->toolTip());
    hold->setAccessibleName(tr("Partie %1, nom : tenir pour voir").arg(party.letter));
    m_name = textLabel({});
    m_name->hide();
    column()->addWidget(hold, 0, Qt::AlignLeft);
    column()->addWidget(m_name);
    connect(hold, &QPushButton::pressed, this, [this, &flow, hold, id = party.party] {
        flow.desk().ask(
            this,
            [id, purpose = flow.purpose()](vault::Session& session) { return vault::revealName(session, id, purpose); },
            [this, &flow, hold](const vault::Outcome<records::PartyIdentity>& identity) {
                if (!identity) {
                    emit flow.failed(sentenceOf(identity.error()));
                    return;
                }
                if (!hold->isDown()) return;
                QStringList lines;
                for (const auto& [name, value] : linesOf(*identity)) lines.push_back(value);
                m_name->setText(lines.join(QLatin1Char('\n')));
                m_name->show();
            });
    });
    connect(hold, &QPushButton::released, this, [this] {
        m_name->clear();
        m_name->hide();
    });
}

void PartyColumn::addConsents(CaseFlow& flow, const CasePicture& picture, const PartyPicture& party)
{
    using enum charter::ConsentKind;
    if (!picture.assigned) {
        column()->addWidget(badge(party.state.explained ? tr("Limites expliquées") : tr("Limites à expliquer"),
                                  party.state.explained ? Tone::Good : Tone::Waiting));
        for (const auto& [name, consent] : party.state.consents)
            if (name.second.isZero())
                column()->addWidget(badge(tr("%1 : %2").arg(capitalised(label(name.first)), label(consent.action)),
                                          consent.action == charter::ConsentAction::Given ? Tone::Good : Tone::Stop));
        return;
    }
    auto* explanation = new ExplanationButton(flow, party);
    connect(explanation, &ExplanationButton::textWanted, this, &PartyColumn::explanationWanted);
    column()->addWidget(explanation, 0, Qt::AlignLeft);
    column()->addWidget(new ConsentButton(flow, party, Participate), 0, Qt::AlignLeft);
    if (picture.part.mode == charter::Mode::TableRonde)
        column()->addWidget(new ConsentButton(flow, party, MeetJointly), 0, Qt::AlignLeft);
}

void PartyColumn::addInterviews(const CasePicture& picture, const PartyPicture& party)
{
    column()->addSpacing(space(2));
    column()->addWidget(quietLabel(tr("Entretiens : %1").arg(party.state.interviews)));
    for (const auto& [id, interview] : picture.part.interviews) {
        if (interview.party != party.party) continue;
        const auto name = tr("Entretien du %1").arg(dateText(interview.heldOn));
        if (!party.compartment) {
            column()->addWidget(textLabel(name));
            continue;
        }
        auto* read = linkButton(name);
        read->setAccessibleName(tr("Partie %1, lire : %2").arg(party.letter).arg(name));
        column()->addWidget(read, 0, Qt::AlignLeft);
        connect(read, &QPushButton::clicked, this, [this, id] { emit readWanted(id); });
    }
    if (!picture.assigned) return;
    auto* row = new FlowLayout(space(44));
    auto* write = new ActButton(tr("Écrire un entretien"), QStringLiteral("interview"), party.interview);
    write->setAccessibleName(tr("Partie %1 : écrire un entretien").arg(party.letter));
    auto* carry = new ActButton(tr("Mots à porter"), QStringLiteral("shuttle"), party.shuttle);
    carry->setAccessibleName(tr("Partie %1 : noter des mots à porter").arg(party.letter));
    row->addWidget(write);
    row->addWidget(carry);
    column()->addLayout(row);
    connect(write, &ActButton::wanted, this, [this, id = party.party] { emit interviewWanted(id); });
    connect(carry, &ActButton::wanted, this, [this, id = party.party] { emit shuttleWanted(id); });
    connect(write, &ActButton::blocked, this, &PartyColumn::blocked);
    connect(carry, &ActButton::blocked, this, &PartyColumn::blocked);
}

// The working note is not the person's word; it goes onto paper only when the person asks for it (DOMAIN §5).
void PartyColumn::addPrint(const PartyPicture& party)
{
    column()->addSpacing(space(2));
    auto* print = button(tr("Imprimer pour %1").arg(party.letter), QStringLiteral("print"));
    print->setAccessibleName(tr("Partie %1 : imprimer ce que la personne a dit et accepté").arg(party.letter));
    print->setToolTip(tr("Ses entretiens, ses mots, ses consentements, les accords signés ; rien de l'autre partie. L'impression est "
                         "notée au journal."));
    print->setAccessibleDescription(print->toolTip());
    auto* whole = linkButton(tr("Avec les notes de travail"));
    whole->setAccessibleName(tr("Partie %1 : imprimer aussi les notes de travail, à sa demande").arg(party.letter));
    whole->setToolTip(tr("Seulement si la personne les demande : ce ne sont pas ses mots."));
    whole->setAccessibleDescription(whole->toolTip());
    column()->addWidget(print, 0, Qt::AlignLeft);
    column()->addWidget(whole, 0, Qt::AlignLeft);
    connect(print, &QPushButton::clicked, this,
            [this, id = party.party] { emit printWanted(id, vault::WorkingNotes::Without); });
    connect(whole, &QPushButton::clicked, this, [this, id = party.party] { emit printWanted(id, vault::WorkingNotes::With); });
}

} // namespace desktop
