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

    [[nodiscard]] std::string text() const;
    /// Malformed for leading zeros, wrong base64, missing lines. Extension lines are refused in our own logs.
    [[nodiscard]] static Result<Checkpoint> parse(std::string_view noteText);
};

/// The signed note of a head; the key's name is the origin.
[[nodiscard]] std::string signCheckpoint(const Head& head, const NoteKey& key, const crypto::Signer& signer);
/// Checks note, signature, and that origin and key name agree. Faults: Malformed, BadSignature, UnknownSigner.
[[nodiscard]] Result<Checkpoint> openCheckpoint(std::string_view note, const NoteKey& key);

/// One printable line for a head: `<origin> <size> <base64 root>`; what a person copies or a QR code carries.
[[nodiscard]] std::string headLine(std::string_view origin, const Head& head);
[[nodiscard]] Result<Checkpoint> parseHeadLine(std::string_view line);

} // namespace audit
