// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One field of a record as everything sees it: the encoding, the JSON of the command line, the empty form, the choice of
// what a disclosure carries. A record names its fields once, in describe(self, visitor); visitors do the rest.
#pragma once

#include "vault/charter/act_parts.h"
#include "vault/records/text.h"

namespace vault::records {

using charter::Day;
using charter::RecordKind;

/// A code is given once per record and never again; 0 length means no text.
struct Field {
    std::uint16_t code;
    std::string_view name; ///< in JSON
    std::string_view fr, en;
    std::size_t limit = 0; ///< code points, for texts; entries, for lists
    bool required = false;
};

inline constexpr bool kRequired = true;

} // namespace vault::records
