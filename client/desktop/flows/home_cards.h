// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cards of the home page, each a function of the fold. Private to the home flow: home_cards_of_cases.cpp has those about
// cases and referrals, home_cards_of_the_house.cpp those about people, partners and keys, home_cards_of_terms.cpp what comes to
// its day, home_cards_of_the_vault.cpp what the vault itself asks for (a break-glass, a departure, a backup) and the letters. On
// the desk's thread.
#pragma once

#include "client/desktop/flows/home_flow.h"

namespace desktop {

/// What a card looks at, and from which day on.
struct Looking {
    const vault::Session& session;
    const charter::State& state;
    charter::Day today, soon; ///< soon: fourteen days on
};

/// In which a case is not over.
[[nodiscard]] bool isOpen(charter::CaseState state);
[[nodiscard]] QString caseText(const charter::CasePart& part); ///< "Dossier 7KQ2M4XA"
/// Late when the day is past, soon when it is near; says the day.
void setDue(HomeLine& line, const Looking& look, charter::Day day);
/// Earliest first, at most a screenful; what is left over is counted.
void finish(HomeCard& card);

[[nodiscard]] HomeCard myCases(const Looking& look);
[[nodiscard]] HomeCard wordsToCarry(const Looking& look);
[[nodiscard]] HomeCard followUpsDue(const Looking& look);
[[nodiscard]] HomeCard consentsMissing(const Looking& look);
[[nodiscard]] HomeCard referralsToScreen(const Looking& look);
[[nodiscard]] HomeCard casesWithoutPair(const Looking& look);
[[nodiscard]] HomeCard balanceOf(const Looking& look);
[[nodiscard]] HomeCard referralsReceived(const Looking& look);
[[nodiscard]] HomeCard followUpDates(const Looking& look);

[[nodiscard]] HomeCard disclosuresToDecide(const Looking& look);
[[nodiscard]] HomeCard disclosuresEnding(const Looking& look);
[[nodiscard]] HomeCard disclosuresGiven(const Looking& look);
[[nodiscard]] HomeCard countersignatures(const Looking& look);
[[nodiscard]] HomeCard auditorsToServe(const Looking& look);
[[nodiscard]] HomeCard quarterKeys(const Looking& look);
[[nodiscard]] HomeCard whatWasFound(const Looking& look);
[[nodiscard]] HomeCard whileAway(const Looking& look);
/// Requests and ends of cases whose day came; none that would be empty.
[[nodiscard]] std::vector<HomeCard> termsOf(const Looking& look);

[[nodiscard]] HomeCard lettersToSend(const Looking& look);
/// Only cards that have something to say: nothing is due on most days.
[[nodiscard]] std::vector<HomeCard> whatTheVaultAsks(const Looking& look);

} // namespace desktop
