// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/cosignature.h"

#include <cstdlib>

// A cosigner's line for a checkpoint: a line has one spelling, and what is added to a note can be read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const std::string note =
        "vault.example/audit/demo\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— vault.example/audit/demo AAAAAAA=\n";
    const auto text = crypto::textOf({bytes, size});
    const auto line = audit::NoteSignature::parse(text);
    if (!line) return 0;
    if (line->line() != std::string(text) + '\n') std::abort();
    const auto key = audit::CosignerKey::named(line->name, {}).value();
    if (audit::withCosignature(note, text, key)) std::abort(); // nobody has signed under a key of zeros
    auto parsed = audit::Note::parseUnverified(note).value();
    parsed.signatures.push_back(*line);
    const auto again = audit::Note::parseUnverified(parsed.format());
    if (!again || again->signatures.back() != *line) std::abort();
    (void)audit::cosignedAt(*again, audit::CosignerKey{line->name, line->hash, {}});
    return 0;
}
