// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/alerts_page.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/alert_sending_dialog.h"
#include "client/desktop/windows/editor_page.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/notices_page.h"
#include "client/desktop/windows/reading_page.h"

#include "vault/records/projection.h"

#include <QVBoxLayout>

namespace desktop {
namespace {

using charter::AlertStage;

Tone toneOf(const AlertPicture& alert)
{
    switch (alert.line.part.stage) {
    case AlertStage::Opened:
    case AlertStage::Confirmed: return Tone::Waiting;
    case AlertStage::Sent: return alert.reviewIsLate ? Tone::Stop : Tone::Waiting;
    case AlertStage::Reviewed: return Tone::Good;
    case AlertStage::Dropped: return Tone::Plain;
    }
    return Tone::Plain;
}

/// What happened and what is due, on one line.
QString datesText(const charter::AlertPart& part)
{
    QStringList out{AlertsPage::tr("Ouverte le %1").arg(dateText(part.openedOn))};
    if (part.sentOn != charter::Day::None)
        out.push_back(AlertsPage::tr("Envoyée le %1 : %2").arg(dateText(part.sentOn), labelsOf(part.recipients)));
    if (part.informedOn != charter::Day::None)
        out.push_back(AlertsPage::tr("Personnes prévenues le %1").arg(dateText(part.informedOn)));
    if (part.notInformed != charter::NotInformedReason::None)
        out.push_back(AlertsPage::tr("Personnes non prévenues : %1").arg(label(part.notInformed)));
    if (part.reviewedOn != charter::Day::None)
        out.push_back(AlertsPage::tr("Relue le %1").arg(dateText(part.reviewedOn)));
    else if (part.reviewOn != charter::Day::None)
        out.push_back(AlertsPage::tr("À relire avant le %1").arg(dateText(part.reviewOn)));
    return out.join(QStringLiteral("  ·  "));
}

vault::DraftName draftOf(const vault::ScopeId& scope, charter::RecordKind kind) { return {scope, kind, vault::PartyId{}}; }

bool opensAlerts(charter::Role role) { return role == charter::Role::Mediator || role == charter::Role::Coordinator; }

} // namespace

AlertsPage::AlertsPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Alertes de danger"), parent), m_flow(desk), m_cards(new QVBoxLayout)
{
    if (desk.sitter() && opensAlerts(desk.sitter()->role)) {
        auto* open = primaryButton(tr("Ouvrir une alerte…"), QStringLiteral("warning"));
        connect(open, &QPushButton::clicked, this, &AlertsPage::openOne);
        actions()->addWidget(open);
    }
    body()->addWidget(quietLabel(tr("L'exception légale : à deux, sur des faits tels quels, les personnes prévenues ou la raison "
                                    "écrite, et une relecture dans le mois. Rien n'en paraît dans le dossier de médiation.")));
    m_cards->setSpacing(space(3));
    body()->addLayout(m_cards);
    body()->addStretch(1);
    connect(&m_flow, &AlertFlow::listed, this, &AlertsPage::draw);
    connect(&m_flow, &AlertFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
    connect(&m_flow, &AlertFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    connect(&m_flow, &AlertFlow::sent, this, [this](const QString& recipients, const crypto::Bytes& letter) {
        auto letters = std::make_shared<std::vector<SentNotices>>();
        letters->push_back({recipients, letter});
        mainWindowOf(*this).push(new NoticesPage(this->desk(), letters, tr("Courrier d'alerte")));
    });
}

void AlertsPage::refresh() { m_flow.refresh(); }

void AlertsPage::draw(const AlertsPicturePtr& picture)
{
    m_picture = picture;
    emptied(m_cards);
    for (const auto& alert : picture->alerts) addCard(alert);
    if (picture->alerts.empty()) m_cards->addWidget(quietLabel(tr("Aucune alerte.")));
}

void AlertsPage::addCard(const AlertPicture& alert)
{
    const auto& part = alert.line.part;
    auto* card = new Card(capitalised(label(part.ground)));
    auto* signs = new FlowLayout;
    signs->addWidget(badge(capitalised(label(part.stage)), toneOf(alert)));
    if (alert.reviewIsLate) signs->addWidget(badge(tr("La relecture est en retard"), Tone::Stop));
    card->column()->addLayout(signs);
    card->column()->addWidget(quietLabel(tr("Ouverte par %1, avec %2").arg(alert.opener, alert.second)));
    card->column()->addWidget(quietLabel(datesText(part)));
    if (alert.line.mine) addButtons(card->column(), alert);
    m_cards->addWidget(card);
}

void AlertsPage::addButtons(QVBoxLayout* column, const AlertPicture& alert)
{
    auto* row = new FlowLayout;
    const auto id = alert.line.alert;
    const auto add = [&](const QString& text, const QString& drawing, const MaybeLack& lack, auto go) {
        auto* made = new ActButton(text, drawing, lack);
        connect(made, &ActButton::wanted, this, std::move(go));
        connect(made, &ActButton::blocked, this, [this](const Lack& why) { banner().say(Tone::Waiting, why.sentence); });
        row->addWidget(made);
    };
    add(tr("Lire les faits"), QStringLiteral("eye"), alert.read, [this, id] { read(id); });
    const auto stage = alert.line.part.stage;
    if (stage == AlertStage::Sent || stage == AlertStage::Reviewed)
        add(tr("Revoir le courrier"), QStringLiteral("export"), alert.read,
            [this, id, recipients = alert.line.part.recipients] { m_flow.readLetter(id, recipients); });
    if (stage == AlertStage::Opened) add(tr("Confirmer"), QStringLiteral("check"), alert.confirm, [this, id] { m_flow.confirm(id); });
    if (stage == AlertStage::Opened || stage == AlertStage::Confirmed) {
        add(tr("Envoyer…"), QStringLiteral("export"), alert.send, [this, id] { send(id); });
        add(tr("Renoncer"), QStringLiteral("cross"), alert.drop, [this, id] { m_flow.drop(id); });
    }
    if (stage == AlertStage::Sent) add(tr("Noter la relecture…"), QStringLiteral("check"), alert.review, [this, id] { review(id); });
    column->addLayout(row);
}

void AlertsPage::openOne()
{
    if (!m_picture) return;
    if (m_picture->seconds.empty()) {
        banner().say(Tone::Waiting, tr("Une alerte se décide à deux, et personne d'autre ne peut être la seconde personne : "
                                       "la coordination ou la direction doit d'abord être inscrite."));
        return;
    }
    auto* page = new EditorPage(desk(), tr("Ouvrir une alerte de danger"), draftOf({}, charter::RecordKind::AlertFacts));
    records::AlertFacts blank;
    blank.seenAt = desk().today();
    addRecord(page->fields(), blank);
    const auto behind = records::fieldsOf<records::AlertFacts>().size();
    page->fields().addChoice({QStringLiteral("ground"), tr("Motif"), 0, true}, detail::choicesOf<charter::DangerGround>(),
                             static_cast<int>(charter::DangerGround::ImminentPeril));
    page->fields().addChoice({QStringLiteral("about"), tr("Qui est en danger"), 0, true}, detail::choicesOf<charter::AlertAbout>(),
                             static_cast<int>(charter::AlertAbout::Minor));
    std::vector<Choice> people;
    for (const auto& second : m_picture->seconds) people.push_back({second.code, second.name});
    page->fields().addChoice({QStringLiteral("second"), tr("Seconde personne, qui décide avec vous"), 0, true}, people,
                             people.front().code);
    page->onSave([page, behind, seconds = m_picture->seconds] {
        auto facts = recordIn<records::AlertFacts>(page->fields());
        if (!isComplete(page->fields(), facts)) return;
        const auto ground = static_cast<charter::DangerGround>(page->fields().choice(behind));
        const auto about = static_cast<charter::AlertAbout>(page->fields().choice(behind + 1));
        vault::MemberId second;
        for (const auto& each : seconds)
            if (each.code == page->fields().choice(behind + 2)) second = each.member;
        page->desk().act(
            page,
            [ground, about, second, facts = std::move(facts)](vault::Session& session) {
                return vault::openAlert(session, ground, about, second, facts);
            },
            [page](const vault::Outcome<vault::AlertId>& opened) {
                if (opened)
                    page->saved(tr("L'alerte est ouverte. La seconde personne doit maintenant la lire et la confirmer."));
                else
                    page->failed(sentenceOf(opened.error()));
            });
    });
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void AlertsPage::read(const vault::AlertId& alert)
{
    desk().ask(
        this, [alert](vault::Session& session) { return vault::readAlert(session, alert); },
        [this](const vault::Outcome<records::AlertFacts>& facts) {
            if (saidNo(facts)) return;
            mainWindowOf(*this).push(new ReadingPage(desk(), tr("Faits d'une alerte"), linesOf(*facts)));
        });
}

void AlertsPage::send(const vault::AlertId& alert)
{
    auto* dialog = new AlertSendingDialog(desk().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AlertSendingDialog::decided, this,
            [this, alert](const vault::AlertSending& sending) { m_flow.send(alert, sending); });
    dialog->open();
}

void AlertsPage::review(const vault::AlertId& alert)
{
    auto* page = makeEditor<records::AlertReview>(
        desk(), tr("Relecture d'une alerte"), draftOf(vault::idAs<vault::ScopeId>(alert), charter::RecordKind::AlertReview), {},
        [alert](vault::Session& session, const records::AlertReview& review) {
            return vault::reviewAlert(session, alert, review);
        },
        tr("La relecture est notée."));
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

} // namespace desktop
