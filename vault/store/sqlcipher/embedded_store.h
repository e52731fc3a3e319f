// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The embedded store: SQLCipher 4 with a raw key, WAL, synchronous=FULL (FORMATS §7). Encryption at rest, not
// integrity: freshness comes from the log. Refuses a database that is not encrypted, a network file system, a newer
// schema. Several processes may use one file.
#pragma once

#include "vault/store/store.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace vault::store {

/// How long begin() waits for another process's write lock.
inline constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(10);

/// HKDF(VK, Ctx("casevault/v1/sqlcipher", vault, epoch)) is the raw key. Whole or not at all: written under another
/// name and then renamed. AlreadyThere when the file exists; NotThere when its folder does not; ReadOnly;
/// NetworkFolder; Full.
[[nodiscard]] Result<std::unique_ptr<Store>> createEmbedded(const std::filesystem::path& file, const VaultKey& key,
                                                            const VaultId& vault, std::uint32_t epoch,
                                                            std::chrono::milliseconds patience = kPatience);
/// CannotOpen: wrong key, plain or foreign file. ReadOnly when it or its folder cannot be written. NotThere;
/// NetworkFolder; NewerVersion. Other connections for look() are opened as they are needed, so the raw key stays in
/// guarded memory as long as the Store lives.
[[nodiscard]] Result<std::unique_ptr<Store>> openEmbedded(const std::filesystem::path& file, const VaultKey& key,
                                                          const VaultId& vault, std::uint32_t epoch,
                                                          std::chrono::milliseconds patience = kPatience);

/// Errors that SQLCipher or SQLite logged since the last call: each is an alarm (FORMATS §7), a wrong key's too; at
/// most a thousand are kept. Process-wide, thread-safe; flushes every open output stream of the C library.
[[nodiscard]] std::vector<std::string> takeAlarms();
/// Where an alarm says that the file is damaged or was altered: "vault.db, page 12", or "vault.db" when it names no
/// page; nothing for an alarm of another kind (a full disk, say), which the fault of the call tells.
[[nodiscard]] std::optional<std::string> damageIn(std::string_view alarm);

} // namespace vault::store
