// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's own keeping: cosigners, the period of traces, the forgetting of a quarter (DOMAIN §10, §11).

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::uint16_t kShortestMonths = 12, kLongestMonths = 36;
constexpr std::size_t kMostCosigners = 32, kLongestName = 200;

bool isCosigner(const CosignerKey& cosigner)
{
    return !cosigner.name.empty() && cosigner.name.size() <= kLongestName && !cosigner.name.contains('+') &&
           cosigner.key != Hash32{};
}

bool areDistinct(const std::vector<CosignerKey>& cosigners)
{
    std::vector<std::string> names;
    std::vector<Hash32> keys;
    for (const auto& each : cosigners) {
        names.push_back(each.name);
        keys.push_back(each.key);
    }
    return !hasDuplicates(names) && !hasDuplicates(keys);
}

} // namespace

std::optional<Day> forgettableFrom(const State& state, Quarter quarter, Quarter now)
{
    // a quarter's pair serves until a later one that has begun is there: its last trace may be that late
    std::optional<Day> last;
    for (const auto& [later, made] : state.vault.quartersMadeOn) {
        if (later <= quarter || later > now) continue;
        const auto serves = std::max(firstDayOf(later), made);
        if (!last || serves < *last) last = serves;
    }
    if (!last) return std::nullopt;
    return Day{value(addMonths(*last, state.vault.traceMonths)) + 1};
}

std::optional<QuarterPair> servingPair(const State& state, Quarter now)
{
    const auto& quarters = state.vault.quarters;
    const auto after = quarters.upper_bound(now);
    if (after == quarters.begin()) return std::nullopt;
    const auto& [quarter, pairs] = *std::prev(after);
    return QuarterPair{quarter, static_cast<std::uint32_t>(pairs.size())};
}

bool isForgotten(const State& state, const ObjectId& quarter)
{
    return std::ranges::any_of(state.vault.forgotten,
                               [&](const auto& entry) { return objectOf(entry.first) == quarter; });
}

Verdict mayBecome(const Asking& ask, const CosignersSet& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director}); !role) return role;
    const auto count = act.cosigners.size();
    if (count > kMostCosigners || !std::ranges::all_of(act.cosigners, isCosigner) || !areDistinct(act.cosigners))
        return no(CosignersMalformed);
    if (act.quorum > count || (act.quorum == 0) != (count == 0)) return no(CosignersMalformed);
    return {};
}

Verdict mayBecome(const Asking& ask, const TracePeriodSet& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director, Role::PrivacyOfficer}); !role) return role;
    return act.months >= kShortestMonths && act.months <= kLongestMonths ? Verdict{} : no(TracePeriodOutOfRange);
}

Verdict mayBecome(const Asking& ask, const QuarterForgotten& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director, Role::PrivacyOfficer}); !role) return role;
    if (!ask.state.vault.quarters.contains(act.quarter)) return no(KeyUnknown);
    if (ask.state.vault.forgotten.contains(act.quarter)) return no(QuarterIsForgotten);
    const auto from = forgettableFrom(ask.state, act.quarter, quarterOf(ask.by.time));
    return from && ask.by.day >= *from ? Verdict{} : no(TracesStillKept);
}

Verdict mayDo(const Asking& ask, const CosignersSet& act)
{
    if (const auto may = mayBecome(ask, act); !may) return may;
    return needsSecondPerson(ask.state, act) ? no(NeedsTwoPeople) : Verdict{};
}

Verdict mayDo(const Asking& ask, const TracePeriodSet& act)
{
    if (const auto may = mayBecome(ask, act); !may) return may;
    return needsSecondPerson(ask.state, act) ? no(NeedsTwoPeople) : Verdict{};
}

Verdict mayDo(const Asking& ask, const QuarterForgotten& act)
{
    if (const auto may = mayBecome(ask, act); !may) return may;
    return no(NeedsTwoPeople);
}

/// A quarter is forgotten by the director and the privacy officer together, whoever begins.
Verdict maySignTogether(const Act& act, Role proposer, Role signer)
{
    if (!std::holds_alternative<QuarterForgotten>(act)) return {};
    const bool both = (proposer == Role::Director && signer == Role::PrivacyOfficer) ||
                      (proposer == Role::PrivacyOfficer && signer == Role::Director);
    return both ? Verdict{} : no(DirectorAndPrivacyOfficer);
}

} // namespace vault::charter
