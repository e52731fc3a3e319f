// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two heads side by side: what can be said from the two lines alone, and, with the hashes behind them, the first leaf at
// which two histories part. Pure.
#pragma once

#include "audit/checkpoint.h"

#include <optional>

namespace audit {

enum class HeadRelation : std::uint8_t {
    Same,
    OtherLog, ///< another origin: nothing to compare
    Parted,   ///< as many leaves, another root: two histories under one name
    Shorter,  ///< the first has fewer leaves; whether it is a prefix, the lines do not tell
    Longer,
};
/// What the first is beside the second.
[[nodiscard]] HeadRelation compareHeads(const Checkpoint& first, const Checkpoint& second);

/// How far two histories are known to be one, and by where they are known not to be: the first leaf that differs is one
/// of [sharedUpTo, partedBy).
struct Parting {
    std::uint64_t sharedUpTo = 0;              ///< leaves known to be the same in both
    std::optional<std::uint64_t> partedBy = {}; ///< nothing: none is known to differ
    bool operator==(const Parting&) const = default;
};
/// What heads of another history tell beside the hashes of one's own, which lead to `own`. Heads longer than that tell
/// nothing; heads that contradict each other leave sharedUpTo at 0. The reader's own faults.
[[nodiscard]] Result<Parting> partingFromHeads(std::span<const Head> others, const Head& own, const HashReader& hashes);
/// The same from heads alone: where both have one of a size.
[[nodiscard]] Parting partingFromHeads(std::span<const Head> first, std::span<const Head> second);

/// The first leaf at which two logs differ, of those that both have; nothing when the shorter is a prefix of the longer.
/// Reads a number of hashes that grows with the logarithm of the size. Inconsistent when hashes do not lead to their
/// root; the readers' own faults.
[[nodiscard]] Result<std::optional<LeafIndex>> whereTheyPart(const Head& first, const HashReader& hashesOfFirst,
                                                             const Head& second, const HashReader& hashesOfSecond);

} // namespace audit
