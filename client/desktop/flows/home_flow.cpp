// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/home_flow.h"

#include "client/desktop/flows/home_cards.h"

#include <QLocale>

#include <algorithm>

namespace desktop {
namespace {

constexpr std::uint32_t kSoonDays = 14;
constexpr std::size_t kLinesOfACard = 8;

using Cards = std::vector<HomeCard>;

Cards cardsOf(const Looking& look)
{
    switch (look.session.role()) {
    case charter::Role::Mediator: return {myCases(look), wordsToCarry(look), followUpsDue(look), consentsMissing(look)};
    case charter::Role::Coordinator:
        return {referralsToScreen(look), casesWithoutPair(look), balanceOf(look), countersignatures(look), myCases(look),
                wordsToCarry(look)};
    case charter::Role::Director: return {disclosuresToDecide(look), countersignatures(look), disclosuresEnding(look)};
    case charter::Role::Assistant: return {lettersToSend(look), referralsReceived(look), followUpDates(look)};
    case charter::Role::PrivacyOfficer:
        return {disclosuresGiven(look), auditorsToServe(look), quarterKeys(look), countersignatures(look)};
    case charter::Role::Auditor:
    case charter::Role::Partner: return {};
    }
    return {};
}

HomePicture drawn(const vault::Session& session)
{
    const auto today = session.today();
    const Looking look{session, session.state(), today, charter::Day{charter::value(today) + kSoonDays}};
    HomePicture out;
    out.day = localeInUse().toString(dateOf(today), language() == charter::Language::French ? QStringLiteral("dddd d MMMM")
                                                                                            : QStringLiteral("dddd, d MMMM"));
    if (auto found = whatWasFound(look); !found.lines.empty()) out.cards.push_back(std::move(found));
    for (auto& card : whatTheVaultAsks(look)) out.cards.push_back(std::move(card));
    out.cards.push_back(whileAway(look));
    for (auto& card : termsOf(look)) out.cards.push_back(std::move(card));
    for (auto& card : cardsOf(look)) out.cards.push_back(std::move(card));
    return out;
}

} // namespace

bool isOpen(charter::CaseState state)
{
    using enum charter::CaseState;
    switch (state) {
    case Proposed:
    case Consented:
    case InMediation:
    case Suspended:
    case Concluded:
    case FollowUp:
    case Stopped: return true;
    default: return false;
    }
}

QString caseText(const charter::CasePart& part)
{
    return HomeFlow::tr("Dossier %1").arg(say(vault::publicNumberText(part.publicNumber)));
}

void setDue(HomeLine& line, const Looking& look, charter::Day day)
{
    line.on = day;
    line.due = day < look.today ? Due::Late : day <= look.soon ? Due::Soon : Due::Open;
    line.dueText = line.due == Due::Late ? HomeFlow::tr("Date passée : %1").arg(dateText(day)) : HomeFlow::tr("Pour le %1").arg(dateText(day));
}

void finish(HomeCard& card)
{
    std::ranges::stable_sort(card.lines, {}, &HomeLine::on);
    if (card.lines.size() <= kLinesOfACard) return;
    card.more = card.lines.size() - kLinesOfACard;
    card.lines.resize(kLinesOfACard);
}

HomeFlow::HomeFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void HomeFlow::refresh()
{
    m_desk.ask(
        this,
        [](vault::Session& session) -> vault::Outcome<HomePicturePtr> {
            return std::make_shared<const HomePicture>(drawn(session));
        },
        [this](const vault::Outcome<HomePicturePtr>& picture) {
            if (picture)
                emit shown(*picture);
            else
                emit failed(sentenceOf(picture.error()));
        });
}

} // namespace desktop
