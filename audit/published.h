// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What anyone may see of a log: its checkpoints, and the proofs that each goes on from the one before. No entry and no
// hash of a single entry of a longer log is there beyond what a proof shows. The same files stand in an audit bundle.
//   checkpoint                      the longest
//   checkpoints/<size>              every checkpoint that left the vault, with its cosignatures
//   consistency/<older>-<newer>     for neighbours: consistency_file.h
// Writing again adds what is new and never takes a checkpoint or a cosignature away. Nothing is fsynced; each file
// appears when it is whole, and `checkpoint` comes last. One writer at a time.
#pragma once

#include "audit/consistency_file.h"

#include <filesystem>
#include <functional>

namespace audit {

/// `checkpoints/<size>` and `consistency/<older>-<newer>`.
[[nodiscard]] std::string checkpointPath(TreeSize size);
[[nodiscard]] std::string consistencyPath(TreeSize older, TreeSize newer);

/// Adds the checkpoints of these notes (in any order, at least one) to a folder, whatever it already has; `hashes` are
/// those of the log and reach as far as the longest of all.
/// Faults: Inconsistent when a checkpoint, of the notes or of the folder, is not a part of this log; Malformed for what
/// is no checkpoint, and when there is none; Io; the reader's own.
[[nodiscard]] Result<void> writePublished(const std::filesystem::path& folder, std::span<const std::string> notes,
                                          const HashReader& hashes);

/// The sizes of `checkpoints/`, ascending. Missing when that folder is not there; Malformed when something in it has
/// another name; Io. What is half written (`.part`) is passed over.
[[nodiscard]] Result<std::vector<TreeSize>> publishedSizes(const std::filesystem::path& folder);
/// The pairs of sizes of `consistency/`, ascending; none when that folder is not there. Malformed, Io as above.
[[nodiscard]] Result<std::vector<std::pair<TreeSize, TreeSize>>>
publishedProofs(const std::filesystem::path& folder);
/// The note as it stands in the file. Missing, Malformed (no note, or the checkpoint of another size), Io.
[[nodiscard]] Result<std::string> readCheckpoint(const std::filesystem::path& folder, TreeSize size);
/// The note of `checkpoint`, whatever it says. Missing, Malformed, Io.
[[nodiscard]] Result<std::string> readNewestCheckpoint(const std::filesystem::path& folder);
/// Missing, Malformed (of another older size included), Io.
[[nodiscard]] Result<ConsistencyFile> readConsistency(const std::filesystem::path& folder, TreeSize older,
                                                      TreeSize newer);

} // namespace audit
