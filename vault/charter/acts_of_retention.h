// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of a case (DOMAIN §4, §10, scenario S12): kept for as long as a reason says, held while somebody needs it, and
// destroyed by two people with the archives' visa. No name of a person anywhere: ids, codes, dates and the visa's
// reference.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

/// A closed case whose time is over is kept in the intermediate archive, for a reason.
struct CaseArchived {
    CaseId caseFile;
    ArchiveReason reason = ArchiveReason::CivilLimitation;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.reason); }
};

/// Nobody disposes of the case until that day, inclusive. Placed again, it takes the place of the one before.
struct HoldPlaced {
    CaseId caseFile;
    Day until = Day::None;
    HoldGround ground = HoldGround::ThirdPartyAppeal;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.until, self.ground); }
};

struct HoldLifted {
    CaseId caseFile;

    static void describe(auto& self, auto&& v) { v(self.caseFile); }
};

/// Proposed by a director or the privacy officer, countersigned by the other. With it these cases are disposed of: their
/// keys, their sealed rows, their documents, and the names of their referrals. Or danger alerts: keys and sealed rows. An
/// order is about cases of one category or about alerts, never both.
struct DisposalOrdered {
    OrderId order;
    RetentionCategory category = RetentionCategory::CaseFile;
    std::vector<CaseId> cases;
    std::string visa; ///< the reference of the archives' visa, printable ASCII without spaces
    std::vector<AlertId> alerts{};

    static void describe(auto& self, auto&& v) { v(self.order, self.category, self.cases, self.visa, self.alerts); }
};

/// The names in a referral that was answered without a case, and its key.
struct ReferralNamesErased {
    ReferralId referral;

    static void describe(auto& self, auto&& v) { v(self.referral); }
};

} // namespace vault::charter
