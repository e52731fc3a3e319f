// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The organisation's recovery (FORMATS §5): an identity whose secret is split among people, so that enough of them
// together open again what one person lost. The ceremony that makes it, what it is used for, and its rehearsals.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

/// The ceremony: `quorum` of these shares rebuild the secret of `identity`. In the place of an earlier one.
struct RecoverySet {
    RecoveryId recovery;
    MemberId identity; ///< no member: it signs nothing and reads nothing by itself
    std::uint16_t quorum = 2;
    std::vector<Hash32> shares; ///< SHA-256 of each share, in their order
    Hash32 decoy{};             ///< SHA-256 of what a rehearsal opens

    static void describe(auto& self, auto&& v) { v(self.recovery, self.identity, self.quorum, self.shares, self.decoy); }
};

/// Two people agree that this member, who lost every way in, gets a new one.
struct RecoveryAllowed {
    RecoveryId recovery;
    MemberId member;

    static void describe(auto& self, auto&& v) { v(self.recovery, self.member); }
};

/// Done, with these shares: the member has a new keyslot.
struct MemberRecovered {
    RecoveryId recovery;
    MemberId member;
    std::vector<Hash32> shares;

    static void describe(auto& self, auto&& v) { v(self.recovery, self.member, self.shares); }
};

/// The shares were put together and opened the decoy, in so many seconds.
struct RecoveryRehearsed {
    RecoveryId recovery;
    std::vector<Hash32> shares;
    std::uint32_t seconds = 0;

    static void describe(auto& self, auto&& v) { v(self.recovery, self.shares, self.seconds); }
};

} // namespace vault::charter
