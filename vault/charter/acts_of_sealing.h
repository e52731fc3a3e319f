// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealing (DOMAIN §4 "any → Sealed", §7 rule 9, RIGHT-3). A sealed case is kept and not used: nobody reads it, nothing is
// written in it. The last party's withdrawal seals without an act of its own; lifting and opening take two people.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

/// At the request of a person, the same day. LastWithdrawal is no reason that anybody gives: it follows by itself.
struct CaseSealed {
    CaseId caseFile;
    SealReason reason = SealReason::Restriction;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.reason); }
};

/// By two people, one of them the privacy officer where there is one. A mediation that was under way is suspended, and
/// what was agreed before does not revive.
struct SealLifted {
    CaseId caseFile;

    static void describe(auto& self, auto&& v) { v(self.caseFile); }
};

/// By two people, the reader never the second: one member reads the sealed or archived case until a day, for a
/// purpose.
struct SealOpened {
    CaseId caseFile;
    MemberId reader;
    Day until = Day::None; ///< inclusive
    Purpose purpose = Purpose::FollowCase;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.reader, self.until, self.purpose); }
};

} // namespace vault::charter
