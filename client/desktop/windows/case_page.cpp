// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/case_page.h"

#include "client/desktop/desk/record_lines.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/access_page.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/disclosure_decision.h"
#include "client/desktop/windows/disclosure_editor.h"
#include "client/desktop/windows/documents_card.h"
#include "client/desktop/windows/joint_room.h"
#include "client/desktop/windows/life_strip.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/party_column.h"
#include "client/desktop/windows/reading_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

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
    addActions(*picture);
    m_drawn->addWidget(headOf(*picture));
    if (!picture->imbalance.isEmpty()) {
        auto* warning = new Banner;
        warning->say(Tone::Waiting, picture->imbalance);
        m_drawn->addWidget(warning);
    }
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
        auto* share = button(tr("Communiquer…"), QStringLiteral("disclosures"));
        share->setAccessibleName(tr("Préparer une communication à un partenaire"));
        connect(share, &QPushButton::clicked, this, [this] { beginDisclosure(*this, m_flow.caseFile()); });
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
    card->column()->addWidget(new LifeStrip(picture.part.state));
    QStringList about{capitalised(label(picture.part.mode))};
    for (const auto& [name, value] : picture.header) about.push_back(tr("%1 : %2").arg(name, value));
    about.push_back(tr("Médiation : %1").arg(picture.mediators.isEmpty() ? tr("personne encore") : picture.mediators.join(QStringLiteral(", "))));
    card->column()->addWidget(quietLabel(about.join(QStringLiteral("  ·  "))));
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
    using enum charter::RefusalReason;
    const auto& picture = m_flow.picture();
    const auto* party = picture && !lack.letters.empty() ? picture->party(lack.letters.front()) : nullptr;
    switch (lack.reason) {
    case ExplanationMissing:
        banner().say(Tone::Waiting, lack.sentence, tr("Lire le texte ensemble"), [this] { explainText(); });
        return;
    case InterviewsMissing:
    case InterviewsUnequal:
        if (party != nullptr) {
            banner().say(Tone::Waiting, lack.sentence, tr("Écrire un entretien avec %1").arg(party->letter),
                         [this, id = party->party] { writeInterview(id); });
            return;
        }
        break;
    case PairNeeded:
        if (desk().sitter()->role == charter::Role::Coordinator) {
            banner().say(Tone::Waiting, lack.sentence, tr("Choisir la médiation"), [this] { assign(); });
            return;
        }
        break;
    case PartiesTooFew:
        if (picture && picture->assigned) {
            banner().say(Tone::Waiting, lack.sentence, tr("Ajouter une partie"), [this] { addParty(); });
            return;
        }
        break;
    case WrongState:
    case TransitionNotAllowed:
        banner().say(Tone::Waiting, lack.sentence, tr("Faire avancer le dossier"), [this] { changeState(); });
        return;
    default: break;
    }
    banner().say(Tone::Waiting, lack.sentence);
}

template <class R, class IdType, class Reader>
void CasePage::read(const QString& title, const IdType& id, Reader reader)
{
    desk().ask(
        this,
        [id, reader](vault::Session& session) {
            return reader(session, id, vault::purposeOfObject(session, vault::idAs<vault::ObjectId>(id)));
        },
        [this, title](vault::Outcome<R> record) {
            if (saidNo(record)) return;
            mainWindowOf(*this).push(new ReadingPage(desk(), title, linesOf(*record)));
        });
}

} // namespace desktop
