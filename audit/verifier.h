// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks a log leaf by leaf, in order, with flat memory: tree, signatures, sequences, times, heads. It knows nothing of
// what was done; whether each act was allowed is the charter's question. Findings are values and name the leaf; the
// verifier goes on after one. One owner, one thread; signatures of a batch are spread over all cores inside.
// A leaf that is not authentic (malformed, foreign, unknown actor, bad signature) counts in the tree and in nothing
// else: neither its time nor its session says anything about the leaves after it.
#pragma once

#include "audit/leaf.h"

#include <functional>
#include <map>
#include <optional>

namespace audit {

enum class FindingKind : std::uint8_t {
    MalformedLeaf = 1,
    ForeignVault, ///< the leaf names another vault
    UnknownActor, ///< no identity for this actor
    BadSignature,
    SequenceGap, ///< session_seq is not the next of its session, or a session changed its actor
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
    bool operator==(const Finding&) const = default;
};

/// The key of an actor's identity; nothing when there is none. Called on the caller's own thread.
using KeyOfActor = std::function<std::optional<crypto::VerifyingKey>(const Id16& actor)>;

class LogVerifier {
public:
    explicit LogVerifier(const Id16& vault);
    /// Goes on from what encode() kept: nothing before it is checked again.
    /// Malformed or NewerVersion. The bytes are believed: the caller keeps them where nobody else writes.
    [[nodiscard]] static Result<LogVerifier> resume(ByteView state);
    /// Canonical: the same leaves give the same bytes, however they were cut into batches.
    [[nodiscard]] crypto::Bytes encode() const;

    /// Takes the next leaves in order. The actor of an enrolled identity is asked from `keyOf` as it stands then.
    void add(std::span<const LeafBytes> leaves, const KeyOfActor& keyOf);
    /// The same for leaves that somebody verified before, as a head that they remember is to prove: everything but the
    /// signatures. The caller compares that head with head() when its size is reached; until then nothing is proven.
    void addRemembered(std::span<const LeafBytes> leaves, const KeyOfActor& keyOf);
    /// The same for leaves whose signatures this process made itself a moment ago.
    void addOwn(const LeafBytes& leaf);

    [[nodiscard]] const Id16& vault() const { return m_vault; }
    [[nodiscard]] Head head() const { return m_frontier.head(); }
    [[nodiscard]] const Frontier& frontier() const { return m_frontier; }
    /// The latest time of an authentic leaf: what the next leaf's may not be below.
    [[nodiscard]] std::uint64_t lastTime() const { return m_lastTime; }
    /// In the order of the leaves; one leaf may have several.
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    /// True when leaf `index` had a finding (a replay gives such a leaf no effect).
    [[nodiscard]] bool isFlawed(LeafIndex index) const;

private:
    struct SessionSoFar {
        Id16 actor{};
        std::uint64_t next = 0;
    };
    /// The transaction that the last leaf belongs to and the next may go on with.
    struct Transaction {
        Id16 session{};
        Head head;
    };
    enum class Authenticity : std::uint8_t { Authentic, UnknownActor, BadSignature };
    enum class Signatures : std::uint8_t { Verified, Remembered };

    void addAll(std::span<const LeafBytes> leaves, const KeyOfActor& keyOf, Signatures signatures);
    void addBatch(std::span<const LeafBytes> leaves, const KeyOfActor& keyOf, Signatures signatures);
    bool grow(const LeafBytes& bytes, const Result<Leaf>& leaf);
    void checkOne(LeafIndex index, const Result<Leaf>& leaf, Authenticity authenticity, bool opensTransaction);
    bool isAuthentic(LeafIndex index, const Result<Leaf>& leaf, Authenticity authenticity);
    void checkPlace(LeafIndex index, const Leaf& leaf);
    void checkTransaction(LeafIndex index, const Leaf& leaf, bool opensTransaction);
    void checkSession(LeafIndex index, const Leaf& leaf);
    void found(FindingKind kind, LeafIndex index) { m_findings.push_back({kind, index}); }

    Id16 m_vault{};
    Frontier m_frontier;
    std::uint64_t m_lastTime = 0;
    std::optional<Transaction> m_transaction;
    std::map<Id16, SessionSoFar> m_sessions;
    std::vector<Finding> m_findings;
};

/// What a checkpoint says that the leaves do not: MissingLeaves (the first that is not there), or RootMismatch (at the
/// checkpoint's size). For a checkpoint of an earlier size the stored hashes are asked. The reader's own faults.
[[nodiscard]] Result<std::optional<Finding>> compareWithCheckpoint(const Head& verified, const Head& checkpoint,
                                                                   const HashReader& hashes);
/// InconsistentHeads, at the earlier size, unless an earlier head is a prefix of the verified log.
[[nodiscard]] Result<std::optional<Finding>> compareWithEarlier(const Head& earlier, const Head& verified,
                                                                const HashReader& hashes);
/// StoredHashWrong, at the first leaf of which a stored hash is not the one that these leaves give; `before` is the
/// frontier at the first of them. A hash that is not there is Missing.
[[nodiscard]] Result<std::optional<Finding>> compareStoredHashes(Frontier before, std::span<const LeafBytes> leaves,
                                                                 const HashReader& stored);

} // namespace audit
