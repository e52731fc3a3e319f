// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the whole vault, and the return to one. That a vault was restored is an act, so that an honest restore is not
// taken for a rollback: whoever saw more than the copy has is told by whom, and asked.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

struct BackupMade {
    BackupId backup;
    std::uint64_t size = 0; ///< of the log in the copy
    Hash32 root{};
    Hash32 file{}; ///< SHA-256 of the copy's file

    static void describe(auto& self, auto&& v) { v(self.backup, self.size, self.root, self.file); }
};

/// The first act after the copy's last one: its leaf's index is `size`.
struct Restored {
    BackupId backup;
    std::uint64_t size = 0;
    Day copiedOn = Day::None;

    static void describe(auto& self, auto&& v) { v(self.backup, self.size, self.copiedOn); }
};

} // namespace vault::charter
