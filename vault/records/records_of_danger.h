// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sealed contents of a danger alert (DOMAIN §5, CONF-5): what was seen or heard, as it was, without a conclusion.
#pragma once

#include "vault/records/field.h"

namespace vault::records {

struct AlertFacts { // under the alert's own key
    static constexpr RecordKind kKind = RecordKind::AlertFacts;
    Text facts;          ///< quoted, not qualified
    Text personConcerned;
    Text whereToFind;
    Text whyNotInformed; ///< in words, beside the code that the log keeps
    Day seenAt = Day::None;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "facts", "faits vus ou entendus", "facts seen or heard", 4000, kRequired}, self.facts);
        v.field(Field{2, "personConcerned", "personne concernée", "person concerned", 300, kRequired},
                self.personConcerned);
        v.field(Field{3, "whereToFind", "où la trouver", "where to find the person", 300}, self.whereToFind);
        v.field(Field{4, "whyNotInformed", "pourquoi les personnes ne sont pas prévenues d'abord",
                      "why the persons are not told first", 1000},
                self.whyNotInformed);
        v.field(Field{5, "seenAt", "vus ou entendus le", "seen or heard on", 0, kRequired}, self.seenAt);
    }
};

struct AlertReview { // under the alert's own key
    static constexpr RecordKind kKind = RecordKind::AlertReview;
    Text answer;
    Text note;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "answer", "réponse reçue", "answer received", 1000}, self.answer);
        v.field(Field{2, "note", "relecture", "review", 2000, kRequired}, self.note);
    }
};

} // namespace vault::records
