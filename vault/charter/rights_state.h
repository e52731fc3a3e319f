// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rights request, folded (RIGHT-1). Plain values; only apply() writes them.
#pragma once

#include "vault/charter/act_parts.h"

#include <optional>

namespace vault::charter {

struct RightsPart {
    PartyId party;
    RightsKind kind = RightsKind::Access;
    IdentityCheck identity = IdentityCheck::NotYet;
    Day receivedOn = Day::None, dueOn = Day::None, answeredOn = Day::None;
    std::optional<ExtensionReason> extended;
    std::optional<RightsAnswer> answer; ///< none: still open
    RightsGround ground = RightsGround::None;
    Hash32 sentBytes{};

    bool operator==(const RightsPart&) const = default;
};

} // namespace vault::charter
