// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/heads.h"

#include <algorithm>
#include <array>
#include <bit>

namespace audit {
namespace {

Result<Hash32> hashAt(HashPlace place, const HashReader& hashes)
{
    const auto index = storedHashIndex(place.level, place.n);
    const auto read = hashes.readHashes({&index, 1});
    if (!read) return std::unexpected(read.error());
    if (read->size() != 1) return std::unexpected(Fault::Missing);
    return read->front();
}

/// One complete subtree in both logs, and its hash in each.
struct Pair {
    HashPlace place;
    std::array<Hash32, 2> hashes{};
};
using Readers = std::array<const HashReader*, 2>;

Result<Pair> pairAt(HashPlace place, const Readers& readers)
{
    Pair out{place, {}};
    for (std::size_t i = 0; i < readers.size(); ++i) {
        const auto hash = hashAt(place, *readers[i]);
        if (!hash) return std::unexpected(hash.error());
        out.hashes[i] = *hash;
    }
    return out;
}

/// Goes down from a subtree that differs. Each step must lead back up to the hash above, or a hash that is nobody's
/// would be named as a leaf's.
Result<LeafIndex> firstDifference(Pair above, const Readers& readers)
{
    while (above.place.level > 0) {
        const auto left = pairAt({above.place.level - 1, above.place.n * 2}, readers);
        const auto right = pairAt({above.place.level - 1, above.place.n * 2 + 1}, readers);
        if (!left) return std::unexpected(left.error());
        if (!right) return std::unexpected(right.error());
        for (std::size_t i = 0; i < readers.size(); ++i)
            if (nodeHash(left->hashes[i], right->hashes[i]) != above.hashes[i])
                return std::unexpected(Fault::Inconsistent);
        above = left->hashes[0] != left->hashes[1] ? *left : *right;
    }
    return LeafIndex{above.place.n};
}

void learn(Parting& parting, TreeSize size, bool isSame)
{
    if (value(size) == 0) return; // where every history begins
    if (isSame)
        parting.sharedUpTo = std::max(parting.sharedUpTo, value(size));
    else
        parting.partedBy = std::min(parting.partedBy.value_or(value(size)), value(size));
}

/// A history that is the same up to a size is the same before it.
Parting withoutContradiction(Parting parting)
{
    if (parting.partedBy && parting.sharedUpTo >= *parting.partedBy) parting.sharedUpTo = 0;
    return parting;
}

Result<void> leadsToRoot(const Head& head, const HashReader& hashes)
{
    const auto root = treeRoot(head.size, hashes);
    if (!root) return std::unexpected(root.error());
    if (*root != head.root) return std::unexpected(Fault::Inconsistent);
    return {};
}

} // namespace

HeadRelation compareHeads(const Checkpoint& first, const Checkpoint& second)
{
    if (first.origin != second.origin) return HeadRelation::OtherLog;
    if (first.head == second.head) return HeadRelation::Same;
    if (first.head.size == second.head.size) return HeadRelation::Parted;
    return first.head.size < second.head.size ? HeadRelation::Shorter : HeadRelation::Longer;
}

Result<Parting> partingFromHeads(std::span<const Head> others, const Head& own, const HashReader& hashes)
{
    if (const auto leads = leadsToRoot(own, hashes); !leads) return std::unexpected(leads.error());
    Parting out;
    for (const auto& other : others) {
        if (other.size > own.size) continue;
        const auto root = treeRoot(other.size, hashes);
        if (!root) return std::unexpected(root.error());
        learn(out, other.size, *root == other.root);
    }
    return withoutContradiction(out);
}

Parting partingFromHeads(std::span<const Head> first, std::span<const Head> second)
{
    Parting out;
    for (const auto& one : first)
        for (const auto& other : second)
            if (one.size == other.size) learn(out, one.size, one.root == other.root);
    return withoutContradiction(out);
}

Result<std::optional<LeafIndex>> whereTheyPart(const Head& first, const HashReader& hashesOfFirst, const Head& second,
                                               const HashReader& hashesOfSecond)
{
    if (const auto leads = leadsToRoot(first, hashesOfFirst); !leads) return std::unexpected(leads.error());
    if (const auto leads = leadsToRoot(second, hashesOfSecond); !leads) return std::unexpected(leads.error());
    const Readers readers{&hashesOfFirst, &hashesOfSecond};
    const auto both = std::min(value(first.size), value(second.size));
    // the complete subtrees of the shorter tree, largest first: both logs store them
    for (std::uint64_t begin = 0; begin < both;) {
        const auto level = static_cast<unsigned>(std::bit_width(both - begin) - 1);
        const auto pair = pairAt({level, begin >> level}, readers);
        if (!pair) return std::unexpected(pair.error());
        if (pair->hashes[0] != pair->hashes[1])
            return firstDifference(*pair, readers).transform([](LeafIndex index) { return std::optional(index); });
        begin += std::uint64_t{1} << level;
    }
    return std::nullopt;
}

} // namespace audit
