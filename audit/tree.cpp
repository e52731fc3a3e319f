// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/tree.h"

#include "crypto/canonical.h"
#include "crypto/promise.h"

#include <bit>
#include <ranges>

namespace audit {
namespace {

constexpr std::array<std::uint8_t, 1> kLeafPrefix{0x00}, kNodePrefix{0x01};
constexpr std::uint16_t kFrontierVersion = 1;
/// Copying a short leaf behind its prefix costs less than hashing two pieces.
constexpr std::size_t kInOnePiece = 256;

/// Leaves [begin, end) that are one node of the tree.
struct Node {
    std::uint64_t begin = 0, end = 0;
};

/// RFC 6962 §2.1: "let k be the largest power of two smaller than n".
std::uint64_t splitPoint(std::uint64_t leaves) { return std::bit_floor(leaves - 1); }

/// Only complete subtrees are stored. A node is one of them, or folds from a row of them, largest first.
void addSubtreesOf(Node node, std::vector<HashIndex>& out)
{
    while (node.begin < node.end) {
        const auto width = std::bit_floor(node.end - node.begin);
        const auto level = static_cast<unsigned>(std::countr_zero(width));
        out.push_back(storedHashIndex(level, node.begin >> level));
        node.begin += width;
    }
}

/// RFC 6962 §2.1: "MTH(D[n]) = SHA-256(0x01 || MTH(D[0:k]) || MTH(D[k:n]))", from the smallest subtree leftwards.
Hash32 fold(std::span<const Hash32> subtrees)
{
    auto root = subtrees.back();
    for (const auto& left : subtrees.first(subtrees.size() - 1) | std::views::reverse) root = nodeHash(left, root);
    return root;
}

Result<std::vector<Hash32>> readExactly(std::span<const HashIndex> indexes, const HashReader& hashes)
{
    if (indexes.empty()) return std::vector<Hash32>{};
    auto read = hashes.readHashes(indexes);
    if (read && read->size() != indexes.size()) return std::unexpected(Fault::Missing);
    return read;
}

/// The hashes of several nodes with one question to the reader.
Result<std::vector<Hash32>> hashesOf(std::span<const Node> nodes, const HashReader& hashes)
{
    std::vector<HashIndex> indexes;
    std::vector<std::size_t> ends;
    for (const auto& node : nodes) {
        addSubtreesOf(node, indexes);
        ends.push_back(indexes.size());
    }
    const auto read = readExactly(indexes, hashes);
    if (!read) return std::unexpected(read.error());

    std::vector<Hash32> out;
    out.reserve(nodes.size());
    std::size_t begin = 0;
    for (const auto end : ends) {
        out.push_back(fold(std::span(*read).subspan(begin, end - begin)));
        begin = end;
    }
    return out;
}

/// The walk of RFC 9162 §2.1.3.2 and §2.1.4.2: `place` is a node's number in its row, `last` that row's last number.
struct Climb {
    std::uint64_t place = 0, last = 0;

