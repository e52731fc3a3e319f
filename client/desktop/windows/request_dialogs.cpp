// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/request_dialogs.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QVBoxLayout>

namespace desktop {
namespace {

/// With the "not yet" that the closed list numbers 0.
QComboBox* identityBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    for (const auto& word : charter::WordList<charter::IdentityCheck>::kWords)
        box->addItem(capitalised(label(word.code)), static_cast<int>(word.code));
    return box;
}

QComboBox* namedBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    return box;
}

} // namespace

RequestDialog::RequestDialog(Desk& desk, QWidget* parent)
    : ActDialog(tr("Enregistrer une demande"),
                tr("Une personne demande quelque chose sur elle-même. Le mois pour répondre court depuis le jour de la demande."), parent),
      m_flow(desk), m_case(namedBox(tr("Dossier"))), m_party(namedBox(tr("Partie"))),
      m_kind(codeBox<charter::RightsKind>(tr("Ce qui est demandé"))), m_identity(identityBox(tr("Identité vérifiée"))),
      m_on(dayBox(desk.today(), tr("Demandé le"))), m_go(primaryButton(tr("Enregistrer"), QStringLiteral("check")))
{
    form().addRow(tr("Dossier"), m_case);
    form().addRow(tr("Partie"), m_party);
    form().addRow(tr("Ce qui est demandé"), m_kind);
    form().addRow(tr("Demandé le"), m_on);
    form().addRow(tr("Identité vérifiée"), m_identity);
    column().addWidget(quietLabel(tr("Une limitation scelle le dossier tout de suite : personne n'y lit ni n'y écrit jusqu'à la réponse, et après elle "
                                     "deux personnes seulement lèvent le scellé.")));
    m_go->setEnabled(false);
    endWith(m_go);
    connect(m_case, &QComboBox::currentIndexChanged, this, &RequestDialog::offerParties);
    connect(&m_flow, &ExtractFlow::choicesKnown, this, &RequestDialog::offer);
    connect(this, &QDialog::accepted, this, [this] {
        const auto at = m_case->currentIndex(), party = m_party->currentIndex();
        if (at < 0 || party < 0) return;
        const auto& choice = m_choices[static_cast<std::size_t>(at)];
        emit chosen({choice.caseFile, choice.parties[static_cast<std::size_t>(party)].first, chosenIn<charter::RightsKind>(*m_kind),
                     dayOf(m_on->date()), chosenIn<charter::IdentityCheck>(*m_identity)});
    });
    m_flow.askChoices();
}

void RequestDialog::offer(const std::vector<ExtractChoice>& choices)
{
    m_choices = choices;
    for (const auto& one : m_choices) m_case->addItem(one.number);
}

void RequestDialog::offerParties()
{
    m_party->clear();
    const auto at = m_case->currentIndex();
    m_go->setEnabled(at >= 0);
    if (at < 0) return;
    for (const auto& [party, letter] : m_choices[static_cast<std::size_t>(at)].parties) m_party->addItem(tr("Partie %1").arg(letter));
}

AnswerDialog::AnswerDialog(charter::RightsKind kind, bool hasCopy, charter::IdentityCheck known, QWidget* parent)
    : ActDialog(tr("Répondre à la demande"),
                isForACopy(kind) && !hasCopy ? tr("Accorder veut dire remettre la copie : préparez-la d'abord. Ici, la demande peut être refusée.")
                                             : tr("La demande : %1. La réponse est notée et clôt la demande.").arg(label(kind)),
                parent),
      m_answer(codeBox<charter::RightsAnswer>(tr("Réponse"))), m_ground(codeBox<charter::RightsGround>(tr("Motif"))),
      m_identity(identityBox(tr("Identité vérifiée")))
{
    if (isForACopy(kind) && hasCopy)
        m_answer->removeItem(m_answer->findData(static_cast<int>(charter::RightsAnswer::Refused))); // it was given
    if (isForACopy(kind) && !hasCopy)
        for (const auto given : {charter::RightsAnswer::Granted, charter::RightsAnswer::Partly})
            m_answer->removeItem(m_answer->findData(static_cast<int>(given)));
    m_identity->setCurrentIndex(m_identity->findData(static_cast<int>(known)));
    form().addRow(tr("Réponse"), m_answer);
    form().addRow(tr("Motif"), m_ground);
    form().addRow(tr("Identité vérifiée"), m_identity);
    endWith(primaryButton(tr("Noter la réponse"), QStringLiteral("check")));
    connect(m_answer, &QComboBox::currentIndexChanged, this, &AnswerDialog::adapt);
    connect(this, &QDialog::accepted, this, [this] {
        vault::RightsReply reply;
        reply.answer = chosenIn<charter::RightsAnswer>(*m_answer);
        if (reply.answer != charter::RightsAnswer::Granted) reply.ground = chosenIn<charter::RightsGround>(*m_ground);
        reply.identity = chosenIn<charter::IdentityCheck>(*m_identity);
        emit chosen(reply);
    });
    adapt();
}

// Only a "no" has a ground.
void AnswerDialog::adapt()
{
    form().setRowVisible(m_ground, chosenIn<charter::RightsAnswer>(*m_answer) != charter::RightsAnswer::Granted);
    adjustSize();
}

ExtensionDialog::ExtensionDialog(QWidget* parent)
    : ActDialog(tr("Prolonger le délai"), tr("Deux mois de plus, une seule fois. La personne est prévenue avant la fin du premier mois, avec la raison."),
                parent)
{
    auto* reason = codeBox<charter::ExtensionReason>(tr("Raison"));
    form().addRow(tr("Raison"), reason);
    endWith(primaryButton(tr("Prolonger"), QStringLiteral("check")));
    connect(this, &QDialog::accepted, this, [this, reason] { emit chosen(chosenIn<charter::ExtensionReason>(*reason)); });
}

} // namespace desktop
