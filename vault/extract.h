// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The person's extract (RIGHT-2): when, why and in what function the file of one party was opened: their compartment and
// the joint records. No staff names, nothing of the other party. A text that the person reads, signed by the privacy
// officer and tied to a checkpoint of the log; its bytes are in vault/FORMAT.md §11.
#pragma once

#include "vault/session.h"

#include "audit/checkpoint.h"

namespace vault {

/// One opening.
struct Consultation {
    charter::Day day = charter::Day::None;
    charter::Purpose purpose = charter::Purpose::FollowCase;
    charter::Role role = charter::Role::Mediator;
    bool operator==(const Consultation&) const = default;
};

struct Extract {
    std::string party; ///< NUMBER/A
    charter::Day madeOn = charter::Day::None;
    audit::Head head;  ///< up to which entry the log was read
    std::vector<Consultation> consultations; ///< oldest first
    std::uint64_t closed = 0; ///< traces about this case that nobody can read any more, or this member could not
    bool operator==(const Extract&) const = default;
};

struct SignedExtract {
    Extract extract;
    std::string text; ///< the signed extract, and the checkpoint behind it
};

/// An act of the privacy officer (refused to others, HOUSE-1), for the purpose of a rights request. KeyMissing while the
/// quarters' keys have not reached them.
[[nodiscard]] Outcome<SignedExtract> extractFor(Session& session, const PartyId& party, charter::Language language);

/// What a signed extract says, for whoever holds the log's key and the signer's Identity. BadFile; BadSignature when a
/// signature does not hold or the checkpoint is not the one that the extract names.
[[nodiscard]] Outcome<Extract> readExtract(std::string_view text, const audit::NoteKey& logKey,
                                           const identity::Identity& signer);

} // namespace vault
