// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A case as text and as JSON: numbers, aliases, ids, codes and dates; never a name (DISC-1).
#pragma once

#include "client/cli/console.h"

namespace cli {

/// "A (mésange)"; the id's start where the case does not know the party.
[[nodiscard]] std::string partyText(const charter::CasePart& part, const vault::PartyId& party);
[[nodiscard]] std::string partyText(const vault::Session& session, const vault::CaseId& caseFile,
                                    const vault::PartyId& party);
/// A case's public number; the start of its id where it is not known.
[[nodiscard]] std::string caseText(const vault::Session& session, const vault::CaseId& caseFile);
[[nodiscard]] std::string namesOf(const vault::Session& session, const auto& members)
{
    std::string out;
    for (const auto& member : members) out += (out.empty() ? "" : ", ") + onOneLine(session.nameOf(member));
    return out;
}

[[nodiscard]] Json caseJson(const vault::Session& session, const vault::CaseView& view);
void printCase(Console& console, const vault::Session& session, const vault::CaseView& view);

[[nodiscard]] Phrase stageText(charter::ShuttleStage stage);
[[nodiscard]] Phrase stageText(charter::DisclosureStage stage);
[[nodiscard]] std::string_view tokenOf(charter::ShuttleStage stage);
[[nodiscard]] std::string_view tokenOf(charter::DisclosureStage stage);

} // namespace cli
