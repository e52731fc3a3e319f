// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a verification that found nothing leaves for the next one (`--state`): how far it came, and what the log's rules
// need to go on from there. It is the auditor's own file, on the auditor's own disk, and is believed as far as that: its
// head must be a part of the history that is shown, which nobody else can bring about, and nothing else in it can be
// checked. It holds ids and counts, no key and no content. A plain value.
#pragma once

#include "audit/checkpoint.h"
#include "audit/verifier.h"
#include "vault/identity/fault.h"
#include "vault/ids.h"

#include <set>

namespace verify {

struct VerifiedState {
    audit::NoteKey logKey;
    std::uint64_t firstTime = 0;          ///< of the first leaf, milliseconds since 1970 UTC
    std::set<vault::MemberId> enrolled;   ///< the founder included
    audit::LogVerifier verifier;          ///< after the last leaf; without findings

    [[nodiscard]] audit::Checkpoint head() const { return {logKey.name, verifier.head()}; }
    /// audit/FORMAT.md §3, "State of a verification".
    [[nodiscard]] crypto::Bytes encode() const;
    /// Malformed (a state with findings too, or of no leaf at all), NewerVersion.
    [[nodiscard]] static vault::identity::Result<VerifiedState> decode(crypto::ByteView bytes);
};

} // namespace verify
