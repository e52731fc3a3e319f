// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sealing_pipeline.h"

#include "crypto/on_all_cores.h"

#include <algorithm>

namespace crypto {
namespace {

constexpr std::uint64_t kBlocksPerWriteBack = 32; // 8 MiB
constexpr std::uint64_t kBlocksWorthThreads = 3;

} // namespace

/// Lets the helpers go, whichever way the calling thread leaves.
struct SealingPipeline::StopAtExit {
    SealingPipeline& pipeline;
    explicit StopAtExit(SealingPipeline& stopped) : pipeline(stopped) {}
    StopAtExit(const StopAtExit&) = delete;
    StopAtExit& operator=(const StopAtExit&) = delete;
    ~StopAtExit() { pipeline.stop(std::nullopt); }
};

SealingPipeline::SealingPipeline(const cobblestone::MessageKeys& keys, NewFile& file, ByteView header,
                                 std::uint64_t plaintextSize)
    : m_keys(keys), m_file(file), m_plaintextSize(plaintextSize), m_blocks(blockCount(plaintextSize)),
      m_arena(slotCount(plaintextSize) * largestBlock(plaintextSize)), m_slots(slotCount(plaintextSize))
{
    m_fileHash.update(header);
}

Result<SealedFile> SealingPipeline::run(const Source& source, const Progress& progress)
{
    {
        Helpers helpers;
        const StopAtExit stopAtExit(*this); // before the helpers are joined
        auto role = Role::Everything;
        if (m_blocks >= kBlocksWorthThreads) {
            for (std::size_t count = 1; count < coreCount(); ++count) (void)helpers.add([this] { work(Role::Sealer); });
            if (helpers.add([this] { work(Role::Writer); })) role = Role::Sealer;
        }
        readAndWork(source, progress, role);
    }
    if (m_fault) return std::unexpected(*m_fault);
    return SealedFile{.plaintextSize = m_plaintextSize, .fileHash = m_fileHash.finish()};
}

// The calling thread.
void SealingPipeline::readAndWork(const Source& source, const Progress& progress, Role role)
{
    cobblestone::ChunkSealer sealer(m_keys);
    Report report(progress);
    std::unique_lock lock(m_mutex);
    while (!m_stopped && retired() < m_blocks) {
        const auto done = retired() * kBlock;
        const bool mayRead = m_read < m_blocks && m_read < retired() + m_slots.size();
        const auto task = mayRead ? std::nullopt : claim(role);
        if (!mayRead && !task) m_changed.wait_for(lock, kReportInterval);
        lock.unlock();
        if (mayRead)
            readNext(source);
        else if (task)
            perform(*task, sealer);
        const bool goOn = report.at(done);
        lock.lock();
        if (task) finished(*task);
        if (!goOn) {
            if (!m_fault) m_fault = Fault::Cancelled;
            return;
        }
    }
    lock.unlock();
    if (!m_fault && !report.atEnd(m_plaintextSize)) stop(Fault::Cancelled);
}

// A helper thread.
void SealingPipeline::work(Role role)
{
    cobblestone::ChunkSealer sealer(m_keys);
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        const auto task = claim(role);
        if (!task) {
            m_changed.wait(lock);
            continue;
        }
        lock.unlock();
        perform(*task, sealer);
        lock.lock();
        finished(*task);
    }
}

void SealingPipeline::readNext(const Source& source)
{
    const auto block = m_read; // only this thread changes it
    auto& slot = slotOf(block);
    const auto place = (block % m_slots.size()) * largestBlock(m_plaintextSize);
    slot.run.assign(block * kChunksPerBlock, m_arena.expose().subspan(place, blockSize(m_plaintextSize, block)),
                    block + 1 == m_blocks);
    auto filled = fill(slot.run.bytes(), source);
    if (filled && block + 1 == m_blocks) {
        ByteArray<1> beyond{};
        filled = source(beyond).and_then(
            [](std::size_t more) { return more == 0 ? Result<void>{} : std::unexpected(Fault::Malformed); });
        wipe(beyond);
    }
    if (!filled) {
        stop(filled.error());
        return;
    }
    const std::scoped_lock lock(m_mutex);
    slot.sealed = false;
    ++m_read;
    m_changed.notify_all();
}

Result<void> SealingPipeline::fill(MutableBytes bytes, const Source& source)
{
    while (!bytes.empty()) {
        const auto got = source(bytes);
        if (!got) return std::unexpected(got.error());
        if (*got == 0 || *got > bytes.size()) return std::unexpected(Fault::Malformed);
        bytes = bytes.subspan(*got);
    }
    return {};
}

// What follows expects m_mutex to be held, perform() and write() excepted.

std::uint64_t SealingPipeline::retired() const { return std::min(m_hashingFile.next, m_writing.next); }

std::optional<SealingPipeline::Task> SealingPipeline::claimInOrder(Step step, Queue& queue, bool ready)
{
    if (queue.busy || !ready) return std::nullopt;
    queue.busy = true;
    return Task{step, queue.next};
}

std::optional<SealingPipeline::Task> SealingPipeline::claim(Role role)
{
    const auto isSealed = [this](std::uint64_t block) { return block < m_nextToSeal && slotOf(block).sealed; };
    std::optional<Task> task;
    if (role != Role::Sealer) task = claimInOrder(Step::Write, m_writing, isSealed(m_writing.next));
    if (task || role == Role::Writer) return task;
    // The steps that free a slot come first.
    task = claimInOrder(Step::HashFile, m_hashingFile, isSealed(m_hashingFile.next));
    if (!task && m_nextToSeal < m_read) task = Task{Step::Seal, m_nextToSeal++};
    return task;
}

void SealingPipeline::perform(Task task, cobblestone::ChunkSealer& sealer)
{
    auto& run = slotOf(task.block).run;
    switch (task.step) {
    case Step::Seal:
        for (std::size_t at = 0; at < run.chunks(); ++at) sealer.seal(run.index(at), run.chunk(at), run.tag(at));
        break;
    case Step::HashFile:
        for (std::size_t at = 0; at < run.chunks(); ++at) {
            m_fileHash.update(run.chunk(at));
            m_fileHash.update(run.tag(at));
        }
        break;
    case Step::Write: write(run); break;
    }
}

void SealingPipeline::write(ChunkRun& run)
{
    if (const auto written = m_file.append(run.regions()); !written) stop(written.error());
    if ((run.index(0) / kChunksPerBlock + 1) % kBlocksPerWriteBack == 0) m_file.startWriteBack();
}

void SealingPipeline::finished(Task task)
{
    const auto next = [](Queue& queue) { queue = {.next = queue.next + 1, .busy = false}; };
    switch (task.step) {
    case Step::Seal: slotOf(task.block).sealed = true; break;
    case Step::HashFile: next(m_hashingFile); break;
    case Step::Write: next(m_writing); break;
    }
    m_changed.notify_all();
}

// Takes m_mutex itself. The first fault stays.
void SealingPipeline::stop(std::optional<Fault> fault)
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    if (!m_fault) m_fault = fault;
    m_changed.notify_all();
}

} // namespace crypto
