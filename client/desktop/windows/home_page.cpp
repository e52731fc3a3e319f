// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/home_page.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/main_window.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr int kLettersOfACard = 52; // a second column comes when each has room for that many

Tone toneOf(Due due)
{
    switch (due) {
    case Due::Open: return Tone::Plain;
    case Due::Soon: return Tone::Waiting;
    case Due::Late: return Tone::Stop;
    }
    return Tone::Plain;
}

} // namespace

HomePage::HomePage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Accueil"), parent), m_flow(desk), m_day(quietLabel({})),
      m_cards(new FlowLayout(fontMetrics().averageCharWidth() * kLettersOfACard))
{
    if (desk.sitter()) setTitle(tr("Bonjour %1").arg(desk.sitter()->name));
    body()->addWidget(m_day);
    body()->addLayout(m_cards);
    body()->addStretch(1);
    connect(&m_flow, &HomeFlow::shown, this, &HomePage::draw);
    connect(&m_flow, &HomeFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
}

void HomePage::refresh() { m_flow.refresh(); }

void HomePage::draw(const HomePicturePtr& picture)
{
    emptied(m_cards);
    m_day->setText(capitalised(picture->day));
    const auto rooms = mainWindowOf(*this).roomKeys();
    for (const auto& card : picture->cards) m_cards->addWidget(cardOf(card, rooms));
    if (picture->cards.empty()) m_cards->addWidget(textLabel(tr("Rien n'attend ici : choisissez une pièce à gauche.")));
}

QWidget* HomePage::cardOf(const HomeCard& card, const QStringList& rooms)
{
    const auto room = rooms.contains(card.room) ? card.room : QString(); // not every role has every room
    auto* made = new Card(card.heading);
    if (!card.bars.empty()) made->column()->addWidget(new Bars(card.heading, card.bars));
    if (card.lines.empty() && card.bars.empty()) made->column()->addWidget(textLabel(card.whenEmpty));
    for (const auto& line : card.lines) made->column()->addLayout(rowOf(line, room));
    if (card.more > 0) made->column()->addWidget(quietLabel(tr("Et d'autres encore : %1").arg(card.more)));
    made->column()->addStretch(1);
    if (room.isEmpty() || card.wayOn.isEmpty()) return made;
    auto* all = linkButton(card.wayOn);
    made->column()->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this, room] { mainWindowOf(*this).go(room); });
    return made;
}

QLayout* HomePage::rowOf(const HomeLine& line, const QString& room)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    auto* words = new QVBoxLayout;
    words->setSpacing(space(1));
    words->addWidget(textLabel(line.text));
    if (!line.detail.isEmpty()) words->addWidget(quietLabel(line.detail));
    if (!line.dueText.isEmpty()) words->addWidget(badge(line.dueText, toneOf(line.due)), 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    if (line.wayOn.isEmpty() || (!line.caseFile && room.isEmpty())) return row;
    auto* go = button(line.wayOn);
    go->setAccessibleName(tr("%1 : %2").arg(line.wayOn, line.text));
    go->setAccessibleDescription(line.detail);
    row->addWidget(go, 0, Qt::AlignTop);
    connect(go, &QPushButton::clicked, this, [this, line, room] { goTo(line, room); });
    return row;
}

void HomePage::goTo(const HomeLine& line, const QString& room)
{
    auto& window = mainWindowOf(*this);
    if (line.caseFile)
        window.openCase(*line.caseFile);
    else
        window.go(room);
}

} // namespace desktop
