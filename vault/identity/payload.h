// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A leaf's payload as kept beside it: (salt ‖ act) sealed under AK or under a session's trace key (FORMATS §2, §6).
#pragma once

#include "audit/leaf.h"
#include "vault/identity/key_file.h"

namespace vault::identity {

/// What binds a payload to its leaf: `casevault/v1/payload`.
struct PayloadPlace {
    VaultId vault;
    SessionId session;
    std::uint64_t sessionSeq = 0;
    std::uint16_t leafClass = 5;
    ScopeId scope;
    std::uint32_t epoch = 1; ///< of AK; for a trace the code of a quarter's pair
};

struct SealedPayload {
    Bytes envelope;
    Hash32 commit{}; ///< goes into the leaf
};

/// Seals under a fresh salt. `key` is 32 bytes: AK of the epoch, or the trace key of the session.
[[nodiscard]] SealedPayload sealPayload(ByteView key, const PayloadPlace& place, ByteView act);

struct OpenedPayload {
    Hash32 salt{};
    Bytes act;
};
/// CannotOpen; BadSignature when salt and payload do not give the leaf's commitment; Malformed when what is inside is
/// shorter than a salt.
[[nodiscard]] Result<OpenedPayload> openPayload(ByteView key, const PayloadPlace& place, ByteView envelope,
                                                const Hash32& commit);

/// A session's trace key, sealed once to the quarter's pair and once to its own member.
struct TraceKeyWrap {
    SessionId session;
    std::uint32_t quarter = 0; ///< the code of the pair to which it is sealed
    MemberId member;
    Bytes toQuarter, toMember; ///< encapsulation ‖ ciphertext

    [[nodiscard]] Bytes encode() const;
    /// Malformed, NewerVersion.
    [[nodiscard]] static Result<TraceKeyWrap> decode(ByteView bytes);
};
using TraceKey = crypto::SecretKey<struct TraceKeyPurpose>;
/// BadKey when one of the two public keys is refused.
[[nodiscard]] Result<TraceKeyWrap> wrapTraceKey(const TraceKey& key, const VaultId& vault, const SessionId& session,
                                                std::uint32_t quarter, ByteView quarterPublicKey,
                                                const Identity& member);
/// With the quarter's seed. CannotOpen.
[[nodiscard]] Result<TraceKey> openTraceKey(const TraceKeyWrap& wrap, const VaultId& vault,
                                            const crypto::SealingSeed& quarterSeed);
/// With the member's own key. CannotOpen, also when the wrap is another member's.
[[nodiscard]] Result<TraceKey> openOwnTraceKey(const TraceKeyWrap& wrap, const VaultId& vault,
                                               const UnlockedIdentity& member);

} // namespace vault::identity
