// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every scope keeps (the vault, a case, a referral): the state of its keys and of its sealed rows. Values only.
#pragma once

#include "vault/charter/act_parts.h"

#include <map>
#include <set>

namespace vault::charter {

/// One epoch of a key: what its leaf said, and the grants that count (a grant counts only because a leaf says so).
struct KeyEpoch {
    MemberId maker;
    Hash32 wrap{}, earlier{};
    std::uint32_t under = 0;             ///< of a party key: the confidence epoch that wraps it
    std::map<MemberId, Hash32> grants{}; ///< the newest one of each recipient, by SHA-256; removal deletes it

    bool operator==(const KeyEpoch&) const = default;
};

/// A key's newest epoch and who holds which.
struct KeyState {
    std::uint32_t epoch = 0; ///< newest; 0 before the first
    MemberId maker;          ///< of the newest epoch
    bool due = false;        ///< someone was removed: the next epoch must come before anything else
    std::map<std::uint32_t, std::set<MemberId>> holders; ///< by epoch; removal takes a member out of every epoch
    std::map<std::uint32_t, KeyEpoch> history;           ///< every epoch ever made

    bool operator==(const KeyState&) const = default;
};
/// Keys of one scope, by kind and object; the `epoch` of the KeyRef is not part of the name.
using KeyName = std::pair<KeyKind, ObjectId>;
using KeyStates = std::map<KeyName, KeyState>;

/// The newest version of a sealed row, and its hash: every read compares.
struct RowState {
    std::uint64_t version = 0;
    RecordKind kind = RecordKind::CaseBody;
    Hash32 envelope{};
    ObjectId of; ///< the party, interview, document… whose row it is: only an act on the same object writes it again

    bool operator==(const RowState&) const = default;
};
using RowStates = std::map<RowId, RowState>;

} // namespace vault::charter
