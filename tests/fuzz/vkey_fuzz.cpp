// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/note.h"

#include <cstdlib>

// A key has one spelling, and one of a cosigner is none of a log.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto text = crypto::textOf({bytes, size});
    const auto key = audit::NoteKey::parse(text);
    if (key && (key->vkey() != text || audit::NoteKey::named(key->name, key->key) != key)) std::abort();
    const auto cosigner = audit::CosignerKey::parse(text);
    if (cosigner && (key || cosigner->vkey() != text)) std::abort();
    return 0;
}
