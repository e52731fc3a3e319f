// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a deed opened or sealed, as far as its member's own search wants it. The one place where records become terms.
#pragma once

#include "vault/charter/state.h"
#include "vault/search/own_index.h"

namespace vault {

/// How a found record is read; nothing for kinds that search does not know.
[[nodiscard]] std::optional<charter::ReadKind> readKindOf(charter::RecordKind kind);

class Readings {
public:
    /// Only cases that have a segment are listened for; `anew` is one that gets a new one.
    void begin(const CaseId& anew) { m_anew = anew; }
    [[nodiscard]] bool wants(const searching::OwnIndex& index, charter::RecordKind kind, const ScopeId& scope) const;

    /// A record of the case, by its row: its texts are read and its bytes not kept. `writtenOn` is None when it was only
    /// read.
    void note(const ScopeId& scope, const RowId& row, charter::RecordKind kind, std::uint64_t version,
              charter::Day writtenOn, crypto::ByteView record);

    /// Into the segments, once the deed is committed and `state` knows what it did. The first fault; the other cases are
    /// done all the same.
    [[nodiscard]] SealedFolder::Result<void> settle(const charter::State& state, searching::OwnIndex& index);

private:
    struct Noted {
        RowId row;
        searching::Reading reading;
    };
    std::optional<CaseId> m_anew;
    std::map<CaseId, std::vector<Noted>> m_byCase;
};

} // namespace vault
