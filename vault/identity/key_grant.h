// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key given to one person: sealed with HPKE to the recipient's Identity and signed by the granter (FORMATS §5, "Grant").
// By itself it grants nothing: it counts only if a leaf's payload by that granter carries its SHA-256.
#pragma once

#include "vault/identity/key_file.h"

namespace vault::identity {

struct KeyGrant {
    VaultId vault;
    std::uint8_t kind = 0; ///< the charter's KeyKind as a number
    ObjectId object;
    std::uint32_t epoch = 1;
    MemberId recipient, granter;
    std::uint64_t time = 0;    ///< milliseconds since 1970 UTC
    std::uint64_t expires = 0; ///< 0: none
    Bytes encapsulation, ciphertext;
    crypto::Signature signature{};

    [[nodiscard]] Bytes encode() const;
    /// Malformed, NewerVersion. The signature is not checked here.
    [[nodiscard]] static Result<KeyGrant> decode(ByteView bytes);
    /// SHA-256 of encode().
    [[nodiscard]] Hash32 hash() const;
    [[nodiscard]] bool signatureHolds(const Identity& granterIdentity) const;
};

/// What a grant is for, before it is sealed.
struct GrantTerms {
    VaultId vault;
    std::uint8_t kind = 0;
    ObjectId object;
    std::uint32_t epoch = 1;
    std::uint64_t time = 0;
    std::uint64_t expires = 0;
};

/// Seals `key` (32 bytes) to the recipient and signs. BadKey when the recipient's key is refused.
[[nodiscard]] Result<KeyGrant> giveKey(const GrantTerms& terms, const UnlockedIdentity& granter,
                                       const Identity& recipient, ByteView key);

/// Checks that it is addressed to this identity (else CannotOpen) and signed by `granter` (else BadSignature), then
/// opens it (else CannotOpen). Whether it has expired is the caller's question: there is no clock here.
[[nodiscard]] Result<crypto::SecretBytes> openGrant(const KeyGrant& grant, const UnlockedIdentity& recipient,
                                                    const Identity& granter);

} // namespace vault::identity
