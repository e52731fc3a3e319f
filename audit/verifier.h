// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks a log leaf by leaf, in order, with flat memory: tree, signatures, sequences, times, heads. It knows nothing of
// what was done; whether each act was allowed is the charter's question. Findings are values and name the leaf; the
// verifier goes on after one. One owner, one thread; signatures of a batch are spread over all cores inside.
#pragma once

#include "audit/leaf.h"

#include <functional>
#include <map>
#include <optional>

namespace audit {

enum class FindingKind : std::uint8_t {
    MalformedLeaf = 1,
    ForeignVault,        ///< the leaf names another vault
    UnknownActor,        ///< no identity for this actor
    BadSignature,
    SequenceGap,         ///< session_seq is not the next of its session, or a session changed its actor
    TimeBackwards,
    PreviousHeadUnknown, ///< prev_size/prev_root is not the head at this transaction's BEGIN
    FoundingMisplaced,   ///< the first leaf is no founding, or a later one is
    SubjectMisplaced,    ///< a subject where the class has none, or the other way round
    RootMismatch,        ///< the leaves do not lead to the checkpoint's root
    MissingLeaves,       ///< fewer leaves than the checkpoint's size
    InconsistentHeads,   ///< an earlier head is not a prefix of this log
    StoredHashWrong,     ///< a stored hash or tile is not that of its leaves
};

struct Finding {
    FindingKind kind;
    LeafIndex index{0};
};

using KeyOfActor = std::function<std::optional<crypto::VerifyingKey>(const Id16& actor)>;

class LogVerifier {
public:
    explicit LogVerifier(const Id16& vault);
    /// Goes on from what encode() kept: nothing before it is checked again.
    [[nodiscard]] static Result<LogVerifier> resume(ByteView state);
    [[nodiscard]] crypto::Bytes encode() const;

    /// Takes the next leaves in order. The actor of an enrolled identity is asked from `keyOf` as it stands then.
    void add(std::span<const LeafBytes> leaves, const KeyOfActor& keyOf);
    /// The same for leaves whose signatures this process made itself a moment ago.
    void addOwn(const LeafBytes& leaf);

    [[nodiscard]] Head head() const { return m_frontier.head(); }
    [[nodiscard]] const Frontier& frontier() const { return m_frontier; }
    [[nodiscard]] std::uint64_t lastTime() const { return m_lastTime; }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    /// True when leaf `index` had a finding (a replay gives such a leaf no effect).
    [[nodiscard]] bool isFlawed(LeafIndex index) const;

private:
    struct SessionSoFar {
        Id16 actor{};
        std::uint64_t next = 0;
    };
    void checkOne(const LeafBytes& bytes, const Result<Leaf>& leaf, bool signatureHolds, bool actorKnown);

    Id16 m_vault{};
    Frontier m_frontier;
    std::uint64_t m_lastTime = 0;
    Head m_transactionHead;
    Id16 m_transactionSession{};
    std::map<Id16, SessionSoFar> m_sessions;
    std::vector<Finding> m_findings;
};

} // namespace audit
