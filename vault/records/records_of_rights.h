// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person had corrected (DOMAIN §9): beside the first statement, which stays.
#pragma once

#include "vault/records/field.h"

namespace vault::records {

struct Correction { // in the room of what it corrects
    static constexpr RecordKind kKind = RecordKind::Correction;
    Text entry;
    Text statement;
    Day at = Day::None;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "entry", "mention corrigée", "entry corrected", 300, kRequired}, self.entry);
        v.field(Field{2, "statement", "ce qui est juste", "what is right", 4000, kRequired}, self.statement);
        v.field(Field{3, "at", "demandé le", "asked on", 0, kRequired}, self.at);
    }
};

} // namespace vault::records
