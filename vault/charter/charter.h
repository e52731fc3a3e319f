// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charter: may this act be, and what is true after it. Pure: values in, verdict out; no clock, no I/O, no crypto, no
// store. The same code runs when an act is performed and when an outsider replays the log. There is no second place
// where a permission is decided.
#pragma once

#include "vault/charter/rules.h"
#include "vault/charter/state.h"

namespace vault::charter {

/// Who does what, and when it is said to be.
struct Attempt {
    MemberId actor;
    std::uint64_t time = 0; ///< milliseconds UTC of the leaf
    Day day = Day::None;    ///< civil date in the organisation's zone
};

/// May this act be done in this state? A trace (Viewed…) is asked the same way: a read is an act.
/// Refusals: every RefusalReason, each with its rule.
[[nodiscard]] Verdict check(const State& state, const Attempt& attempt, const Act& act);

/// Where the act's leaf stands; needed by acts that later ones point to.
struct LeafPlace {
    std::uint64_t index = 0;
    Hash32 hash{};
};

/// Folds an act that check() allowed. Traces change nothing.
void apply(State& state, const Attempt& attempt, const Act& act, const LeafPlace& place);

/// Which act takes effect: the proposed one for Countersigned, else the act itself. Null when the proposal is unknown.
[[nodiscard]] const Act* effectOf(const State& state, const Act& act);

/// The scope that an act changes and under which its payload is kept; zero for the vault.
[[nodiscard]] ScopeId scopeOf(const State& state, const Act& act);

/// The leaf's class and subject (FORMATS §6), as numbers so that this room needs no other.
struct LeafLabel {
    std::uint16_t leafClass = 5;
    Id16 subject{};
};
[[nodiscard]] LeafLabel labelOf(const State& state, const Act& act);

/// Whether the act takes two people now (two entitled people exist) and so must be Proposed.
[[nodiscard]] bool needsSecondPerson(const State& state, const Act& act);
[[nodiscard]] bool mayCountersign(const State& state, const MemberId& member, const ProposalState& proposal);

/// From which day a quarter's traces may be forgotten; nothing while its pair still serves. `now` is the current quarter.
[[nodiscard]] std::optional<Day> forgettableFrom(const State& state, Quarter quarter, Quarter now);
/// The pair to which a trace of that quarter is sealed: its newest, or that of the last quarter before that has one
/// (DECISIONS, Keys and log). Nothing before the first.
[[nodiscard]] std::optional<QuarterPair> servingPair(const State& state, Quarter now);
/// The pairs that this member should make now: this quarter's and the next one's where there is none, and a new one for
/// each that somebody who left has held.
[[nodiscard]] std::vector<QuarterPair> pairsDueBy(const State& state, const MemberId& member, Quarter now);

/// May this member hold this key? The one function behind every grant, duty and refusal of keys.
[[nodiscard]] bool mayHold(const State& state, const MemberId& member, KeyKind kind, const ObjectId& object);

/// This is the identity of the recovery in force: no member, but a recipient of keys (FORMATS §5).
[[nodiscard]] bool isRecovery(const State& state, const MemberId& identity);
/// Whoever may have been given a key: everyone the log enrolled, and the recovery.
[[nodiscard]] std::vector<MemberId> recipientsOf(const State& state);

/// The scope to which a key belongs (zero for the vault); nothing when what it opens does not exist.
[[nodiscard]] std::optional<ScopeId> homeOf(const State& state, KeyKind kind, const ObjectId& object);
/// A key's state, or null before its first epoch.
[[nodiscard]] const KeyState* keyIn(const State& state, KeyKind kind, const ObjectId& object);
/// The keys and the rows of a scope: the vault's for the scope zero, else those of its case, referral, alert or letter;
/// null when nothing has it.
[[nodiscard]] const KeyStates* keysOf(const State& state, const ScopeId& scope);
[[nodiscard]] const RowStates* rowStatesOf(const State& state, const ScopeId& scope);

/// A key that somebody should hold and does not, at its newest epoch.
struct Duty {
    ScopeId scope;
    KeyRef key;
    MemberId recipient;
    bool operator==(const Duty&) const = default;
};
[[nodiscard]] std::vector<Duty> duties(const State& state);
[[nodiscard]] std::vector<Duty> dutiesIn(const State& state, const ScopeId& scope); ///< of one scope only

/// A key whose next epoch this member should make now: first epochs that are his to make, and epochs due.
struct EpochDue {
    ScopeId scope;
    KeyName key;
    std::uint32_t next = 1;
};
[[nodiscard]] std::vector<EpochDue> epochsDueBy(const State& state, const MemberId& member);

/// What reading this thing is called: a case, a referral, a party, a record, a document; nothing for what is not read by
/// itself.
[[nodiscard]] std::optional<ReadKind> readingOf(const State& state, const ObjectId& object);
/// Break-glasses that wait for this member to act: to be opened once the delay has passed, by a holder of the case's
/// key; to be ended once the last day has passed, by anyone of the team.
[[nodiscard]] std::vector<Act> glassesDueBy(const State& state, const MemberId& member, Day day);
/// How much this member's keys open now.
[[nodiscard]] Reach reachOf(const State& state, const MemberId& member);
/// The cases whose compartments nobody else could open any more if this member left now.
[[nodiscard]] std::vector<CaseId> onlyReadableBy(const State& state, const MemberId& member);

/// That this alert exists, and how far it is, until it was disposed of: everyone's business who may list alerts, but of the mediators only the two
/// who decide on it. What it says is another matter (CONF-5).
[[nodiscard]] bool knowsOfAlert(const State& state, const MemberId& member, const AlertId& alert);

/// That something of this case was or is to be disclosed: an assigned mediator, and who answers for the team, without who
/// was taken off the case (IMPA-3).
[[nodiscard]] bool knowsOfDisclosures(const State& state, const MemberId& member, const CaseId& caseFile);

/// Whether a member may do some read at all, for screens that offer or leave out; same answer as check(Viewed).
[[nodiscard]] Verdict mayView(const State& state, const MemberId& member, ReadKind what, const ObjectId& object,
                              Day day);

} // namespace vault::charter
