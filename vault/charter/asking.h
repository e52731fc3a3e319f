// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inside this room only: an attempt by somebody who may act at all, and the guards that several rules share.
// Each guard says yes or one reason; a rule asks them in the order in which a mediator would want to hear the answer.
#pragma once

#include "vault/charter/charter.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <utility>

namespace vault::charter {

/// A present member of the team asks. `role` is the actor's.
struct Asking {
    const State& state;
    const Attempt& by;
    Role role;
};

[[nodiscard]] inline std::unexpected<Refusal> no(RefusalReason reason, std::vector<std::uint8_t> letters = {})
{
    return std::unexpected(Refusal{reason, std::move(letters)});
}

template <class Tag>
[[nodiscard]] ObjectId asObject(const Id<Tag>& id)
{
    return idAs<ObjectId>(id);
}

// ---- form (HOUSE-6) and time (HOUSE-5)

[[nodiscard]] Verdict unused(const State& state, const ObjectId& id);
/// Every row is new, or the next version of a row of the same object and kind; only kinds that the act may write.
[[nodiscard]] Verdict rowsFit(const State& state, const RowStates* scope, const ObjectId& of, const Rows& rows,
                              std::initializer_list<RecordKind> kinds);
/// A date is named, and it is not after today.
[[nodiscard]] Verdict happened(const Asking& ask, Day day);
[[nodiscard]] bool hasDuplicates(auto list)
{
    std::ranges::sort(list);
    return std::ranges::adjacent_find(list) != list.end();
}

// ---- people (HOUSE-1, CONF-1, IMPA-3)

[[nodiscard]] bool isOneOf(Role role, std::initializer_list<Role> roles);
[[nodiscard]] Verdict roleIsOneOf(const Asking& ask, std::initializer_list<Role> roles);
[[nodiscard]] bool isPartner(const State& state, const MemberId& member);
/// Roles whose second signature counts: director, coordinator, privacy officer.
[[nodiscard]] bool isEntitledToCountersign(Role role);
/// The case exists, the actor is assigned to it and was not removed, it is not sealed, and no key of it waits for a new
/// epoch.
[[nodiscard]] Verdict onOwnCase(const Asking& ask, const CasePart* file);
/// The same, or a coordinator who was not removed from it.
[[nodiscard]] Verdict onCoordinatedCase(const Asking& ask, const CasePart* file);
[[nodiscard]] Verdict isInUse(const CasePart& file);   ///< neither archived, be it behind a seal, nor disposed of
[[nodiscard]] Verdict isCurrent(const CasePart& file); ///< in use, and no key of the case is due (EpochDueFirst)
[[nodiscard]] bool wasRemoved(const CasePart& file, const MemberId& member);

/// A coordinated case, sealed or not: for what ends it behind its seal.
[[nodiscard]] Verdict onCoordinatedCaseBehindSeal(const Asking& ask, const CasePart* file);

// ---- seals (RIGHT-3)

[[nodiscard]] Verdict isNotSealed(const CasePart& file);
/// Sealed or archived, and nobody opened it for this reader, or the day is over.
[[nodiscard]] bool isClosedToReader(const CasePart& file, const MemberId& reader, Day day);

// ---- rights (RIGHT-1 to RIGHT-3)

/// The party has an open request whose answer is a copy: access or portability.
[[nodiscard]] bool asksForACopy(const CasePart& file, const PartyId& party);
[[nodiscard]] bool somebodyAsksForACopy(const CasePart& file);
/// A restriction or an objection waits for its answer.
[[nodiscard]] bool somebodyAsksToStop(const CasePart& file);

// ---- a case and its parties

[[nodiscard]] const PartyState* partyIn(const CasePart& file, const PartyId& party);
[[nodiscard]] Verdict stateIsOneOf(const CasePart& file, std::initializer_list<CaseState> states);
/// Everyone named is a party to whom the limits were explained and whose Participate stands (EXPL-1, CONS-1, CONS-3).
[[nodiscard]] Verdict takePart(const CasePart& file, std::span<const PartyId> parties, Day day);
/// None of these parties still has to be asked about this mediator, who came after they had spoken to others.
[[nodiscard]] Verdict acceptChange(const CasePart& file, const MemberId& mediator, std::span<const PartyId> parties);
/// What the mode needs: enough parties, the limits explained, Participate standing (CONS-1, EXPL-1).
[[nodiscard]] Verdict modeHasItsParties(const CasePart& file, Day day);
/// Some party's Participate was refused or withdrawn (CONS-3).
[[nodiscard]] bool participationEnded(const PartyState& party);
/// A minor or a protected adult: the representative's act stands beside the person's own (DOMAIN §7 (10)).
[[nodiscard]] bool needsRepresentative(const PartyState& party);
/// The longest that a consent of this kind lasts when it is given on `day`; None: no end of its own (DOMAIN §7).
[[nodiscard]] Day lastDayOf(const Policy& policy, ConsentKind kind, Day day);
/// The disclosure carries information of that party.
[[nodiscard]] bool carries(const DisclosureState& disclosure, const PartyId& party);

// ---- break-glass

/// Somebody is in danger: no delay.
[[nodiscard]] bool opensAtOnce(GlassGround ground);
/// The asker of an open break-glass, as long as it is open: what the keys go by, since a state has no clock.
[[nodiscard]] bool holdsThroughGlass(const CasePart& file, const MemberId& member);
/// The same, and the day is one of its days: what reads go by.
[[nodiscard]] bool readsThroughGlass(const CasePart& file, const MemberId& member, Day day);

// ---- keys

/// Those of charter.h, for what folds.
[[nodiscard]] KeyStates* keysOf(State& state, const ScopeId& scope);
[[nodiscard]] RowStates* rowStatesOf(State& state, const ScopeId& scope);
/// While somebody still holds the newest epoch, one of them makes the next: only a holder can chain what was sealed
/// before (FORMATS §5). The recovery makes none.
[[nodiscard]] bool nextEpochIsForAnother(const State& state, const KeyState* key, const MemberId& member);
/// mayHold, of one epoch: of a quarter that others keep, a director is given the newest pair only.
[[nodiscard]] bool mayBeGiven(const State& state, const MemberId& member, const KeyName& name, std::uint32_t epoch);
/// This member made a key, or holds any epoch of it.
[[nodiscard]] bool holdsSomeEpoch(const KeyStates& keys, const KeyName& name, const MemberId& member);
[[nodiscard]] bool quartersAreTheDirectors(const State& state); ///< nobody else is there to keep them
[[nodiscard]] bool makesQuarters(const State& state, const MemberId& member); ///< a quarter's first pair
[[nodiscard]] bool replacesPairs(const State& state, const MemberId& member); ///< one with which somebody left
[[nodiscard]] bool isPairDue(const State& state, Quarter quarter); ///< somebody left with the newest pair

} // namespace vault::charter
