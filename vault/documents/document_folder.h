// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents are encrypted files beside the database (FORMATS §7): `documents/<id>`, written as `<id>.part`, fsynced,
// renamed, the folder fsynced; then the caller commits the row. Shredding is commit, then unlink. File names are ids.
// A document's context binds vault, case, document and plaintext length. One thread per call.
#pragma once

#include "crypto/envelope.h"
#include "vault/documents/making.h"
#include "vault/ids.h"
#include "vault/store/fault.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace vault::documents {

using store::Fault;
using store::Result;
using RecordKey = crypto::SecretKey<struct RecordKeyPurpose>;

struct DocumentPlace {
    VaultId vault;
    CaseId caseFile;
    DocumentId document;
    std::uint64_t size = 0; ///< of the plaintext, in bytes
};

class DocumentFolder {
public:
    /// The folder is made when it is not there. NotThere: no vault folder; ReadOnly, Full, Io.
    [[nodiscard]] static Result<DocumentFolder> in(const std::filesystem::path& vaultFolder);

    /// Says that this document is in the making; held until its row is committed. Only under the store's write lock.
    /// Faults: those of Making.
    [[nodiscard]] Result<Making> begin(const DocumentId& document) const;

    /// Seals a regular file's bytes and makes them durable under their final name. The size is measured when
    /// `place.size` is 0, and is the `plaintextSize` of the answer. Faults: NotThere (no such file, a folder, a device,
    /// a pipe), AlreadyThere (a document of that id), Full, ReadOnly, Io (also a source that is not, or no longer, of
    /// its size), Cancelled; whatever happens no `.part` stays behind from this call.
    [[nodiscard]] Result<crypto::SealedFile> put(const RecordKey& key, const DocumentPlace& place,
                                                 const std::filesystem::path& source,
                                                 const crypto::Progress& progress = {}) const;
    /// The same from a stream of exactly place.size bytes (standard input already measured, or memory); another length
    /// is Io.
    [[nodiscard]] Result<crypto::SealedFile> put(const RecordKey& key, const DocumentPlace& place,
                                                 const crypto::Source& source,
                                                 const crypto::Progress& progress = {}) const;

    /// Opens one for reading. NotThere, Damaged (wrong key or altered bytes: it names nothing, the caller does).
    [[nodiscard]] Result<crypto::SealedFileReader> open(const RecordKey& key, const DocumentPlace& place) const;
    /// Writes the plaintext to `target` (new file, 0600), whole or not at all, and durable. Faults: those of open;
    /// AlreadyThere (nothing is replaced), Full, ReadOnly, Io, Cancelled.
    [[nodiscard]] Result<void> takeOut(const RecordKey& key, const DocumentPlace& place,
                                       const std::filesystem::path& target,
                                       const crypto::Progress& progress = {}) const;

    /// The plaintext in guarded memory, for a viewer: place.size bytes. Faults: those of open; Io, Cancelled.
    [[nodiscard]] Result<crypto::SecretBytes> read(const RecordKey& key, const DocumentPlace& place,
                                                   const crypto::Progress& progress = {}) const;

    /// SHA-256 of the stored bytes, to compare with the log's.
    [[nodiscard]] Result<crypto::Hash32> hashOf(const DocumentId& document) const;
    /// Ids of all stored files in ascending order; `.part` files and whatever else lies there are not among them.
    [[nodiscard]] Result<std::vector<DocumentId>> stored() const;
    /// The same without those in the making. Ask before the log is looked at: whatever is listed and was added by
    /// somebody is then in that log.
    [[nodiscard]] Result<std::vector<DocumentId>> settled() const;
    /// Removes what killed additions left behind: `.part` files that nobody writes, and files that still bear the mark
    /// of their making and have no row. A file without that mark is no remnant, and stays for `verify` to name. Only
    /// under the store's write lock and with the newest fold (DESIGN §3).
    void sweep(const std::function<bool(const DocumentId&)>& hasRow) const;
    /// Unlinks; NotThere is fine.
    [[nodiscard]] Result<void> drop(const DocumentId& document) const;

private:
    explicit DocumentFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    std::filesystem::path m_folder;
};

} // namespace vault::documents
