// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a finding says to a person, in French and English. One table for every program that shows findings.
#pragma once

#include "audit/verifier.h"

#include <array>
#include <string_view>

namespace audit {

struct FindingSentence {
    FindingKind kind;
    std::string_view fr, en;
};

inline constexpr std::array kFindingSentences{
    FindingSentence{FindingKind::MalformedLeaf, "Cette entrée n'est pas une entrée de journal.",
                    "This entry is not a log entry."},
    FindingSentence{FindingKind::ForeignVault, "Cette entrée vient d'un autre coffre.",
                    "This entry comes from another vault."},
    FindingSentence{FindingKind::UnknownActor, "Personne de connu n'a fait cette entrée.",
                    "Nobody known made this entry."},
    FindingSentence{FindingKind::BadSignature, "La signature de cette entrée ne tient pas.",
                    "This entry's signature does not hold."},
    FindingSentence{FindingKind::SequenceGap, "Une entrée de cette session manque ou a été déplacée.",
                    "An entry of this session is missing or was moved."},
    FindingSentence{FindingKind::TimeBackwards, "Cette entrée se dit antérieure à la précédente.",
                    "This entry claims to be earlier than the one before."},
    FindingSentence{FindingKind::PreviousHeadUnknown, "Cette entrée s'appuie sur une histoire qui n'est pas celle-ci.",
                    "This entry builds on a history that is not this one."},
    FindingSentence{FindingKind::FoundingMisplaced, "L'acte de fondation n'est pas à sa place.",
                    "The founding act is not in its place."},
    FindingSentence{FindingKind::SubjectMisplaced, "Cette entrée nomme un membre là où il n'en faut pas, ou l'inverse.",
                    "This entry names a member where none belongs, or the other way round."},
    FindingSentence{FindingKind::RootMismatch, "Les entrées ne mènent pas à la racine signée.",
                    "The entries do not lead to the signed root."},
    FindingSentence{FindingKind::MissingLeaves, "Des entrées manquent par rapport au point de contrôle signé.",
                    "Entries are missing compared with the signed checkpoint."},
    FindingSentence{FindingKind::InconsistentHeads, "Deux états signés du journal ne racontent pas la même histoire.",
                    "Two signed states of the log do not tell the same history."},
    FindingSentence{FindingKind::StoredHashWrong, "Une empreinte gardée n'est pas celle de ses entrées.",
                    "A stored hash is not that of its entries."},
};

[[nodiscard]] constexpr const FindingSentence& sentenceOf(FindingKind kind)
{
    for (const auto& row : kFindingSentences)
        if (row.kind == kind) return row;
    return kFindingSentences.front();
}

} // namespace audit
