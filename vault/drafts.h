// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a member is writing, before it is an act: sealed in that member's own profile, without a leaf (DECISIONS). A
// draft outlives a crash and a power cut; it is on this machine alone and nobody else's key opens it. A draft of a case
// that the member lost is deleted at once, and at the next unlock where it happened meanwhile.
// Content is whatever the writer wants back; it is not a record yet and is not checked.
#pragma once

#include "vault/session.h"

namespace vault {

inline constexpr std::size_t kLargestDraft = std::size_t{256} * 1024; ///< bytes
inline constexpr std::size_t kMostDrafts = 200;

/// What is being written, and where: one draft per name.
struct DraftName {
    ScopeId scope; ///< a case, a referral; zero for what has no place yet
    charter::RecordKind kind = charter::RecordKind::Interview;
    PartyId party; ///< whose compartment; zero for the joint room
    auto operator<=>(const DraftName&) const = default;
};

struct DraftLine {
    DraftName name;
    std::uint64_t at = 0; ///< when it was kept, milliseconds UTC
    std::size_t size = 0; ///< of its content, in bytes
};

/// Replaces the draft of that name; durable when this returns. Refused where the member may not read the place (IMPA-3,
/// CONF-1, INDE-2…). Faults: TooLarge beyond either limit, Unknown (no such place), ReadOnly, Full, Io.
[[nodiscard]] Outcome<void> keepDraft(Session& session, const DraftName& name, const crypto::SecretBytes& content);
/// Newest first. A file that does not open, or is another's, is left out and becomes a finding of the session.
[[nodiscard]] std::vector<DraftLine> drafts(Session& session);
/// NotThere; Damaged when it was altered; Io.
[[nodiscard]] Outcome<crypto::SecretBytes> readDraft(Session& session, const DraftName& name);
/// Done with: written, or thrown away. One that is not there is fine.
void dropDraft(Session& session, const DraftName& name);

} // namespace vault
