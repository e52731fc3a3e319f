// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong where the vault is kept.
#pragma once

#include <expected>

namespace vault::store {

enum class Fault {
    Busy,          ///< another process held the write lock for more than ten seconds
    ReadOnly,      ///< the folder or file cannot be written, so no leaf is possible
    Full,          ///< the disk is full; nothing changed
    Damaged,       ///< bytes that SQLCipher or we cannot read; SQLCipher's own alarm included
    CannotOpen,    ///< wrong vault key, or not an encrypted database
    NotThere,      ///< no vault, file or row of that name
    AlreadyThere,  ///< a vault or file of that name exists
    NewerVersion,  ///< written by a newer program
    NetworkFolder, ///< a network file system: WAL does not work there
    Io,
    Cancelled,
};

template <class T>
using Result = std::expected<T, Fault>;

} // namespace vault::store
