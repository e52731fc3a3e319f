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

/// The database of one epoch of the vault key: vault.db, then vault-2.db, vault-3.db (FORMATS §5).
[[nodiscard]] std::filesystem::path databaseOf(const std::filesystem::path& vaultFolder, std::uint32_t epoch);

struct KeyedFile {
    std::filesystem::path file;
    const VaultKey& key;
    std::uint32_t epoch = 1;
};
/// Writes `from` whole into the new file `to` under its key, durably, and opens it. The caller holds the write lock of
/// `from`, which is not changed. What an earlier attempt left under that name is replaced. Full, Damaged, Io.
[[nodiscard]] Result<std::unique_ptr<Store>> exportEmbedded(const KeyedFile& from, const KeyedFile& to,
                                                            const VaultId& vault,
                                                            std::chrono::milliseconds patience = kPatience);
/// A database that no keyring names any more, with what SQLite keeps beside it.
void removeEmbedded(const std::filesystem::path& file);

/// Errors that SQLCipher or SQLite logged since the last call: each is an alarm (FORMATS §7), a wrong key's too; at
/// most a thousand are kept. Process-wide, thread-safe; flushes every open output stream of the C library.
[[nodiscard]] std::vector<std::string> takeAlarms();
/// Where an alarm says that the file is damaged or was altered: "vault.db, page 12", or "vault.db" when it names no
/// page; nothing for an alarm of another kind (a full disk, say), which the fault of the call tells.
[[nodiscard]] std::optional<std::string> damageIn(std::string_view alarm);

} // namespace vault::store
