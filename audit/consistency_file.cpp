// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/consistency_file.h"

#include "audit/text_lines.h"

namespace audit {
namespace {

constexpr std::string_view kOld = "old ";

} // namespace

// tlog-witness, add-checkpoint: "an old size line, zero or more consistency proof lines, and an empty line, followed by
// a checkpoint".
std::string ConsistencyFile::format() const
{
    return std::string(kOld) + std::to_string(value(older)) + '\n' + text_lines::proofLines(nodes) + checkpointNote;
}

Result<ConsistencyFile> ConsistencyFile::parse(std::string_view text)
{
    const auto line = text_lines::take(text);
    if (!line || !line->starts_with(kOld)) return std::unexpected(Fault::Malformed);
    const auto older = parseDecimal(line->substr(kOld.size()));
    if (!older) return std::unexpected(older.error());
    auto nodes = text_lines::takeProof(text);
    if (!nodes) return std::unexpected(nodes.error());
    if (const auto note = Note::parseUnverified(text); !note) return std::unexpected(note.error());
    return ConsistencyFile{TreeSize{*older}, *std::move(nodes), std::string(text)};
}

Result<Checkpoint> checkConsistencyFile(const ConsistencyFile& file, const Head& older, const NoteKey& key)
{
    auto newer = openCheckpoint(file.checkpointNote, key);
    if (!newer) return newer;
    if (file.older != older.size) return std::unexpected(Fault::Inconsistent);
    if (const auto holds = checkConsistency(file.nodes, older, newer->head); !holds)
        return std::unexpected(holds.error());
    return newer;
}

} // namespace audit
