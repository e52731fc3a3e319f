// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares every hash tile of a bundle with the hashes that its entries give, as they are read. Flat memory: the right
// edge of the tree and one tile's worth of hashes.
#pragma once

#include "client/verify/report.h"

#include "audit/tiles.h"

#include <set>

namespace verify {

class TileCheck {
public:
    /// `tiles` must outlive this.
    TileCheck(const audit::TileFolder& tiles, audit::TreeSize size) : m_tiles(tiles), m_size(size) {}
    /// Goes on from the edge of a tree that was compared before.
    void resume(audit::Frontier frontier) { m_frontier = std::move(frontier); }

    /// Takes the next entries of one bundle, in order: StoredHashWrong, or what is wrong with a tile's file (once).
    void take(std::span<const audit::LeafBytes> entries, std::vector<Finding>& findings);

private:
    /// Consecutive hashes of one level of tiles.
    struct Row {
        std::uint64_t first = 0;
        std::vector<crypto::Hash32> hashes;
    };
    void compare(unsigned level, const Row& row, std::vector<Finding>& findings);

    const audit::TileFolder& m_tiles;
    audit::TreeSize m_size;
    audit::Frontier m_frontier;
    std::set<std::string> m_named; ///< files that a finding named already
};

/// The file of entries [256 n, 256 n + 256) of a tree.
[[nodiscard]] std::string entriesFile(std::uint64_t n, audit::TreeSize size);

} // namespace verify
