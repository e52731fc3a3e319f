// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/home_cards.h"

#include <ranges>

namespace desktop {
namespace {

/// Which of its lines say a date that comes, which say one that has passed.
bool comesNear(charter::NewsKind kind)
{
    switch (kind) {
    case charter::NewsKind::GlassToReview:
    case charter::NewsKind::AlertToReview:
    case charter::NewsKind::FollowUpDue:
    case charter::NewsKind::DisclosureEnding: return true;
    default: return false;
    }
}

HomeLine lineOf(const Looking& look, const vault::NewsLine& news)
{
    HomeLine line{.text = say(news.sentence)};
    const auto* part = news.caseFile ? charter::caseIn(look.state, *news.caseFile) : nullptr;
    if (part != nullptr) {
        line.detail = caseText(*part);
        const bool opens = charter::mayView(look.state, look.session.me(), charter::ReadKind::CaseHeader,
                                            vault::idAs<vault::ObjectId>(*news.caseFile), look.today)
                               .has_value();
        if (opens) {
            line.caseFile = news.caseFile;
            line.wayOn = HomeFlow::tr("Ouvrir");
        }
    }
    if (comesNear(news.kind))
        setDue(line, look, news.day);
    else
        line.dueText = dateText(news.day);
    line.on = charter::Day::None; // the order is made below
    return line;
}

} // namespace

HomeCard whileAway(const Looking& look)
{
    HomeCard card{.heading = HomeFlow::tr("Pendant votre absence"), .whenEmpty = HomeFlow::tr("Rien de nouveau pour vous.")};
    const auto away = vault::whileAway(look.session, language());
    if (!away) {
        card.whenEmpty = sentenceOf(away.error());
        return card;
    }
    if (away->since != charter::Day::None)
        card.heading = HomeFlow::tr("Pendant votre absence, depuis le %1").arg(dateText(away->since));
    // what waits or comes near, then what was done, the newest first: what is left over is the oldest
    const auto isDone = [](const vault::NewsLine& news) { return news.kind < charter::NewsKind::ToCountersign; };
    for (const auto& news : away->lines)
        if (!isDone(news)) card.lines.push_back(lineOf(look, news));
    for (const auto& news : std::views::reverse(away->lines))
        if (isDone(news)) card.lines.push_back(lineOf(look, news));
    finish(card);
    return card;
}

} // namespace desktop
