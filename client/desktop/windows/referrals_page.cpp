// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/referrals_page.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/look/tables.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/notices_page.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace desktop {
namespace {

bool isOneOf(charter::Role role, std::initializer_list<charter::Role> roles)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// What the fold knows of a referral, on one line.
QString aboutText(const ReferralPicture& picture)
{
    const auto& part = picture.part;
    QStringList out{ReferralsPage::tr("Reçue le %1").arg(dateText(part.receivedOn)),
                    ReferralsPage::tr("Origine : %1").arg(label(part.source)),
                    ReferralsPage::tr("Voie : %1").arg(label(part.channel)),
                    ReferralsPage::tr("Secteur : %1").arg(label(part.sector)),
                    ReferralsPage::tr("Lieu : %1").arg(label(part.placeKind)),
                    ReferralsPage::tr("Nature : %1").arg(label(part.conflictKind))};
    if (!picture.partner.isEmpty()) out.push_back(ReferralsPage::tr("Partenaire tenu informé : %1").arg(picture.partner));
    if (!picture.caseNumber.isEmpty()) out.push_back(ReferralsPage::tr("Dossier : %1").arg(picture.caseNumber));
    return out.join(QStringLiteral("  ·  "));
}

} // namespace

ReferralsPage::ReferralsPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Saisines"), parent), m_flow(desk), m_filter(new QLineEdit),
      m_waiting(new QCheckBox(tr("Seulement ce qui attend"))), m_table(makeTable(m_model, tr("Liste des saisines"))),
      m_count(quietLabel({})), m_below(new QVBoxLayout)
{
    auto* row = new FlowLayout;
    m_filter->setPlaceholderText(tr("Filtrer : numéro, secteur, nature, partenaire…"));
    m_filter->setAccessibleName(tr("Filtrer les saisines"));
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_filter);
    row->addWidget(m_waiting);
    body()->addLayout(row);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_count);
    body()->addLayout(m_below);
    connect(m_filter, &QLineEdit::textChanged, this, &ReferralsPage::choose);
    connect(m_waiting, &QCheckBox::toggled, this, &ReferralsPage::choose);
    const auto look = [this](const QModelIndex& index) {
        const auto* chosen = m_model.at(index);
        if (chosen == nullptr) return;
        m_chosen = chosen->line.referral;
        m_flow.look(*m_chosen);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, look);
    connect(m_table, &QTableView::activated, this, look);
    connect(&m_flow, &ReferralFlow::listed, this, &ReferralsPage::draw);
    connect(&m_flow, &ReferralFlow::looked, this, &ReferralsPage::drawOne);
    connect(&m_flow, &ReferralFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
    connect(&m_flow, &ReferralFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    connect(&m_flow, &ReferralFlow::sent, this, [this](const SentNoticesPtr& notices) {
        mainWindowOf(*this).push(new NoticesPage(this->desk(), notices));
    });
}

void ReferralsPage::refresh() { m_flow.refresh(); }

void ReferralsPage::choose()
{
    m_model.filter(m_filter->text(), m_waiting->isChecked());
    const auto late = m_model.overdue();
    const auto shownNow = tr("Saisines : %1").arg(m_model.count());
    m_count->setText(late == 0 ? shownNow : tr("%1  ·  sans réponse depuis plus de %2 jours ouvrés : %3")
                                                .arg(shownNow).arg(kAnswerWithin).arg(late));
}

void ReferralsPage::draw(const ReferralsPicturePtr& picture)
{
    m_picture = picture;
    m_model.show(picture->rows, picture->today);
    choose();
    m_table->resizeColumnsToContents();
    drawActions(*picture);
    if (!m_chosen) return;
    if (const auto place = m_model.placeOf(*m_chosen); place.isValid())
        m_table->setCurrentIndex(place); // looks again
    else
        m_flow.look(*m_chosen);
}

void ReferralsPage::drawActions(const ReferralsPicture& picture)
{
    emptied(actions());
    const auto tell = [this](const Lack& lack) { banner().say(Tone::Waiting, lack.sentence); };
    if (!picture.send) {
        auto* batch = button(tr("Écrire le lot d'avis (%1)").arg(picture.pending), QStringLiteral("export"));
        connect(batch, &QPushButton::clicked, this, &ReferralsPage::sendNotices);
        actions()->addWidget(batch);
    }
    if (picture.unsaved > 0) {
        auto* resume = button(tr("Reprendre les avis non enregistrés (%1)").arg(picture.unsaved), QStringLiteral("waiting"));
        connect(resume, &QPushButton::clicked, &m_flow, &ReferralFlow::resumeNotices);
        actions()->addWidget(resume);
    }
    if (isOneOf(desk().sitter()->role, {charter::Role::Coordinator, charter::Role::Mediator, charter::Role::Assistant})) {
        auto* add = new ActButton(tr("Inscrire une saisine"), QStringLiteral("add"), picture.add);
        connect(add, &ActButton::wanted, this, &ReferralsPage::registerOne);
        connect(add, &ActButton::blocked, this, tell);
        actions()->addWidget(add);
    }
}

void ReferralsPage::drawOne(const ReferralPicturePtr& picture)
{
    if (m_chosen != picture->referral) return;
    emptied(m_below);
    auto* card = new Card(tr("Saisine %1").arg(picture->number));
    card->column()->addWidget(quietLabel(aboutText(*picture)));
    card->column()->addWidget(badge(capitalised(label(picture->part.decision)),
                                    picture->part.decision == charter::ScreeningDecision::None ? Tone::Waiting : Tone::Good));
    if (picture->overdue)
        card->column()->addWidget(badge(tr("En retard : chaque saisine reçoit une réponse en dix jours ouvrés"), Tone::Stop));
    if (!picture->partner.isEmpty()) {
        const auto told = picture->part.lastSent ? tr("Dernier avis envoyé : %1").arg(label(*picture->part.lastSent))
                                                 : tr("Aucun avis envoyé encore");
        card->column()->addWidget(badge(told, Tone::Plain));
        if (picture->pending)
            card->column()->addWidget(badge(tr("Le prochain lot dira : %1").arg(label(*picture->pending)), Tone::Waiting));
    }
    addButtons(card->column(), picture);
    m_below->addWidget(card);
}

void ReferralsPage::addButtons(QVBoxLayout* column, const ReferralPicturePtr& picture)
{
    using enum charter::Role;
    const auto role = desk().sitter()->role;
    auto* grid = new QGridLayout;
    int at = 0;
    const auto add = [&](const QString& text, const QString& drawing, const MaybeLack& lack, auto go) {
        auto* made = new ActButton(text, drawing, lack);
        connect(made, &ActButton::wanted, this, std::move(go));
        connect(made, &ActButton::blocked, this, [this, picture](const Lack& why) { sayLack(picture, why); });
        grid->addWidget(made, at / 2, at % 2);
        ++at;
    };
    if (isOneOf(role, {Coordinator, Mediator}) && picture->part.decision == charter::ScreeningDecision::None)
        add(tr("Décider de la suite…"), QStringLiteral("check"), picture->screen, [this, picture] { screen(*picture); });
    if (isOneOf(role, {Coordinator, Mediator, Assistant}))
        add(tr("Lire le résumé et les noms"), QStringLiteral("eye"), picture->names, [this, picture] { readNames(*picture); });
    if (role == Coordinator && !picture->part.caseFile)
        add(tr("Ouvrir un dossier…"), QStringLiteral("cases"), picture->open, [this, picture] { openCaseFrom(*picture); });
    if (picture->part.caseFile && isOneOf(role, {Director, Coordinator, Mediator}))
        add(tr("Voir le dossier %1").arg(picture->caseNumber), QStringLiteral("cases"), {},
            [this, id = *picture->part.caseFile] { mainWindowOf(*this).openCase(id); });
    if (isOneOf(role, {Coordinator, Mediator, Assistant}))
        add(tr("Mettre dans le lot d'avis : %1").arg(label(picture->status)), QStringLiteral("export"), picture->notice,
            [this, id = picture->referral] { m_flow.queueNotice(id); });
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
}

void ReferralsPage::sayLack(const ReferralPicturePtr& picture, const Lack& lack)
{
    using enum charter::RefusalReason;
    const bool screens = isOneOf(desk().sitter()->role, {charter::Role::Coordinator, charter::Role::Mediator});
    if (lack.reason == ReferralNotForCase && screens && !picture->screen)
        banner().say(Tone::Waiting, lack.sentence, tr("Décider de la suite"), [this, picture] { screen(*picture); });
    else if (lack.reason == ReferralHasCase && picture->part.caseFile)
        banner().say(Tone::Waiting, lack.sentence, tr("Voir le dossier"),
                     [this, id = *picture->part.caseFile] { mainWindowOf(*this).openCase(id); });
    else
        banner().say(Tone::Waiting, lack.sentence);
}

} // namespace desktop
