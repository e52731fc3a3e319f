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

    [[nodiscard]] std::string format() const;
    [[nodiscard]] static Result<ProofFile> parse(std::string_view text);
};

/// Everything at once: the proof leads from this leaf to a checkpoint that this key signed.
[[nodiscard]] Result<Checkpoint> checkProofFile(const ProofFile& proof, ByteView leaf, const NoteKey& key);

} // namespace audit
