// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replaying a log: check and apply over every payload, in order. What an outsider does with casevault-verify and what a
// member's session does with what others appended is this one class. Pure: the caller opens payloads and hands them in.
// A leaf that the charter refuses, or whose payload is missing or unreadable, is a finding with no effect on the state.
#pragma once

#include "vault/charter/charter.h"

namespace vault::charter {

/// What a leaf says in clear.
struct LeafFacts {
    LeafPlace place;
    std::uint64_t time = 0;
    MemberId actor;
    std::uint16_t leafClass = 5;
    Id16 subject{};
    ScopeId scope; ///< as kept beside the leaf; must be the act's own
};

enum class ReplayFindingKind : std::uint8_t {
    NotAllowed = 1,    ///< the charter refuses the act in the state it met
    PayloadMissing,    ///< not there, and no disposal says why
    PayloadUnreadable, ///< does not open, does not match its leaf, or is no act
    WrongLabel,        ///< class, subject or scope are not those of the act
};

struct ReplayFinding {
    ReplayFindingKind kind = ReplayFindingKind::NotAllowed;
    std::uint64_t index = 0;
    ActKind act{};                  ///< when it could be read
    std::optional<Refusal> refusal; ///< for NotAllowed
};

class Replay {
public:
    Replay() = default;
    explicit Replay(State state) : m_state(std::move(state)) {}

    /// Takes the next leaf with its payload's bytes. Returns the act when it took effect (or, for a trace, was allowed).
    std::optional<DatedAct> take(const LeafFacts& leaf, ByteView payload);
    /// The next leaf's payload is not there or does not open.
    void missing(const LeafFacts& leaf, ReplayFindingKind why);
    /// A trace whose key the replayer does not hold: nothing to check, nothing changes.
    void unseen() { ++m_unseen; }

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] State& state() { return m_state; }
    [[nodiscard]] const std::vector<ReplayFinding>& findings() const { return m_findings; }
    [[nodiscard]] std::uint64_t unseenTraces() const { return m_unseen; }

private:
    State m_state;
    std::vector<ReplayFinding> m_findings;
    std::uint64_t m_unseen = 0;
};

} // namespace vault::charter
