// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editors that a case page opens: each is one form, one act.

#include "client/desktop/windows/assign_dialog.h"
#include "client/desktop/windows/case_page.h"
#include "client/desktop/windows/editor_page.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/reading_page.h"
#include "client/desktop/windows/state_dialog.h"

#include <QVBoxLayout>

namespace desktop {
namespace {

vault::DraftName draftOf(const vault::CaseId& caseFile, charter::RecordKind kind, const vault::PartyId& party = {})
{
    return {vault::idAs<vault::ScopeId>(caseFile), kind, party};
}

} // namespace

void CasePage::addParty()
{
    auto* page = new EditorPage(desk(), tr("Ajouter une partie"), draftOf(m_flow.caseFile(), charter::RecordKind::PartyIdentity));
    records::PartyProfile profile;
    profile.informedAt = desk().today();
    addRecord(page->fields(), profile);
    auto* person = new FormFields;
    addRecord(*person, records::PartyIdentity{});
    page->addSection(tr("Nom et contact (sous la clé de cette partie seule)"), person);
    page->onSave([page, person, id = m_flow.caseFile()] {
        auto filled = recordIn<records::PartyProfile>(page->fields());
        auto identity = recordIn<records::PartyIdentity>(*person);
        if (!isComplete(page->fields(), filled) || !isComplete(*person, identity)) return;
        using Added = vault::Outcome<std::optional<std::string>>;
        page->desk().act(
            page,
            [id, filled = std::move(filled), identity = std::move(identity)](vault::Session& session) -> Added {
                std::optional<std::string> alike;
                if (const auto member = vault::resembles(session, identity)) alike = session.nameOf(*member);
                const auto added = vault::addParty(session, id, filled, identity);
                if (!added) return std::unexpected(added.error());
                return alike;
            },
            [page](const Added& added) {
                if (!added)
                    page->failed(sentenceOf(added.error()));
                else if (*added)
                    page->saved(tr("La partie est inscrite. Attention : son nom ressemble à celui de %1, de l'équipe (position de "
                                   "tiers, THIRD-1).").arg(say(**added)));
                else
                    page->saved(tr("La partie est inscrite, sous un nom de plante ou d'oiseau."));
            });
    });
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void CasePage::writeInterview(const vault::PartyId& party)
{
    records::Interview blank;
    blank.at = desk().today();
    auto* page = makeEditor<records::Interview>(
        desk(), tr("Entretien avec %1").arg(m_flow.picture()->signOf(party)),
        draftOf(m_flow.caseFile(), charter::RecordKind::Interview, party), blank,
        [party](vault::Session& session, const records::Interview& interview) {
            return vault::writeInterview(session, party, interview);
        },
        tr("L'entretien est scellé sous la clé de cette partie seule."));
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void CasePage::writeShuttle(const vault::PartyId& from)
{
    const auto& parties = m_flow.picture()->parties;
    const auto other = std::ranges::find_if(parties, [&](const PartyPicture& one) { return one.party != from; });
    if (other == parties.end()) return;
    auto* page = makeEditor<records::ShuttleMessage>(
        desk(), tr("Mots de %1 pour %2").arg(m_flow.picture()->signOf(from), m_flow.picture()->signOf(other->party)),
        draftOf(m_flow.caseFile(), charter::RecordKind::ShuttleMessage, from), records::ShuttleMessage{},
        [from, to = other->party](vault::Session& session, const records::ShuttleMessage& words) {
            return vault::draftShuttle(session, from, to, words);
        },
        tr("Ces mots attendent le oui de la personne qui les a dits."));
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void CasePage::writeSession()
{
    records::JointSession blank;
    blank.at = desk().today();
    auto* page = makeEditor<records::JointSession>(
        desk(), tr("Rencontre"), draftOf(m_flow.caseFile(), charter::RecordKind::JointSession), blank,
        [id = m_flow.caseFile()](vault::Session& session, const records::JointSession& record) {
            return vault::writeSession(session, id, {}, record);
        },
        tr("La rencontre est notée."));
    if (m_flow.picture()->imbalance.isEmpty()) page->fields().hideField(QStringLiteral("imbalanceReason"));
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void CasePage::writeAgreement()
{
    auto* page = makeEditor<records::Agreement>(
        desk(), tr("Accord des parties"), draftOf(m_flow.caseFile(), charter::RecordKind::Agreement), records::Agreement{},
        [id = m_flow.caseFile()](vault::Session& session, const records::Agreement& record) {
            return vault::writeAgreement(session, id, {}, record);
        },
        tr("L'accord est noté, avec les engagements des parties."));
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void CasePage::writeFollowUp()
{
    records::FollowUp blank;
    blank.at = desk().today();
    auto* page = makeEditor<records::FollowUp>(
        desk(), tr("Suivi de l'accord"), draftOf(m_flow.caseFile(), charter::RecordKind::FollowUp), blank,
        [id = m_flow.caseFile()](vault::Session& session, const records::FollowUp& record) {
            return vault::writeFollowUp(session, id, record);
        },
        tr("Le suivi est noté."));
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void CasePage::explainText()
{
    const auto text = say(vault::explanationText(language()));
    mainWindowOf(*this).push(new ReadingPage(desk(), tr("Les limites, à lire ensemble"), {{tr("Texte, version 1"), text}}, false));
}

void CasePage::assign()
{
    if (!m_flow.picture()) return;
    auto* dialog = new AssignDialog(m_flow, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CasePage::changeState()
{
    if (!m_flow.picture()) return;
    auto* dialog = new StateDialog(m_flow, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace desktop
