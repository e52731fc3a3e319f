// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Break-glass (DOMAIN §3, §6): the director or the privacy officer reads what was said together in one case, for one of
// four grounds, for a few days. Two people, a delay unless somebody is in danger, the mediators told, a review that
// follows. Never a compartment.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

struct BreakGlassAsked {
    CaseId caseFile;
    BreakGlassId breakGlass;
    GlassGround ground = GlassGround::Integrity;
    Day until = Day::None; ///< the last day of reading, inclusive

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.breakGlass, self.ground, self.until); }
};

/// The second person agrees. Somebody in danger: it opens at once; else it may open the day after.
struct BreakGlassApproved {
    CaseId caseFile;
    BreakGlassId breakGlass;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.breakGlass); }
};

/// The review: what was read, and why it had to be, has been looked at. It ends the reading.
struct BreakGlassReviewed {
    CaseId caseFile;
    BreakGlassId breakGlass;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.breakGlass); }
};

/// The reading is over: its day has passed, or one of its people ends it before.
struct BreakGlassEnded {
    CaseId caseFile;
    BreakGlassId breakGlass;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.breakGlass); }
};

/// After the delay, by somebody who holds the case's key and so learns of it: from here on the asker may hold it too.
struct BreakGlassOpened {
    CaseId caseFile;
    BreakGlassId breakGlass;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.breakGlass); }
};

} // namespace vault::charter
