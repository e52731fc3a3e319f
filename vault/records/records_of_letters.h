// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an assistant sees of a person (DOMAIN §6): where a letter goes and when to come, never a note.
#pragma once

#include "vault/records/field.h"

namespace vault::records {

struct LetterAddress { // under the letter's own key
    static constexpr RecordKind kKind = RecordKind::LetterAddress;
    Text fullName;
    Text postalAddress;
    Text time;
    Text place;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "fullName", "nom", "full name", 120, kRequired}, self.fullName);
        v.field(Field{2, "postalAddress", "adresse postale", "postal address", 300, kRequired}, self.postalAddress);
        v.field(Field{3, "time", "heure du rendez-vous", "time of the appointment", 20}, self.time);
        v.field(Field{4, "place", "lieu du rendez-vous", "place of the appointment", 120}, self.place);
    }
};

} // namespace vault::records
