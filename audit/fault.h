// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong with the bytes of a log. Faults are conditions; what a verification finds is a Finding
// (verifier.h).
#pragma once

#include <expected>

namespace audit {

enum class Fault {
    Malformed,     ///< bytes that are not the format
    NewerVersion,  ///< a format version that this program does not know
    BadSignature,  ///< a note or leaf whose signature does not verify under the key asked for
    UnknownSigner, ///< a note without a signature by the key asked for
    Inconsistent,  ///< a proof that does not lead to the root
    Missing,       ///< a hash, tile or entry that should be there is not
    Io,            ///< a file could not be read or written
    Cancelled,
};

template <class T>
using Result = std::expected<T, Fault>;

} // namespace audit
