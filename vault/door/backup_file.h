// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file of a backup, behind the door: a head in clear that says which vault and which log it holds and to whom its key
// is given, then one sealed message with the vault's files one after the other (vault/FORMAT.md). Streams both ways.
#pragma once

#include "vault/documents/files.h"
#include "vault/identity/key_grant.h"
#include "vault/fault.h"

#include "crypto/envelope.h"
#include "audit/tree.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vault::backup {

using BackupKey = crypto::SecretKey<struct BackupKeyPurpose>;

struct Head {
    VaultId vault;
    BackupId backup;
    std::uint64_t time = 0; ///< milliseconds UTC
    audit::Head log;
    std::uint64_t contentSize = 0; ///< of the message, in bytes
    identity::Identity maker;
    std::vector<identity::KeyGrant> grants;

    [[nodiscard]] crypto::Bytes encode() const;
    [[nodiscard]] crypto::Context context() const;
};

struct ReadHead {
    Head head;
    std::uint64_t size = 0; ///< of the head in the file
};
/// BadFile; NewerVersion; NotThere.
[[nodiscard]] Outcome<ReadHead> readHead(const std::filesystem::path& file);

/// One file of the vault, as it lies there.
struct Part {
    std::string name; ///< "keyring", "vault.db", "vault.db-wal", "documents/…"
    std::uint64_t size = 0;
    std::function<crypto::Result<void>(std::uint64_t offset, crypto::MutableBytes out)> read;
};

/// The parts as one stream. `passed` is called after each part.
class PartStream {
public:
    PartStream(std::vector<Part> parts, std::function<void(const Part&)> passed);
    [[nodiscard]] std::uint64_t size() const;
    [[nodiscard]] crypto::Result<std::size_t> read(crypto::MutableBytes out);

private:
    void next();

    std::vector<Part> m_parts;
    std::function<void(const Part&)> m_passed;
    std::size_t m_at = 0;
    crypto::Bytes m_label; ///< of the part at m_at
    std::uint64_t m_offset = 0;
};

/// Puts the stream back into files below a folder. Only names that a vault has, each once.
class Unpacker {
public:
    explicit Unpacker(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] Outcome<void> take(crypto::ByteView bytes);
    /// The stream ended where a file ended, and the vault is all there.
    [[nodiscard]] Outcome<void> finish() const;

private:
    [[nodiscard]] Outcome<void> begin();
    [[nodiscard]] Outcome<void> end();

    std::filesystem::path m_folder;
    crypto::Bytes m_label;
    std::optional<documents::DraftFile> m_file;
    std::uint64_t m_left = 0;
    bool m_keyring = false, m_database = false;
};

} // namespace vault::backup
