// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One leaf of the log: 238 fixed bytes, signed by the actor (FORMATS §6). What was done is not here but in the payload,
// to which the leaf commits; an outsider sees who, when and that something happened.
#pragma once

#include "audit/tree.h"
#include "crypto/sign.h"

namespace audit {

using Id16 = crypto::ByteArray<16>;

/// Numbered once and never renumbered.
enum class LeafClass : std::uint16_t {
    Founding = 1,
    MemberEnrolled = 2,
    MemberRemoved = 3,
    LogKeyChanged = 4,
    Governance = 5,
    Trace = 6,
};

inline constexpr std::size_t kLeafSize = 238, kLeafSignedSize = 174;
using LeafBytes = crypto::ByteArray<kLeafSize>;

struct Leaf {
    Id16 vault{};
    std::uint64_t time = 0; ///< milliseconds since 1970 UTC, the actor's word
    Id16 actor{};
    Id16 session{};
    std::uint64_t sessionSeq = 0; ///< from 0 in each unlocked session
    Head previous;                ///< the head at the BEGIN of this leaf's transaction, verified by the actor
    LeafClass leafClass = LeafClass::Governance;
    Id16 subject{}; ///< the member for MemberEnrolled and MemberRemoved, else zero
    Hash32 payloadCommit{};
    crypto::Signature signature{};
};

/// SHA256("casevault/v1/audit-payload\0" ‖ salt ‖ payload).
[[nodiscard]] Hash32 commitToPayload(const Hash32& salt, ByteView payload);

/// The bytes with a fresh signature by the actor; the leaf's own signature is not looked at.
[[nodiscard]] LeafBytes signLeaf(const Leaf& leaf, const crypto::Signer& actor);
/// Faults: Malformed (a class that is not numbered included), NewerVersion. The signature is not checked here.
[[nodiscard]] Result<Leaf> decodeLeaf(ByteView bytes);
/// False when the bytes are not of a leaf's size.
[[nodiscard]] bool leafSignatureHolds(ByteView leafBytes, const crypto::VerifyingKey& actor);

} // namespace audit
