// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// C2SP tlog-tiles: the log as a folder of files that any tool of the field reads. Tile height 8 (256 hashes), partial
// tiles under `.p/<W>`, entries behind a u16 length in `tile/entries/<N>`, paths as `x001/x234/067`.
// Writing again adds what is new and never rewrites a full tile. Nothing is fsynced; each file appears under its name
// when it is whole, and the checkpoint after the tiles that it needs. One writer at a time.
#pragma once

#include "audit/checkpoint.h"
#include "audit/leaf.h"

#include <filesystem>
#include <functional>

namespace audit {

inline constexpr unsigned kTileWidth = 256;              ///< hashes of a full tile, entries of a full bundle
inline constexpr std::size_t kEntrySize = 2 + kLeafSize; ///< a leaf behind its length

/// `tile/<level>/<N>` with `.p/<width>` when width is below 256; level -1 stands for entries.
[[nodiscard]] std::string tilePath(int level, std::uint64_t n, unsigned width = 256);

/// A bundle of entries: u16 length and bytes, one after the other.
[[nodiscard]] crypto::Bytes encodeEntries(std::span<const LeafBytes> leaves);
/// Malformed unless there are exactly `count` leaves of exactly a leaf's size.
[[nodiscard]] Result<std::vector<LeafBytes>> decodeEntries(ByteView bytes, std::size_t count);

/// Gives the bytes of leaves [first, first + out.size()), in order.
using LeafReader = std::function<Result<void>(LeafIndex first, std::span<LeafBytes> out)>;

/// Writes tiles, entries and `checkpoint` into a folder. Partial tiles that a longer one replaces are removed.
/// Faults: Inconsistent when the hashes do not lead to the head, or the folder's own checkpoint is not a prefix of it;
/// Malformed when a file that is there has another size; Io; the readers' own.
[[nodiscard]] Result<void> writeTiles(const std::filesystem::path& folder, const Head& head,
                                      std::string_view checkpointNote, const HashReader& hashes,
                                      const LeafReader& leaves);

/// A folder of tiles read as hashes and as entries, each file read strictly (exact size). Caches the last tiles, so one
/// object serves one thread. What it reads is believed by nobody until it leads to a signed root.
/// Faults: Missing for a file that is not there or an index beyond the size, Malformed for another size, Io.
class TileFolder final : public HashReader {
public:
    TileFolder(std::filesystem::path folder, TreeSize size);
    [[nodiscard]] Result<std::vector<Hash32>> readHashes(std::span<const HashIndex> indexes) const override;
    /// At most one bundle of 256 leaves: bundle n. Its leaves' hashes are not compared with the tiles here.
    [[nodiscard]] Result<std::vector<LeafBytes>> readEntries(std::uint64_t bundle) const;

private:
    struct CachedTile {
        unsigned level = 0;
        std::uint64_t n = 0;
        std::vector<Hash32> hashes;
    };
    [[nodiscard]] Result<Hash32> readHash(HashPlace place) const;
    [[nodiscard]] Result<const CachedTile*> tile(unsigned level, std::uint64_t n) const;

    std::filesystem::path m_folder;
    TreeSize m_size;
    mutable std::vector<CachedTile> m_cache; ///< last used first
};

} // namespace audit
