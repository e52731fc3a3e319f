// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a vault can live in a folder at all, before SQLite touches it.
#pragma once

#include "vault/store/fault.h"

#include <cstdint>
#include <filesystem>

namespace vault::store {

/// True for NFS, SMB/CIFS, AFS, Ceph and Coda by their statfs magic (linux/magic.h). WAL shares memory between
/// processes, which such a file system cannot give to two machines. Container file systems (overlay, 9p) are local.
[[nodiscard]] bool isNetworkFileSystem(std::uint32_t magic);

/// A local folder that can be written. NotThere, NetworkFolder, ReadOnly, Io.
[[nodiscard]] Result<void> checkFolder(const std::filesystem::path& folder);

/// A regular file with something in it, in such a folder. NotThere, CannotOpen (empty, or no file), ReadOnly.
[[nodiscard]] Result<void> checkFile(const std::filesystem::path& file);

} // namespace vault::store
