// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/joint_room.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/act_button.h"

#include <QMenu>
#include <QVBoxLayout>

namespace desktop {
namespace {

using charter::ShuttleStage;

QLabel* stageBadge(const CasePicture& picture, const charter::ShuttleState& shuttle)
{
    switch (shuttle.stage) {
    case ShuttleStage::Draft: return badge(JointRoom::tr("attend le oui de %1").arg(picture.signOf(shuttle.from)), Tone::Waiting);
    case ShuttleStage::Authorised: return badge(JointRoom::tr("à dire à %1").arg(picture.signOf(shuttle.to)), Tone::Waiting);
    case ShuttleStage::Delivered: return badge(JointRoom::tr("transmis"), Tone::Good);
    case ShuttleStage::Cancelled: return badge(JointRoom::tr("annulé"), Tone::Stop);
    }
    return badge({}, Tone::Plain);
}

} // namespace

JointRoom::JointRoom(CaseFlow& flow, const CasePicture& picture, QWidget* parent) : Card(tr("Entre les parties"), parent)
{
    addShuttles(flow, picture);
    addMeetings(picture);
    column()->addStretch(1);
}

QPushButton* JointRoom::readLink(const QString& text, bool mayRead)
{
    auto* link = linkButton(text);
    link->setEnabled(mayRead);
    if (!mayRead) link->setAccessibleDescription(tr("Votre fonction ne lit pas ce contenu."));
    return link;
}

void JointRoom::addShuttles(CaseFlow& flow, const CasePicture& picture)
{
    for (const auto& [id, shuttle] : picture.part.shuttles) {
        const auto name = tr("Mots de %1 pour %2").arg(picture.signOf(shuttle.from), picture.signOf(shuttle.to));
        auto* box = new QVBoxLayout;
        box->setSpacing(2);
        const bool delivered = shuttle.stage == ShuttleStage::Delivered;
        const auto* sender = picture.party(shuttle.from);
        auto* read = readLink(name, delivered ? picture.readsContent : sender != nullptr && sender->compartment);
        connect(read, &QPushButton::clicked, this, [this, one = id] { emit readShuttle(one); });
        box->addWidget(read, 0, Qt::AlignLeft);
        auto* row = new FlowLayout(space(44));
        row->addWidget(stageBadge(picture, shuttle));
        if (picture.assigned && shuttle.stage == ShuttleStage::Draft) {
            auto* yes = button(tr("Relu, c'est oui"), QStringLiteral("check"));
            yes->setAccessibleName(tr("%1 : relu, c'est oui").arg(name));
            auto* forms = new QMenu(yes);
            for (const auto form : {charter::ConsentForm::OralWitnessed, charter::ConsentForm::Paper})
                connect(forms->addAction(capitalised(label(form))), &QAction::triggered, &flow, [&flow, one = id, form] {
                    flow.act([one, form](vault::Session& session) { return vault::authoriseShuttle(session, one, form); },
                             JointRoom::tr("Le oui est noté : ces mots peuvent être dits."));
                });
            yes->setMenu(forms);
            row->addWidget(yes);
        }
        if (picture.assigned && shuttle.stage == ShuttleStage::Authorised) {
            auto* said = button(tr("C'est dit"), QStringLiteral("shuttle"));
            said->setAccessibleName(tr("%1 : c'est dit").arg(name));
            row->addWidget(said);
            connect(said, &QPushButton::clicked, &flow, [&flow, one = id] {
                flow.act([one](vault::Session& session) { return vault::deliverShuttle(session, one); },
                         JointRoom::tr("Transmis. Ces mots sont maintenant partagés ; ils ne peuvent plus être repris."));
            });
        }
        if (picture.assigned && (shuttle.stage == ShuttleStage::Draft || shuttle.stage == ShuttleStage::Authorised)) {
            auto* cancel = button(tr("Annuler"));
            cancel->setAccessibleName(tr("%1 : annuler").arg(name));
            row->addWidget(cancel);
            connect(cancel, &QPushButton::clicked, &flow, [&flow, one = id] {
                flow.act([one](vault::Session& session) { return vault::cancelShuttle(session, one); },
                         JointRoom::tr("Ces mots ne seront pas transmis."));
            });
        }
        box->addLayout(row);
        column()->addLayout(box);
    }
    if (picture.part.shuttles.empty()) column()->addWidget(quietLabel(tr("Aucun mot à porter.")));
}

void JointRoom::addMeetings(const CasePicture& picture)
{
    column()->addSpacing(space(2));
    for (const auto& [id, session] : picture.part.sessions) {
        auto* read = readLink(tr("Rencontre du %1").arg(dateText(session.heldOn)), picture.readsContent);
        connect(read, &QPushButton::clicked, this, [this, one = id] { emit readSession(one); });
        column()->addWidget(read, 0, Qt::AlignLeft);
    }
    for (const auto& [id, agreement] : picture.part.agreements) {
        auto* read = readLink(agreement.reviewOn == charter::Day::None ? tr("Accord")
                                                                       : tr("Accord, à revoir le %1").arg(shortDateText(agreement.reviewOn)),
                              picture.readsContent);
        connect(read, &QPushButton::clicked, this, [this, one = id] { emit readAgreement(one); });
        column()->addWidget(read, 0, Qt::AlignLeft);
    }
    for (const auto& [id, party] : picture.part.followUps) {
        auto* read = readLink(tr("Suivi avec %1").arg(picture.signOf(party)), picture.readsContent);
        connect(read, &QPushButton::clicked, this, [this, one = id] { emit readFollowUp(one); });
        column()->addWidget(read, 0, Qt::AlignLeft);
    }
    if (!picture.assigned) return;
    auto* row = new FlowLayout(space(44));
    const auto add = [&](const QString& text, const QString& picked, const MaybeLack& lack, auto signal) {
        auto* made = new ActButton(text, picked, lack);
        row->addWidget(made);
        connect(made, &ActButton::wanted, this, signal);
        connect(made, &ActButton::blocked, this, &JointRoom::blocked);
    };
    if (picture.part.mode == charter::Mode::TableRonde)
        add(tr("Rencontre"), QStringLiteral("session"), picture.session, &JointRoom::sessionWanted);
    add(tr("Accord"), QStringLiteral("agreement"), picture.agreement, &JointRoom::agreementWanted);
    add(tr("Suivi"), QStringLiteral("followup"), picture.followUp, &JointRoom::followUpWanted);
    column()->addLayout(row);
}

} // namespace desktop
