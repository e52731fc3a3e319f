// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every enumerator of an enumeration, as the compiler spells it: nobody keeps a second list, and one that is added is
// walked at once.
#pragma once

#include "vault/charter/themes.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace vault::charter {

template <class E, E... values>
[[nodiscard]] consteval std::string_view spelledByCompiler()
{
    return __PRETTY_FUNCTION__; // "… values = {(E)0, E::First, …}"; what is no enumerator is a cast
}

template <class E, std::size_t... Numbers>
[[nodiscard]] consteval std::string_view spelled(std::index_sequence<Numbers...>)
{
    return spelledByCompiler<E, static_cast<E>(Numbers)...>();
}

/// In ascending order; of numbers below 512.
template <class E>
[[nodiscard]] constexpr std::vector<E> enumerators()
{
    constexpr std::size_t kNumbers = sizeof(E) == 1 ? 256 : 512;
    auto list = spelled<E>(std::make_index_sequence<kNumbers>{});
    list.remove_prefix(list.find_first_of("{<", list.rfind("values = ")) + 1);
    std::vector<E> out;
    for (std::size_t number = 0; number < kNumbers; ++number) {
        if (!list.starts_with('(')) out.push_back(static_cast<E>(number));
        if (const auto next = list.find(", "); next != std::string_view::npos) list.remove_prefix(next + 2);
    }
    return out;
}
static_assert(enumerators<Language>() == std::vector{Language::French, Language::English});
static_assert(enumerators<PartnerKind>().front() == PartnerKind::None && enumerators<PartnerKind>().size() == 6);

/// Every enumeration of words.h and themes.h; the test of the catalogue counts them against the header.
using EveryList =
    std::tuple<Language, Role, PartnerKind, ReferralSource, Channel, Sector, PlaceKind, ConflictKind, Urgency,
               ScreeningDecision, PartnerStatus, Mode, CaseState, Outcome, StateReason, SoloReason, PartyKind, AgeBand,
               ConsentKind, ConsentAction, ConsentForm, SpokenBy, InterviewMode, SharingChoice, Held, DocumentType,
               DisclosurePurpose, DisclosureGround, DangerGround, AlertAbout, AlertRecipient, AlertStage,
               NotInformedReason, SealReason, RightsKind, IdentityCheck, RightsAnswer, RightsGround, ExtensionReason,
               RetentionCategory, ArchiveReason, HoldGround, LetterKind, GlassGround, GlassStage, DepartureReason,
               Purpose, KeyKind, RecordKind, ReadKind, ActTheme>;

/// Calls with one value of each of them, for its type.
void forEveryList(auto&& check)
{
    std::apply([&](auto... each) { (check(each), ...); }, EveryList{});
}

} // namespace vault::charter
