// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/verdict_card.h"

#include "client/desktop/look/icons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desktop {
namespace {

Role roleFor(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Role::BannerGood;
    case Tone::Stop: return Role::BannerStop;
    case Tone::Waiting: return Role::BannerWaiting;
    case Tone::Plain: return Role::Card;
    }
    return Role::Card;
}

QColor inkFor(Tone tone)
{
    const auto& c = colours();
    switch (tone) {
    case Tone::Good: return c.onGood;
    case Tone::Stop: return c.onStop;
    case Tone::Waiting: return c.onWaiting;
    case Tone::Plain: return c.text;
    }
    return c.text;
}

} // namespace

VerdictCard::VerdictCard(Tone tone, const QString& headline, const QStringList& facts, QWidget* parent) : QFrame(parent)
{
    setRole(this, roleFor(tone));
    setAccessibleName(headline);
    setAccessibleDescription(facts.join(QLatin1Char('\n')));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(6), space(5), space(6), space(5));
    row->setSpacing(space(5));
    auto* sign = new QLabel;
    sign->setPixmap(pixmap(iconOf(tone), fontMetrics().height() * 4, inkFor(tone)));
    sign->setAccessibleName(headline);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space(2));
    auto* title = titleLabel(headline);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->addWidget(title);
    for (const auto& fact : facts) words->addWidget(textLabel(fact));
    row->addLayout(words, 1);
}

} // namespace desktop
