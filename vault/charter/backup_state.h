// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copies of a vault, folded. Plain values; only apply() writes them.
#pragma once

#include "vault/charter/act_parts.h"

#include <map>

namespace vault::charter {

struct BackupState {
    MemberId maker;
    Day madeOn = Day::None;
    std::uint64_t size = 0;
    Hash32 root{}, file{};

    bool operator==(const BackupState&) const = default;
};

struct RestoreState {
    BackupId backup;
    MemberId by;
    std::uint64_t size = 0; ///< entries from this one on, of before, are lost
    Day copiedOn = Day::None, on = Day::None;

    bool operator==(const RestoreState&) const = default;
};

} // namespace vault::charter
