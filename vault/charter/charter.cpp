// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way in: who asks, when, and which rule answers.

#include "vault/charter/charter.h"

#include "vault/charter/checks.h"
#include "vault/charter/folds.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::uint64_t kMillisecondsPerDay = 86'400'000;
constexpr std::uint16_t kClassFounding = 1, kClassEnrolled = 2, kClassRemoved = 3, kClassGovernance = 5, kClassTrace = 6;

/// A civil date is at most one day from the UTC date, wherever the organisation is.
Verdict dayIsOfItsTime(const Attempt& attempt)
{
    const std::uint64_t utc = attempt.time / kMillisecondsPerDay, day = value(attempt.day);
    const bool near = day <= utc + 1 && utc <= day + 1;
    return near && attempt.day != Day::None ? Verdict{} : no(DayFarFromTime);
}

/// INDE-1: a partner reads what was given to it and does nothing else; an auditor is no member of the team either.
std::expected<Role, Refusal> roleOfActor(const State& state, const MemberId& actor)
{
    const auto* found = memberIn(state, actor);
    if (found == nullptr || found->role == Role::Auditor) return no(NotAMember);
    if (found->role == Role::Partner) return no(PartnerMayNot);
    return found->role;
}

} // namespace

Verdict check(const State& state, const Attempt& attempt, const Act& act)
{
    if (const auto* founded = std::get_if<Founded>(&act)) {
        if (const auto may = mayFound(state, attempt, *founded); !may) return may;
        return dayIsOfItsTime(attempt);
    }
    if (!state.vault.founded) return no(NotFounded);
    const auto role = roleOfActor(state, attempt.actor);
    if (!role) return std::unexpected(role.error());
    if (const auto near = dayIsOfItsTime(attempt); !near) return near;
    const Asking ask{state, attempt, *role};
    return std::visit(
        [&]<class T>(const T& one) -> Verdict {
            if constexpr (std::same_as<T, Founded>)
                return no(AlreadyFounded);
            else
                return mayDo(ask, one);
        },
        act);
}

void apply(State& state, const Attempt& attempt, const Act& act, const LeafPlace& place)
{
    const auto scope = scopeOf(state, act);
    std::visit([&](const auto& one) { fold(Folding{state, attempt, place}, one); }, act);
    if (isTrace(kindOf(act))) return;
    // A consent whose last day is over suspends at the next act of its case (DOMAIN §7).
    if (const auto file = state.cases.find(idAs<CaseId>(scope)); file != state.cases.end())
        suspendIfSomebodyLacks(file->second, attempt.day);
}

const Act* effectOf(const State& state, const Act& act)
{
    const auto* countersigned = std::get_if<Countersigned>(&act);
    if (countersigned == nullptr) return &act;
    const auto found = state.vault.proposals.find(countersigned->proposal);
    return found == state.vault.proposals.end() ? nullptr : &found->second.act;
}

ScopeId scopeOf(const State& state, const Act& act)
{
    const auto* effect = effectOf(state, act);
    if (effect == nullptr) return {};
    return std::visit(
        [&]<class T>(const T& one) -> ScopeId {
            if constexpr (requires { one.scope; })
                return one.scope;
            else if constexpr (requires { one.caseFile; })
                return idAs<ScopeId>(one.caseFile);
            else if constexpr (requires { one.referral; })
                return idAs<ScopeId>(one.referral);
            else if constexpr (requires { one.alert; })
                return idAs<ScopeId>(one.alert);
            else if constexpr (requires { one.letter.bytes; })
                return idAs<ScopeId>(one.letter);
            else if constexpr (requires { one.disclosure; }) {
                const auto found = state.places.find(asObject(one.disclosure));
                return found == state.places.end() ? ScopeId{} : found->second;
            } else
                return {};
        },
        *effect);
}

LeafLabel labelOf(const State& state, const Act& act)
{
    if (isTrace(kindOf(act))) return {kClassTrace, {}};
    if (std::holds_alternative<Founded>(act)) return {kClassFounding, {}};
    const auto* effect = effectOf(state, act);
    if (effect != nullptr) {
        if (const auto* enrolled = std::get_if<MemberEnrolled>(effect)) return {kClassEnrolled, enrolled->member.bytes};
        if (const auto* removed = std::get_if<MemberRemoved>(effect)) return {kClassRemoved, removed->member.bytes};
    }
    return {kClassGovernance, {}};
}

} // namespace vault::charter
