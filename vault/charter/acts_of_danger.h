// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The danger alert (DOMAIN §3, §5, CONF-5, scenario S6): the one way in which something leaves without the persons'
// consent. Two people, on facts, with the persons told or the reason why not, and a review that follows. No payload names
// a case: what the alert is about is in its sealed facts, under the alert's own key.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

struct AlertOpened {
    AlertId alert;
    DangerGround ground = DangerGround::ImminentPeril;
    AlertAbout about = AlertAbout::Minor;
    MemberId second; ///< decides with the opener: a director or a coordinator
    Rows rows;       ///< AlertFacts

    static void describe(auto& self, auto&& v) { v(self.alert, self.ground, self.about, self.second, self.rows); }
};

/// The second person agrees that the facts must leave. Whether they were read first is in the log, not enforced here.
struct AlertConfirmed {
    AlertId alert;

    static void describe(auto& self, auto&& v) { v(self.alert); }
};

/// Either of the two: nothing leaves. The facts stay under their key until a disposal order ends them (DOMAIN §10).
struct AlertDropped {
    AlertId alert;

    static void describe(auto& self, auto&& v) { v(self.alert); }
};

struct AlertSent {
    AlertId alert;
    std::vector<AlertRecipient> recipients; ///< ascending, each once, at least one: all of them get the same letter
    Day informedOn = Day::None; ///< when the persons were told; else the reason
    NotInformedReason notInformed = NotInformedReason::None;
    Day reviewOn = Day::None; ///< the review takes place by then
    Hash32 sentBytes{};       ///< SHA-256 of what left

    static void describe(auto& self, auto&& v)
    {
        v(self.alert, self.recipients, self.informedOn, self.notInformed, self.reviewOn, self.sentBytes);
    }
};

/// The review by the privacy officer, who sees the facts for it.
struct AlertReviewed {
    AlertId alert;
    Rows rows; ///< AlertReview

    static void describe(auto& self, auto&& v) { v(self.alert, self.rows); }
};

} // namespace vault::charter
