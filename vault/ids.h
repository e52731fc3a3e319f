// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The identifiers: 16 bytes, random, except a member's (SHA-256 of the Identity) and the vault's (FORMATS §2).
// An id says what it names; ids of different things do not mix. No behaviour lives here.
#pragma once

#include <array>
#include <compare>
#include <cstdint>

namespace vault {

using Id16 = std::array<std::uint8_t, 16>;

template <class Tag>
struct Id {
    Id16 bytes{};
    auto operator<=>(const Id&) const = default;
    [[nodiscard]] bool isZero() const { return bytes == Id16{}; }
};

using VaultId = Id<struct VaultTag>;
using MemberId = Id<struct MemberTag>;   ///< members, auditors and partners: who has an Identity
using SessionId = Id<struct SessionTag>; ///< one unlocked session
using ScopeId = Id<struct ScopeTag>;     ///< a case, a referral, an alert, a letter, or zero for the vault itself
using ReferralId = Id<struct ReferralTag>;
using CaseId = Id<struct CaseTag>;
using PartyId = Id<struct PartyTag>;
using InterviewId = Id<struct InterviewTag>;
using ShuttleId = Id<struct ShuttleTag>;
using JointSessionId = Id<struct JointSessionTag>;
using AgreementId = Id<struct AgreementTag>;
using FollowUpId = Id<struct FollowUpTag>;
using DocumentId = Id<struct DocumentTag>;
using DisclosureId = Id<struct DisclosureTag>;
using AlertId = Id<struct AlertTag>; ///< a danger alert (CONF-5)
using RightsId = Id<struct RightsTag>; ///< what a person asks for about themselves (RIGHT-1)
using OrderId = Id<struct OrderTag>; ///< a disposal order (DOMAIN §10)
using BreakGlassId = Id<struct BreakGlassTag>;
using LetterId = Id<struct LetterTag>;
using BackupId = Id<struct BackupTag>;
using RecoveryId = Id<struct RecoveryTag>; ///< one ceremony of the organisation's recovery
using ProposalId = Id<struct ProposalTag>;
using RowId = Id<struct RowTag>;       ///< one sealed row; equal to the id of what it holds where it holds one thing
using ObjectId = Id<struct ObjectTag>; ///< whatever a key opens or a read names, beside a code that says what

/// The same 16 bytes under another name, said aloud.
template <class To, class From>
[[nodiscard]] constexpr To idAs(const Id<From>& id)
{
    return To{id.bytes};
}

} // namespace vault
