// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A consistency proof as one text file: the older size, the proof, and the newer checkpoint. The bytes are those that
// C2SP tlog-witness sends to a witness, so what is published here can be handed to any of them.
#pragma once

#include "audit/checkpoint.h"

namespace audit {

struct ConsistencyFile {
    TreeSize older{0};
    Proof nodes;
    std::string checkpointNote; ///< of the newer tree

    [[nodiscard]] std::string format() const;
    /// Malformed unless the text is exactly in the form of the page; nothing is verified.
    [[nodiscard]] static Result<ConsistencyFile> parse(std::string_view text);
};

/// Everything at once: the older head is a prefix of a checkpoint that this key signed; returns that one.
/// Faults: those of openCheckpoint; Inconsistent for another older size, or a proof that does not lead to both roots.
[[nodiscard]] Result<Checkpoint> checkConsistencyFile(const ConsistencyFile& file, const Head& older,
                                                      const NoteKey& key);

} // namespace audit
