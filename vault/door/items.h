// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a disclosure can carry of a case, one kind of record at a time: whose information it is, which fields it has, and
// the text of the chosen ones.
#pragma once

#include "vault/disclosures.h"
#include "vault/session/deed.h"

namespace vault {

/// Kind, parties and field codes of a choice. Unknown for an object that a disclosure cannot carry; BadRecord for a
/// field that the record does not have. The mediator's working note leaves only when named.
[[nodiscard]] Outcome<charter::DisclosedItem> describeItem(const charter::CasePart& part, const ItemChoice& choice);
/// Reads the record (with its leaf) and renders the chosen fields.
[[nodiscard]] Outcome<records::ProjectedItem> projectItem(Deed& deed, const charter::DisclosedItem& item);
/// "agreement.undertakings", for registers and decision screens.
[[nodiscard]] std::vector<std::string> fieldNamesOf(const charter::DisclosedItem& item);

} // namespace vault
