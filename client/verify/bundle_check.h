// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole verification of an exported audit bundle, for someone who trusts nobody: not the folder, not who wrote it,
// not the machine it comes from. Two things come from outside: the log's key, and (if what was done is to be checked)
// an identity to which the bundle gives keys.
// Streaming: what is held at once is a few thousand entries, the trace keys' list and the charter's state. Signatures
// are spread over all cores. Nothing is written. Whatever the folder holds, the answer is a report.
#pragma once

#include "client/verify/report.h"
#include "client/verify/verified_state.h"

#include "audit/policy.h"
#include "vault/identity/key_file.h"

#include <functional>
#include <optional>
#include <vector>

namespace verify {

namespace identity = vault::identity;

/// Told how many entries are checked, of how many.
using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

struct Question {
    std::filesystem::path folder;
    audit::NoteKey logKey;
    const identity::UnlockedIdentity* reader = nullptr; ///< null: payloads stay closed. Not owned
    const audit::Policy* policy = nullptr;              ///< null: cosignatures are not looked at. Not owned
    /// A head that was verified before: signatures up to it are taken as checked once the entries lead to it.
    std::optional<audit::Checkpoint> since = {};
    /// What an earlier verification left. Without a reader only what came since is read; with one the entries are read
    /// again, since the rules are replayed from the first act on, and their signatures are not. A state of another log,
    /// of more entries or of another history is a finding, and everything is verified. Not owned
    const VerifiedState* state = nullptr;
    /// Heads that people remember: each must be a part of this history.
    std::vector<audit::Checkpoint> remembered = {};
    /// Asked now and then; true ends the verification, which then proves nothing.
    std::function<bool()> stopAsked = {};
};

/// In this order: the parts of the bundle; checkpoint, identities and vault id; earlier checkpoints and cosignatures;
/// entries, tiles and root; signatures, sequences, times and heads of every leaf; remembered heads; with a reader the
/// grants, the payloads, and whether each act was allowed.
/// A checkpoint that the log's key did not sign ends it there: nothing else would prove anything.
[[nodiscard]] Report checkBundle(const Question& question, const Progress& progress = {});

/// What anyone can check of a published folder: that its checkpoints are signed, follow one another, and are cosigned.
/// Remembered heads can be compared with those of the same size only. Reader and since are not looked at.
[[nodiscard]] Report checkPublished(const Question& question);

} // namespace verify
