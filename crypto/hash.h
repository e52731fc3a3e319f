// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Digests (Botan 3: SHA-NI where the processor has it). Values in, values out; thread-safe.
#pragma once

#include "crypto/bytes.h"

#include <initializer_list>
#include <memory>

namespace crypto {

[[nodiscard]] Hash32 sha256(ByteView bytes);
/// Of the concatenation of the parts, without joining them in memory.
[[nodiscard]] Hash32 sha256(std::initializer_list<ByteView> parts);
[[nodiscard]] ByteArray<64> sha512(ByteView bytes);
[[nodiscard]] Hash32 sha3_256(ByteView bytes);

/// SHA-256 over a stream. Move-only; one owner, one thread at a time.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();
    void update(ByteView bytes);
    /// Ends the stream and starts an empty one.
    [[nodiscard]] Hash32 finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace crypto
