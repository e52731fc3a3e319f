// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading, sealing, hashing and writing the blocks of one file, overlapped over all cores.
//
// The hash and the writes go through the blocks in order; sealing does not care. Each of the three steps is a queue
// whose next block is known, so a thread asks which step has something to do and does it. The calling thread reads
// the source (it alone calls back) and otherwise works along; one thread writes, since it may wait for the disk.
#pragma once

#include "crypto/chunk_cipher.h"
#include "crypto/chunk_run.h"
#include "crypto/file_io.h"
#include "crypto/hash.h"
#include "crypto/report.h"

#include <condition_variable>
#include <mutex>

namespace crypto {

class SealingPipeline {
public:
    /// `keys` and `file` outlive the pipeline. `header` is what was already written to the file.
    SealingPipeline(const cobblestone::MessageKeys& keys, NewFile& file, ByteView header, std::uint64_t plaintextSize);

    /// Takes exactly the declared size from the source. Malformed when it has another size; Io; Cancelled.
    [[nodiscard]] Result<SealedFile> run(const Source& source, const Progress& progress);

private:
    enum class Step { HashFile, Seal, Write };
    struct Task {
        Step step;
        std::uint64_t block;
    };
    /// The in-order steps: which block is next, and whether a thread is at it.
    struct Queue {
        std::uint64_t next = 0;
        bool busy = false;
    };
    struct Slot {
        ChunkRun run;
        bool sealed = false; // guarded by m_mutex
    };
    enum class Role { Sealer, Writer, Everything };
    struct StopAtExit;

    void work(Role role);
    void readAndWork(const Source& source, const Progress& progress, Role role);
    void readNext(const Source& source);
    [[nodiscard]] Result<void> fill(MutableBytes bytes, const Source& source);
    [[nodiscard]] std::optional<Task> claim(Role role);
    [[nodiscard]] std::optional<Task> claimInOrder(Step step, Queue& queue, bool ready);
    void perform(Task task, cobblestone::ChunkSealer& sealer);
    void write(ChunkRun& run);
    void finished(Task task);
    void stop(std::optional<Fault> fault);
    [[nodiscard]] std::uint64_t retired() const;
    [[nodiscard]] Slot& slotOf(std::uint64_t block) { return m_slots[block % m_slots.size()]; }

    const cobblestone::MessageKeys& m_keys;
    NewFile& m_file; // touched by the thread at m_writing
    const std::uint64_t m_plaintextSize, m_blocks;
    SecretBytes m_arena; // the plaintext of every slot; wiped when dropped
    std::vector<Slot> m_slots;
    Sha256 m_fileHash; // touched by the thread at m_hashingFile

    std::mutex m_mutex; // guards all that follows
    std::condition_variable m_changed;
    std::uint64_t m_read = 0, m_nextToSeal = 0;
    Queue m_hashingFile, m_writing;
    bool m_stopped = false;
    std::optional<Fault> m_fault;
};

} // namespace crypto
