// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/rights_page.h"

#include "client/desktop/flows/partner_choice.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/access_copy_page.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/editor_page.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/request_dialogs.h"
#include "client/desktop/windows/seals_page.h"

#include "vault/records/projection.h"

#include <QVBoxLayout>

#include <algorithm>

namespace desktop {
namespace {

QString standingOf(const RequestPicture& request)
{
    if (!request.isOpen) return RightsPage::tr("Répondu : %1").arg(label(*request.line.part.answer));
    if (request.isLate) return RightsPage::tr("En retard (RIGHT-1)");
    return request.rings ? RightsPage::tr("À répondre bientôt") : RightsPage::tr("À répondre");
}

/// The same for the same record, so that a draft taken up again points at no other one.
int codeOf(const CorrectableRecord& record) { return choiceCodeOf(vault::idAs<vault::MemberId>(record.object)); }

Tone toneOf(const RequestPicture& request)
{
    if (!request.isOpen) return Tone::Good;
    if (request.isLate) return Tone::Stop;
    return request.rings ? Tone::Waiting : Tone::Plain;
}

} // namespace

RightsPage::RightsPage(Desk& desk, QWidget* parent) : Page(desk, tr("Droits des personnes"), parent), m_flow(desk), m_cards(new QVBoxLayout)
{
    m_cards->setSpacing(space(3));
    body()->addLayout(m_cards);
    body()->addStretch(1);
    connect(&m_flow, &RightsFlow::drawn, this, &RightsPage::draw);
    connect(&m_flow, &RightsFlow::copied, this, &RightsPage::showCopy);
    connect(&m_flow, &RightsFlow::answered, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    connect(&m_flow, &RightsFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    connect(&m_flow, &RightsFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
}

void RightsPage::refresh() { m_flow.refresh(); }

void RightsPage::draw(const RightsPicturePtr& picture)
{
    m_picture = picture;
    emptied(m_cards);
    drawActions(*picture);
    if (picture->list) {
        m_cards->addWidget(textLabel(tr("Toute l'équipe enregistre une demande. La liste se lit par la protection des données, la coordination et "
                                        "les médiateurs du dossier.")));
        return;
    }
    for (const auto& request : picture->requests) addCard(request);
    if (picture->requests.empty()) m_cards->addWidget(quietLabel(tr("Aucune demande n'est enregistrée.")));
}

void RightsPage::drawActions(const RightsPicture& picture)
{
    emptied(actions());
    auto* add = button(tr("Enregistrer une demande…"), QStringLiteral("add"));
    actions()->addWidget(add);
    connect(add, &QPushButton::clicked, this, &RightsPage::receive);
    if (!picture.seesSeals) return;
    auto* seals = button(tr("Dossiers scellés"), QStringLiteral("lock"));
    actions()->addWidget(seals);
    connect(seals, &QPushButton::clicked, this, &RightsPage::showSeals);
}

void RightsPage::showSeals() { mainWindowOf(*this).push(new SealsPage(desk())); }

void RightsPage::sayLack(const RequestPicture& request, const Lack& lack)
{
    if (request.isSealed && m_picture->seesSeals)
        banner().say(Tone::Waiting, lack.sentence, tr("Voir les dossiers scellés"), [this] { showSeals(); });
    else
        banner().say(Tone::Waiting, lack.sentence);
}

void RightsPage::addCard(const RequestPicture& request)
{
    const auto& part = request.line.part;
    auto* card = new Card(capitalised(label(part.kind)));
    card->column()->setSpacing(space(2));
    card->column()->addWidget(textLabel(request.sign));
    auto* signs = new FlowLayout;
    signs->setSpacing(space(2));
    signs->addWidget(badge(standingOf(request), toneOf(request)));
    if (request.isSealed) signs->addWidget(badge(tr("Dossier scellé"), Tone::Waiting));
    if (part.extended) signs->addWidget(badge(tr("Délai prolongé : %1").arg(label(*part.extended)), Tone::Plain));
    card->column()->addLayout(signs);
    card->column()->addWidget(new TermBar(tr("Le délai de réponse : %1").arg(request.sign), request.term));
    card->column()->addWidget(quietLabel(termText(request.term)));
    const auto until = request.isOpen ? tr("Réponse due le %1").arg(dateText(part.dueOn)) : tr("Répondu le %1").arg(dateText(part.answeredOn));
    QStringList about{tr("Reçue le %1").arg(dateText(part.receivedOn)), until, tr("Identité vérifiée : %1").arg(label(part.identity))};
    if (part.ground != charter::RightsGround::None) about.push_back(tr("Motif : %1").arg(label(part.ground)));
    card->column()->addWidget(quietLabel(about.join(QStringLiteral("  ·  "))));
    if (request.isOpen) addButtons(card->column(), request);
    m_cards->addWidget(card);
}

void RightsPage::addButtons(QVBoxLayout* column, const RequestPicture& request)
{
    auto* row = new FlowLayout;
    row->setSpacing(space(2));
    const auto add = [&](const QString& text, const QString& drawing, const MaybeLack& lack, auto go) {
        auto* made = new ActButton(text, drawing, lack);
        made->setAccessibleName(tr("%1 : %2, %3").arg(text, label(request.line.part.kind), request.sign));
        connect(made, &ActButton::wanted, this, std::move(go));
        connect(made, &ActButton::blocked, this, [this, request](const Lack& why) { sayLack(request, why); });
        row->addWidget(made);
    };
    if (request.line.part.kind == charter::RightsKind::Rectification)
        add(tr("Rectifier…"), QStringLiteral("document"), request.rectify, [this, request] { correct(request); });
    if (desk().sitter()->role == charter::Role::PrivacyOfficer) { // the others are told nothing that they could do
        if (request.isForACopy)
            add(tr("Préparer la copie"), QStringLiteral("document"), request.copy,
                [this, id = request.line.request] { m_flow.makeCopy(id); });
        add(tr("Répondre…"), QStringLiteral("check"), request.answer, [this, request] { answer(request); });
        add(tr("Prolonger…"), QStringLiteral("waiting"), request.extend, [this, request] { extend(request); });
    }
    column->addLayout(row);
}

void RightsPage::receive()
{
    auto* dialog = new RequestDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RequestDialog::chosen, &m_flow, &RightsFlow::receive);
    dialog->open();
}

void RightsPage::answer(const RequestPicture& request)
{
    const auto& part = request.line.part;
    auto* dialog = new AnswerDialog(part.kind, false, part.identity, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswerDialog::chosen, this,
            [this, id = request.line.request](const vault::RightsReply& reply) { m_flow.answer(id, reply, nullptr); });
    dialog->open();
}

void RightsPage::extend(const RequestPicture& request)
{
    auto* dialog = new ExtensionDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExtensionDialog::chosen, this,
            [this, id = request.line.request](charter::ExtensionReason reason) { m_flow.extend(id, reason); });
    dialog->open();
}

// The first statement stays; what is right goes beside it, into the room of what it corrects.
void RightsPage::correct(const RequestPicture& request)
{
    if (request.records.empty()) return;
    auto* page = new EditorPage(desk(), tr("Rectifier, %1").arg(request.sign),
                                {vault::idAs<vault::ScopeId>(request.line.caseFile), charter::RecordKind::Correction, request.line.part.party});
    records::Correction blank;
    blank.at = request.line.part.receivedOn;
    addRecord(page->fields(), blank);
    const auto behind = records::fieldsOf<records::Correction>().size();
    std::vector<Choice> choices;
    for (const auto& record : request.records) choices.push_back({codeOf(record), record.name});
    page->fields().addChoice({QStringLiteral("record"), tr("Ce qui est rectifié"), 0, true}, choices, choices.front().code);
    page->onSave([page, behind, id = request.line.request, offered = request.records] {
        auto correction = recordIn<records::Correction>(page->fields());
        if (!isComplete(page->fields(), correction)) return;
        const auto chosen = std::ranges::find(offered, page->fields().choice(behind), codeOf);
        if (chosen == offered.end()) return;
        page->desk().act(
            page,
            [id, object = chosen->object, correction = std::move(correction)](vault::Session& session) {
                return vault::rectifyRecord(session, id, object, correction);
            },
            [page](const vault::Outcome<void>& outcome) {
                if (outcome)
                    page->saved(RightsPage::tr("La rectification est écrite à côté de la première mention. La protection des données peut répondre."));
                else
                    page->failed(sentenceOf(outcome.error()));
            });
    });
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void RightsPage::showCopy(const vault::RightsId& request, const AccessCopyPtr& copy)
{
    if (!m_picture) return;
    const auto found = std::ranges::find(m_picture->requests, request, [](const RequestPicture& one) { return one.line.request; });
    if (found == m_picture->requests.end()) return;
    auto* page = new AccessCopyPage(desk(), *found, copy);
    connect(page, &AccessCopyPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

} // namespace desktop
