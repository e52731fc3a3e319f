// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A member's small sealed files in their own profile: drafts, search segments. A file's name is derived from what it
// holds under the member's key, so it tells nothing to others, and one thing has one file. Each is replaced whole: a
// crash leaves the old one or the new one. Files of other names are not touched.
// One owner, one thread.
#pragma once

#include "crypto/envelope.h"
#include "vault/files.h"
#include "vault/ids.h"

#include <vector>

namespace vault {

class SealedFolder {
public:
    enum class Fault : std::uint8_t {
        NotThere,
        Unreadable, ///< altered, put there by somebody else, or not to be read
        ReadOnly,
        Full,
        Io
    };
    template <class T>
    using Result = std::expected<T, Fault>;
    using Name = Id16;

    /// The key is HKDF(root key, Ctx(label, vault, member)). The folder is made at the first put.
    SealedFolder(std::filesystem::path folder, std::string_view label, const VaultId& vault, const MemberId& member,
                 crypto::ByteView rootKey);

    /// HKDF(key, Ctx(label, vault, member, "name", what)), its first 16 bytes.
    [[nodiscard]] Name nameOf(crypto::ByteView what) const;
    /// Ctx(label, vault, member), to which the caller adds what the bytes are.
    [[nodiscard]] crypto::Context context() const;

    [[nodiscard]] bool holds(const Name& name) const;
    /// Ascending; whatever else lies there is not among them.
    [[nodiscard]] std::vector<Name> names() const;
    /// `limit` is the largest plaintext, in bytes.
    [[nodiscard]] Result<crypto::SecretBytes> get(const Name& name, const crypto::Context& where,
                                                  std::uint64_t limit) const;
    enum class Lasting : bool { ThroughAPowerCut, ThroughACrash };
    [[nodiscard]] Result<void> put(const Name& name, const crypto::Context& where, crypto::ByteView plaintext,
                                   Lasting lasting) const;
    /// NotThere is fine.
    void drop(const Name& name) const;
    /// Half-written files of a program that was killed; those of the last hour may be another program's.
    void sweep() const;

private:
    [[nodiscard]] std::filesystem::path pathOf(const Name& name) const;

    std::filesystem::path m_folder;
    std::string m_label;
    VaultId m_vault;
    MemberId m_member;
    crypto::SecretBytes m_key;
};

} // namespace vault
