// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/consistency_file.h"

#include <cstdlib>

// What is accepted is written back byte for byte, and checking it never fails otherwise than by saying so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const auto key = audit::NoteKey::named("vault.example/audit/demo", {}).value();
    const auto text = crypto::textOf({bytes, size});
    const auto file = audit::ConsistencyFile::parse(text);
    if (!file) return 0;
    if (file->format() != text) std::abort();
    const audit::Head older{file->older, {}};
    if (audit::checkConsistencyFile(*file, older, key)) std::abort(); // nobody has signed under a key of zeros
    const auto note = audit::Note::parseUnverified(file->checkpointNote);
    const auto checkpoint = audit::Checkpoint::parse(note->text);
    if (checkpoint) (void)audit::checkConsistency(file->nodes, older, checkpoint->head);
    return 0;
}
