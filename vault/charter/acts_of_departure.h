// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who leaves, and whose device is gone (FORMATS §5, scenario S10). Keys are the identity: whoever comes back, or gets a new
// device, is enrolled again under a new id.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

/// Takes two people. From its leaf on this member holds no key, and every key that they held waits for its next epoch.
struct MemberRemoved {
    MemberId member;
    DepartureReason reason = DepartureReason::Leaves;

    static void describe(auto& self, auto&& v) { v(self.member, self.reason); }
};

} // namespace vault::charter
