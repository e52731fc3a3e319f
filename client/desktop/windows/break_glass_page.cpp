// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/break_glass_page.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/break_glass_dialog.h"
#include "client/desktop/windows/main_window.h"

#include <QVBoxLayout>

namespace desktop {
namespace {

using charter::GlassStage;

Tone toneOf(GlassStage stage)
{
    switch (stage) {
    case GlassStage::Asked:
    case GlassStage::Approved:
    case GlassStage::Ended: return Tone::Waiting;
    case GlassStage::Open: return Tone::Stop; // somebody reads who usually may not
    case GlassStage::Reviewed: return Tone::Good;
    }
    return Tone::Plain;
}

bool asks(charter::Role role) { return role == charter::Role::Director || role == charter::Role::PrivacyOfficer; }

/// Who did what, and when; what is still to come.
QStringList stepsOf(const GlassPicture& glass)
{
    const auto& state = glass.line.state;
    QStringList out{BreakGlassPage::tr("Demandé par %1, le %2").arg(glass.asker, dateText(state.askedOn))};
    if (state.approvedOn != charter::Day::None)
        out << BreakGlassPage::tr("Approuvé par %1, le %2").arg(glass.approver, dateText(state.approvedOn));
    if (state.stage == GlassStage::Approved) out << BreakGlassPage::tr("S'ouvre le %1 au plus tôt").arg(dateText(state.opensOn));
    if (state.openedOn != charter::Day::None) out << BreakGlassPage::tr("Ouvert le %1").arg(dateText(state.openedOn));
    out << (state.endedOn == charter::Day::None ? BreakGlassPage::tr("Dernier jour de lecture : %1").arg(dateText(state.until))
                                                : BreakGlassPage::tr("Fini le %1").arg(dateText(state.endedOn)));
    if (state.reviewedOn != charter::Day::None)
        out << BreakGlassPage::tr("Relu par %1, le %2").arg(glass.reviewer, dateText(state.reviewedOn));
    else if (state.openedOn != charter::Day::None)
        out << BreakGlassPage::tr("À relire avant le %1").arg(dateText(state.reviewBy));
    return out;
}

} // namespace

BreakGlassPage::BreakGlassPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Bris de glace"), parent), m_flow(desk), m_cards(new QVBoxLayout)
{
    if (desk.sitter() && asks(desk.sitter()->role)) {
        auto* ask = primaryButton(tr("Demander un bris de glace…"), QStringLiteral("unlock"));
        connect(ask, &QPushButton::clicked, this, &BreakGlassPage::askOne);
        actions()->addWidget(ask);
    }
    body()->addWidget(quietLabel(tr("Lire sans être du dossier : à deux, pour un motif et quelques jours, seulement ce qui a été dit ensemble. "
                                    "Les médiatrices et médiateurs du dossier le voient ici, et une relecture suit.")));
    m_cards->setSpacing(space(3));
    body()->addLayout(m_cards);
    body()->addStretch(1);
    connect(&m_flow, &BreakGlassFlow::listed, this, &BreakGlassPage::draw);
    connect(&m_flow, &BreakGlassFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
    connect(&m_flow, &BreakGlassFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
}

void BreakGlassPage::refresh() { m_flow.refresh(); }

void BreakGlassPage::draw(const GlassesPicturePtr& picture)
{
    emptied(m_cards);
    for (const auto& glass : picture->glasses) addCard(glass);
    if (picture->glasses.empty()) m_cards->addWidget(quietLabel(tr("Aucun bris de glace.")));
}

void BreakGlassPage::addCard(const GlassPicture& glass)
{
    const auto& state = glass.line.state;
    auto* card = new Card(tr("Dossier %1").arg(say(glass.line.number)));
    auto* signs = new FlowLayout;
    signs->setSpacing(space(2));
    signs->addWidget(badge(capitalised(label(state.stage)), toneOf(state.stage)));
    if (glass.line.overdue) signs->addWidget(badge(tr("La relecture est en retard"), Tone::Stop));
    card->column()->addLayout(signs);
    card->column()->addWidget(textLabel(tr("Motif : %1").arg(label(state.ground))));
    for (const auto& step : stepsOf(glass)) card->column()->addWidget(quietLabel(step));
    addButtons(card->column(), glass);
    m_cards->addWidget(card);
}

// A mediator looks only. What is over has no button; what may not be done by this member says why.
void BreakGlassPage::addButtons(QVBoxLayout* column, const GlassPicture& glass)
{
    const auto role = desk().sitter() ? desk().sitter()->role : charter::Role::Mediator;
    const auto stage = glass.line.state.stage;
    const auto id = glass.line.breakGlass;
    auto* row = new FlowLayout;
    row->setSpacing(space(2));
    const auto add = [&](const QString& text, const QString& drawing, const MaybeLack& lack, auto go) {
        auto* made = new ActButton(text, drawing, lack);
        made->setAccessibleName(tr("%1 : dossier %2").arg(text, say(glass.line.number)));
        connect(made, &ActButton::wanted, this, std::move(go));
        connect(made, &ActButton::blocked, this, [this](const Lack& why) { banner().say(Tone::Waiting, why.sentence); });
        row->addWidget(made);
    };
    if (glass.readsNow)
        add(tr("Lire le dossier"), QStringLiteral("eye"), {},
            [this, caseFile = glass.line.caseFile] { mainWindowOf(*this).openCase(caseFile); });
    if (stage == GlassStage::Asked && role != charter::Role::Mediator)
        add(tr("Approuver"), QStringLiteral("check"), glass.approve, [this, id] { m_flow.approve(id); });
    const bool runs = stage == GlassStage::Approved || stage == GlassStage::Open;
    if (runs && !glass.end) add(tr("Mettre fin à la lecture"), QStringLiteral("lock"), {}, [this, id] { m_flow.end(id); });
    if ((stage == GlassStage::Open || stage == GlassStage::Ended) && asks(role))
        add(tr("Noter la relecture"), QStringLiteral("check"), glass.review, [this, id] { m_flow.review(id); });
    if (row->count() == 0) {
        delete row;
        return;
    }
    column->addLayout(row);
}

void BreakGlassPage::askOne()
{
    auto* dialog = new BreakGlassDialog(desk().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BreakGlassDialog::decided, &m_flow, &BreakGlassFlow::ask);
    dialog->open();
}

} // namespace desktop
