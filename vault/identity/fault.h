// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong with an identity or with what people hand to each other.
#pragma once

#include <expected>

namespace vault::identity {

enum class Fault {
    CannotOpen,   ///< wrong passphrase, wrong recipient or altered bytes: one answer on purpose
    Malformed,    ///< bytes that are not the format
    NewerVersion, ///< written by a newer program
    OutOfBounds,  ///< a KDF cost outside floor and ceiling
    BadSignature, ///< a signature that does not hold
    BadKey,       ///< public keys that the libraries refuse
    Io,           ///< a file could not be read or written
    OutOfMemory,
    Missing, ///< something that the bytes should carry is not there
};

template <class T>
using Result = std::expected<T, Fault>;

} // namespace vault::identity
