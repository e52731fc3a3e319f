// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hand-over file that a partner opens without a vault: the sealed projection, both halves' grants, both granters'
// Identities, the two leaves with payload, salt and proof, and the checkpoint (FORMATS §5 "two halves").
#pragma once

#include "audit/proof_file.h"
#include "vault/identity/key_grant.h"
#include "vault/identity/payload.h"

#include <functional>
#include <optional>

namespace vault::identity {

/// A leaf that proves itself: bytes, position, what it commits to.
struct ProvenLeaf {
    audit::LeafIndex index{0};
    audit::LeafBytes leaf{};
    Hash32 salt{};
    Bytes act;
    audit::Proof inclusion;
};

struct Handover {
    VaultId vault;
    ObjectId disclosure;
    MemberId partner;
    Bytes fieldList;  ///< canonical, its SHA-256 is in both payloads
    Bytes projection; ///< envelope under DK
    Bytes half1, half2; ///< encoded KeyGrants
    Bytes preparer, director; ///< encoded Identities
    ProvenLeaf prepared, given;
    std::string checkpointNote;

    [[nodiscard]] Bytes encode() const;
    /// Malformed, NewerVersion.
    [[nodiscard]] static Result<Handover> decode(ByteView bytes);
};

using DisclosureKey = crypto::SecretKey<struct DisclosureKeyPurpose>;
/// DK = HKDF(h1 ‖ h2, Ctx("casevault/v1/disclosure", vault, disclosure, partner, SHA-256(field list))).
[[nodiscard]] DisclosureKey disclosureKey(ByteView half1, ByteView half2, const VaultId& vault,
                                          const ObjectId& disclosure, const MemberId& partner,
                                          const Hash32& fieldListHash);
/// Seals the projection; its context is the same.
[[nodiscard]] Bytes sealProjection(const DisclosureKey& key, const Handover& place, ByteView projection);

/// What the two leaves' payloads must say; the caller decodes them with the charter and fills this in.
struct HandoverClaims {
    ObjectId disclosure;
    MemberId partner;
    Hash32 fieldList{}, projection{}, grantHash{};
};

/// Checks everything (checkpoint under logKey, both proofs, leaf signatures by the granters, commitments, claims, both
/// grants' hashes and signatures, projection hash), then opens the projection. `claimsOf` decodes one act's bytes.
/// Faults: BadSignature, Missing, CannotOpen, Malformed.
using ClaimsOf = std::function<std::optional<HandoverClaims>(ByteView act)>;
[[nodiscard]] Result<crypto::SecretBytes> openHandover(const Handover& handover, const UnlockedIdentity& partner,
                                                       const audit::NoteKey& logKey, const ClaimsOf& preparedClaims,
                                                       const ClaimsOf& givenClaims);

} // namespace vault::identity
