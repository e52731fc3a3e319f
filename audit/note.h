// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// C2SP signed-note: a text ending in a newline, a blank line, then signature lines. Keys in their text form (vkey).
// Base64 is strict and canonical. Only Ed25519 (type 0x01) signs here; other well-formed lines are kept and ignored.
#pragma once

#include "audit/fault.h"
#include "crypto/sign.h"

#include <string>
#include <string_view>
#include <vector>

namespace audit {

/// True for a key name of the page: UTF-8, not empty, without Unicode spaces, plus or control characters.
[[nodiscard]] bool isKeyName(std::string_view name);

/// `<name>+<hash>+<base64(type ‖ key)>`. The name has no space, no plus, no newline.
struct NoteKey {
    std::string name;
    std::uint32_t hash = 0; ///< first four bytes of SHA-256(name ‖ "\n" ‖ type ‖ key)
    crypto::VerifyingKey key{};

    /// Malformed when the name is none.
    [[nodiscard]] static Result<NoteKey> named(std::string_view name, const crypto::VerifyingKey& key);
    /// Malformed for another key type, a hash that is not that of the key, or any other spelling of the same key.
    [[nodiscard]] static Result<NoteKey> parse(std::string_view vkey);
    [[nodiscard]] std::string vkey() const;
    bool operator==(const NoteKey&) const = default;
};

struct NoteSignature {
    std::string name;
    std::uint32_t hash = 0;
    crypto::Bytes signature; ///< without the four bytes of the hash
};

/// What a reader accepts at most (the page asks for 16 signatures or more).
inline constexpr std::size_t kMaxNoteSize = 1U << 20U, kMaxNoteSignatures = 100;

struct Note {
    std::string text; ///< with its final newline
    std::vector<NoteSignature> signatures;

    /// Malformed unless the note is exactly in the form of the page; signatures are not checked.
    [[nodiscard]] static Result<Note> parseUnverified(std::string_view bytes);
    [[nodiscard]] std::string format() const;
    /// Adds a signature line. The signer must be the key's own, and the text one that can be parsed again.
    void sign(const NoteKey& key, const crypto::Signer& signer);
    /// UnknownSigner when no line is by this key, BadSignature when one of them does not hold.
    [[nodiscard]] Result<void> verify(const NoteKey& key) const;
};

} // namespace audit
