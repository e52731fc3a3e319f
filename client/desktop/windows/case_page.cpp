// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/case_page.h"

#include "client/desktop/desk/record_lines.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/access_page.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/consent_button.h"
#include "client/desktop/windows/disclosure_decision.h"
#include "client/desktop/windows/disclosure_editor.h"
#include "client/desktop/windows/documents_card.h"
#include "client/desktop/windows/joint_room.h"
#include "client/desktop/windows/life_strip.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/party_column.h"
#include "client/desktop/windows/party_print.h"
#include "client/desktop/windows/purpose_dialog.h"
#include "client/desktop/windows/reading_page.h"
#include "client/desktop/windows/seal_card.h"
#include "client/desktop/windows/timeline_page.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {

CasePage::CasePage(Desk& desk, const vault::CaseId& caseFile, QWidget* parent)
    : Page(desk, tr("Dossier"), parent), m_flow(desk, caseFile), m_drawn(new QVBoxLayout)
{
    m_drawn->setSpacing(space(3));
    body()->addLayout(m_drawn);
    body()->addStretch(1);
    connect(&m_flow, &CaseFlow::shown, this, &CasePage::draw);
    connect(&m_flow, &CaseFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
    connect(&m_flow, &CaseFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    connect(&m_flow, &CaseFlow::purposeWanted, this, &CasePage::askWhy);
    connect(&m_flow, &CaseFlow::left, this, &CasePage::leave);
    connect(&m_flow, &CaseFlow::lost, this, [this](const QString& sentence) {
        emptied(m_drawn);
        emptied(actions());
        banner().say(Tone::Stop, sentence, tr("Retour"), [this] { mainWindowOf(*this).back(); });
    });
}

void CasePage::refresh() { m_flow.refresh(); }

void CasePage::draw(const CasePicturePtr& picture)
{
    setTitle(tr("Dossier %1").arg(picture->number));
    emptied(m_drawn);
    emptied(actions());
    const bool isSealed = charter::isSealed(picture->part);
    if (isSealed && picture->content) {
        drawSealed(*picture);
        return;
    }
    addActions(*picture);
    if (isSealed) m_drawn->addWidget(new SealCard(*this, m_flow.caseFile()));
    m_drawn->addWidget(headOf(*picture));
    addImbalance(*picture);
    m_drawn->addWidget(columnsOf(*picture));
    m_drawn->addWidget(documentsOf(*picture));
}

void CasePage::addActions(const CasePicture& picture)
{
    if (picture.assigned || desk().sitter()->role == charter::Role::Coordinator) {
        auto* party = new ActButton(tr("Ajouter une partie"), QStringLiteral("add"), picture.addParty);
        connect(party, &ActButton::wanted, this, &CasePage::addParty);
        connect(party, &ActButton::blocked, this, &CasePage::sayLack);
        if (picture.assigned) actions()->addWidget(party);
        else delete party;
        auto* state = button(tr("Faire avancer…"));
        connect(state, &QPushButton::clicked, this, &CasePage::changeState);
        actions()->addWidget(state);
    }
    if (desk().sitter()->role == charter::Role::Coordinator) {
        auto* people = button(tr("Médiation…"), QStringLiteral("team"));
        people->setAccessibleName(tr("Choisir qui mène la médiation"));
        connect(people, &QPushButton::clicked, this, &CasePage::assign);
        actions()->addWidget(people);
    }
    if (picture.assigned) {
        auto* share = new ActButton(tr("Communiquer…"), QStringLiteral("disclosures"), picture.disclosure);
        share->setAccessibleName(tr("Préparer une communication à un partenaire"));
        connect(share, &ActButton::wanted, this, [this] { beginDisclosure(*this, m_flow.caseFile(), m_flow.purpose()); });
        connect(share, &ActButton::blocked, this, &CasePage::sayLack);
        actions()->addWidget(share);
    }
    auto* access = button(tr("Qui peut ouvrir"), QStringLiteral("key"));
    access->setAccessibleName(tr("Qui peut ouvrir ce dossier"));
    connect(access, &QPushButton::clicked, this,
            [this] { mainWindowOf(*this).push(new AccessPage(desk(), m_flow.caseFile())); });
    actions()->addWidget(access);
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
}

QWidget* CasePage::headOf(const CasePicture& picture)
{
    auto* card = new Card;
    card->column()->addWidget(new LifeStrip(charter::standingOf(picture.part)));
    QStringList about{capitalised(label(picture.part.mode))};
    for (const auto& [name, value] : picture.header) about.push_back(tr("%1 : %2").arg(name, value));
    about.push_back(tr("Médiation : %1").arg(picture.mediators.isEmpty() ? tr("personne encore") : picture.mediators.join(QStringLiteral(", "))));
    card->column()->addWidget(quietLabel(about.join(QStringLiteral("  ·  "))));
    addOpening(*card, picture);
    for (const auto& [name, value] : picture.body) {
        card->column()->addWidget(quietLabel(name));
        card->column()->addWidget(textLabel(value, true));
    }
    if (picture.next && (picture.assigned || desk().sitter()->role == charter::Role::Coordinator)) {
        const auto next = capitalised(label(*picture.next));
        auto* row = new QHBoxLayout;
        row->addWidget(badge(picture.nextLack ? tr("Étape suivante : %1, pas encore").arg(next) : tr("Étape suivante possible : %1").arg(next),
                             picture.nextLack ? Tone::Waiting : Tone::Good));
        row->addStretch(1);
        if (picture.nextLack) {
            auto* why = linkButton(tr("Ce qui manque"));
            row->addWidget(why);
            connect(why, &QPushButton::clicked, this, [this, lack = *picture.nextLack] { sayLack(lack); });
            card->column()->addLayout(row);
            card->column()->addWidget(quietLabel(picture.nextLack->sentence));
        } else {
            card->column()->addLayout(row);
        }
    }
    addDisclosures(*card, picture);
    return card;
}

// Why it is open, how it came here, and the way out of it.
void CasePage::addOpening(Card& card, const CasePicture& picture)
{
    auto* row = new FlowLayout;
    row->addWidget(quietLabel(tr("Ouvert pour : %1").arg(label(picture.purpose))));
    auto* change = linkButton(tr("Changer le motif"));
    change->setAccessibleName(tr("Changer le motif de cette ouverture"));
    row->addWidget(change);
    connect(change, &QPushButton::clicked, this, [this] { askWhy(m_flow.purpose()); });
    auto* timeline = linkButton(tr("Fil du dossier"));
    timeline->setAccessibleName(tr("Fil du dossier : ce qui a été fait, jour par jour"));
    row->addWidget(timeline);
    connect(timeline, &QPushButton::clicked, this, [this, number = picture.number] {
        mainWindowOf(*this).push(new TimelinePage(desk(), m_flow.caseFile(), number));
    });
    if (!picture.stepBack) {
        auto* out = linkButton(tr("Me retirer…"));
        out->setAccessibleName(tr("Me déporter ou me retirer de ce dossier"));
        row->addWidget(out);
        connect(out, &QPushButton::clicked, this, &CasePage::askToStepBack);
    }
    card.column()->addLayout(row);
}

// Not only at the meeting that it would hold up: whoever looks at the case sees it (IMPA-2).
void CasePage::addImbalance(const CasePicture& picture)
{
    if (picture.imbalance.isEmpty()) return;
    auto* warning = new Banner;
    m_drawn->addWidget(warning);
    const auto fewest = std::ranges::min_element(picture.parties, {}, [](const PartyPicture& one) { return one.state.interviews; });
    if (picture.assigned && !fewest->interview)
        warning->say(Tone::Waiting, picture.imbalance, tr("Écrire un entretien avec %1").arg(fewest->letter),
                     [this, id = fewest->party] { writeInterview(id); });
    else
        warning->say(Tone::Waiting, picture.imbalance);
}

void CasePage::addDisclosures(Card& card, const CasePicture& picture)
{
    const auto role = desk().sitter()->role;
    if (!picture.assigned && role != charter::Role::Director && role != charter::Role::Coordinator) return;
    for (const auto& [id, state] : picture.part.disclosures) {
        const auto who = picture.names.find(state.partner);
        auto* open = linkButton(tr("Communication à %1 : %2")
                                    .arg(who == picture.names.end() ? QString() : who->second, stageText(state, desk().today())));
        card.column()->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this,
                [this, one = id] { mainWindowOf(*this).push(new DisclosureDecision(desk(), one)); });
    }
}

QWidget* CasePage::columnsOf(const CasePicture& picture)
{
    auto* whole = new QWidget;
    auto* row = new FlowLayout(space(72));
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(3));
    whole->setLayout(row);
    auto* joint = new JointRoom(m_flow, picture);
    connect(joint, &JointRoom::blocked, this, &CasePage::sayLack);
    connect(joint, &JointRoom::sessionWanted, this, &CasePage::writeSession);
    connect(joint, &JointRoom::agreementWanted, this, &CasePage::writeAgreement);
    connect(joint, &JointRoom::followUpWanted, this, &CasePage::writeFollowUp);
    connect(joint, &JointRoom::readShuttle, this, [this](const vault::ShuttleId& id) {
        read<records::ShuttleMessage>(tr("Mots à porter"), id, vault::readShuttle);
    });
    connect(joint, &JointRoom::readSession, this, [this](const vault::JointSessionId& id) {
        read<records::JointSession>(tr("Rencontre"), id, vault::readSession);
    });
    connect(joint, &JointRoom::readAgreement, this,
            [this](const vault::AgreementId& id) { read<records::Agreement>(tr("Accord"), id, vault::readAgreement); });
    connect(joint, &JointRoom::readFollowUp, this,
            [this](const vault::FollowUpId& id) { read<records::FollowUp>(tr("Suivi"), id, vault::readFollowUp); });
    std::vector<QWidget*> places;
    for (const auto& party : picture.parties) {
        auto* column = new PartyColumn(m_flow, picture, party);
        connect(column, &PartyColumn::blocked, this, &CasePage::sayLack);
        connect(column, &PartyColumn::interviewWanted, this, &CasePage::writeInterview);
        connect(column, &PartyColumn::shuttleWanted, this, &CasePage::writeShuttle);
        connect(column, &PartyColumn::explanationWanted, this, &CasePage::explainText);
        connect(column, &PartyColumn::printWanted, this, [this](const vault::PartyId& id, vault::WorkingNotes notes) {
            printForParty(*this, id, m_flow.purpose(), notes);
        });
        connect(column, &PartyColumn::readWanted, this, [this](const vault::InterviewId& id) {
            read<records::Interview>(tr("Entretien"), id, vault::readInterview);
        });
        places.push_back(column);
    }
    places.insert(places.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(1, places.size())), joint);
    for (auto* place : places) row->addWidget(place);
    return whole;
}

