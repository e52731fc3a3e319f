// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/proof_file.h"

#include <cstdlib>

// What is accepted is written back byte for byte, and checking it never fails otherwise than by saying so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const auto key = audit::NoteKey::named("vault.example/audit/demo", {}).value();
    const auto text = crypto::textOf({bytes, size});
    const auto proof = audit::ProofFile::parse(text);
    if (!proof) return 0;
    if (proof->format() != text) std::abort();
    if (audit::checkProofFile(*proof, {}, key)) std::abort(); // nobody has signed under a key of zeros
    const auto note = audit::Note::parseUnverified(proof->checkpointNote);
    const auto checkpoint = audit::Checkpoint::parse(note->text);
    if (checkpoint) (void)audit::checkInclusion(proof->inclusion, proof->index, {}, checkpoint->head);
    return 0;
}
