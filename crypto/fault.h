// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong in this room for reasons outside the program. Broken promises inside it are assertions.
#pragma once

#include <expected>

namespace crypto {

enum class Fault {
    CannotOpen,   ///< wrong key, wrong context or altered bytes: one answer on purpose
    Malformed,    ///< bytes that are not the format
    NewerVersion, ///< a format version that this program does not know
    OutOfBounds,  ///< KDF parameters outside the floor and ceiling of FORMATS §5
    BadKey,       ///< a public key that libsodium or Botan refuses
    BadSignature, ///< a signature that does not verify
    NotUtf8,      ///< text that is not valid UTF-8
    Io,           ///< a read, write or fsync failed (disk full included)
    OutOfMemory,  ///< guarded memory could not be had
    Cancelled,    ///< the caller's progress function said stop
};

template <class T>
using Result = std::expected<T, Fault>;

} // namespace crypto
