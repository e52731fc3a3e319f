// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a cosigner remembers of one log: the log's key, and the checkpoint that it cosigned last. A text file, so that a
// person can read it. Pure; who keeps it, and where, is the caller's affair. Whoever can write it can make the cosigner
// forget.
#pragma once

#include "audit/cosignature.h"

namespace audit {

struct CosignerState {
    NoteKey logKey;
    std::string checkpointNote; ///< with the log's line and the cosigner's own

    [[nodiscard]] std::string format() const;
    /// Malformed unless the text is exactly in the form of audit/FORMAT.md; nothing is verified.
    [[nodiscard]] static Result<CosignerState> parse(std::string_view text);
};

struct CosignedBefore {
    Checkpoint checkpoint;
    std::uint64_t time = 0; ///< seconds since 1970 UTC
};
/// What the state says, once both signatures on it hold. Faults: those of openCheckpoint and cosignedAt.
[[nodiscard]] Result<CosignedBefore> openCosignerState(const CosignerState& state, const CosignerKey& cosigner);

} // namespace audit