// Below what they belong to, in the same order as the columns.
QWidget* CasePage::documentsOf(const CasePicture& picture)
{
    auto* whole = new QWidget;
    auto* row = new FlowLayout(space(72));
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(3));
    whole->setLayout(row);
    std::vector<std::optional<vault::PartyId>> owners;
    for (const auto& party : picture.parties) owners.emplace_back(party.party);
    owners.insert(owners.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(1, owners.size())), std::nullopt);
    for (const auto& owner : owners) {
        auto* card = new DocumentsCard(desk(), picture, owner);
        connect(card, &DocumentsCard::blocked, this, &CasePage::sayLack);
        row->addWidget(card);
    }
    return whole;
}

void CasePage::sayLack(const Lack& lack)
{
    if (!offerStep(lack)) banner().say(Tone::Waiting, lack.sentence);
}

bool CasePage::offerStep(const Lack& lack)
{
    using enum charter::RefusalReason;
    const auto& picture = m_flow.picture();
    if (!picture) return false;
    const bool coordinates = desk().sitter()->role == charter::Role::Coordinator;
    const auto* party = lack.letters.empty() ? nullptr : picture->party(lack.letters.front());
    const auto offer = [&](const QString& wayOn, std::function<void()> go) {
        banner().say(Tone::Waiting, lack.sentence, wayOn, std::move(go));
        return true;
    };
    const auto offerConsent = [&](charter::ConsentKind kind) {
        if (party == nullptr || !picture->assigned) return false;
        return offer(tr("Noter ce que %1 a dit").arg(party->letter), [this, id = party->party, kind] { showConsent(id, kind); });
    };
    switch (lack.reason) {
    case ExplanationMissing: return offer(tr("Lire le texte ensemble"), [this] { explainText(); });
    case ParticipateMissing:
    case RepresentativeMissing:
    case ParticipationEnded: return offerConsent(charter::ConsentKind::Participate);
    case MeetJointlyMissing: return offerConsent(charter::ConsentKind::MeetJointly);
    case InterviewsMissing:
    case InterviewsUnequal:
        if (party == nullptr || party->interview) return false;
        return offer(tr("Écrire un entretien avec %1").arg(party->letter), [this, id = party->party] { writeInterview(id); });
    case PairNeeded: return coordinates && offer(tr("Choisir la médiation"), [this] { assign(); });
    case PartiesTooFew:
        if (!picture->assigned || picture->addParty) return false;
        return offer(tr("Ajouter une partie"), [this] { addParty(); });
    case AgreementNotSigned:
        if (!picture->assigned || picture->agreement) return false;
        return offer(tr("Écrire l'accord"), [this] { writeAgreement(); });
    case WrongState:
    case TransitionNotAllowed:
        return (picture->assigned || coordinates) && offer(tr("Faire avancer le dossier"), [this] { changeState(); });
    default: return false;
    }
}

