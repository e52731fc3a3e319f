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

inline constexpr std::size_t kMostHandover = 64U << 20U; ///< bytes of a file worth reading

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
    Bytes fieldList;          ///< canonical, its SHA-256 is in both payloads
    Bytes projection;         ///< envelope under DK
    Bytes half1, half2;       ///< encoded KeyGrants
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
/// Seals the projection; its context is the same. Of `place`: vault, disclosure, partner and field list.
[[nodiscard]] Bytes sealProjection(const DisclosureKey& key, const Handover& place, ByteView projection);

/// The projection with both halves in hand, nothing else checked. CannotOpen.
[[nodiscard]] Result<crypto::SecretBytes> openProjection(const DisclosureKey& key, const Handover& handover);

/// What the two leaves' payloads must say; the caller decodes them with the charter and fills this in.
struct HandoverClaims {
    ObjectId disclosure;
    MemberId partner;
    Hash32 fieldList{}, projection{}, grantHash{};
};

/// Decodes one act's bytes; nothing when the act is not what it should be.
using ClaimsOf = std::function<std::optional<HandoverClaims>(ByteView act)>;

/// Checks everything, then opens the projection, in this order:
///  1. both Identities, both grants, both leaves are well formed: Malformed, NewerVersion, BadKey, BadSignature;
///  2. the file is for this partner, each grant for this partner, vault and disclosure, half 1 by the preparer and half 2
///     by the director: CannotOpen for another partner, else Malformed;
///  3. the checkpoint is signed by `logKey`: BadSignature;
///  4. each leaf is this vault's, of the governance class, in the order prepared, given (else Malformed), signed by its
///     granter, in the checkpoint's tree, and commits to its act: BadSignature;
///  5. each act claims this disclosure, this partner, these fields, this projection and its grant: Missing;
///  6. each grant is signed by its granter (BadSignature) and opens; the projection opens: CannotOpen.
/// Not judged here: the grants' end (there is no clock) and whether the granters had the right (that takes the whole
/// log and the charter). The granters' Identities are those in the file; the signed checkpoint vouches for their leaves.
[[nodiscard]] Result<crypto::SecretBytes> openHandover(const Handover& handover, const UnlockedIdentity& partner,
                                                       const audit::NoteKey& logKey, const ClaimsOf& preparedClaims,
                                                       const ClaimsOf& givenClaims);

} // namespace vault::identity
