// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/documents/document_folder.h"

#include "vault/documents/files.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <sys/stat.h>

namespace vault::documents {
namespace {

using Path = std::filesystem::path;

constexpr std::string_view kFolder = "documents", kPart = ".part", kMark = ".adding";

crypto::Context contextOf(const DocumentPlace& place)
{
    crypto::Context context("casevault/v1/document");
    for (const auto& id : {place.vault.bytes, place.caseFile.bytes, place.document.bytes}) context.field(id);
    return context.u64(place.size);
}

Path nameOf(const DocumentId& document) { return crypto::toHex(document.bytes); }
Path nameOf(const DocumentId& document, std::string_view end) { return crypto::toHex(document.bytes).append(end); }

/// The document whose file has this name and end.
std::optional<DocumentId> documentNamed(const Path& name, std::string_view end)
{
    auto stem = name.string();
    if (!stem.ends_with(end)) return std::nullopt;
    stem.resize(stem.size() - end.size());
    const auto bytes = crypto::fromHex(stem);
    DocumentId id;
    if (!bytes || bytes->size() != id.bytes.size()) return std::nullopt;
    std::ranges::copy(*bytes, id.bytes.begin());
    return nameOf(id, end) == name ? std::optional(id) : std::nullopt;
}

Result<std::vector<DocumentId>> documentsWith(std::string_view end, const Path& folder)
{
    std::error_code failed;
    std::vector<DocumentId> out;
    std::filesystem::directory_iterator entry(folder, failed);
    for (; !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed))
        if (const auto id = documentNamed(entry->path().filename(), end)) out.push_back(*id);
    if (failed) return std::unexpected(Fault::Io);
    std::ranges::sort(out);
    return out;
}

// While sealing. The source's length is bound in the context, so another length means that it changed.
Fault whileSealing(crypto::Fault fault) { return fault == crypto::Fault::Cancelled ? Fault::Cancelled : Fault::Io; }

Fault whileOpening(crypto::Fault fault)
{
    switch (fault) {
    case crypto::Fault::CannotOpen:
    case crypto::Fault::Malformed: return Fault::Damaged;
    case crypto::Fault::NewerVersion: return Fault::NewerVersion;
    case crypto::Fault::Cancelled: return Fault::Cancelled;
    case crypto::Fault::Io:
    case crypto::Fault::OutOfMemory:
    case crypto::Fault::OutOfBounds:
    case crypto::Fault::BadKey:
    case crypto::Fault::BadSignature:
    case crypto::Fault::NotUtf8: return Fault::Io;
    }
    return Fault::Io;
}

} // namespace

Result<DocumentFolder> DocumentFolder::in(const Path& vaultFolder)
{
    const auto folder = std::filesystem::absolute(vaultFolder) / kFolder;
    return makeFolder(folder).transform([&] { return DocumentFolder(folder); });
}

Result<Making> DocumentFolder::begin(const DocumentId& document) const
{
    return Making::at(m_folder / nameOf(document, kMark));
}

Result<crypto::SealedFile> DocumentFolder::put(const RecordKey& key, const DocumentPlace& place, const Path& source,
                                               const crypto::Progress& progress) const
{
    auto file = OpenFile::regular(source);
    if (!file) return std::unexpected(file.error());
    if (place.size != 0 && place.size != file->size()) return std::unexpected(Fault::Io);
    auto measured = place;
    measured.size = file->size();
    const auto read = [&](crypto::MutableBytes out) { return file->read(out); };
    return put(key, measured, read, progress);
}

