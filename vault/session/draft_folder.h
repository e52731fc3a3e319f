// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a session keeps its member's drafts. Behind the door: clients see drafts.h.
#pragma once

#include "vault/charter/charter.h"
#include "vault/drafts.h"
#include "vault/sealed_folder.h"

namespace vault {

/// May this member write there now? The same answer as reading the place.
[[nodiscard]] charter::Verdict mayDraft(const charter::State& state, const MemberId& member, const DraftName& name,
                                        charter::Day day);

class DraftFolder {
public:
    DraftFolder(const std::filesystem::path& profile, const VaultId& vault, const MemberId& member,
                crypto::ByteView rootKey);

    struct Draft {
        DraftLine line;
        crypto::SecretBytes content;
    };
    [[nodiscard]] SealedFolder::Result<Draft> get(const DraftName& name) const;
    [[nodiscard]] SealedFolder::Result<void> put(const DraftName& name, std::uint64_t at,
                                                 const crypto::SecretBytes& content) const;
    void drop(const DraftName& name) const;
    [[nodiscard]] bool holds(const DraftName& name) const;
    [[nodiscard]] std::size_t count() const { return m_folder.names().size(); }

    struct Listing {
        std::vector<DraftLine> drafts;       ///< newest first
        std::vector<std::string> unreadable; ///< names of files
    };
    [[nodiscard]] Listing list() const;
    /// Deletes the drafts of cases that this member was taken off, and of referrals whose key is gone. A place that the
    /// fold does not know loses nothing.
    void forgetWhatIsNotMine(const charter::State& state, const MemberId& member) const;

private:
    [[nodiscard]] SealedFolder::Name fileOf(const DraftName& name) const;
    [[nodiscard]] SealedFolder::Result<Draft> open(const SealedFolder::Name& file) const;
    SealedFolder m_folder;
};

} // namespace vault
