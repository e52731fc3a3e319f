// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// C2SP tlog-proof: a leaf index, its inclusion proof and the checkpoint it leads to, as one text file.
#pragma once

#include "audit/checkpoint.h"

namespace audit {

struct ProofFile {
    LeafIndex index{0};
    Proof inclusion;
    std::string checkpointNote;
    crypto::Bytes extra{}; ///< opaque and signed by nobody; empty when there is none

    [[nodiscard]] std::string format() const;
    /// Malformed unless the text is exactly in the form of the page; nothing is verified.
    [[nodiscard]] static Result<ProofFile> parse(std::string_view text);
};

/// Everything at once: the proof leads from this leaf to a checkpoint that this key signed.
/// Faults: those of openCheckpoint, then Inconsistent.
[[nodiscard]] Result<Checkpoint> checkProofFile(const ProofFile& proof, ByteView leaf, const NoteKey& key);

} // namespace audit
