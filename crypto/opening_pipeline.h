// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading and opening the blocks of one file over all cores, handed over in order on the calling thread. A thread
// reads and opens the next block as soon as a slot is free for it; the calling thread hands over what is next, and
// works along while that is not ready.
#pragma once

#include "crypto/chunk_cipher.h"
#include "crypto/chunk_run.h"
#include "crypto/file_io.h"

#include <condition_variable>
#include <mutex>

namespace crypto {

/// Reads the chunks of a run from their place in the file and opens them. Io; CannotOpen, with nothing of an
/// unauthentic chunk left in memory.
[[nodiscard]] Result<void> readAndOpen(const StoredFile& file, cobblestone::ChunkOpener& opener, ChunkRun& run);

class OpeningPipeline {
public:
    /// `keys` and `file` outlive the pipeline.
    OpeningPipeline(const cobblestone::MessageKeys& keys, const StoredFile& file, std::uint64_t plaintextSize);

    /// CannotOpen, Io, Cancelled, or what the sink says.
    [[nodiscard]] Result<void> run(const SealedFileReader::Sink& sink, const Progress& progress);

private:
    struct Slot {
        ChunkRun run;
        std::optional<Result<void>> opened; // guarded by m_mutex; nothing while the block is being opened
    };
    struct StopAtExit;

    void work();
    [[nodiscard]] Result<void> handOver(const SealedFileReader::Sink& sink, const Progress& progress);
    bool openNext(cobblestone::ChunkOpener& opener, std::unique_lock<std::mutex>& lock);
    [[nodiscard]] Slot& slotOf(std::uint64_t block) { return m_slots[block % m_slots.size()]; }

    const cobblestone::MessageKeys& m_keys;
    const StoredFile& m_file;
    const std::uint64_t m_plaintextSize, m_blocks;
    SecretBytes m_arena; // the plaintext of every slot; wiped when dropped
    std::vector<Slot> m_slots;

    std::mutex m_mutex; // guards all that follows
    std::condition_variable m_changed;
    std::uint64_t m_nextToOpen = 0, m_handedOver = 0;
    bool m_stopped = false;
};

} // namespace crypto
