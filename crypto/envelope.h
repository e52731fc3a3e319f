// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one symmetric format: C2SP chunked-encryption, Cobblestone-256 (FORMATS §3), behind "CV" 01 01 on disk.
// Key-committing, bound to its context, a fresh key and nonce for each message. The context is not stored: who opens
// must say where the bytes belong. Wrong key, wrong context and altered bytes are the same CannotOpen.
// Keys are 32 bytes; another length is an assertion. Thread-safe.
#pragma once

#include "crypto/canonical.h"
#include "crypto/secret.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace crypto {

inline constexpr std::size_t kChunk = 16384;          ///< plaintext bytes in a full chunk
inline constexpr std::size_t kSealedChunk = 16400;    ///< with its 16-byte tag
inline constexpr std::size_t kCobblestoneHeader = 56; ///< salt 24 ‖ commitment 32
inline constexpr std::size_t kEnvelopeHeader = 60;    ///< "CV" ‖ 01 ‖ 01 before it

/// Bytes on disk for a plaintext of this many bytes.
[[nodiscard]] std::uint64_t envelopeSize(std::uint64_t plaintextSize);

/// Seals a message that fits in memory.
[[nodiscard]] Bytes seal(ByteView key, const Context& context, ByteView plaintext);

/// Opens one. Faults: CannotOpen; Malformed (not an envelope); NewerVersion (format or suite unknown).
[[nodiscard]] Result<SecretBytes> open(ByteView key, const Context& context, ByteView envelope);

/// Bare Cobblestone-256 without the four bytes and with the salt given: for published vectors and nothing else.
namespace cobblestone {
[[nodiscard]] Bytes sealWithSalt(ByteView key, ByteView context, ByteView plaintext, const ByteArray<24>& salt);
[[nodiscard]] Result<SecretBytes> open(ByteView key, ByteView context, ByteView sealed);
} // namespace cobblestone

/// Told how many plaintext bytes are done; returns false to cancel. Called from the calling thread, at most about
/// a hundred times a second.
using Progress = std::function<bool(std::uint64_t done)>;

/// Reads up to out.size() bytes of a source, 0 at its end. Io when it cannot.
using Source = std::function<Result<std::size_t>(MutableBytes out)>;

/// Whether a new file is on the disk when sealFile returns, or its caller makes a whole batch durable at once.
enum class Durability { Synced, SyncedByCaller };

struct SealedFile {
    std::uint64_t plaintextSize = 0;
    Hash32 fileHash{}; ///< SHA-256 of the bytes as stored
};

/// Seals a stream into a new file (Io when the name exists) over all cores with bounded memory (at most 16 MiB),
/// starting write-back early; fsyncs the file, not its folder, before it returns. A document's context carries its
/// length, so the caller says `expectedSize`; a source of another length is Malformed. The source is read in order on
/// the calling thread. `before` is written in clear ahead of the message and is part of the hash. Faults: Io, Malformed, Cancelled, whatever the source says; on any the partial file is removed.
[[nodiscard]] Result<SealedFile> sealFile(ByteView key, const Context& context, std::uint64_t expectedSize,
                                          const Source& source, const std::filesystem::path& target,
                                          const Progress& progress = {}, Durability durability = Durability::Synced,
                                          ByteView before = {});

/// A sealed file open for reading: any offset, chunk by chunk, each authenticated before a byte of it is returned.
/// One thread at a time. Holds a descriptor and the derived key.
class SealedFileReader {
public:
    /// Checks mark, length and commitment, and opens the final chunk, so that the length is authentic too.
    /// Faults: Io (missing, not a regular file); Malformed (another length than that of `plaintextSize`, or not an
    /// envelope); NewerVersion; CannotOpen. `before` bytes of the file come ahead of the message and are skipped.
    [[nodiscard]] static Result<SealedFileReader> openFile(ByteView key, const Context& context,
                                                           const std::filesystem::path& file,
                                                           std::uint64_t plaintextSize, std::uint64_t before = 0);
    SealedFileReader(SealedFileReader&&) noexcept;
    SealedFileReader& operator=(SealedFileReader&&) noexcept;
    ~SealedFileReader();

    /// Exactly out.size() bytes from offset; Malformed beyond the end, CannotOpen for altered bytes, Io. On a fault
    /// nothing in `out` is to be used.
    [[nodiscard]] Result<void> read(std::uint64_t offset, MutableBytes out);

    using Sink = std::function<Result<void>(ByteView plaintext)>;
    /// The whole plaintext in order, opened over all cores with bounded memory. CannotOpen stops before any
    /// unauthenticated byte; what the sink already took is authentic but incomplete.
    [[nodiscard]] Result<void> readAll(const Sink& sink, const Progress& progress = {});

private:
    struct State;
    explicit SealedFileReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// SHA-256 of a file's bytes as stored, streamed. Io when it cannot be read.
[[nodiscard]] Result<Hash32> hashFile(const std::filesystem::path& file, const Progress& progress = {});

} // namespace crypto
