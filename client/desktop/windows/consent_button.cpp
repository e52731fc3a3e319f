// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/consent_button.h"

#include "client/desktop/look/pieces.h"

#include <QMenu>

namespace desktop {
namespace {

using charter::ConsentAction;
using charter::ConsentForm;
using charter::SpokenBy;

struct Sign {
    Tone tone = Tone::Plain;
    QString text;
};

Sign signOf(const charter::PartyState& party, charter::ConsentKind kind)
{
    const auto found = party.consents.find({kind, {}});
    if (found == party.consents.end()) return {Tone::Plain, ConsentButton::tr("pas encore demandé")};
    const auto& consent = found->second;
    if (consent.action != ConsentAction::Given) return {Tone::Stop, label(consent.action)};
    if (party.ageBand != charter::AgeBand::Adult && !(consent.person && consent.representative))
        return {Tone::Waiting, consent.person ? ConsentButton::tr("attend le représentant") : ConsentButton::tr("attend la personne")};
    return {Tone::Good, consent.until == charter::Day::None
                            ? label(consent.action) : ConsentButton::tr("donné, jusqu'au %1").arg(shortDateText(consent.until))};
}

void dressLike(QToolButton& button, Tone tone)
{
    const auto& c = colours();
    const auto ink = tone == Tone::Good ? c.onGood : tone == Tone::Waiting ? c.onWaiting : tone == Tone::Stop ? c.onStop : c.text;
    const auto ground = tone == Tone::Good ? c.good : tone == Tone::Waiting ? c.waiting : tone == Tone::Stop ? c.stop : c.surface;
    button.setStyleSheet(QStringLiteral("QToolButton { color: %1; background: %2; border: 1px solid %3; border-radius: 11px; "
                                        "padding: 4px 10px; } QToolButton:focus { border: 2px solid %4; } "
                                        "QToolButton::menu-indicator { image: none; }")
                             .arg(ink.name(), ground.name(), tone == Tone::Plain ? c.line.name() : ink.name(), c.focus.name()));
    button.setFocusPolicy(Qt::StrongFocus);
    button.setPopupMode(QToolButton::InstantPopup);
}

QString marked(Tone tone, const QString& text)
{
    switch (tone) {
    case Tone::Good: return QStringLiteral("✓ ") + text;
    case Tone::Waiting: return QStringLiteral("◔ ") + text;
    case Tone::Stop: return QStringLiteral("✕ ") + text;
    case Tone::Plain: return QStringLiteral("○ ") + text;
    }
    return text;
}

} // namespace

ConsentButton::ConsentButton(CaseFlow& flow, const PartyPicture& party, charter::ConsentKind kind, QWidget* parent)
    : WrappingButton(parent), m_kind(kind), m_party(party.party)
{
    const auto sign = signOf(party.state, kind);
    const auto name = tr("%1 : %2").arg(capitalised(label(kind)), sign.text);
    setText(marked(sign.tone, name));
    setAccessibleName(tr("Partie %1, %2").arg(party.letter).arg(name));
    setToolTip(tr("Noter ce que la personne a dit"));
    dressLike(*this, sign.tone);
    setMenu(new QMenu(this));
    const bool minor = party.state.ageBand != charter::AgeBand::Adult;
    for (const auto form : {ConsentForm::OralWitnessed, ConsentForm::Paper, ConsentForm::ScreenSimple})
        offer(flow, party, tr("Oui, %1").arg(label(form)), {.kind = kind, .action = ConsentAction::Given, .form = form});
    if (minor)
        offer(flow, party, tr("Oui du représentant, sur papier"),
              {.kind = kind, .action = ConsentAction::Given, .spokenBy = SpokenBy::Representative, .form = ConsentForm::Paper});
    menu()->addSeparator();
    offer(flow, party, tr("Non"), {.kind = kind, .action = ConsentAction::Refused});
    if (party.state.consents.contains({kind, {}})) offer(flow, party, tr("Retire son accord"), {.kind = kind, .action = ConsentAction::Withdrawn});
}

void ConsentButton::offer(CaseFlow& flow, const PartyPicture& party, const QString& text, const vault::ConsentTerms& terms)
{
    connect(menu()->addAction(text), &QAction::triggered, &flow, [&flow, id = party.party, terms] { flow.consent(id, terms); });
}

ExplanationButton::ExplanationButton(CaseFlow& flow, const PartyPicture& party, QWidget* parent) : WrappingButton(parent)
{
    const auto tone = party.state.explained ? Tone::Good : Tone::Waiting;
    const auto name = party.state.explained ? tr("Limites expliquées") : tr("Limites à expliquer");
    setText(marked(tone, name));
    setAccessibleName(tr("Partie %1, %2").arg(party.letter).arg(name));
    dressLike(*this, tone);
    setMenu(new QMenu(this));
    connect(menu()->addAction(tr("Lire le texte ensemble")), &QAction::triggered, this, &ExplanationButton::textWanted);
    menu()->addSeparator();
    for (const auto form : {ConsentForm::OralWitnessed, ConsentForm::Paper, ConsentForm::ScreenSimple})
        connect(menu()->addAction(tr("C'est expliqué, %1").arg(label(form))), &QAction::triggered, &flow,
                [&flow, id = party.party, form] { flow.explain(id, form); });
}

} // namespace desktop
