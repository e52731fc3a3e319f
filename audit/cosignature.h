// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// C2SP tlog-cosignature, Ed25519 (type 0x04): one line under a checkpoint by which somebody outside says that, at this
// time, this was the longest history of the log that they had seen, and that it goes on from what they saw before.
// Whether that is true is asked before (published.h); here are the bytes.
#pragma once

#include "audit/checkpoint.h"

namespace audit {

/// Seconds since 1970 UTC beyond this are refused: the page's other readers count in signed 64-bit integers.
inline constexpr std::uint64_t kMaxCosignatureTime = 0x7fff'ffff'ffff'ffff;

/// The line over a checkpoint's text, as of `time` (seconds since 1970 UTC). The signer must be the key's own.
[[nodiscard]] NoteSignature cosign(std::string_view noteText, std::uint64_t time, const CosignerKey& key,
                                   const crypto::Signer& signer);
/// When this cosigner last cosigned the note, in seconds since 1970 UTC. UnknownSigner when no line is by this key,
/// BadSignature when one of them does not hold.
[[nodiscard]] Result<std::uint64_t> cosignedAt(const Note& note, const CosignerKey& key);
/// A checkpoint's note with the line that a cosigner sent (with or without its newline), in place of an earlier one by
/// the same key. Malformed for what is no note or no line; UnknownSigner, BadSignature as above.
[[nodiscard]] Result<std::string> withCosignature(std::string_view note, std::string_view line, const CosignerKey& key);

} // namespace audit
