// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/tile_check.h"

#include "client/verify/bundle_parts.h"

#include <algorithm>

namespace verify {

namespace {

constexpr unsigned kTileHeight = 8;

/// The file of tile n, of which there are `count` hashes on its level.
std::string fileOf(int level, std::uint64_t n, std::uint64_t count)
{
    const auto width = std::min<std::uint64_t>(count - n * audit::kTileWidth, audit::kTileWidth);
    return audit::tilePath(level, n, static_cast<unsigned>(width));
}

} // namespace

std::string entriesFile(std::uint64_t n, audit::TreeSize size) { return fileOf(-1, n, audit::value(size)); }

void TileCheck::take(std::span<const audit::LeafBytes> entries, std::vector<Finding>& findings)
{
    std::vector<Row> rows;
    for (const auto& entry : entries) {
        const auto index = audit::value(m_frontier.size());
        const auto hashes = m_frontier.append(audit::leafHash(entry));
        // the hash of level k that a leaf completes is of subtree index >> k; tiles hold every eighth level
        for (std::size_t level = 0; level < hashes.size(); level += kTileHeight) {
            const auto tileLevel = level / kTileHeight;
            if (rows.size() <= tileLevel) rows.resize(tileLevel + 1);
            auto& row = rows[tileLevel];
            if (row.hashes.empty()) row.first = index >> level;
            row.hashes.push_back(hashes[level]);
        }
    }
    for (unsigned level = 0; level < rows.size(); ++level) compare(level, rows[level], findings);
}

void TileCheck::compare(unsigned level, const Row& row, std::vector<Finding>& findings)
{
    std::vector<audit::HashIndex> indexes;
    for (std::uint64_t i = 0; i < row.hashes.size(); ++i)
        indexes.push_back(audit::storedHashIndex(level * kTileHeight, row.first + i));
    const auto count = audit::value(m_size) >> (level * kTileHeight);
    const auto file = fileOf(static_cast<int>(level), row.first / audit::kTileWidth, count);
    const auto stored = m_tiles.readHashes(indexes);
    if (!stored) {
        if (m_named.insert(file).second) findings.push_back(findingOf(flawOf(stored.error()), file));
        return;
    }
    const auto wrong = std::ranges::mismatch(row.hashes, *stored).in1 - row.hashes.begin();
    if (wrong == std::ssize(row.hashes)) return;
    const audit::LeafIndex first{(row.first + static_cast<std::uint64_t>(wrong)) << (level * kTileHeight)};
    findings.push_back(findingOf({audit::FindingKind::StoredHashWrong, first}, file));
}

} // namespace verify
