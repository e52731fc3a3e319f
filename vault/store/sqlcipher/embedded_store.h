// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The embedded store: SQLCipher 4 with a raw key, WAL, synchronous=FULL (FORMATS §7). Encryption at rest, not
// integrity: freshness comes from the log. Refuses a database that is not encrypted, a network file system, a newer
// schema. Several processes may use one file.
#pragma once

#include "vault/store/store.h"

#include <functional>

namespace vault::store {

/// HKDF(VK, Ctx("casevault/v1/sqlcipher", vault, epoch)) is the raw key. AlreadyThere when the file exists.
[[nodiscard]] Result<std::unique_ptr<Store>> createEmbedded(const std::filesystem::path& file, const VaultKey& key,
                                                            const VaultId& vault, std::uint32_t epoch);
/// CannotOpen: wrong key, plain or foreign file. ReadOnly when it or its folder cannot be written.
[[nodiscard]] Result<std::unique_ptr<Store>> openEmbedded(const std::filesystem::path& file, const VaultKey& key,
                                                          const VaultId& vault, std::uint32_t epoch);

/// Errors that SQLCipher or SQLite logged since the last call: each is an alarm (FORMATS §7). Process-wide, thread-safe.
[[nodiscard]] std::vector<std::string> takeAlarms();

} // namespace vault::store
