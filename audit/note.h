// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// C2SP signed-note: a text ending in a newline, a blank line, then signature lines. Keys in their text form (vkey).
// Base64 is strict and canonical. Only Ed25519 (type 0x01) signs here, and cosigners in cosignature.h; other well-formed
// lines are kept and ignored.
#pragma once

#include "audit/fault.h"
#include "crypto/sign.h"
#include "crypto/suite.h"

#include <string>
#include <string_view>
#include <vector>

namespace audit {

/// True for a key name of the page: UTF-8, not empty, without Unicode spaces, plus or control characters.
[[nodiscard]] bool isKeyName(std::string_view name);

/// `<name>+<hash>+<base64(type ‖ key)>`. The name has no space, no plus, no newline. A key of one type is no key of
/// another.
template <std::uint8_t Type>
struct TypedKey {
    std::string name;
    std::uint32_t hash = 0; ///< first four bytes of SHA-256(name ‖ "\n" ‖ type ‖ key)
    crypto::VerifyingKey key{};

    /// Malformed when the name is none.
    [[nodiscard]] static Result<TypedKey> named(std::string_view name, const crypto::VerifyingKey& key);
    /// Malformed for another key type, a hash that is not that of the key, or any other spelling of the same key.
    [[nodiscard]] static Result<TypedKey> parse(std::string_view vkey);
    [[nodiscard]] std::string vkey() const;
    bool operator==(const TypedKey&) const = default;
};

using NoteKey = TypedKey<crypto::kNoteEd25519>;         ///< of who signs notes: a log
using CosignerKey = TypedKey<crypto::kNoteCosignature>; ///< of who cosigns them (cosignature.h)
extern template struct TypedKey<crypto::kNoteEd25519>;
extern template struct TypedKey<crypto::kNoteCosignature>;

struct NoteSignature {
    std::string name;
    std::uint32_t hash = 0;
    crypto::Bytes signature; ///< without the four bytes of the hash

    /// The line of a note, with its newline.
    [[nodiscard]] std::string line() const;
    /// A line without its newline. Malformed.
    [[nodiscard]] static Result<NoteSignature> parse(std::string_view line);
    bool operator==(const NoteSignature&) const = default;
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
    /// Takes over the lines that the other note has and this one lacks. Inconsistent when it is about another text,
    /// Malformed when there would be more lines than a reader takes.
    [[nodiscard]] Result<void> addSignaturesOf(const Note& other);
};

} // namespace audit
