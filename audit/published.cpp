// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/published.h"

#include "audit/tile_files.h"

#include <algorithm>
#include <map>
#include <set>

namespace audit {
namespace {

namespace fs = std::filesystem;

constexpr auto kCheckpoint = "checkpoint", kCheckpoints = "checkpoints", kConsistency = "consistency";
constexpr std::string_view kUnfinished = ".part";
constexpr std::size_t kMostProof = 8192 + kMaxNoteSize;

/// A checkpoint as read, unverified: this room's caller knows the key, the hashes know the log.
struct Kept {
    Note note;
    Head head;
};
using Chain = std::map<TreeSize, Kept>;

Result<Kept> keptOf(std::string_view text)
{
    auto note = Note::parseUnverified(text);
    if (!note) return std::unexpected(note.error());
    const auto checkpoint = Checkpoint::parse(note->text);
    if (!checkpoint) return std::unexpected(checkpoint.error());
    return Kept{*std::move(note), checkpoint->head};
}

Result<std::string> readNote(const fs::path& path)
{
    const auto bytes = tile_files::readUpTo(path, kMaxNoteSize);
    if (!bytes) return std::unexpected(bytes.error());
    std::string text(crypto::textOf(*bytes));
    if (const auto kept = keptOf(text); !kept) return std::unexpected(kept.error());
    return text;
}

/// Two checkpoints of one size are one, or the log has two histories.
Result<void> addTo(Chain& chain, Kept kept)
{
    const auto [found, isNew] = chain.try_emplace(kept.head.size, kept);
    return isNew ? Result<void>() : found->second.note.addSignaturesOf(kept.note);
}

Result<Chain> chainIn(const fs::path& folder)
{
    Chain out;
    const auto sizes = publishedSizes(folder);
    if (!sizes) return sizes.error() == Fault::Missing ? Result<Chain>(out) : std::unexpected(sizes.error());
    for (const auto size : *sizes) {
        auto kept = readCheckpoint(folder, size).and_then(keptOf);
        if (!kept) return std::unexpected(kept.error());
        if (const auto added = addTo(out, *std::move(kept)); !added) return std::unexpected(added.error());
    }
    return out;
}

/// What is there is left alone when it says the same, so that writing again touches nothing.
Result<void> writeIfNew(const fs::path& path, std::string_view text)
{
    const auto present = tile_files::readUpTo(path, text.size());
    if (present && crypto::textOf(*present) == text) return {};
    if (!present && present.error() == Fault::Io) return std::unexpected(Fault::Io);
    return tile_files::writeWhole(path, crypto::bytesOf(text));
}

/// The log's own lines: a proof is written once, and cosignatures come later.
std::string withoutCosignatures(const Kept& kept)
{
    const auto origin = std::string_view(kept.note.text).substr(0, kept.note.text.find('\n'));
    auto note = kept.note;
    std::erase_if(note.signatures, [&](const NoteSignature& line) { return line.name != origin; });
    return note.format();
}

Result<std::string> proofBetween(const Kept& older, const Kept& newer, const HashReader& hashes)
{
    auto nodes = proveConsistency(older.head.size, newer.head.size, hashes);
    if (!nodes) return std::unexpected(nodes.error());
    if (const auto holds = checkConsistency(*nodes, older.head, newer.head); !holds)
        return std::unexpected(holds.error());
    return ConsistencyFile{older.head.size, *std::move(nodes), withoutCosignatures(newer)}.format();
}

/// The proofs between neighbours, all made before the first is written: a folder of another log is left as it is.
Result<std::map<std::string, std::string>> proofsOf(const Chain& chain, const HashReader& hashes)
{
    std::map<std::string, std::string> out;
    const Kept* older = nullptr;
    for (const auto& [size, kept] : chain) {
        if (older != nullptr) {
            auto proof = proofBetween(*older, kept, hashes);
            if (!proof) return std::unexpected(proof.error());
            out.emplace(consistencyPath(older->head.size, size), *std::move(proof));
        }
        older = &kept;
    }
    const auto root = treeRoot(older->head.size, hashes);
    if (!root) return std::unexpected(root.error());
    if (*root != older->head.root) return std::unexpected(Fault::Inconsistent);
    return out;
}

/// A checkpoint between two that were neighbours leaves a proof behind that nobody asks for.
Result<void> removeOthers(const fs::path& folder, const std::map<std::string, std::string>& proofs)
{
    std::error_code error;
    std::vector<fs::path> others;
    fs::directory_iterator entry(folder / kConsistency, error);
    if (error == std::errc::no_such_file_or_directory) return {};
    for (; !error && entry != fs::directory_iterator(); entry.increment(error))
        if (!proofs.contains(std::string(kConsistency) + '/' + entry->path().filename().string()))
            others.push_back(entry->path());
    for (const auto& other : others)
        if (!error) fs::remove(other, error);
    if (error) return std::unexpected(Fault::Io);
    return {};
}

/// What a folder holds, by name; what is half written is passed over.
Result<std::vector<std::string>> namesIn(const fs::path& folder)
{
    std::error_code error;
    const auto status = fs::status(folder, error);
    if (status.type() == fs::file_type::not_found) return std::unexpected(Fault::Missing);
    if (error) return std::unexpected(Fault::Io);
    if (!fs::is_directory(status)) return std::unexpected(Fault::Malformed);
    std::vector<std::string> out;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        auto name = entry->path().filename().string();
        if (!name.ends_with(kUnfinished)) out.push_back(std::move(name));
    }
    if (error) return std::unexpected(Fault::Io);
    return out;
}

} // namespace

