// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/attachments.h"

#include "vault/door/writing.h"

#include <limits>
#include <optional>
#include <sys/stat.h>

namespace vault {

using charter::KeyKind;
using charter::KeyRef;
using charter::ReadKind;

namespace {

Outcome<std::uint64_t> sizeOf(const DocumentSource& source)
{
    if (source.stream) return source.streamSize;
    struct stat about{};
    if (::stat(source.file.c_str(), &about) != 0 || !S_ISREG(about.st_mode))
        return failure(Fault::NotThere, "document");
    return static_cast<std::uint64_t>(about.st_size);
}

Outcome<records::Attachment> attachmentOf(DocumentSource& source)
{
    records::Attachment attachment;
    attachment.type = source.type;
    if (source.name.empty()) {
        auto name = records::Text::from(source.file.filename().string());
        if (!name) return failure(Fault::BadRecord, "name");
        source.name = std::move(*name);
    }
    attachment.name = std::move(source.name);
    if (const auto flaw = records::flawOf(attachment)) return failure(Fault::BadRecord, std::string(flaw->field));
    return attachment;
}

KeyRef roomOf(const Deed& deed, const CaseId& caseFile, const PartyId& party)
{
    const auto scope = idAs<ScopeId>(caseFile);
    return party.isZero() ? deed.newest(scope, KeyKind::Case, idAs<ObjectId>(caseFile))
                          : deed.newest(scope, KeyKind::Party, idAs<ObjectId>(party));
}

std::string nameOf(const DocumentId& document) { return "document " + crypto::toHex(document.bytes); }

} // namespace

Outcome<DocumentId> addDocument(Session& session, const CaseId& caseFile, const PartyId& party, DocumentSource source,
                                const crypto::Progress& progress)
{
    const auto size = sizeOf(source);
    if (!size) return std::unexpected(size.error());
    auto attachment = attachmentOf(source);
    if (!attachment) return std::unexpected(attachment.error());
    charter::DocumentAdded added;
    added.caseFile = caseFile;
    added.document = freshId<DocumentId>();
    added.party = party;
    added.type = source.type;
    added.size = *size;
    const auto& folder = session.core().documents;
    std::optional<documents::Making> making;
    {
        auto deed = session.begin();
        if (!deed) return std::unexpected(deed.error());
        added.rows.push_back(deed->upcoming(idAs<RowId>(added.document), charter::RecordKind::Attachment));
        if (auto allowed = deed->ask(added); !allowed) return std::unexpected(allowed.error());
        auto begun = folder.begin(added.document);
        if (!begun) return std::unexpected(asFailure(begun.error(), "document"));
        making.emplace(std::move(*begun));
    } // the lock is free while the file is sealed, however long that takes
    auto recordKey = documents::RecordKey::random();
    const documents::DocumentPlace place{session.vaultId(), caseFile, added.document, *size};
    const auto sealed = source.stream ? folder.put(recordKey, place, source.stream, progress)
                                      : folder.put(recordKey, place, source.file, progress);
    if (!sealed) {
        // it may bear its final name already: a folder that could not be made durable
        if (!folder.drop(added.document)) making->leaveToSweep();
        return std::unexpected(asFailure(sealed.error(), "document"));
    }
    added.file = sealed->fileHash;
    added.rows.clear();
    const auto finish = [&]() -> Outcome<void> {
        auto deed = session.begin();
        if (!deed) return std::unexpected(deed.error());
        std::vector<Content> contents;
        contents.push_back({idAs<RowId>(added.document), charter::RecordKind::Attachment,
                            roomOf(*deed, caseFile, party), records::encode(*attachment), std::move(recordKey)});
        if (auto done = deed->act(added, std::move(contents)); !done) return done;
        return deed->commit();
    };
    if (auto done = finish(); !done) {
        // a commit may be durable and yet reported lost: the file goes only when the log does not know it
        auto look = session.core().look();
        const bool caughtUp = look && session.core().catchUp(**look);
        const bool known = session.state().places.contains(idAs<ObjectId>(added.document));
        if (caughtUp && known) return added.document;
        if (!caughtUp || !folder.drop(added.document)) making->leaveToSweep();
        return std::unexpected(done.error());
    }
    return added.document;
}

Outcome<std::vector<DocumentLine>> listDocuments(Session& session, const CaseId& caseFile, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto object = idAs<ObjectId>(caseFile);
    if (auto seen = deed->view(ReadKind::DocumentList, object, purpose); !seen) return std::unexpected(seen.error());
    const auto* part = charter::caseIn(deed->state(), caseFile);
    if (part == nullptr) return failure(Fault::Unknown, crypto::toHex(caseFile.bytes).substr(0, 8));
    std::vector<DocumentLine> lines;
    for (const auto& [document, state] : part->documents) {
        DocumentLine line{document, state.party, state.size, state.type, std::nullopt};
        const bool mine =
            charter::mayView(deed->state(), session.me(), ReadKind::Document, idAs<ObjectId>(document), deed->day())
                .has_value();
        if (mine) {
            const auto row = rowOf(part->rows, idAs<ObjectId>(document), charter::RecordKind::Attachment);
            if (!row) return std::unexpected(row.error());
            auto attachment = deed->openRecord<records::Attachment>(*row);
            if (!attachment) return std::unexpected(attachment.error());
            line.name = std::move(attachment->name);
        }
        lines.push_back(std::move(line));
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return lines;
}

namespace {

/// A document whose read leaf is durable.
struct Readable {
    documents::DocumentPlace place;
    documents::RecordKey key;
    bool joint = false;
};

Outcome<Readable> readable(Session& session, const DocumentId& document, charter::Purpose purpose,
                           std::uint64_t largest)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto object = idAs<ObjectId>(document);
    if (const auto* file = charter::caseOf(deed->state(), object)) {
        const auto known = file->documents.find(document);
        const bool mine =
            charter::mayView(deed->state(), session.me(), ReadKind::Document, object, deed->day()).has_value();
        if (mine && known != file->documents.end() && known->second.size > largest)
            return failure(Fault::TooLarge, nameOf(document));
    }
    if (auto seen = deed->view(ReadKind::Document, object, purpose); !seen) return std::unexpected(seen.error());
    const auto caseFile = caseHolding(deed->state(), object);
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto& part = deed->state().cases.at(*caseFile);
    const auto known = part.documents.at(document);
    const auto row = rowOf(part.rows, object, charter::RecordKind::Attachment);
    if (!row) return std::unexpected(row.error());
    const auto sealed = deed->fresh(*row);
    if (!sealed) return std::unexpected(sealed.error());
    auto recordKey = deed->recordKeyOf(*sealed);
    if (!recordKey) return std::unexpected(recordKey.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    const auto stored = session.core().documents.hashOf(document);
    if (!stored) return std::unexpected(asFailure(stored.error(), nameOf(document)));
    if (*stored != known.file) return failure(Fault::Tampered, nameOf(document));
    return Readable{{session.vaultId(), *caseFile, document, known.size}, std::move(*recordKey), known.party.isZero()};
}

/// While the bytes come out: what is wrong with the document is told from what is wrong with where they go.
Failure whileReading(store::Fault fault, const DocumentId& document, std::string_view target)
{
    const bool damaged = fault == store::Fault::Damaged || fault == store::Fault::CannotOpen;
    if (damaged) return Problem{Fault::Tampered, nameOf(document)};
    return asFailure(fault, target);
}

void count(Session& session, const Readable& read)
{
    auto& decrypted = session.core().decrypted;
    (read.joint ? decrypted.caseContent : decrypted.compartments) += read.place.size;
}

} // namespace

Outcome<crypto::SecretBytes> readDocument(Session& session, const DocumentId& document, charter::Purpose purpose,
                                          const crypto::Progress& progress)
{
    const auto found = readable(session, document, purpose, kLargestInMemory);
    if (!found) return std::unexpected(found.error());
    auto bytes = session.core().documents.read(found->key, found->place, progress);
    if (!bytes) return std::unexpected(whileReading(bytes.error(), document, nameOf(document)));
    count(session, *found);
    return std::move(*bytes);
}

Outcome<void> takeOutDocument(Session& session, const DocumentId& document, const std::filesystem::path& target,
                              charter::Purpose purpose, const crypto::Progress& progress)
{
    const auto found = readable(session, document, purpose, std::numeric_limits<std::uint64_t>::max());
    if (!found) return std::unexpected(found.error());
    if (auto taken = session.core().documents.takeOut(found->key, found->place, target, progress); !taken)
        return std::unexpected(whileReading(taken.error(), document, target.filename().string()));
    count(session, *found);
    return {};
}

} // namespace vault
