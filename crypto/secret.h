// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets in guarded memory: locked, kept out of core dumps, wiped when dropped; they move and never copy. Guard pages
// surround the region; small secrets share one, so that a vault may hold thousands of keys.
// Promise: no copy, no comparison operator, no stream operator, no std::string accessor.
// Not promised: that a register or a library's own stack frame never held a byte of it.
// One way in, expose(), not callable on a temporary; the files that may call it are listed in
// tests/layering/expose_allowed.txt. A SecretBytes has one owner; it may move between threads, not be shared mutable.
#pragma once

#include "crypto/bytes.h"
#include "crypto/fault.h"

#include <utility>

namespace crypto {

class SecretBytes {
public:
    SecretBytes() = default;
    /// Zero-filled. Ends the program with a sentence when guarded memory cannot be had.
    explicit SecretBytes(std::size_t size);
    /// Copies bytes that are already in ordinary memory (a library's output); the caller wipes its own copy.
    [[nodiscard]] static SecretBytes copyOf(ByteView bytes);
    /// Reads from operating-system randomness.
    [[nodiscard]] static SecretBytes random(std::size_t size);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] ByteView expose() const& { return {m_bytes, m_size}; }
    [[nodiscard]] MutableBytes expose() & { return {m_bytes, m_size}; }
    [[nodiscard]] ByteView expose() const&& = delete;

    /// A second guarded copy, asked for by name.
    [[nodiscard]] SecretBytes duplicate() const { return copyOf({m_bytes, m_size}); }
    /// The first `size` bytes kept, the rest wiped; `size` is at most size().
    void shrink(std::size_t size);

private:
    void drop() noexcept;

    std::uint8_t* m_bytes = nullptr; // owned: a slot or region of guarded_memory.h
    std::size_t m_size = 0;
    std::size_t m_reserved = 0; // what was asked of guarded memory; m_size is less after shrink()
};

/// Constant-time comparison of equal-length bytes; different lengths are unequal.
[[nodiscard]] bool equalInConstantTime(ByteView a, ByteView b);

/// Overwrites ordinary memory in a way the compiler keeps.
void wipe(MutableBytes bytes);

/// A key that says what it is for: `using CaseKey = SecretKey<struct CaseKeyPurpose>`. Always 32 bytes.
template <class Purpose>
class SecretKey {
public:
    static constexpr std::size_t kSize = 32;

    [[nodiscard]] static SecretKey random() { return SecretKey(SecretBytes::random(kSize)); }
    /// Malformed unless exactly 32 bytes.
    [[nodiscard]] static Result<SecretKey> from(SecretBytes bytes)
    {
        if (bytes.size() != kSize) return std::unexpected(Fault::Malformed);
        return SecretKey(std::move(bytes));
    }
    [[nodiscard]] ByteView expose() const& { return m_bytes.expose(); }
    [[nodiscard]] ByteView expose() const&& = delete;
    [[nodiscard]] SecretKey duplicate() const { return SecretKey(m_bytes.duplicate()); }

private:
    explicit SecretKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

/// What a person types to unlock, in UTF-8 NFC.
class Passphrase {
public:
    /// Normalises to NFC. NotUtf8 when the bytes are not text.
    [[nodiscard]] static Result<Passphrase> from(SecretBytes typed);
    [[nodiscard]] ByteView expose() const& { return m_text.expose(); }
    [[nodiscard]] ByteView expose() const&& = delete;
    [[nodiscard]] std::size_t size() const { return m_text.size(); }

private:
    explicit Passphrase(SecretBytes text) : m_text(std::move(text)) {}
    SecretBytes m_text;
};

} // namespace crypto
