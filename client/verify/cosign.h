// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a cosigner does: takes a published folder (checkpoints and proofs, never entries), asks whether it goes on from
// the checkpoint that was cosigned last, and signs only then. Files only. The memory is replaced before the cosignature
// is given out, so that a crash can lose a line and never a memory. A fork or a rollback is refused, and both heads are
// kept beside the memory: two checkpoints that the log's key signed and that contradict each other prove themselves.
#pragma once

#include "client/verify/cosigner_key.h"

#include "audit/cosigner_state.h"

#include <expected>
#include <filesystem>
#include <optional>
#include <string>

namespace verify {

struct CosignRequest {
    std::filesystem::path folder; ///< as published
    std::filesystem::path state;  ///< the memory: one file for each log; made the first time
    std::optional<audit::NoteKey> logKey; ///< needed the first time; later it must be the remembered one
    std::uint64_t now = 0;        ///< seconds since 1970 UTC
};

enum class CosignRefusal : std::uint8_t {
    LogKeyNeeded = 1, ///< nothing is remembered yet, and no key was given
    LogKeyDiffers,    ///< another key than the remembered one
    StateUnusable,    ///< the memory cannot be read, is damaged, or is another cosigner's
    StateBusy,        ///< another run holds it
    StateUnwritten,   ///< the memory, or the evidence, could not be written
    FolderUnusable,   ///< a file of the folder: missing, damaged
    Unsigned,         ///< a checkpoint that the log's key did not sign
    Rollback,         ///< fewer entries than were cosigned
    Fork,             ///< another history of the same entries
    NoProof,          ///< no proof leads from the cosigned checkpoint to this one
    ProofWrong,       ///< a proof does not hold
    ClockBack,        ///< the clock is before the last cosignature
};

struct CosignFailure {
    CosignRefusal why{};
    std::uint64_t kept = 0, shown = 0; ///< entries: of the checkpoint cosigned last, of the folder's
    std::string file;                  ///< the file it is about
    std::filesystem::path evidence;    ///< the folder with both heads; empty when nothing was kept
};

struct Cosigned {
    std::string line;                       ///< the cosignature line, with its newline
    audit::Checkpoint checkpoint;           ///< what was cosigned
    std::optional<audit::Checkpoint> before; ///< what had been
};

/// Cosigns the folder's newest checkpoint. Nothing is written when it is refused but evidence.
[[nodiscard]] std::expected<Cosigned, CosignFailure> cosignFolder(const CosignRequest& request,
                                                                  const UnlockedCosigner& cosigner);

/// Whether this says something against the log, and not against what was given.
[[nodiscard]] bool isFinding(CosignRefusal why);
/// The sentence for a person, with sizes and files.
[[nodiscard]] std::string sentenceOf(const CosignFailure& failure, bool french);

} // namespace verify
