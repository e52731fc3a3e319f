// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts on the vault itself: founding, people, keys, and the traces that every session leaves.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

inline constexpr std::uint16_t kRulesVersion = 1;

struct Founded {
    MemberId founder;
    Hash32 nonce{};  ///< with the founder's Identity it makes the vault's id (FORMATS §2)
    Hash32 logKey{}; ///< Ed25519 public key of the first log key
    std::uint16_t rulesVersion = kRulesVersion;
    std::string zone; ///< IANA name, for civil dates
    Policy policy;
    Rows rows; ///< the founder's name, the organisation

    static void describe(auto& self, auto&& v)
    {
        v(self.founder, self.nonce, self.logKey, self.rulesVersion, self.zone, self.policy, self.rows);
    }
};

/// A member, an auditor or a partner, with the keys that its id certifies.
struct MemberEnrolled {
    MemberId member;
    Role role = Role::Mediator;
    PartnerKind partnerKind = PartnerKind::None; ///< set for Role::Partner only
    Rows rows;                                   ///< its name

    static void describe(auto& self, auto&& v) { v(self.member, self.role, self.partnerKind, self.rows); }
};

/// An act that needs two people, waiting. `act` is the encoded act.
struct Proposed {
    ProposalId proposal;
    Bytes act;

    static void describe(auto& self, auto&& v) { v(self.proposal, self.act); }
};

/// The second person. The proposed act is checked again and takes effect here.
struct Countersigned {
    ProposalId proposal;
    std::uint64_t index = 0; ///< of the proposal's leaf
    Hash32 leafHash{};       ///< of the proposal's leaf

    static void describe(auto& self, auto&& v) { v(self.proposal, self.index, self.leafHash); }
};

/// A key comes into being. `wrap` is the SHA-256 of its wrap under another key (a party key under the confidence
/// key), `earlier` that of the previous epoch's key wrapped under this one; zero where there is none.
struct EpochMade {
    ScopeId scope;
    KeyRef key;
    Hash32 wrap{};
    Hash32 earlier{};

    static void describe(auto& self, auto&& v) { v(self.scope, self.key, self.wrap, self.earlier); }
};

struct KeysGiven {
    ScopeId scope;
    std::vector<GrantRef> grants;

    static void describe(auto& self, auto&& v) { v(self.scope, self.grants); }
};

/// A key pair to which the traces of one calendar quarter are sealed: its first, or the next one once somebody left who
/// held the last.
struct QuarterMade {
    Quarter quarter{};
    Bytes publicKey;        ///< X-Wing, 1216 bytes
    std::uint32_t pair = 1; ///< of this quarter, counted from 1

    static void describe(auto& self, auto&& v) { v(self.quarter, self.publicKey, self.pair); }
};

/// Trace: a session began; failed unlocks counted since the last one on this profile.
struct Unlocked {
    std::uint32_t failedBefore = 0;
    static void describe(auto& self, auto&& v) { v(self.failedBefore); }
};

/// Trace: an act was refused under a rule that keeps one (INDE-2, IMPA-3, CONF-2, CONF-4).
struct RefusalNoted {
    ScopeId scope;
    std::uint16_t rule = 0;
    std::uint16_t refusedAct = 0;
    ObjectId object;
    static void describe(auto& self, auto&& v) { v(self.scope, self.rule, self.refusedAct, self.object); }
};

/// Trace: something was read, printed or taken out. One per listing, not per row.
struct Viewed {
    ScopeId scope;
    ReadKind what = ReadKind::Roster;
    ObjectId object;
    Purpose purpose = Purpose::FollowCase;
    static void describe(auto& self, auto&& v) { v(self.scope, self.what, self.object, self.purpose); }
};

} // namespace vault::charter
