// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// C2SP tlog-tiles: the log as a folder of files that any tool of the field reads. Tile height 8 (256 hashes), partial
// tiles under `.p/<W>`, entries behind a u16 length in `tile/entries/<N>`, paths as `x001/x234/067`.
// Writing again adds what is new and never rewrites a full tile.
#pragma once

#include "audit/checkpoint.h"
#include "audit/leaf.h"

#include <filesystem>
#include <functional>

namespace audit {

/// `tile/<level>/<N>` with `.p/<width>` when width is below 256; level -1 stands for entries.
[[nodiscard]] std::string tilePath(int level, std::uint64_t n, unsigned width = 256);

/// Gives the bytes of leaves [first, first + out.size()), in order.
using LeafReader = std::function<Result<void>(LeafIndex first, std::span<LeafBytes> out)>;

/// Writes tiles, entries and `checkpoint` into a folder. Partial tiles that a longer one replaces are removed.
[[nodiscard]] Result<void> writeTiles(const std::filesystem::path& folder, const Head& head,
                                      std::string_view checkpointNote, const HashReader& hashes,
                                      const LeafReader& leaves);

/// A folder of tiles read as hashes and as entries, each file read strictly (exact size). Caches the last tiles.
class TileFolder final : public HashReader {
public:
    TileFolder(std::filesystem::path folder, TreeSize size);
    [[nodiscard]] Result<std::vector<Hash32>> readHashes(std::span<const HashIndex> indexes) const override;
    /// At most one bundle of 256 leaves: bundle n.
    [[nodiscard]] Result<std::vector<LeafBytes>> readEntries(std::uint64_t bundle) const;

private:
    std::filesystem::path m_folder;
    TreeSize m_size;
    struct CachedTile {
        unsigned level = ~0U;
        std::uint64_t n = 0;
        std::vector<Hash32> hashes;
    };
    mutable std::vector<CachedTile> m_cache;
};

} // namespace audit
