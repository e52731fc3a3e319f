// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people ask for about themselves (DOMAIN §9, RIGHT-1 to RIGHT-3): received by anybody of the team, answered by the
// privacy officer within a month. A restriction seals the case in the same transaction.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

struct RightsRequested {
    CaseId caseFile;
    RightsId request;
    PartyId party;
    RightsKind kind = RightsKind::Access;
    Day receivedOn = Day::None; ///< the month runs from here
    IdentityCheck identity = IdentityCheck::NotYet;

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.request, self.party, self.kind, self.receivedOn, self.identity);
    }
};

struct RightsAnswered {
    CaseId caseFile;
    RightsId request;
    RightsAnswer answer = RightsAnswer::Granted;
    RightsGround ground = RightsGround::None;       ///< why not all of it
    IdentityCheck identity = IdentityCheck::NotYet; ///< checked since; NotYet keeps what the request says
    Hash32 sentBytes{};                             ///< SHA-256 of what was handed over; zero when nothing was

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.request, self.answer, self.ground, self.identity, self.sentBytes);
    }
};

/// Two more months, once, for a reason that the person is told (RGPD art. 12).
struct RightsExtended {
    CaseId caseFile;
    RightsId request;
    ExtensionReason reason = ExtensionReason::Complex;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.request, self.reason); }
};

/// What is wrong is put right beside it: the first statement stays, marked as corrected.
struct RecordRectified {
    CaseId caseFile;
    RightsId request; ///< the rectification that was asked for
    ObjectId object;  ///< the interview, agreement…, or the party for name and contact
    Rows rows;        ///< Correction, in the room of what it corrects

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.request, self.object, self.rows); }
};

} // namespace vault::charter
