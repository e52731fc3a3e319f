// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// C2SP tlog-checkpoint inside a signed note: origin, size in decimal, root in base64 (FORMATS §6).
#pragma once

#include "audit/note.h"
#include "audit/tree.h"

namespace audit {

struct Checkpoint {
    std::string origin;
    Head head;

    /// The note's text: three lines.
    [[nodiscard]] std::string text() const;
    /// Malformed for leading zeros, wrong base64, missing lines, an origin that is no key name, an empty tree with
    /// another root than the empty one. Extension lines are refused in our own logs.
    [[nodiscard]] static Result<Checkpoint> parse(std::string_view noteText);
    bool operator==(const Checkpoint&) const = default;
};

/// A decimal number as the pages write it: digits only, no leading zero, within signed 64 bits. Malformed otherwise.
[[nodiscard]] Result<std::uint64_t> parseDecimal(std::string_view digits);
/// A hash in canonical base64. Malformed otherwise.
[[nodiscard]] Result<Hash32> parseHash(std::string_view base64);

/// The signed note of a head; the key's name is the origin. The signer must be the key's own.
[[nodiscard]] std::string signCheckpoint(const Head& head, const NoteKey& key, const crypto::Signer& signer);
/// Checks note, signature, and that origin and key name agree. Faults: Malformed, BadSignature, UnknownSigner.
[[nodiscard]] Result<Checkpoint> openCheckpoint(std::string_view note, const NoteKey& key);

/// One printable line for a head: `<origin> <size> <base64 root>`; what a person copies or a QR code carries.
[[nodiscard]] std::string headLine(std::string_view origin, const Head& head);
/// Malformed unless the line is exactly what headLine prints (no newline). Nobody signed it.
[[nodiscard]] Result<Checkpoint> parseHeadLine(std::string_view line);

} // namespace audit