Result<crypto::SealedFile> DocumentFolder::put(const RecordKey& key, const DocumentPlace& place,
                                               const crypto::Source& source, const crypto::Progress& progress) const
{
    const auto target = m_folder / nameOf(place.document), part = m_folder / nameOf(place.document, kPart);
    if (isThere(target) || isThere(part)) return std::unexpected(Fault::AlreadyThere);
    auto sealed = crypto::sealFile(key.expose(), contextOf(place), place.size, source, part, progress);
    if (!sealed) {
        const auto fault = whileSealing(sealed.error());
        return std::unexpected(fault == Fault::Io ? whyNotWritten(m_folder, crypto::envelopeSize(place.size)) : fault);
    }
    return renameNew(part, target).transform([&] { return *sealed; });
}

Result<crypto::SealedFileReader> DocumentFolder::open(const RecordKey& key, const DocumentPlace& place) const
{
    const auto file = m_folder / nameOf(place.document);
    if (!isThere(file)) return std::unexpected(Fault::NotThere);
    return crypto::SealedFileReader::openFile(key.expose(), contextOf(place), file, place.size)
        .transform_error(whileOpening);
}

Result<void> DocumentFolder::takeOut(const RecordKey& key, const DocumentPlace& place, const Path& target,
                                     const crypto::Progress& progress) const
{
    auto reader = open(key, place);
    if (!reader) return std::unexpected(reader.error());
    auto draft = DraftFile::beside(std::filesystem::absolute(target));
    if (!draft) return std::unexpected(draft.error());
    Fault writing = Fault::Io; // the sink speaks crypto's faults, which know no full disk
    const auto written = reader->readAll(
        [&](ByteView plaintext) {
            return draft->write(plaintext).transform_error([&](Fault fault) {
                writing = fault;
                return crypto::Fault::Io;
            });
        },
        progress);
    if (!written)
        return std::unexpected(written.error() == crypto::Fault::Io ? writing : whileOpening(written.error()));
    return draft->keep();
}

Result<crypto::SecretBytes> DocumentFolder::read(const RecordKey& key, const DocumentPlace& place,
                                                 const crypto::Progress& progress) const
{
    auto reader = open(key, place);
    if (!reader) return std::unexpected(reader.error());
    crypto::SecretBytes plaintext(place.size);
    std::size_t have = 0; // the reader has checked the length before it opens a byte
    const auto all = reader->readAll(
        [&](ByteView part) -> crypto::Result<void> {
            std::ranges::copy(part, plaintext.expose().subspan(have).begin());
            have += part.size();
            return {};
        },
        progress);
    if (!all) return std::unexpected(whileOpening(all.error()));
    return plaintext;
}

Result<crypto::Hash32> DocumentFolder::hashOf(const DocumentId& document) const
{
    const auto file = m_folder / nameOf(document);
    if (!isThere(file)) return std::unexpected(Fault::NotThere);
    return crypto::hashFile(file).transform_error(whileOpening);
}

Result<std::vector<DocumentId>> DocumentFolder::stored() const { return documentsWith("", m_folder); }

Result<std::vector<DocumentId>> DocumentFolder::settled() const
{
    auto all = stored();
    if (all)
        std::erase_if(*all, [this](const DocumentId& document) {
            return markAt(m_folder / nameOf(document, kMark)) == Mark::Held;
        });
    return all;
}

void DocumentFolder::sweep(const std::function<bool(const DocumentId&)>& hasRow) const
{
    const auto mark = [this](const DocumentId& document) { return m_folder / nameOf(document, kMark); };
    if (const auto parts = documentsWith(kPart, m_folder))
        for (const auto& document : *parts)
            if (markAt(mark(document)) != Mark::Held) (void)removeFile(m_folder / nameOf(document, kPart));
    const auto marked = documentsWith(kMark, m_folder);
    if (!marked) return;
    for (const auto& document : *marked) {
        if (markAt(mark(document)) != Mark::Left) continue;
        // the mark goes last: what could not be removed is still known for a remnant
        if (hasRow(document) || drop(document)) (void)removeFile(mark(document));
    }
}

Result<void> DocumentFolder::drop(const DocumentId& document) const { return removeFile(m_folder / nameOf(document)); }

} // namespace vault::documents
