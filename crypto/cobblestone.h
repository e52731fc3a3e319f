// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inside of Cobblestone-256 (C2SP chunked-encryption; FORMATS §3) that messages and files share: the keys of one
// message and the arithmetic of its chunks. For the .cpp files of this room.
#pragma once

#include "crypto/envelope.h"

namespace crypto::cobblestone {

inline constexpr std::size_t kSalt = 24, kCommitment = 32, kTag = 16, kKey = 32, kNonce = 12;
inline constexpr ByteArray<4> kEnvelopeMark{'C', 'V', 1, 1};

using Salt = ByteArray<kSalt>;

/// key ‖ base_nonce ‖ commitment of one message.
class MessageKeys {
public:
    /// `key` is 32 bytes.
    MessageKeys(ByteView key, const Salt& salt, ByteView context);
    [[nodiscard]] ByteView exposeKey() const { return m_bytes.expose().first(kKey); }
    [[nodiscard]] ByteView baseNonce() const { return m_bytes.expose().subspan(kKey, kNonce); }
    [[nodiscard]] ByteView commitment() const { return m_bytes.expose().last(kCommitment); }

private:
    SecretBytes m_bytes;
};

/// The keys of a message whose header (salt ‖ commitment, 56 bytes) is this. CannotOpen unless the header commits to
/// them.
[[nodiscard]] Result<MessageKeys> keysOfHeader(ByteView key, ByteView context, ByteView header);

/// Malformed unless the four bytes before a message are an envelope's; NewerVersion for another format or suite.
[[nodiscard]] Result<void> checkMark(ByteView mark);

/// Chunks of a message: at least one, the last one shorter than kChunk.
[[nodiscard]] constexpr std::uint64_t chunkCount(std::uint64_t plaintextSize) { return plaintextSize / kChunk + 1; }

/// Bytes of salt ‖ commitment ‖ chunks.
[[nodiscard]] constexpr std::uint64_t sealedSize(std::uint64_t plaintextSize)
{
    return kCobblestoneHeader + plaintextSize + chunkCount(plaintextSize) * kTag;
}

/// The plaintext bytes in this many bytes of chunks; nothing when no message has that size.
[[nodiscard]] constexpr std::optional<std::uint64_t> plaintextSizeOf(std::uint64_t chunkBytes)
{
    const auto last = chunkBytes % kSealedChunk;
    if (last < kTag) return std::nullopt;
    return chunkBytes / kSealedChunk * kChunk + last - kTag;
}

} // namespace crypto::cobblestone
