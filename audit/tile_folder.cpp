// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/tile_files.h"
#include "audit/tiles.h"
#include "crypto/canonical.h"

#include <algorithm>

namespace audit {
namespace {

/// A proof in the largest tree touches eight tiles; the rest is for reading on.
constexpr std::size_t kCachedTiles = 16;

/// How wide tile n of a level is in a tree of this size; 0 when there is none.
unsigned widthAt(unsigned level, std::uint64_t n, TreeSize size)
{
    const auto count = value(size) >> (level * 8U);
    const auto full = count / kTileWidth;
    if (n < full) return kTileWidth;
    return n == full ? static_cast<unsigned>(count % kTileWidth) : 0;
}

Result<crypto::Bytes> readExactly(const std::filesystem::path& path, std::size_t size)
{
    auto bytes = tile_files::readUpTo(path, size);
    if (bytes && bytes->size() != size) return std::unexpected(Fault::Malformed);
    return bytes;
}

} // namespace

TileFolder::TileFolder(std::filesystem::path folder, TreeSize size) : m_folder(std::move(folder)), m_size(size) {}

Result<std::vector<Hash32>> TileFolder::readHashes(std::span<const HashIndex> indexes) const
{
    std::vector<Hash32> out;
    out.reserve(indexes.size());
    for (const auto index : indexes) {
        const auto hash =
            value(index) < storedHashCount(m_size) ? readHash(placeOf(index)) : std::unexpected(Fault::Missing);
        if (!hash) return std::unexpected(hash.error());
        out.push_back(*hash);
    }
    return out;
}

// tlog-tiles: "The Merkle Tree levels between those expressed by the tile hashes are reconstructed by hashing".
Result<Hash32> TileFolder::readHash(HashPlace place) const
{
    const auto above = place.level % 8U;
    const auto first = place.n << above;
    const auto found = tile(place.level / 8U, first / kTileWidth);
    if (!found) return std::unexpected(found.error());
    const auto row = std::span((*found)->hashes).subspan(first % kTileWidth, std::size_t{1} << above);
    std::vector<Hash32> hashes(row.begin(), row.end());
    for (; hashes.size() > 1; hashes.resize(hashes.size() / 2))
        for (std::size_t i = 0; i < hashes.size() / 2; ++i) hashes[i] = nodeHash(hashes[2 * i], hashes[2 * i + 1]);
    return hashes.front();
}

Result<const TileFolder::CachedTile*> TileFolder::tile(unsigned level, std::uint64_t n) const
{
    const auto cached = std::ranges::find_if(m_cache, [&](const auto& t) { return t.level == level && t.n == n; });
    if (cached != m_cache.end()) {
        std::rotate(m_cache.begin(), cached, cached + 1);
        return &m_cache.front();
    }
    const auto width = widthAt(level, n, m_size);
    if (width == 0) return std::unexpected(Fault::Missing);
    const auto bytes = readExactly(m_folder / tilePath(static_cast<int>(level), n, width), width * sizeof(Hash32));
    if (!bytes) return std::unexpected(bytes.error());

    crypto::Decoder in(*bytes);
    CachedTile read{level, n, {}};
    for (unsigned i = 0; i < width; ++i) read.hashes.push_back(in.array<32>());
    if (m_cache.size() == kCachedTiles) m_cache.pop_back();
    m_cache.insert(m_cache.begin(), std::move(read));
    return &m_cache.front();
}

Result<std::vector<LeafBytes>> TileFolder::readEntries(std::uint64_t bundle) const
{
    const auto width = widthAt(0, bundle, m_size);
    if (width == 0) return std::unexpected(Fault::Missing);
    const auto bytes = readExactly(m_folder / tilePath(-1, bundle, width), width * kEntrySize);
    if (!bytes) return std::unexpected(bytes.error());
    return decodeEntries(*bytes, width);
}

} // namespace audit
