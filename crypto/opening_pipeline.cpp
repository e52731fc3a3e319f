// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/opening_pipeline.h"

#include "crypto/on_all_cores.h"
#include "crypto/report.h"

namespace crypto {
namespace {

constexpr std::uint64_t kBlocksWorthThreads = 3;

} // namespace

Result<void> readAndOpen(const StoredFile& file, cobblestone::ChunkOpener& opener, ChunkRun& run)
{
    const auto offset = kEnvelopeHeader + run.index(0) * kSealedChunk;
    if (const auto got = file.readAt(offset, run.regions()); !got) return got;
    for (std::size_t at = 0; at < run.chunks(); ++at) {
        if (!opener.open(run.index(at), run.chunk(at), run.tag(at))) {
            wipe(run.bytes());
            return std::unexpected(Fault::CannotOpen);
        }
    }
    return {};
}

/// Lets the helpers go, whichever way the calling thread leaves.
struct OpeningPipeline::StopAtExit {
    OpeningPipeline& pipeline;
    explicit StopAtExit(OpeningPipeline& stopped) : pipeline(stopped) {}
    StopAtExit(const StopAtExit&) = delete;
    StopAtExit& operator=(const StopAtExit&) = delete;
    ~StopAtExit()
    {
        const std::scoped_lock lock(pipeline.m_mutex);
        pipeline.m_stopped = true;
        pipeline.m_changed.notify_all();
    }
};

OpeningPipeline::OpeningPipeline(const cobblestone::MessageKeys& keys, const StoredFile& file,
                                 std::uint64_t plaintextSize)
    : m_keys(keys), m_file(file), m_plaintextSize(plaintextSize), m_blocks(blockCount(plaintextSize)),
      m_arena(slotCount(plaintextSize) * largestBlock(plaintextSize)), m_slots(slotCount(plaintextSize))
{
}

Result<void> OpeningPipeline::run(const SealedFileReader::Sink& sink, const Progress& progress)
{
    m_file.expectSequentialReads();
    Helpers helpers;
    const StopAtExit stopAtExit(*this); // before the helpers are joined
    if (m_blocks >= kBlocksWorthThreads)
        for (std::size_t count = 1; count < coreCount(); ++count) (void)helpers.add([this] { work(); });
    return handOver(sink, progress);
}

// The calling thread.
Result<void> OpeningPipeline::handOver(const SealedFileReader::Sink& sink, const Progress& progress)
{
    cobblestone::ChunkOpener opener(m_keys);
    Report report(progress);
    std::unique_lock lock(m_mutex);
    while (m_handedOver < m_blocks) {
        auto& slot = slotOf(m_handedOver);
        const bool ready = m_handedOver < m_nextToOpen && slot.opened.has_value();
        const auto block = ready ? std::nullopt : claim();
        if (!ready && !block) m_changed.wait_for(lock, kReportInterval);
        const auto done = m_handedOver * kBlock;
        lock.unlock();
        auto outcome = ready ? *slot.opened : Result<void>{};
        if (ready && outcome && !slot.run.bytes().empty()) outcome = sink(slot.run.bytes());
        if (outcome && !report.at(done)) outcome = std::unexpected(Fault::Cancelled);
        if (!outcome) return outcome;
        auto opened = block ? openBlock(*block, opener) : Result<void>{};
        lock.lock();
        if (block) finished(*block, opened);
        if (ready) {
            ++m_handedOver;
            m_changed.notify_all();
        }
    }
    lock.unlock();
    return report.atEnd(m_plaintextSize) ? Result<void>{} : std::unexpected(Fault::Cancelled);
}

// A helper thread.
void OpeningPipeline::work()
{
    cobblestone::ChunkOpener opener(m_keys);
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        const auto block = claim();
        if (!block) {
            m_changed.wait(lock);
            continue;
        }
        lock.unlock();
        const auto opened = openBlock(*block, opener);
        lock.lock();
        finished(*block, opened);
    }
}

// Expects m_mutex to be held.
std::optional<std::uint64_t> OpeningPipeline::claim()
{
    if (m_nextToOpen == m_blocks || m_nextToOpen == m_handedOver + m_slots.size()) return std::nullopt;
    slotOf(m_nextToOpen).opened.reset();
    return m_nextToOpen++;
}

Result<void> OpeningPipeline::openBlock(std::uint64_t block, cobblestone::ChunkOpener& opener)
{
    auto& run = slotOf(block).run;
    const auto place = (block % m_slots.size()) * largestBlock(m_plaintextSize);
    run.assign(block * kChunksPerBlock, m_arena.expose().subspan(place, blockSize(m_plaintextSize, block)),
               block + 1 == m_blocks);
    return readAndOpen(m_file, opener, run);
}

// Expects m_mutex to be held.
void OpeningPipeline::finished(std::uint64_t block, Result<void> opened)
{
    slotOf(block).opened = opened;
    m_changed.notify_all();
}

} // namespace crypto
