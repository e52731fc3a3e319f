// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/search/own_index.h"

#include <algorithm>

namespace vault::searching {

OwnIndex::OwnIndex(const std::filesystem::path& profile, const VaultId& vault, const MemberId& member,
                   crypto::ByteView rootKey)
    : m_folder(profile / "search", "casevault/v1/search", vault, member, rootKey)
{
}

SealedFolder::Name OwnIndex::fileOf(const CaseId& caseFile) const { return m_folder.nameOf(caseFile.bytes); }

bool OwnIndex::has(const CaseId& caseFile) const { return m_folder.holds(fileOf(caseFile)); }

bool OwnIndex::isWhole(const CaseId& caseFile) const { return open(caseFile).has_value(); }

SealedFolder::Result<Segment> OwnIndex::open(const CaseId& caseFile) const
{
    auto bytes = m_folder.get(fileOf(caseFile), m_folder.context().field(caseFile.bytes), Segment::kLargest);
    if (!bytes) return std::unexpected(bytes.error());
    auto segment = Segment::decode(std::move(*bytes));
    if (!segment) return std::unexpected(SealedFolder::Fault::Unreadable);
    return std::move(*segment);
}

SealedFolder::Result<void> OwnIndex::write(const CaseId& caseFile, const Segment& segment) const
{
    return m_folder.put(fileOf(caseFile), m_folder.context().field(caseFile.bytes), segment.bytes().expose(),
                        SealedFolder::Lasting::ThroughACrash);
}

SealedFolder::Result<void> OwnIndex::build(const CaseId& caseFile, const std::vector<Reading>& readings)
{
    const auto segment = Segment().with(readings);
    auto written = write(caseFile, segment);
    if (written && m_loaded) m_merged.add(caseFile, segment);
    return written;
}

SealedFolder::Result<void> OwnIndex::add(const CaseId& caseFile, const std::vector<Reading>& readings)
{
    const auto before = open(caseFile);
    if (!before) return std::unexpected(before.error());
    const auto isNews = [&](const Reading& reading) { return before->versionOf(reading.found) < reading.version; };
    if (std::ranges::none_of(readings, isNews)) return {};
    const auto segment = before->with(readings);
    auto written = write(caseFile, segment);
    if (!written || !m_loaded) return written;
    for (const auto& entry : segment.entries())
        if (before->versionOf(entry.found) < entry.version) m_merged.add(caseFile, entry);
    return {};
}

void OwnIndex::forget(const std::vector<CaseId>& lost)
{
    bool forgotten = false;
    for (const auto& caseFile : lost) {
        const auto file = fileOf(caseFile);
        if (!m_folder.holds(file)) continue;
        m_folder.drop(file);
        forgotten = true;
    }
    if (!forgotten) return;
    m_merged = Index(); // its memory is wiped
    m_loaded = false;
}

void OwnIndex::load(const std::vector<CaseId>& cases)
{
    m_folder.sweep();
    m_merged = Index();
    for (const auto& caseFile : cases)
        if (const auto segment = open(caseFile)) m_merged.add(caseFile, *segment);
    m_loaded = true;
}

} // namespace vault::searching
