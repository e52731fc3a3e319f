// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts on a referral, and the four-value notice that goes back to who sent it (DOMAIN §4, CONF-3).
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

struct ReferralReceived {
    ReferralId referral;
    ReferralSource source = ReferralSource::Resident;
    Channel channel = Channel::Telephone;
    Sector sector = Sector::Elsewhere;
    PlaceKind placeKind = PlaceKind::Home;
    ConflictKind conflictKind = ConflictKind::None;
    MemberId partner; ///< who referred and gets notices; zero when nobody does
    Rows rows;        ///< ReferralHeader, and ReferralNames when somebody is named

    static void describe(auto& self, auto&& v)
    {
        v(self.referral, self.source, self.channel, self.sector, self.placeKind, self.conflictKind, self.partner,
          self.rows);
    }
};

struct ReferralScreened {
    ReferralId referral;
    ScreeningDecision decision = ScreeningDecision::None;
    ConflictKind conflictKind = ConflictKind::None; ///< what screening made of it; None keeps the referral's

    static void describe(auto& self, auto&& v) { v(self.referral, self.decision, self.conflictKind); }
};

/// The status joins the next weekly batch.
struct NoticeQueued {
    ReferralId referral;
    PartnerStatus status = PartnerStatus::Received;

    static void describe(auto& self, auto&& v) { v(self.referral, self.status); }
};

struct Notice {
    ReferralId referral;
    PartnerStatus status = PartnerStatus::Received;

    static void describe(auto& self, auto&& v) { v(self.referral, self.status); }
    bool operator==(const Notice&) const = default;
};

/// The batch left: every queued notice, with the hash of the bytes that went to each partner.
struct NoticesSent {
    MemberId partner;
    std::vector<Notice> notices;
    Hash32 sentBytes{};

    static void describe(auto& self, auto&& v) { v(self.partner, self.notices, self.sentBytes); }
};

} // namespace vault::charter
