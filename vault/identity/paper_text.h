// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets on paper: the secret key of an emergency kit, one person's share of the organisation's recovery. A mark, the
// bytes in Crockford's base32 (no I, L, O, U), and a check code, in groups of four: `CVK1-0123-…`. The same text is in
// the QR code. A wrong character is noticed, all but once in a million; no character is ever corrected.
// Pure; the text is as secret as what it says and stays in guarded memory.
#pragma once

#include "crypto/secret.h"
#include "vault/identity/fault.h"

namespace vault::identity {

using crypto::Bytes;
using crypto::ByteView;

enum class PaperKind : std::uint8_t { Kit, Share };

/// Bytes of what such a paper says: 32 of a kit, 85 of a share.
[[nodiscard]] std::size_t paperSize(PaperKind kind);

/// The text on one line, its groups joined by hyphens. `secret` has paperSize() bytes.
[[nodiscard]] crypto::SecretBytes paperText(PaperKind kind, ByteView secret);
/// The same set for reading: eight groups on a line, a space between groups.
[[nodiscard]] crypto::SecretBytes paperLines(PaperKind kind, ByteView secret);

/// What somebody typed, or a file that holds the text: read from the line that begins with the mark up to the next empty
/// line. Hyphens, spaces and line ends stand where they like; small letters are capitals; O is 0, I and L are 1.
/// Missing: no such line. Malformed: another length, another character, or bits left over that are not zero.
/// CannotOpen: the check code does not agree.
[[nodiscard]] Result<crypto::SecretBytes> readPaper(PaperKind kind, ByteView typed);

} // namespace vault::identity
