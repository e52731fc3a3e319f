// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The invitation line that a director hands over on paper or by voice: the log's key, the founder's fingerprint, a head.
// `casevault1 <vkey> <fingerprint hex> <size> <root base64>`
#pragma once

#include "audit/checkpoint.h"
#include "vault/identity/identity.h"

namespace vault::identity {

struct Invitation {
    audit::NoteKey logKey;
    Hash32 founderFingerprint{};
    audit::Head head;

    /// Without a newline.
    [[nodiscard]] std::string line() const;
    /// Exactly what line() writes: one space between words, lower-case hexadecimal, nothing after.
    /// Malformed, NewerVersion, BadKey (a log key that nobody can have signed with).
    [[nodiscard]] static Result<Invitation> parse(std::string_view line);
};

} // namespace vault::identity
