// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A member's own index: a sealed segment for each case in their profile, and what they say together in memory. A segment
// comes into being by one logged act and is kept current by the member's own reads and writes; forgetting a case removes
// the file and what memory holds of it. A segment that does not open counts as not there.
// One owner, one thread.
#pragma once

#include "vault/sealed_folder.h"
#include "vault/search/index.h"

namespace vault::searching {

class OwnIndex {
public:
    OwnIndex(const std::filesystem::path& profile, const VaultId& vault, const MemberId& member,
             crypto::ByteView rootKey);

    /// Whether there is a segment's file: one look at the folder, nothing is opened.
    [[nodiscard]] bool has(const CaseId& caseFile) const;
    /// The same, and it opens.
    [[nodiscard]] bool isWhole(const CaseId& caseFile) const;
    /// A new segment with these readings, in place of an older or damaged one.
    [[nodiscard]] SealedFolder::Result<void> build(const CaseId& caseFile, const std::vector<Reading>& readings);
    /// Into a segment that is there; what it has in the same version is left alone. Unreadable when it does not open.
    [[nodiscard]] SealedFolder::Result<void> add(const CaseId& caseFile, const std::vector<Reading>& readings);

    /// Removes the segments of these cases, and builds what is in memory again from the others at the next question.
    void forget(const std::vector<CaseId>& lost);

    /// Whether memory holds the segments; false again once a case was forgotten.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Reads the segments of these cases into memory.
    void load(const std::vector<CaseId>& cases);
    [[nodiscard]] Index& merged() { return m_merged; }

private:
    [[nodiscard]] SealedFolder::Name fileOf(const CaseId& caseFile) const;
    [[nodiscard]] SealedFolder::Result<Segment> open(const CaseId& caseFile) const;
    [[nodiscard]] SealedFolder::Result<void> write(const CaseId& caseFile, const Segment& segment) const;

    SealedFolder m_folder;
    Index m_merged;
    bool m_loaded = false;
};

} // namespace vault::searching
