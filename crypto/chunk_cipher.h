// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// AES-256-GCM over the chunks of a message: chunk i under base_nonce XOR be96(i), in place, no allocation for each
// chunk. One thread at a time; a thread that seals many messages keeps one and sets its key for each.
#pragma once

#include "crypto/cobblestone.h"

namespace crypto::cobblestone {

class ChunkSealer {
public:
    ChunkSealer();
    explicit ChunkSealer(const MessageKeys& keys);
    ChunkSealer(ChunkSealer&&) noexcept;
    ~ChunkSealer();
    void setKeys(const MessageKeys& keys);
    void forgetKeys();
    /// Plaintext becomes ciphertext; writes the 16-byte tag.
    void seal(std::uint64_t index, MutableBytes chunk, MutableBytes tag);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

class ChunkOpener {
public:
    ChunkOpener();
    explicit ChunkOpener(const MessageKeys& keys);
    ChunkOpener(ChunkOpener&&) noexcept;
    ~ChunkOpener();
    void setKeys(const MessageKeys& keys);
    void forgetKeys();
    /// Ciphertext becomes plaintext. False, and the chunk wiped, when it is not authentic.
    [[nodiscard]] bool open(std::uint64_t index, MutableBytes chunk, ByteView tag);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace crypto::cobblestone