std::string checkpointPath(TreeSize size) { return std::string(kCheckpoints) + '/' + std::to_string(value(size)); }

std::string consistencyPath(TreeSize older, TreeSize newer)
{
    return std::string(kConsistency) + '/' + std::to_string(value(older)) + '-' + std::to_string(value(newer));
}

Result<void> writePublished(const fs::path& folder, std::span<const std::string> notes, const HashReader& hashes)
{
    auto chain = chainIn(folder);
    if (!chain) return std::unexpected(chain.error());
    for (const auto& text : notes) {
        auto kept = keptOf(text);
        if (!kept) return std::unexpected(kept.error());
        if (const auto added = addTo(*chain, *std::move(kept)); !added) return added;
    }
    if (chain->empty()) return std::unexpected(Fault::Malformed);
    const auto proofs = proofsOf(*chain, hashes);
    if (!proofs) return std::unexpected(proofs.error());
    for (const auto& [size, kept] : *chain)
        if (const auto written = writeIfNew(folder / checkpointPath(size), kept.note.format()); !written) return written;
    for (const auto& [path, text] : *proofs)
        if (const auto written = writeIfNew(folder / path, text); !written) return written;
    if (const auto removed = removeOthers(folder, *proofs); !removed) return removed;
    return writeIfNew(folder / kCheckpoint, chain->rbegin()->second.note.format());
}

Result<std::vector<TreeSize>> publishedSizes(const fs::path& folder)
{
    const auto names = namesIn(folder / kCheckpoints);
    if (!names) return std::unexpected(names.error());
    std::set<TreeSize> sizes;
    for (const auto& name : *names) {
        const auto size = parseDecimal(name);
        if (!size) return std::unexpected(Fault::Malformed);
        sizes.insert(TreeSize{*size});
    }
    return std::vector(sizes.begin(), sizes.end());
}

Result<std::vector<std::pair<TreeSize, TreeSize>>> publishedProofs(const fs::path& folder)
{
    std::set<std::pair<TreeSize, TreeSize>> pairs;
    const auto names = namesIn(folder / kConsistency);
    if (!names && names.error() != Fault::Missing) return std::unexpected(names.error());
    for (const auto& name : names ? *names : std::vector<std::string>()) {
        const auto dash = std::min(name.find('-'), name.size());
        const auto older = parseDecimal(std::string_view(name).substr(0, dash));
        const auto newer = parseDecimal(std::string_view(name).substr(std::min(dash + 1, name.size())));
        if (!older || !newer || *older >= *newer) return std::unexpected(Fault::Malformed);
        pairs.emplace(TreeSize{*older}, TreeSize{*newer});
    }
    return std::vector(pairs.begin(), pairs.end());
}

Result<std::string> readCheckpoint(const fs::path& folder, TreeSize size)
{
    auto text = readNote(folder / checkpointPath(size));
    if (text && keptOf(*text)->head.size != size) return std::unexpected(Fault::Malformed);
    return text;
}

Result<std::string> readNewestCheckpoint(const fs::path& folder) { return readNote(folder / kCheckpoint); }

Result<ConsistencyFile> readConsistency(const fs::path& folder, TreeSize older, TreeSize newer)
{
    const auto bytes = tile_files::readUpTo(folder / consistencyPath(older, newer), kMostProof);
    if (!bytes) return std::unexpected(bytes.error());
    auto file = ConsistencyFile::parse(crypto::textOf(*bytes));
    if (file && file->older != older) return std::unexpected(Fault::Malformed);
    return file;
}

} // namespace audit
