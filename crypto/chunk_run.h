// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The unit of work of the pipelines: sixteen chunks, plaintext side by side and tags apart, so that a source, a hash
// and a sink see long runs while the file's chunk ‖ tag order is made by scattered reads and gathered writes.
#pragma once

#include "crypto/cobblestone.h"
#include "crypto/file_io.h"

#include <algorithm>

namespace crypto {

inline constexpr std::size_t kChunksPerBlock = 16;
inline constexpr std::size_t kBlock = kChunksPerBlock * kChunk; ///< 256 KiB of plaintext
inline constexpr std::size_t kSealedBlock = kChunksPerBlock * kSealedChunk;
inline constexpr std::size_t kBlocksInFlight = 16; ///< 4 MiB of plaintext at once

/// Blocks of a message: at least one, the last one shorter than kBlock.
[[nodiscard]] constexpr std::uint64_t blockCount(std::uint64_t plaintextSize) { return plaintextSize / kBlock + 1; }
[[nodiscard]] constexpr std::size_t blockSize(std::uint64_t plaintextSize, std::uint64_t block)
{
    return std::min<std::uint64_t>(kBlock, plaintextSize - block * kBlock);
}
/// Bytes of buffer that hold any block of a message.
[[nodiscard]] constexpr std::size_t largestBlock(std::uint64_t plaintextSize)
{
    return std::clamp<std::uint64_t>(plaintextSize, 1, kBlock);
}
[[nodiscard]] constexpr std::size_t slotCount(std::uint64_t plaintextSize)
{
    return std::min<std::uint64_t>(blockCount(plaintextSize), kBlocksInFlight);
}

static_assert(2 * kChunksPerBlock <= kMostRegions);

/// A run of chunks of one message in memory: up to kChunksPerBlock of them, from `firstChunk` on.
class ChunkRun {
public:
    /// `bytes` is the plaintext's place, owned by somebody else, and stays there; a run with no byte is the empty
    /// final chunk. `endsMessage` when the run holds the final chunk.
    void assign(std::uint64_t firstChunk, MutableBytes bytes, bool endsMessage)
    {
        m_firstChunk = firstChunk;
        m_bytes = bytes;
        m_chunks = bytes.size() / kChunk + (endsMessage ? 1 : 0);
    }
    [[nodiscard]] std::size_t chunks() const { return m_chunks; }
    [[nodiscard]] std::uint64_t index(std::size_t chunk) const { return m_firstChunk + chunk; }
    [[nodiscard]] MutableBytes bytes() const { return m_bytes; }
    [[nodiscard]] MutableBytes chunk(std::size_t chunk) const
    {
        const auto from = m_bytes.subspan(chunk * kChunk);
        return from.first(std::min(from.size(), kChunk));
    }
    [[nodiscard]] MutableBytes tag(std::size_t chunk)
    {
        return MutableBytes(m_tags).subspan(chunk * cobblestone::kTag, cobblestone::kTag);
    }
    /// chunk ‖ tag ‖ chunk ‖ tag … as regions in the file's order; valid until the next call.
    [[nodiscard]] Regions regions()
    {
        for (std::size_t at = 0; at < m_chunks; ++at) {
            m_regions[2 * at] = chunk(at);
            m_regions[2 * at + 1] = tag(at);
        }
        return Regions(m_regions).first(2 * m_chunks);
    }

private:
    std::uint64_t m_firstChunk = 0;
    MutableBytes m_bytes; // not owned
    std::size_t m_chunks = 0;
    ByteArray<kChunksPerBlock * cobblestone::kTag> m_tags{};
    std::array<MutableBytes, 2 * kChunksPerBlock> m_regions{};
};

} // namespace crypto
