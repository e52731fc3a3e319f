// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole verification of an exported audit bundle, for someone who trusts nobody: not the folder, not who wrote it,
// not the machine it comes from. Two things come from outside: the log's key, and (if what was done is to be checked)
// an identity to which the bundle gives keys.
// Streaming: what is held at once is a few thousand entries, the trace keys' list and the charter's state. Signatures
// are spread over all cores. Nothing is written. Whatever the folder holds, the answer is a report.
#pragma once

#include "client/verify/report.h"

#include "vault/identity/key_file.h"

#include <functional>

namespace verify {

namespace identity = vault::identity;

/// Told how many entries are checked, of how many.
using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

struct Question {
    std::filesystem::path folder;
    audit::NoteKey logKey;
    const identity::UnlockedIdentity* reader = nullptr; ///< null: payloads stay closed. Not owned
};

/// In this order: the parts of the bundle; checkpoint, identities and vault id; entries, tiles and root; signatures,
/// sequences, times and heads of every leaf; with a reader the grants, the payloads, and whether each act was allowed.
/// A checkpoint that the log's key did not sign ends it there: nothing else would prove anything.
[[nodiscard]] Report checkBundle(const Question& question, const Progress& progress = {});

} // namespace verify
