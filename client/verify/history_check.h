// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside a log's newest checkpoint: the earlier ones, the proofs from each to the next, and who cosigned
// them. The same files in a bundle and in a published folder (audit/published.h).
#pragma once

#include "client/verify/bundle_check.h"

#include "audit/published.h"

namespace verify {

/// Checks `checkpoints/` and `consistency/` against the newest checkpoint, which is in the report and whose signature
/// held, and the cosignatures of all against the policy. What is found goes into the report: CheckpointUnsigned,
/// CheckpointBehind, HistoryParted, CosignersTooFew, CosignatureWrong, PolicyForeign, and what is wrong with files.
/// Returns the checkpoints that the log's key signed, by size; none when the folder keeps none.
std::vector<audit::Checkpoint> checkHistory(const Question& question, const std::string& newestNote, Report& report);

} // namespace verify
