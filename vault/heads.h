// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Heads of the log against each other: a colleague's line, or an earlier one of one's own. Both heads of a comparison are
// kept in this member's profile as evidence, outside the vault; so are those of an unlock that found the vault behind
// or forked. A comparison leaves no leaf: it reads the log's hashes and nothing else.
#pragma once

#include "vault/locked_vault.h"
#include "vault/profile.h"

namespace vault {

struct HeadComparison {
    HeadRelation relation = HeadRelation::Same;
    audit::Head theirs, ours;
    /// When forked: the first entry that differs is one of [sharedUpTo, partedBy), as far as the lines of that same
    /// source tell. More lines narrow it: headLineAt() of a size in between.
    std::uint64_t sharedUpTo = 0, partedBy = 0;
};

/// The line of this log's head; with a size, of the head it had then. NotThere beyond the end.
[[nodiscard]] Outcome<std::string> headLineAt(Session& session, std::uint64_t size);

/// `source` is who gave the line, as the person says it; lines of one source are taken together.
/// BadFile unless the line is one that `log head` prints.
[[nodiscard]] Outcome<HeadComparison> compareHead(Session& session, std::string_view line, std::string_view source);

/// The same for a folder that another copy of this vault published, or exported for an auditor: each checkpoint in it that
/// this log's key signed counts as a line of that source, and of a forked history the narrowest bounds are said; with an
/// export's tiles they are one entry.
/// NotThere without a checkpoint, BadSignature when another key signed the newest, BadFile, Io; as above.
[[nodiscard]] Outcome<HeadComparison> compareFolder(Session& session, const std::filesystem::path& folder,
                                                    std::string_view source);

/// What this member keeps of earlier comparisons, oldest first. CannotOpen when somebody altered it.
[[nodiscard]] Outcome<std::vector<HeadEvidence>> keptHeads(const Session& session);
/// The same without a session; also when the vault does not unlock for what is wrong
/// with it.
[[nodiscard]] Outcome<std::vector<HeadEvidence>> keptHeads(const Places& places, std::string_view name,
                                                           const crypto::Passphrase& passphrase,
                                                           const identity::KitKey* kit = nullptr);

} // namespace vault