    [[nodiscard]] bool atRoot() const { return last == 0; }
    [[nodiscard]] bool siblingIsLeft() const { return (place & 1U) != 0 || place == last; }
    void up()
    {
        place >>= 1U;
        last >>= 1U;
    }
    /// A last node without sibling rises unchanged until it has one on its left.
    void riseToSibling()
    {
        while (place != 0 && (place & 1U) == 0) up();
    }
};

} // namespace

Head emptyHead() { return {TreeSize{0}, crypto::sha256(ByteView{})}; }

// RFC 6962 §2.1: "MTH({d(0)}) = SHA-256(0x00 || d(0))".
Hash32 leafHash(ByteView leaf)
{
    std::array<std::uint8_t, kInOnePiece> input;
    if (leaf.size() >= input.size()) return crypto::sha256({kLeafPrefix, leaf});
    input[0] = kLeafPrefix[0];
    std::ranges::copy(leaf, input.begin() + 1);
    return crypto::sha256(ByteView(input).first(leaf.size() + 1));
}

// RFC 6962 §2.1: the different prefixes of leaf and node "are required to give second preimage resistance".
Hash32 nodeHash(const Hash32& left, const Hash32& right)
{
    std::array<std::uint8_t, 65> input;
    input[0] = kNodePrefix[0];
    std::ranges::copy(left, input.begin() + 1);
    std::ranges::copy(right, input.begin() + 33);
    return crypto::sha256(ByteView(input));
}

// Go's sumdb/tlog, StoredHashIndex: a complete subtree's hash comes right after its last leaf's and those of the
// smaller subtrees that end there. Before leaf i come 2i - popcount(i) hashes.
HashIndex storedHashIndex(unsigned level, std::uint64_t n)
{
    const auto lastLeaf = ((n + 1) << level) - 1;
    return HashIndex{storedHashCount(TreeSize{lastLeaf}) + level};
}

// Every complete subtree of the tree: i leaves, i/2 pairs, i/4 fours and so on, which is 2i - popcount(i).
std::uint64_t storedHashCount(TreeSize size)
{
    return 2 * value(size) - static_cast<std::uint64_t>(std::popcount(value(size)));
}

HashPlace placeOf(HashIndex index)
{
    // The leaf whose hashes hold this index: the count is at most 2i and more than 2i - 65.
    auto leaf = value(index) / 2;
    while (storedHashCount(TreeSize{leaf + 1}) <= value(index)) ++leaf;
    const auto level = static_cast<unsigned>(value(index) - storedHashCount(TreeSize{leaf}));
    return {level, leaf >> level};
}

// Go's sumdb/tlog, StoredHashesForRecordHash: the leaf completes one subtree for each trailing one bit of its index.
Result<std::vector<Hash32>> hashesToStore(TreeSize size, const Hash32& leaf, const HashReader& hashes)
{
    crypto::require(size < kMaxTreeSize, "A log grew beyond every reader.");
    std::vector<HashIndex> siblings;
    for (unsigned level = 0; ((value(size) >> level) & 1U) != 0; ++level)
        siblings.push_back(storedHashIndex(level, (value(size) >> level) - 1));
    const auto read = readExactly(siblings, hashes);
    if (!read) return std::unexpected(read.error());

    std::vector<Hash32> out{leaf};
    for (const auto& left : *read) out.push_back(nodeHash(left, out.back()));
    return out;
}

// RFC 6962 §2.1: MTH; "the hash of an empty list is the hash of an empty string".
Result<Hash32> treeRoot(TreeSize size, const HashReader& hashes)
{
    if (size == TreeSize{0}) return emptyHead().root;
    if (size > kMaxTreeSize) return std::unexpected(Fault::Missing);
    const Node whole{0, value(size)};
    const auto root = hashesOf({&whole, 1}, hashes);
    if (!root) return std::unexpected(root.error());
    return root->front();
}

// RFC 6962 §2.1.1: "PATH(m, D[n]) = PATH(m, D[0:k]) : MTH(D[k:n]) for m < k; PATH(m - k, D[k:n]) : MTH(D[0:k])
// for m >= k", walked from the root, so that the siblings come in the opposite order.
Result<Proof> proveInclusion(LeafIndex index, TreeSize size, const HashReader& hashes)
{
    if (value(index) >= value(size) || size > kMaxTreeSize) return std::unexpected(Fault::Missing);
    std::vector<Node> siblings;
    Node here{0, value(size)};
    while (here.end - here.begin > 1) {
        const auto middle = here.begin + splitPoint(here.end - here.begin);
        const bool inLeft = value(index) < middle;
        siblings.push_back(inLeft ? Node{middle, here.end} : Node{here.begin, middle});
        here = inLeft ? Node{here.begin, middle} : Node{middle, here.end};
    }
    std::ranges::reverse(siblings);
    return hashesOf(siblings, hashes);
}

// RFC 9162 §2.1.3.2, which spells out how a path of RFC 6962 §2.1.1 is verified.
Result<void> checkInclusion(const Proof& proof, LeafIndex index, const Hash32& leaf, const Head& head)
{
    if (value(index) >= value(head.size)) return std::unexpected(Fault::Inconsistent);
    Climb climb{value(index), value(head.size) - 1};
    auto root = leaf;
    for (const auto& sibling : proof) {
        if (climb.atRoot()) return std::unexpected(Fault::Inconsistent);
        if (climb.siblingIsLeft()) {
            root = nodeHash(sibling, root);
            climb.riseToSibling();
        } else {
            root = nodeHash(root, sibling);
        }
        climb.up();
    }
    if (!climb.atRoot() || root != head.root) return std::unexpected(Fault::Inconsistent);
    return {};
}

// RFC 6962 §2.1.2: "SUBPROOF(m, D[n], b) = SUBPROOF(m, D[0:k], b) : MTH(D[k:n]) for m <= k;
// SUBPROOF(m - k, D[k:n], false) : MTH(D[0:k]) for m > k"; the innermost node is left out when it is the old tree.
Result<Proof> proveConsistency(TreeSize older, TreeSize newer, const HashReader& hashes)
{
    if (older > newer || newer > kMaxTreeSize) return std::unexpected(Fault::Inconsistent);
    if (older == TreeSize{0}) return Proof{};
    std::vector<Node> nodes;
    Node here{0, value(newer)};
    while (here.end != value(older)) {
        const auto middle = here.begin + splitPoint(here.end - here.begin);
        const bool inLeft = value(older) <= middle;
        nodes.push_back(inLeft ? Node{middle, here.end} : Node{here.begin, middle});
        here = inLeft ? Node{here.begin, middle} : Node{middle, here.end};
    }
    if (here.begin != 0) nodes.push_back(here);
    std::ranges::reverse(nodes);
    return hashesOf(nodes, hashes);
}

// RFC 9162 §2.1.4.2, which spells out how a proof of RFC 6962 §2.1.2 is verified.
Result<void> checkConsistency(const Proof& proof, const Head& older, const Head& newer)
{
    if (older.size > newer.size) return std::unexpected(Fault::Inconsistent);
    if (older.size == newer.size || older.size == TreeSize{0}) {
        const bool same = older.size == newer.size ? older == newer : older == emptyHead();
        if (!proof.empty() || !same) return std::unexpected(Fault::Inconsistent);
        return {};
    }
    Climb climb{value(older.size) - 1, value(newer.size) - 1};
    while ((climb.place & 1U) != 0) climb.up();
    std::span<const Hash32> rest(proof);
    auto start = older.root; // an old tree that is one complete subtree is not repeated in the proof
    if (climb.place != 0) {
        if (rest.empty()) return std::unexpected(Fault::Inconsistent);
        start = rest.front();
        rest = rest.subspan(1);
    }
    auto oldRoot = start, newRoot = start;
    for (const auto& node : rest) {
        if (climb.atRoot()) return std::unexpected(Fault::Inconsistent);
        if (climb.siblingIsLeft()) {
            oldRoot = nodeHash(node, oldRoot);
            newRoot = nodeHash(node, newRoot);
            climb.riseToSibling();
        } else {
            newRoot = nodeHash(newRoot, node);
        }
        climb.up();
    }
    if (!climb.atRoot() || oldRoot != older.root || newRoot != newer.root) return std::unexpected(Fault::Inconsistent);
    return {};
}

Result<Frontier> Frontier::at(TreeSize size, const HashReader& hashes)
{
    if (size > kMaxTreeSize) return std::unexpected(Fault::Missing);
    std::vector<HashIndex> indexes;
    addSubtreesOf({0, value(size)}, indexes);
    auto edge = readExactly(indexes, hashes);
    if (!edge) return std::unexpected(edge.error());
    Frontier out;
    out.m_size = size;
    out.m_edge = *std::move(edge);
    return out;
}

Result<Frontier> Frontier::decode(ByteView bytes)
{
    crypto::Decoder in(bytes);
    const auto version = in.u16();
    if (!in.failed() && version > kFrontierVersion) return std::unexpected(Fault::NewerVersion);
    if (version != kFrontierVersion) return std::unexpected(Fault::Malformed);
    Frontier out;
    out.m_size = TreeSize{in.u64()};
    if (out.m_size > kMaxTreeSize) return std::unexpected(Fault::Malformed);
    for (auto left = std::popcount(value(out.m_size)); left > 0; --left) out.m_edge.push_back(in.array<32>());
    if (!in.finish()) return std::unexpected(Fault::Malformed);
    return out;
}

crypto::Bytes Frontier::encode() const
{
    crypto::Encoder out;
    out.u16(kFrontierVersion);
    out.u64(value(m_size));
    for (const auto& hash : m_edge) out.raw(hash);
    return std::move(out).take();
}

std::vector<Hash32> Frontier::append(const Hash32& leaf)
{
    crypto::require(m_size < kMaxTreeSize, "A log grew beyond every reader.");
    std::vector<Hash32> stored{leaf};
    for (auto bits = value(m_size); (bits & 1U) != 0; bits >>= 1U) {
        stored.push_back(nodeHash(m_edge.back(), stored.back()));
        m_edge.pop_back();
    }
    m_edge.push_back(stored.back());
    m_size = TreeSize{value(m_size) + 1};
    return stored;
}

void Frontier::appendUnstored(const Hash32& leaf)
{
    crypto::require(m_size < kMaxTreeSize, "A log grew beyond every reader.");
    auto last = leaf;
    for (auto bits = value(m_size); (bits & 1U) != 0; bits >>= 1U) {
        last = nodeHash(m_edge.back(), last);
        m_edge.pop_back();
    }
    m_edge.push_back(last);
    m_size = TreeSize{value(m_size) + 1};
}

Head Frontier::head() const
{
    if (m_edge.empty()) return emptyHead();
    return {m_size, fold(m_edge)};
}

} // namespace audit
