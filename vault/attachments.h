// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents of a case: sealed files beside the database, named by id; the name is content and lies in a sealed row.
#pragma once

#include "vault/session.h"

#include "crypto/envelope.h"

#include <filesystem>

namespace vault {

/// What to attach: a regular file, or a stream whose length is known.
struct DocumentSource {
    std::filesystem::path file; ///< used when `stream` is not set
    crypto::Source stream;
    std::uint64_t streamSize = 0;
    records::Text name; ///< shown to who may read it; taken from the file when empty
    charter::DocumentType type = charter::DocumentType::Other;
};

/// Asks the charter first, seals the file without holding the vault's lock, then adds row and leaf in one transaction.
/// `party` is zero for the joint room. Progress may cancel; nothing stays then. NotThere for a folder or a device.
[[nodiscard]] Outcome<DocumentId> addDocument(Session& session, const CaseId& caseFile, const PartyId& party,
                                              DocumentSource source, const crypto::Progress& progress = {});

struct DocumentLine {
    DocumentId document;
    PartyId party; ///< zero: joint room
    std::uint64_t size = 0;
    charter::DocumentType type = charter::DocumentType::Other;
    std::optional<records::Text> name; ///< where the reader holds the key
};
[[nodiscard]] Outcome<std::vector<DocumentLine>> listDocuments(Session& session, const CaseId& caseFile,
                                                               charter::Purpose purpose);
/// The largest document that is read into memory, in bytes.
inline constexpr std::uint64_t kLargestInMemory = std::uint64_t{64} << 20U;
/// The plaintext in guarded memory, for a viewer that makes no file; after the same read leaf as takeOutDocument, and
/// refused like it. Faults: TooLarge beyond kLargestInMemory, before any leaf; Tampered and Stale name the document;
/// Cancelled.
[[nodiscard]] Outcome<crypto::SecretBytes> readDocument(Session& session, const DocumentId& document,
                                                        charter::Purpose purpose,
                                                        const crypto::Progress& progress = {});
/// Writes the plaintext to a new file, after the read leaf is durable. Tampered and Stale name the document.
[[nodiscard]] Outcome<void> takeOutDocument(Session& session, const DocumentId& document,
                                            const std::filesystem::path& target, charter::Purpose purpose,
                                            const crypto::Progress& progress = {});

} // namespace vault
