// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/tiles.h"

#include "audit/tile_files.h"
#include "crypto/canonical.h"
#include "crypto/promise.h"

#include <format>

namespace audit {
namespace {

namespace fs = std::filesystem;

constexpr int kEntriesLevel = -1;

/// What the steps of one writing share.
struct Writing {
    const fs::path& folder;
    const Head& head;
    const HashReader& hashes;
    const LeafReader& leaves;
};

/// How many hashes (or entries) a level has: one for each complete subtree of 256^level leaves.
std::uint64_t countAt(int level, TreeSize size)
{
    return value(size) >> (level == kEntriesLevel ? 0U : static_cast<unsigned>(level) * 8U);
}

Result<crypto::Bytes> hashTile(const Writing& writing, int level, std::uint64_t n, unsigned width)
{
    std::vector<HashIndex> indexes;
    for (unsigned i = 0; i < width; ++i)
        indexes.push_back(storedHashIndex(static_cast<unsigned>(level) * 8U, n * kTileWidth + i));
    const auto read = writing.hashes.readHashes(indexes);
    if (!read) return std::unexpected(read.error());
    if (read->size() != width) return std::unexpected(Fault::Missing);
    crypto::Encoder out;
    for (const auto& hash : *read) out.raw(hash);
    return std::move(out).take();
}

Result<crypto::Bytes> entryBundle(const Writing& writing, std::uint64_t n, unsigned width)
{
    std::vector<LeafBytes> leaves(width);
    if (const auto read = writing.leaves(LeafIndex{n * kTileWidth}, leaves); !read)
        return std::unexpected(read.error());
    return encodeEntries(leaves);
}

Result<void> writeTile(const Writing& writing, int level, std::uint64_t n, unsigned width)
{
    const auto path = writing.folder / tilePath(level, n, width);
    const auto size = width * (level == kEntriesLevel ? kEntrySize : sizeof(Hash32));
    const auto present = tile_files::hasSize(path, size);
    if (!present) return std::unexpected(present.error());
    if (*present) return {};
    const auto bytes = level == kEntriesLevel ? entryBundle(writing, n, width) : hashTile(writing, level, n, width);
    if (!bytes) return std::unexpected(bytes.error());
    return tile_files::writeWhole(path, *bytes);
}

Result<void> writeLevel(const Writing& writing, int level)
{
    const auto count = countAt(level, writing.head.size);
    for (std::uint64_t n = 0; n * kTileWidth < count; ++n) {
        const auto width = static_cast<unsigned>(std::min<std::uint64_t>(count - n * kTileWidth, kTileWidth));
        if (const auto written = writeTile(writing, level, n, width); !written) return written;
    }
    return {};
}

// tlog-tiles: logs "MAY delete any partial tile once the corresponding full tile is … available".
Result<void> removeSuperseded(const Writing& writing, int level)
{
    const auto count = countAt(level, writing.head.size);
    for (std::uint64_t n = 0; n * kTileWidth < count; ++n) {
        const auto width = static_cast<unsigned>(std::min<std::uint64_t>(count - n * kTileWidth, kTileWidth));
        const auto partials = writing.folder / (tilePath(level, n) + ".p");
        if (const auto removed = tile_files::removeNarrower(partials, width); !removed) return removed;
    }
    return {};
}

/// Two logs are never mixed in one folder: the hashes lead to the head, and what the folder had is its prefix.
Result<void> checkGrowth(const Writing& writing)
{
    const auto root = treeRoot(writing.head.size, writing.hashes);
    if (!root) return std::unexpected(root.error());
    if (*root != writing.head.root) return std::unexpected(Fault::Inconsistent);

    const auto path = writing.folder / "checkpoint";
    const auto old = tile_files::readUpTo(path, kMaxNoteSize);
    if (!old) return old.error() == Fault::Missing ? Result<void>{} : std::unexpected(old.error());
    const auto note = Note::parseUnverified(crypto::textOf(*old));
    const auto checkpoint = note ? Checkpoint::parse(note->text) : std::unexpected(note.error());
    if (!checkpoint) return std::unexpected(checkpoint.error());
    const auto proof = proveConsistency(checkpoint->head.size, writing.head.size, writing.hashes);
    if (!proof) return std::unexpected(proof.error());
    return checkConsistency(*proof, checkpoint->head, writing.head);
}

} // namespace

// tlog-tiles: the index is "encoded into zero-padded 3-digit path elements. All but the last path element MUST begin
// with an x"; "the .p/<W> suffix is only present for partial tiles".
std::string tilePath(int level, std::uint64_t n, unsigned width)
{
    crypto::require(level >= kEntriesLevel && width > 0 && width <= kTileWidth, "A tile was named that cannot be.");
    auto number = std::format("{:03}", n % 1000);
    for (n /= 1000; n > 0; n /= 1000) number = std::format("x{:03}/{}", n % 1000, number);
    const auto row = level == kEntriesLevel ? std::string("entries") : std::to_string(level);
    const auto partial = width < kTileWidth ? ".p/" + std::to_string(width) : std::string();
    return "tile/" + row + '/' + number + partial;
}

// tlog-tiles, Log entries: "sequences of big-endian uint16 length-prefixed log entries".
crypto::Bytes encodeEntries(std::span<const LeafBytes> leaves)
{
    crypto::Encoder out;
    for (const auto& leaf : leaves) out.opaque16(leaf);
    return std::move(out).take();
}

Result<std::vector<LeafBytes>> decodeEntries(ByteView bytes, std::size_t count)
{
    if (bytes.size() != count * kEntrySize) return std::unexpected(Fault::Malformed);
    crypto::Decoder in(bytes);
    std::vector<LeafBytes> out(count);
    for (auto& leaf : out) {
        const auto entry = in.opaque16();
        if (entry.size() != kLeafSize) return std::unexpected(Fault::Malformed);
        std::ranges::copy(entry, leaf.begin());
    }
    if (!in.finish()) return std::unexpected(Fault::Malformed);
    return out;
}

Result<void> writeTiles(const fs::path& folder, const Head& head, std::string_view checkpointNote,
                        const HashReader& hashes, const LeafReader& leaves)
{
    const Writing writing{folder, head, hashes, leaves};
    if (const auto grows = checkGrowth(writing); !grows) return grows;
    int levels = 0;
    while (countAt(levels, head.size) > 0) ++levels;
    for (int level = kEntriesLevel; level < levels; ++level)
        if (const auto written = writeLevel(writing, level); !written) return written;
    // Only now: whoever reads the checkpoint finds every tile that it needs.
    if (const auto written = tile_files::writeWhole(folder / "checkpoint", crypto::bytesOf(checkpointNote)); !written)
        return written;
    for (int level = kEntriesLevel; level < levels; ++level)
        if (const auto removed = removeSuperseded(writing, level); !removed) return removed;
    return {};
}

} // namespace audit
