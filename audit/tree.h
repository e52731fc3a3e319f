// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Merkle tree of RFC 6962 §2.1 as pure computation over hashes that somebody else stores, in the order of Go's
// sumdb/tlog (StoredHashIndex). A size is not an index and a stored hash has a third kind of number; they do not mix.
// Thread-safe; nothing here keeps state but Frontier, which has one owner.
#pragma once

#include "audit/fault.h"
#include "crypto/hash.h"

#include <span>
#include <vector>

namespace audit {

using crypto::ByteView;
using crypto::Hash32;

enum class TreeSize : std::uint64_t {};  ///< how many leaves
enum class LeafIndex : std::uint64_t {}; ///< which leaf, from 0
enum class HashIndex : std::uint64_t {}; ///< which stored hash, from 0

[[nodiscard]] constexpr std::uint64_t value(TreeSize size) { return static_cast<std::uint64_t>(size); }
[[nodiscard]] constexpr std::uint64_t value(LeafIndex index) { return static_cast<std::uint64_t>(index); }
[[nodiscard]] constexpr std::uint64_t value(HashIndex index) { return static_cast<std::uint64_t>(index); }

/// Sizes beyond this are refused: the formats' other readers count in signed 64-bit integers.
inline constexpr TreeSize kMaxTreeSize{0x7fff'ffff'ffff'ffff};

/// A head: how many leaves and the root over them.
struct Head {
    TreeSize size{0};
    Hash32 root{};
    bool operator==(const Head&) const = default;
};

/// SHA-256 of nothing: the root of the empty tree (RFC 6962 §2.1).
[[nodiscard]] Head emptyHead();

[[nodiscard]] Hash32 leafHash(ByteView leaf);                           ///< SHA256(00 ‖ leaf)
[[nodiscard]] Hash32 nodeHash(const Hash32& left, const Hash32& right); ///< SHA256(01 ‖ left ‖ right)

/// Reads stored hashes. The one thing this room asks of a store.
class HashReader {
public:
    virtual ~HashReader() = default;
    /// One hash per index, in order. Missing when one is not there.
    [[nodiscard]] virtual Result<std::vector<Hash32>> readHashes(std::span<const HashIndex> indexes) const = 0;
};

/// Where the hash of subtree n of a level is stored (level 0 holds the leaves' hashes).
[[nodiscard]] HashIndex storedHashIndex(unsigned level, std::uint64_t n);

/// The other way round.
struct HashPlace {
    unsigned level = 0;
    std::uint64_t n = 0;
    bool operator==(const HashPlace&) const = default;
};
[[nodiscard]] HashPlace placeOf(HashIndex index);

/// How many hashes are stored for a tree of this size: where the next leaf's hashes begin.
[[nodiscard]] std::uint64_t storedHashCount(TreeSize size);

/// The hashes to append to the store, in order, for the next leaf of a tree of this size (leaf hash first).
/// Missing, or the reader's own fault, when an earlier hash cannot be read; so for every function with a reader.
[[nodiscard]] Result<std::vector<Hash32>> hashesToStore(TreeSize size, const Hash32& leaf, const HashReader& hashes);

/// The Merkle tree hash over the first `size` leaves (RFC 6962 §2.1).
[[nodiscard]] Result<Hash32> treeRoot(TreeSize size, const HashReader& hashes);

using Proof = std::vector<Hash32>;
/// The audit path of a leaf, its sibling first (RFC 6962 §2.1.1). Missing when the index is not below the size.
[[nodiscard]] Result<Proof> proveInclusion(LeafIndex index, TreeSize size, const HashReader& hashes);
/// Inconsistent unless the path has exactly the length that index and size demand and leads to the root.
[[nodiscard]] Result<void> checkInclusion(const Proof& proof, LeafIndex index, const Hash32& leaf, const Head& head);
/// That the older tree is a prefix of the newer (RFC 6962 §2.1.2). Empty for equal sizes and for an empty older tree.
/// Inconsistent when the older size is the larger.
[[nodiscard]] Result<Proof> proveConsistency(TreeSize older, TreeSize newer, const HashReader& hashes);
/// Inconsistent unless the proof has exactly the length that the sizes demand and leads to both roots.
[[nodiscard]] Result<void> checkConsistency(const Proof& proof, const Head& older, const Head& newer);

/// The right edge of a growing tree: enough to append leaves and tell the root, in O(log n) memory.
class Frontier {
public:
    Frontier() = default;
    /// Reads the edge of a stored tree.
    [[nodiscard]] static Result<Frontier> at(TreeSize size, const HashReader& hashes);
    /// Malformed, or NewerVersion.
    [[nodiscard]] static Result<Frontier> decode(ByteView bytes);
    /// u16 version, u64 size, the edge.
    [[nodiscard]] crypto::Bytes encode() const;
    /// Adds a leaf hash; returns the hashes that the store appends (leaf hash first).
    std::vector<Hash32> append(const Hash32& leaf);
    /// The same when nobody stores the hashes.
    void appendUnstored(const Hash32& leaf);
    [[nodiscard]] TreeSize size() const { return m_size; }
    /// Hashes the edge together: one node fewer than there are complete subtrees.
    [[nodiscard]] Head head() const;

private:
    TreeSize m_size{0};
    std::vector<Hash32> m_edge; ///< complete subtrees, largest first
};

} // namespace audit