void CasePage::showConsent(const vault::PartyId& party, charter::ConsentKind kind)
{
    for (auto* one : findChildren<ConsentButton*>()) {
        if (one->party() != party || one->kind() != kind || !one->isVisible()) continue;
        for (auto* above = one->parentWidget(); above != nullptr; above = above->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(above)) scroll->ensureWidgetVisible(one);
        one->setFocus(Qt::OtherFocusReason);
        one->menu()->popup(one->mapToGlobal(QPoint(0, one->height())));
        return;
    }
}

void CasePage::askWhy(charter::Purpose proposed)
{
    const bool isOpen = m_flow.picture() != nullptr;
    auto* dialog = new PurposeDialog(isOpen ? tr("Changer le motif") : tr("Pourquoi ouvrir ce dossier ?"),
                                     tr("La raison est notée au journal avec chaque lecture, jusqu'à ce que le dossier soit refermé."),
                                     proposed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PurposeDialog::chosen, &m_flow, &CaseFlow::open);
    if (!isOpen) connect(dialog, &QDialog::rejected, this, [this] { mainWindowOf(*this).back(); });
    dialog->open();
}

void CasePage::askToStepBack()
{
    auto sentence = tr("Aucune raison n'est demandée. Vos clés de ce dossier disparaissent tout de suite et personne ne peut vous les "
                       "rendre (IMPA-3). Ce que vous avez déjà lu ne peut pas être effacé de votre mémoire.");
    if (m_flow.picture()->holdsALastKey)
        sentence = tr("Attention : vous êtes seul·e à tenir une clé de ce dossier. Si vous partez avant que quelqu'un d'autre la "
                      "reçoive, ce qu'elle ouvre ne pourra plus jamais être lu.") +
                   QLatin1Char(' ') + sentence;
    banner().say(Tone::Waiting, sentence, tr("Oui, me retirer"), [this] { m_flow.stepBack(); });
}

// Every page above the rooms goes, this one too: nothing of the case stays on a screen.
void CasePage::leave()
{
    auto& window = mainWindowOf(*this);
    emptied(m_drawn); // also where a page below may not go yet
    emptied(actions());
    window.go(QStringLiteral("cases"));
    if (auto* page = window.current())
        page->banner().say(Tone::Good, tr("Vous n'êtes plus sur ce dossier. Vos clés, vos brouillons et votre recherche n'en gardent rien."));
}

template <class R, class IdType, class Reader>
void CasePage::read(const QString& title, const IdType& id, Reader reader)
{
    desk().ask(
        this,
        [id, reader, purpose = m_flow.purpose()](vault::Session& session) { return reader(session, id, purpose); },
        [this, title](vault::Outcome<R> record) {
            if (saidNo(record)) return;
            mainWindowOf(*this).push(new ReadingPage(desk(), title, linesOf(*record)));
        });
}

} // namespace desktop
