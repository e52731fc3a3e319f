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
        const auto done = m_handedOver * kBlock;
        const auto& slot = slotOf(m_handedOver);
        if (m_handedOver < m_nextToOpen && slot.opened) {
            lock.unlock();
            if (!*slot.opened) return *slot.opened;
            const auto taken = slot.run.bytes().empty() ? Result<void>{} : sink(slot.run.bytes());
            if (!taken) return taken;
            lock.lock();
            ++m_handedOver;
            m_changed.notify_all();
        } else if (!openNext(opener, lock)) {
            m_changed.wait_for(lock, kReportInterval);
        }
        lock.unlock();
        if (!report.at(done)) return std::unexpected(Fault::Cancelled);
        lock.lock();
    }
    lock.unlock();
    return report.atEnd(m_plaintextSize) ? Result<void>{} : std::unexpected(Fault::Cancelled);
}

// A helper thread.
void OpeningPipeline::work()
{
    cobblestone::ChunkOpener opener(m_keys);
    std::unique_lock lock(m_mutex);
    while (!m_stopped)
        if (!openNext(opener, lock)) m_changed.wait(lock);
}

// Lets go of the lock while it works. False when every slot is taken.
bool OpeningPipeline::openNext(cobblestone::ChunkOpener& opener, std::unique_lock<std::mutex>& lock)
{
    if (m_nextToOpen == m_blocks || m_nextToOpen == m_handedOver + m_slots.size()) return false;
    const auto block = m_nextToOpen++;
    auto& slot = slotOf(block);
    slot.opened.reset();
    lock.unlock();
    const auto place = (block % m_slots.size()) * largestBlock(m_plaintextSize);
    slot.run.assign(block * kChunksPerBlock, m_arena.expose().subspan(place, blockSize(m_plaintextSize, block)),
                    block + 1 == m_blocks);
    const auto opened = readAndOpen(m_file, opener, slot.run);
    lock.lock();
    slot.opened = opened;
    m_changed.notify_all();
    return true;
}

} // namespace crypto
