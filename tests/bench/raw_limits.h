// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The limits that crypto_bench measures against: the same work done with Botan and libsodium directly, as fast as this
// machine lets it, without hashes, contexts, faults or bounded memory.
#pragma once

#include "crypto/bytes.h"

#include <filesystem>
#include <memory>

namespace bench {

/// HKDF-Expand-SHA512 to 76 bytes and AES-256-GCM, with objects made once.
class RawMessage {
public:
    RawMessage();
    ~RawMessage();
    /// Returns salt, commitment, ciphertext and tag in one new buffer.
    crypto::Bytes seal(crypto::ByteView key, crypto::ByteView context, crypto::ByteView plaintext);
    /// Opens what seal() returned; ends the program when it is not authentic.
    crypto::Bytes open(crypto::ByteView key, crypto::ByteView context, crypto::ByteView sealed);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Seals `size` bytes, taken again and again from `source`, in 16 KiB chunks over all cores into a new file; early
/// write-back, then fsync.
void rawSealFile(crypto::ByteView source, std::uint64_t size, const std::filesystem::path& target);

/// Reads and opens those chunks over all cores and drops them.
void rawOpenFile(std::uint64_t size, const std::filesystem::path& file);

/// crypto_sign_ed25519_verify_detached over all cores, the messages split evenly.
struct RawSigned {
    crypto::ByteArray<32> key;
    crypto::ByteArray<64> signature;
    crypto::ByteView message;
};
void rawVerify(const std::vector<RawSigned>& messages);

/// One ML-KEM-768 encapsulation (the key parsed each time, as for a new recipient), X25519 twice, and
/// ChaCha20-Poly1305 over 32 bytes.
void rawSealTo(crypto::ByteView publicKey);

/// Botan's SHA-256 of 65 bytes, `count` times, with one object.
void rawHashNodes(std::size_t count);

} // namespace bench
