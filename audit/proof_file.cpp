// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/proof_file.h"

namespace audit {
namespace {

constexpr std::string_view kHeader = "c2sp.org/tlog-proof@v1", kExtra = "extra ", kIndex = "index ";
constexpr std::size_t kLongestProof = 63; ///< one hash per bit of the largest size

/// Cuts off a line; nothing when no newline is left.
std::optional<std::string_view> takeLine(std::string_view& rest)
{
    const auto end = rest.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

/// tlog-proof: "zero or more non-empty lines", one base64 hash each, then "an empty line".
Result<Proof> takeHashes(std::string_view& rest)
{
    Proof out;
    while (const auto line = takeLine(rest)) {
        if (line->empty()) return out;
        const auto hash = parseHash(*line);
        if (!hash || out.size() == kLongestProof) return std::unexpected(Fault::Malformed);
        out.push_back(*hash);
    }
    return std::unexpected(Fault::Malformed);
}

} // namespace

std::string ProofFile::format() const
{
    auto out = std::string(kHeader) + '\n';
    if (!extra.empty()) out += std::string(kExtra) + crypto::toBase64(extra) + '\n';
    out += std::string(kIndex) + std::to_string(value(index)) + '\n';
    for (const auto& hash : inclusion) out += crypto::toBase64(hash) + '\n';
    return out + '\n' + checkpointNote;
}

// tlog-proof, Format: header, optional extra line, index, hashes, empty line, checkpoint verbatim.
Result<ProofFile> ProofFile::parse(std::string_view text)
{
    auto line = takeLine(text);
    if (line != kHeader) return std::unexpected(Fault::Malformed);
    ProofFile out;
    line = takeLine(text);
    if (line && line->starts_with(kExtra)) {
        const auto extra = crypto::fromBase64(line->substr(kExtra.size()));
        if (!extra || extra->empty()) return std::unexpected(Fault::Malformed);
        out.extra = *extra;
        line = takeLine(text);
    }
    if (!line || !line->starts_with(kIndex)) return std::unexpected(Fault::Malformed);
    const auto index = parseDecimal(line->substr(kIndex.size()));
    if (!index) return std::unexpected(index.error());
    out.index = LeafIndex{*index};

    auto hashes = takeHashes(text);
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
