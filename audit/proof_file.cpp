// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/proof_file.h"

#include "audit/text_lines.h"

namespace audit {
namespace {

constexpr std::string_view kHeader = "c2sp.org/tlog-proof@v1", kExtra = "extra ", kIndex = "index ";

} // namespace

std::string ProofFile::format() const
{
    auto out = std::string(kHeader) + '\n';
    if (!extra.empty()) out += std::string(kExtra) + crypto::toBase64(extra) + '\n';
    out += std::string(kIndex) + std::to_string(value(index)) + '\n';
    return out + text_lines::proofLines(inclusion) + checkpointNote;
}

// tlog-proof, Format: header, optional extra line, index, hashes, empty line, checkpoint verbatim.
Result<ProofFile> ProofFile::parse(std::string_view text)
{
    auto line = text_lines::take(text);
    if (line != kHeader) return std::unexpected(Fault::Malformed);
    ProofFile out;
    line = text_lines::take(text);
    if (line && line->starts_with(kExtra)) {
        const auto extra = crypto::fromBase64(line->substr(kExtra.size()));
        if (!extra || extra->empty()) return std::unexpected(Fault::Malformed);
        out.extra = *extra;
        line = text_lines::take(text);
    }
    if (!line || !line->starts_with(kIndex)) return std::unexpected(Fault::Malformed);
    const auto index = parseDecimal(line->substr(kIndex.size()));
    if (!index) return std::unexpected(index.error());
    out.index = LeafIndex{*index};

    auto hashes = text_lines::takeProof(text);
    if (!hashes) return std::unexpected(hashes.error());
    out.inclusion = *std::move(hashes);
    if (const auto note = Note::parseUnverified(text); !note) return std::unexpected(note.error());
    out.checkpointNote = text;
    return out;
}

Result<Checkpoint> checkProofFile(const ProofFile& proof, ByteView leaf, const NoteKey& key)
{
    auto checkpoint = openCheckpoint(proof.checkpointNote, key);
    if (!checkpoint) return checkpoint;
    const auto included = checkInclusion(proof.inclusion, proof.index, leafHash(leaf), checkpoint->head);
    if (!included) return std::unexpected(included.error());
    return checkpoint;
}

} // namespace audit
